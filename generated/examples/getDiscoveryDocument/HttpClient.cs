// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getDiscoveryDocument: Read what the sign-in provider offers

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

try
{
    // region core
    var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
    server = Regex.Replace(server, "(/workflowapi)?/*$", "");

    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    client.DefaultRequestHeaders.Add("Accept", "application/json");

    var address = $"{server}/.well-known/openid-configuration";
    using var request = new HttpRequestMessage(HttpMethod.Get, address);

    using var response = await client.SendAsync(request);
    var text = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
    {
        throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
    }
    var data = JsonNode.Parse(text)!;
    Console.WriteLine(data["token_endpoint"]);
    // endregion core
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
