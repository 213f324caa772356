# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12

try {
    #region core
    $server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }
    $headers = @{
        'Accept' = 'application/json'
    }
    $body = 'grant_type=client_credentials'
    $body += '&' + 'client_id' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_ID)
    $body += '&' + 'client_secret' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_SECRET)
    $request = @{
        Method          = 'POST'
        Uri             = $server + '/connect/token'
        Headers         = $headers
        ContentType     = 'application/x-www-form-urlencoded'
        Body            = [Text.Encoding]::UTF8.GetBytes($body)
        TimeoutSec      = 30
        UseBasicParsing = $true
    }
    $response = Invoke-WebRequest @request
    $reply = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())
    #endregion core
    Write-Output $reply
} catch {
    [Console]::Error.WriteLine("$($_.Exception.Message) $($_.ErrorDetails.Message)".Trim())
    exit 1
}
