# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# instanceExists: Check whether an instance exists
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor
    [Net.SecurityProtocolType]::Tls12

try {
    #region core
    $server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }
    $server = $server -replace '(/workflowapi)?/*$'
    $processId = '11111111-1111-4111-8111-000000000001'

    $headers = @{
        'Accept' = 'application/json'
    }
    if ($env:WORKFLOW_TOKEN) { $headers['Authorization'] = "Bearer $env:WORKFLOW_TOKEN" }
    $body = [ordered]@{}
    $json = ConvertTo-Json $body -Depth 100

    $request = @{
        Method          = 'POST'
        Uri             = "$server/workflowapi/isexistprocess/${processId}"
        Headers         = $headers
        ContentType     = 'application/json'
        Body            = [Text.Encoding]::UTF8.GetBytes($json)
        TimeoutSec      = 30
        UseBasicParsing = $true
    }
    # Invoke-RestMethod of 5.1 would not read the reply as UTF-8, since the server names no encoding.
    $response = Invoke-WebRequest @request
    $text = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())
    $reply = ConvertFrom-Json $text
    if (-not $reply.success) { throw $reply.error }
    $data = $reply.data
    # PowerShell 7 has made a date of a string that looks like one.
    $data
    #endregion core
} catch {
    $message = $_.Exception.Message
    $status = $_.Exception.Response.StatusCode
    if ($status) { $message = "HTTP $([int]$status): $($_.ErrorDetails.Message)" }
    [Console]::Error.WriteLine($message)
    exit 1
}
