// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

using System;
using System.Net.Http;
using System.Threading.Tasks;

public static class Example
{
    public static async Task<int> Main()
    {
        try
        {
            Console.WriteLine(await Call());
            return 0;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    private static async Task<string> Call()
    {
        #region core
        var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
        var address = new Uri(server + "/auth-info");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var request = new HttpRequestMessage(new HttpMethod("GET"), address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await client.SendAsync(request);
        var reply = await response.Content.ReadAsStringAsync();
        #endregion core
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {reply}");
        }
        return reply;
    }
}
