# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# From signing in to the state of an instance. Without a client id or a token nobody signs in.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor
    [Net.SecurityProtocolType]::Tls12

$server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }
$server = $server -replace '(/workflowapi)?/*$'
$headers = @{ Accept = 'application/json' }

function Send($request) {
    # Invoke-RestMethod of 5.1 would not read the reply as UTF-8, since the server names no encoding.
    $response = Invoke-WebRequest @request -Headers $headers -TimeoutSec 30 -UseBasicParsing
    $text = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())
    ConvertFrom-Json $text
}

function Call($address, $body) {
    $json = if ($body -is [string]) { $body } else { ConvertTo-Json $body -Depth 100 }
    $reply = Send @{
        Method      = 'POST'
        Uri         = $address
        ContentType = 'application/json'
        Body        = [Text.Encoding]::UTF8.GetBytes($json)
    }
    if (-not $reply.success) { throw $reply.error }
    $reply.data
}

function Get-TokenEndpoint {
    try {
        $discovered = Send @{ Uri = "$server/.well-known/openid-configuration" }
    } catch {
        if ($_.Exception.Response.StatusCode -eq 404) { throw 'this server has no sign-in' }
        throw
    }
    $discovered.token_endpoint
}

function Get-Token {
    $form = 'grant_type=client_credentials'
    if (-not $env:WORKFLOW_CLIENT_ID) { throw 'set the environment variable WORKFLOW_CLIENT_ID' }
    $form += '&' + 'client_id' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_ID)
    if (-not $env:WORKFLOW_CLIENT_SECRET) { throw 'set the environment variable WORKFLOW_CLIENT_SECRET' }
    $form += '&' + 'client_secret' + '=' + [Uri]::EscapeDataString($env:WORKFLOW_CLIENT_SECRET)
    $answer = Send @{
        Method      = 'POST'
        Uri         = Get-TokenEndpoint
        ContentType = 'application/x-www-form-urlencoded'
        Body        = [Text.Encoding]::UTF8.GetBytes($form)
    }
    $answer.access_token
}

try {
    if ($env:WORKFLOW_TOKEN) {
        $headers['Authorization'] = "Bearer $env:WORKFLOW_TOKEN"
    } elseif ($env:WORKFLOW_CLIENT_ID) {
        $headers['Authorization'] = "Bearer $(Get-Token)"
    }

    #region core
    $processId = [guid]::NewGuid().ToString()
    $identityId = 'ann'

    $create = [ordered]@{
        schemeCode = 'ExpenseReport'
        identityId = $identityId
        parameters = @(
            [ordered]@{ name = 'Amount'; value = '12.50' },
            [ordered]@{ name = 'Note'; value = 'Lunch'; persist = $true }
        )
    }
    $null = Call "$server/workflowapi/createinstance/${processId}" $create

    $list = [ordered]@{
        identityId = $identityId
    }
    $commands = Call "$server/workflowapi/getavailablecommands/${processId}" $list
    foreach ($command in $commands) {
        $command.CommandName
    }

    $execute = [ordered]@{
        command = 'Submit'
        identityId = $identityId
        parameters = @(
            [ordered]@{ name = 'Amount'; value = '12.5' },
            [ordered]@{ name = 'Comment'; value = 'taxi' }
        )
    }
    $null = Call "$server/workflowapi/executecommand/${processId}" $execute

    $state = [ordered]@{}
    $instance = Call "$server/workflowapi/getinstanceinfo/${processId}" $state
    $instance.StateName
    #endregion core
} catch {
    $message = $_.Exception.Message
    $status = $_.Exception.Response.StatusCode
    if ($status) { $message = "HTTP $([int]$status): $($_.ErrorDetails.Message)" }
    [Console]::Error.WriteLine($message)
    exit 1
}
