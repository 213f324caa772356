# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# instanceExists: Check whether an instance exists
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
    if ($env:WORKFLOW_TOKEN) { $headers['Authorization'] = "Bearer $env:WORKFLOW_TOKEN" }
    $body = '{}'
    $request = @{
        Method          = 'POST'
        Uri             = $server + '/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001'
        Headers         = $headers
        ContentType     = 'application/json'
        Body            = [Text.Encoding]::UTF8.GetBytes($body)
        TimeoutSec      = 30
        UseBasicParsing = $true
    }
    $response = Invoke-WebRequest @request
    $reply = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())
    #endregion core
    if (-not (ConvertFrom-Json $reply).success) { throw $reply }
    Write-Output $reply
} catch {
    [Console]::Error.WriteLine("$($_.Exception.Message) $($_.ErrorDetails.Message)".Trim())
    exit 1
}
