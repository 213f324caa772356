# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# From signing in to the state of an instance. Without a client id or a token nobody signs in.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12

$server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }
$headers = @{ Accept = 'application/json' }

function Send($request) {
    $response = Invoke-WebRequest @request -Headers $headers -TimeoutSec 30 -UseBasicParsing
    ConvertFrom-Json ([Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray()))
}

function Call($path, $body) {
    $reply = Send @{
        Method      = 'POST'
        Uri         = $server + $path
        ContentType = 'application/json'
        Body        = [Text.Encoding]::UTF8.GetBytes($body)
    }
    if (-not $reply.success) { throw $reply.error }
    $reply.data
}

function Get-Token {
    $discovered = Send @{ Uri = $server + '/.well-known/openid-configuration' }
    $form = 'grant_type=client_credentials'
    $form += '&' + 'client_id' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_ID)
    $form += '&' + 'client_secret' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_SECRET)
    $answer = Send @{
        Method      = 'POST'
        Uri         = $discovered.token_endpoint
        ContentType = 'application/x-www-form-urlencoded'
        Body        = [Text.Encoding]::UTF8.GetBytes($form)
    }
    $answer.access_token
}

try {
    if ($env:WORKFLOW_TOKEN) {
        $headers['Authorization'] = 'Bearer ' + $env:WORKFLOW_TOKEN
    } elseif ($env:WORKFLOW_CLIENT_ID) {
        $headers['Authorization'] = 'Bearer ' + (Get-Token)
    }
    #region core
    $processId = [guid]::NewGuid().ToString()
    $null = Call ('/workflowapi/createinstance/' + $processId) '{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}'
    $commands = Call ('/workflowapi/getavailablecommands/' + $processId) '{"identityId": "ann"}'
    Write-Output $commands.CommandName
    $null = Call ('/workflowapi/executecommand/' + $processId) '{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}'
    $instance = Call ('/workflowapi/getinstanceinfo/' + $processId) '{}'
    Write-Output $instance.StateName
    #endregion core
} catch {
    [Console]::Error.WriteLine("$($_.Exception.Message) $($_.ErrorDetails.Message)".Trim())
    exit 1
}
