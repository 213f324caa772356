// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
server = Regex.Replace(server, "(/workflowapi)?/*$", "");
using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
client.DefaultRequestHeaders.Add("Accept", "application/json");

try
{
    var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
    if (string.IsNullOrEmpty(token) && Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_ID") != null)
    {
        token = await FetchToken();
    }
    if (!string.IsNullOrEmpty(token))
    {
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    // region core
    var processId = Guid.NewGuid();
    var identityId = "ann";

    var create = new JsonObject {
        ["schemeCode"] = "ExpenseReport",
        ["identityId"] = identityId,
        ["parameters"] = new JsonArray(
            new JsonObject { ["name"] = "Amount", ["value"] = "12.50" },
            new JsonObject { ["name"] = "Note", ["value"] = "Lunch", ["persist"] = true }
        ),
    };
    await Call($"{server}/workflowapi/createinstance/{processId}", create);

    var list = new JsonObject {
        ["identityId"] = identityId,
    };
    var commands = await Call($"{server}/workflowapi/getavailablecommands/{processId}", list);
    foreach (var command in commands.AsArray())
    {
        Console.WriteLine(command!["CommandName"]);
    }

    var execute = new JsonObject {
        ["command"] = "Submit",
        ["identityId"] = identityId,
        ["parameters"] = new JsonArray(
            new JsonObject { ["name"] = "Amount", ["value"] = "12.5" },
            new JsonObject { ["name"] = "Comment", ["value"] = "taxi" }
        ),
    };
    await Call($"{server}/workflowapi/executecommand/{processId}", execute);

    var state = new JsonObject();
    var instance = await Call($"{server}/workflowapi/getinstanceinfo/{processId}", state);
    Console.WriteLine(instance["StateName"]);
    // endregion core
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

async Task<string> FetchToken()
{
    var form = "grant_type=client_credentials";
    form += Secret("client_id", "WORKFLOW_CLIENT_ID");
    form += Secret("client_secret", "WORKFLOW_CLIENT_SECRET");
    using var discovered = await client.GetAsync($"{server}/.well-known/openid-configuration");
    if (discovered.StatusCode == HttpStatusCode.NotFound)
    {
        throw new InvalidOperationException("this server has no sign-in");
    }
    var endpoint = (await Read(discovered))["token_endpoint"]!.GetValue<string>();
    var contentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
    using var answer = await client.PostAsync(endpoint, new StringContent(form, contentType));
    return (await Read(answer))["access_token"]!.GetValue<string>();
}

static string Secret(string field, string variable)
{
    var value = Environment.GetEnvironmentVariable(variable)
        ?? throw new InvalidOperationException($"set the environment variable {variable}");
    return $"&{field}={Uri.EscapeDataString(value)}";
}

async Task<JsonNode> Call(string address, JsonNode body)
{
    var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
    using var response = await client.PostAsync(address, content);
    var reply = await Read(response);
    if (!reply["success"]!.GetValue<bool>())
    {
        throw new InvalidOperationException(reply["error"]!.GetValue<string>());
    }
    return reply["data"]!;
}

static async Task<JsonNode> Read(HttpResponseMessage response)
{
    var text = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
    {
        throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
    }
    return JsonNode.Parse(text)!;
}
