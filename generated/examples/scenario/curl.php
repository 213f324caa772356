<?php
// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

$server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
$headers = ['Accept: application/json'];

function fail(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

function send(string $address, ?string $body = null, string $contentType = ''): array
{
    global $headers;
    $curl = curl_init($address);
    curl_setopt_array($curl, [
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 30,
    ]);
    if ($body !== null) {
        curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
        curl_setopt($curl, CURLOPT_HTTPHEADER, [...$headers, "Content-Type: $contentType"]);
    }
    $reply = curl_exec($curl);
    if ($reply === false) {
        fail(curl_error($curl));
    }
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($status < 200 || $status > 299) {
        fail("HTTP $status: $reply");
    }
    return json_decode($reply, true) ?? fail("no JSON: $reply");
}

function call(string $path, string $body): mixed
{
    global $server;
    $reply = send($server . $path, $body, 'application/json');
    return $reply['success'] === true ? $reply['data'] : fail('refused: ' . $reply['error']);
}

function fetchToken(): string
{
    global $server;
    $discovered = send($server . '/.well-known/openid-configuration');
    $form = 'grant_type=client_credentials';
    $form .= '&' . http_build_query(['client_id' => getenv('WORKFLOW_CLIENT_ID')]);
    $form .= '&' . http_build_query(['client_secret' => getenv('WORKFLOW_CLIENT_SECRET')]);
    return send($discovered['token_endpoint'], $form, 'application/x-www-form-urlencoded')['access_token'];
}

/** A random id of version 4 (RFC 9562). */
function newId(): string
{
    $bytes = random_bytes(16);
    $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
    $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
    return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
}

$token = getenv('WORKFLOW_TOKEN');
if (!$token && getenv('WORKFLOW_CLIENT_ID')) {
    $token = fetchToken();
}
if ($token) {
    $headers[] = 'Authorization: Bearer ' . $token;
}

// region core
$processId = newId();
call('/workflowapi/createinstance/' . $processId, '{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}');
foreach (call('/workflowapi/getavailablecommands/' . $processId, '{"identityId": "ann"}') as $command) {
    echo $command['CommandName'], "\n";
}
call('/workflowapi/executecommand/' . $processId, '{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}');
$instance = call('/workflowapi/getinstanceinfo/' . $processId, '{}');
echo $instance['StateName'], "\n";
// endregion core
