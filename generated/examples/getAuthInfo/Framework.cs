// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

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

        var address = $"{server}/auth-info";
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };

        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
        }
        var data = json.Deserialize<Dictionary<string, object>>(text);
        Console.WriteLine(data["authEnabled"]);
        // endregion core
    }
}
