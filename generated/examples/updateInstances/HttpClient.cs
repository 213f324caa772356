// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// updateInstances: Move several instances to the current versions of their schemes

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
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
        var address = new Uri(server + "/workflowapi/updateinstances");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var request = new HttpRequestMessage(new HttpMethod("POST"), address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
        if (!string.IsNullOrEmpty(token))
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }
        var body = "{\"processIds\": [\"11111111-1111-4111-8111-000000000001\"]}";
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        using var response = await client.SendAsync(request);
        var reply = await response.Content.ReadAsStringAsync();
        #endregion core
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {reply}");
        }
        using var envelope = JsonDocument.Parse(reply);
        if (!envelope.RootElement.GetProperty("success").GetBoolean())
        {
            throw new InvalidOperationException(reply);
        }
        return reply;
    }
}
