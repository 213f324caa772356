// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// instanceExists: Check whether an instance exists

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Web.Script.Serialization;

public static class Example
{
    public static int Main()
    {
        try
        {
            Console.WriteLine(Call().GetAwaiter().GetResult());
            return 0;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.GetBaseException().Message);
            return 1;
        }
    }

    private static async Task<string> Call()
    {
        #region core
        var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL") ?? "http://localhost:8077";
        var address = new Uri(server + "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001");
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) })
        using (var request = new HttpRequestMessage(new HttpMethod("POST"), address))
        {
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            var token = Environment.GetEnvironmentVariable("WORKFLOW_TOKEN");
            if (!string.IsNullOrEmpty(token))
            {
                request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
            }
            var body = "{}";
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
            using (var response = await client.SendAsync(request))
            {
                var reply = await response.Content.ReadAsStringAsync();
                if (!response.IsSuccessStatusCode)
                {
                    throw new HttpRequestException("HTTP " + (int)response.StatusCode + ": " + reply);
                }
                var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
                var envelope = json.Deserialize<Dictionary<string, object>>(reply);
                if (!true.Equals(envelope["success"]))
                {
                    throw new InvalidOperationException(reply);
                }
                return reply;
            }
        }
        #endregion core
    }
}
