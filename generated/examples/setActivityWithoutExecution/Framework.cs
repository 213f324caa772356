// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// setActivityWithoutExecution: Put an instance into an activity without executing it

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
        var processId = "11111111-1111-4111-8111-000000000001";
        var identityId = "root";

        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
        if (!string.IsNullOrEmpty(token))
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        var address = $"{server}/workflowapi/setactivitywithoutexecution/{processId}";
        var request = new HttpRequestMessage(HttpMethod.Post, address);
        var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
        var body = new Dictionary<string, object> {
            ["activity"] = "Review",
            ["identityId"] = identityId,
        };
        request.Content = new StringContent(json.Serialize(body), Encoding.UTF8, "application/json");

        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
        }
        var reply = json.Deserialize<Dictionary<string, object>>(text);
        if (!true.Equals(reply["success"]))
        {
            throw new InvalidOperationException((string)reply["error"]);
        }
        Console.WriteLine("Done.");
        // endregion core
    }
}
