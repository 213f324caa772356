// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Web.Script.Serialization;

public static class Example
{
    public static int Main()
    {
        try
        {
            Run().GetAwaiter().GetResult();
            return 0;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.GetBaseException().Message);
            return 1;
        }
    }

    private static async Task Run()
    {
        // region core
        var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
        server = Regex.Replace(server, "(/workflowapi)?/*$", "");

        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("Accept", "application/json");

        var address = $"{server}/connect/token";
        var request = new HttpRequestMessage(HttpMethod.Post, address);
        var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
        var body = "grant_type=client_credentials";
        body += Secret("client_id", "WORKFLOW_CLIENT_ID");
        body += Secret("client_secret", "WORKFLOW_CLIENT_SECRET");
        request.Content = new StringContent(body);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");

        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
        }
        var data = json.Deserialize<Dictionary<string, object>>(text);
        Console.WriteLine(data["token_type"]);
        // endregion core
    }

    private static string Secret(string field, string variable)
    {
        var value = Environment.GetEnvironmentVariable(variable)
            ?? throw new InvalidOperationException($"set the environment variable {variable}");
        return $"&{field}={Uri.EscapeDataString(value)}";
    }
}
