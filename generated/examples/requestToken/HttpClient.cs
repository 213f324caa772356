// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

try
{
    // region core
    var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
    server = Regex.Replace(server, "(/workflowapi)?/*$", "");

    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    client.DefaultRequestHeaders.Add("Accept", "application/json");

    var address = $"{server}/connect/token";
    using var request = new HttpRequestMessage(HttpMethod.Post, address);
    var body = "grant_type=client_credentials";
    body += Secret("client_id", "WORKFLOW_CLIENT_ID");
    body += Secret("client_secret", "WORKFLOW_CLIENT_SECRET");
    var contentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
    request.Content = new StringContent(body, contentType);

    using var response = await client.SendAsync(request);
    var text = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
    {
        throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {text}");
    }
    var data = JsonNode.Parse(text)!;
    Console.WriteLine(data["token_type"]);
    // endregion core
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

static string Secret(string field, string variable)
{
    var value = Environment.GetEnvironmentVariable(variable)
        ?? throw new InvalidOperationException($"set the environment variable {variable}");
    return $"&{field}={Uri.EscapeDataString(value)}";
}
