// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getUser: Read one user

using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

try
{
    // region core
    var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
    server = Regex.Replace(server, "(/workflowapi)?/*$", "");
    var userId = "22222222-2222-4222-8222-000000000001";

    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    client.DefaultRequestHeaders.Add("Accept", "application/json");
    var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
    if (!string.IsNullOrEmpty(token))
    {
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    var address = $"{server}/workflowapi/getuser/{userId}";
    using var request = new HttpRequestMessage(HttpMethod.Post, address);
    var body = new JsonObject();
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
    Console.WriteLine(data["Name"]);
    // endregion core
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
