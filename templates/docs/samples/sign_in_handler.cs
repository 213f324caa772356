using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Sends a token, and gets a new one a minute before it expires.</summary>
public sealed class SignIn : DelegatingHandler
{
    private readonly SemaphoreSlim turn = new SemaphoreSlim(1);
    private readonly Dictionary<string, string> form;
    private readonly string endpoint;
    private DateTime renewal = DateTime.MinValue;
    private string token = "";

    private SignIn(string server, string id, string secret)
        : base(new HttpClientHandler { AllowAutoRedirect = false })
    {
        endpoint = server + "/connect/token";
        form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = id,
            ["client_secret"] = secret,
        };
    }

    /// <summary>An HTTP client; it signs in if WORKFLOW_CLIENT_ID is set.</summary>
    public static HttpClient Client(string server)
    {
        var id = Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_ID");
        var secret = Environment.GetEnvironmentVariable("WORKFLOW_CLIENT_SECRET") ?? "";
        var http = id == null
            ? new HttpClient()
            : new HttpClient(new SignIn(server, id, secret));
        http.Timeout = TimeSpan.FromSeconds(30);
        return http;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (DateTime.UtcNow >= renewal)
            {
                await Renew(cancellation);
            }
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        finally
        {
            turn.Release();
        }
        return await base.SendAsync(request, cancellation);
    }

    private async Task Renew(CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new FormUrlEncodedContent(form),
        };
        using (var response = await base.SendAsync(request, cancellation))
        {
            var text = await response.Content.ReadAsStringAsync();
            if (!response.IsSuccessStatusCode)
            {
                var status = (int)response.StatusCode;
                throw new HttpRequestException($"No token: HTTP {status} {text}");
            }
            var reply = JsonDocument.Parse(text).RootElement;
            token = reply.GetProperty("access_token").ToString();
            var lifetime = reply.GetProperty("expires_in").GetInt32();
            renewal = DateTime.UtcNow.AddSeconds(lifetime - 60);
        }
    }
}
