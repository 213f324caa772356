// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

using System;
using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Web.Script.Serialization;

public static class Example
{
    private static readonly HttpClient Client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    private static readonly JavaScriptSerializer Json = new JavaScriptSerializer();

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
        var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
        server = Regex.Replace(server, "(/workflowapi)?/*$", "");
        Client.DefaultRequestHeaders.Add("Accept", "application/json");
        var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
        if (string.IsNullOrEmpty(token) && Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_ID") != null)
        {
            token = await FetchToken(server);
        }
        if (!string.IsNullOrEmpty(token))
        {
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        // region core
        var processId = Guid.NewGuid();
        var identityId = "ann";

        var create = new Dictionary<string, object> {
            ["schemeCode"] = "ExpenseReport",
            ["identityId"] = identityId,
            ["parameters"] = new object[] {
                new Dictionary<string, object> { ["name"] = "Amount", ["value"] = "12.50" },
                new Dictionary<string, object> { ["name"] = "Note", ["value"] = "Lunch", ["persist"] = true },
            },
        };
        await Call($"{server}/workflowapi/createinstance/{processId}", create);

        var list = new Dictionary<string, object> {
            ["identityId"] = identityId,
        };
        var commands = await Call($"{server}/workflowapi/getavailablecommands/{processId}", list);
        foreach (Dictionary<string, object> command in (IEnumerable)commands)
        {
            Console.WriteLine(command["CommandName"]);
        }

        var execute = new Dictionary<string, object> {
            ["command"] = "Submit",
            ["identityId"] = identityId,
            ["parameters"] = new object[] {
                new Dictionary<string, object> { ["name"] = "Amount", ["value"] = "12.5" },
                new Dictionary<string, object> { ["name"] = "Comment", ["value"] = "taxi" },
            },
        };
        await Call($"{server}/workflowapi/executecommand/{processId}", execute);

        var state = new Dictionary<string, object>();
        var instance = await Call($"{server}/workflowapi/getinstanceinfo/{processId}", state);
        Console.WriteLine(((Dictionary<string, object>)instance)["StateName"]);
        // endregion core
    }

    private static async Task<string> FetchToken(string server)
    {
        var form = "grant_type=client_credentials";
        form += Secret("client_id", "WORKFLOW_CLIENT_ID");
        form += Secret("client_secret", "WORKFLOW_CLIENT_SECRET");
        var discovered = await Client.GetAsync($"{server}/.well-known/openid-configuration");
        if (discovered.StatusCode == HttpStatusCode.NotFound)
        {
            throw new InvalidOperationException("this server has no sign-in");
        }
        var endpoint = (string)(await Read(discovered))["token_endpoint"];
        var content = new StringContent(form);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
        return (string)(await Read(await Client.PostAsync(endpoint, content)))["access_token"];
    }

    private static string Secret(string field, string variable)
    {
        var value = Environment.GetEnvironmentVariable(variable)
            ?? throw new InvalidOperationException($"set the environment variable {variable}");
        return $"&{field}={Uri.EscapeDataString(value)}";
    }

    private static async Task<object> Call(string address, object body)
    {
        var text = body as string ?? Json.Serialize(body);
        var content = new StringContent(text, Encoding.UTF8, "application/json");
        var reply = await Read(await Client.PostAsync(address, content));
        if (!true.Equals(reply["success"]))
        {
            throw new InvalidOperationException((string)reply["error"]);
        }
        return reply["data"];
    }

    private static async Task<Dictionary<string, object>> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
        }
        return Json.Deserialize<Dictionary<string, object>>(text);
    }
}
