// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Web.Script.Serialization;

public static class Example
{
    private static readonly string Server =
        Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
    private static readonly HttpClient Client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };

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
        Client.DefaultRequestHeaders.Add("Accept", "application/json");
        var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
        if (string.IsNullOrEmpty(token) && Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_ID") != null)
        {
            token = await FetchToken();
        }
        if (!string.IsNullOrEmpty(token))
        {
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        #region core
        var processId = Guid.NewGuid().ToString();
        await Call("/workflowapi/createinstance/" + processId, "{\"schemeCode\": \"ExpenseReport\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.50\"}, {\"name\": \"Note\", \"value\": \"Lunch\", \"persist\": true}]}");
        var commands = await Call("/workflowapi/getavailablecommands/" + processId, "{\"identityId\": \"ann\"}");
        foreach (Dictionary<string, object> command in (IEnumerable)commands)
        {
            Console.WriteLine(command["CommandName"]);
        }
        await Call("/workflowapi/executecommand/" + processId, "{\"command\": \"Submit\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.5\"}, {\"name\": \"Comment\", \"value\": \"taxi\"}]}");
        var instance = await Call("/workflowapi/getinstanceinfo/" + processId, "{}");
        Console.WriteLine(((Dictionary<string, object>)instance)["StateName"]);
        #endregion core
    }

    private static async Task<string> FetchToken()
    {
        var discovered = await Read(await Client.GetAsync(Server + "/.well-known/openid-configuration"));
        var form = "grant_type=client_credentials";
        form += "&" + "client_id" + "=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_ID"));
        form += "&" + "client_secret" + "=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_SECRET"));
        var answer = await Post((string)discovered["token_endpoint"], form, "application/x-www-form-urlencoded");
        return (string)answer["access_token"];
    }

    private static async Task<object> Call(string path, string body)
    {
        var reply = await Post(Server + path, body, "application/json");
        if (!true.Equals(reply["success"]))
        {
            throw new InvalidOperationException("refused: " + reply["error"]);
        }
        return reply["data"];
    }

    private static async Task<Dictionary<string, object>> Post(string address, string body, string contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return await Read(await Client.PostAsync(address, content));
    }

    private static async Task<Dictionary<string, object>> Read(HttpResponseMessage response)
    {
        var reply = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException("HTTP " + (int)response.StatusCode + ": " + reply);
        }
        var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
        return json.Deserialize<Dictionary<string, object>>(reply);
    }
}
