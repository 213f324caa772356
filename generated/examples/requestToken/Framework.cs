// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

public static class Example
{
    public static int Main()
    {
        try
        {
            Console.WriteLine(Call().GetAwaiter().GetResult());
            return 0;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.GetBaseException().Message);
            return 1;
        }
    }

    private static async Task<string> Call()
    {
        #region core
        var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
        var address = new Uri(server + "/connect/token");
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) })
        using (var request = new HttpRequestMessage(new HttpMethod("POST"), address))
        {
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            var body = "grant_type=client_credentials";
            body += "&" + "client_id" + "=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_ID"));
            body += "&" + "client_secret" + "=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_SECRET"));
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
            using (var response = await client.SendAsync(request))
            {
                var reply = await response.Content.ReadAsStringAsync();
                if (!response.IsSuccessStatusCode)
                {
                    throw new HttpRequestException("HTTP " + (int)response.StatusCode + ": " + reply);
                }
                return reply;
            }
        }
        #endregion core
    }
}
