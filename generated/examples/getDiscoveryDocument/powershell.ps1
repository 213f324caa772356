# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getDiscoveryDocument: Read what the sign-in provider offers
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

    $request = @{
        Method          = 'GET'
        Uri             = "$server/.well-known/openid-configuration"
        Headers         = $headers
        TimeoutSec      = 30
        UseBasicParsing = $true
    }
    # Invoke-RestMethod of 5.1 would not read the reply as UTF-8, since the server names no encoding.
    $response = Invoke-WebRequest @request
    $text = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())
    $data = ConvertFrom-Json $text
    $data.token_endpoint
    #endregion core
} catch {
    $message = $_.Exception.Message
    $status = $_.Exception.Response.StatusCode
    if ($status) { $message = "HTTP $([int]$status): $($_.ErrorDetails.Message)" }
    [Console]::Error.WriteLine($message)
    exit 1
}
