// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// executeCommand: Run a command

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

try
{
    // region core
    var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
    server = Regex.Replace(server, "(/workflowapi)?/*$", "");
    var processId = "11111111-1111-4111-8111-000000000001";
    var identityId = "ann";

    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    client.DefaultRequestHeaders.Add("Accept", "application/json");
    var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
    if (!string.IsNullOrEmpty(token))
    {
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    var address = $"{server}/workflowapi/executecommand/{processId}";
    using var request = new HttpRequestMessage(HttpMethod.Post, address);
    var body = new JsonObject {
        ["command"] = "Submit",
        ["identityId"] = identityId,
        ["parameters"] = new JsonArray(
            new JsonObject { ["name"] = "Amount", ["value"] = "12.5" },
            new JsonObject { ["name"] = "Comment", ["value"] = "taxi" }
        ),
    };
    request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

    using var response = await client.SendAsync(request);
    var text = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
    {
        throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
    }
    var reply = JsonNode.Parse(text)!;
    if (!reply["success"]!.GetValue<bool>())
    {
        throw new InvalidOperationException(reply["error"]!.GetValue<string>());
    }
    var data = reply["data"]!;
    Console.WriteLine(data["WasExecuted"]);
    // endregion core
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
