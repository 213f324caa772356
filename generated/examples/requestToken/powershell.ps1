# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor
    [Net.SecurityProtocolType]::Tls12

try {
    #region core
    $server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }
    $server = $server -replace '(/workflowapi)?/*$'

    $headers = @{
        'Accept' = 'application/json'
    }
    $body = 'grant_type=client_credentials'
    if (-not $env:WORKFLOW_CLIENT_ID) { throw 'set the environment variable WORKFLOW_CLIENT_ID' }
    $body += '&' + 'client_id' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_ID)
    if (-not $env:WORKFLOW_CLIENT_SECRET) { throw 'set the environment variable WORKFLOW_CLIENT_SECRET' }
    $body += '&' + 'client_secret' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_SECRET)

    $request = @{
        Method          = 'POST'
        Uri             = "$server/connect/token"
        Headers         = $headers
        ContentType     = 'application/x-www-form-urlencoded'
        Body            = [Text.Encoding]::UTF8.GetBytes($body)
        TimeoutSec      = 30
        UseBasicParsing = $true
    }
    # Invoke-RestMethod of 5.1 would not read the reply as UTF-8, since the server names no encoding.
    $response = Invoke-WebRequest @request
    $text = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())
    $data = ConvertFrom-Json $text
    $data.token_type
    #endregion core
} catch {
    $message = $_.Exception.Message
    $status = $_.Exception.Response.StatusCode
    if ($status) { $message = "HTTP $([int]$status): $($_.ErrorDetails.Message)" }
    [Console]::Error.WriteLine($message)
    exit 1
}
