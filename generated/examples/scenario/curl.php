<?php

// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

$server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
define('SERVER', preg_replace('~(/workflowapi)?/*$~', '', $server));

/** The status and the text of the reply. Without a body the request is a GET. */
function send(string $address, array $headers = [], ?string $body = null): array
{
    $curl = curl_init($address);
    curl_setopt_array($curl, [
        CURLOPT_HTTPHEADER => ['Accept: application/json', ...$headers],
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 30,
    ]);
    if ($body !== null) {
        curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
    }
    $text = curl_exec($curl);
    if ($text === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $text];
}

function read(int $status, string $text): array
{
    if ($status < 200 || $status > 299) {
        throw new RuntimeException("HTTP $status: $text");
    }
    return json_decode($text, true, flags: JSON_THROW_ON_ERROR);
}

function fetchToken(): string
{
    $form = 'grant_type=client_credentials';
    if (!getenv('WORKFLOW_CLIENT_ID')) {
        throw new RuntimeException('set the environment variable WORKFLOW_CLIENT_ID');
    }
    $form .= '&client_id=' . urlencode(getenv('WORKFLOW_CLIENT_ID'));
    if (!getenv('WORKFLOW_CLIENT_SECRET')) {
        throw new RuntimeException('set the environment variable WORKFLOW_CLIENT_SECRET');
    }
    $form .= '&client_secret=' . urlencode(getenv('WORKFLOW_CLIENT_SECRET'));
    [$status, $text] = send(SERVER . '/.well-known/openid-configuration');
    if ($status === 404) {
        throw new RuntimeException('this server has no sign-in');
    }
    $address = read($status, $text)['token_endpoint'];
    $headers = ['Content-Type: ' . 'application/x-www-form-urlencoded'];
    return read(...send($address, $headers, $form))['access_token'];
}

function token(): string
{
    static $token = null;
    $token ??= getenv('WORKFLOW_TOKEN') ?: '';
    if ($token === '' && getenv('WORKFLOW_CLIENT_ID')) {
        $token = fetchToken();
    }
    return $token;
}

function call(string $path, string $body): mixed
{
    $headers = ['Content-Type: application/json'];
    if (token()) {
        $headers[] = 'Authorization: Bearer ' . token();
    }
    $reply = read(...send(SERVER . $path, $headers, $body));
    return $reply['success'] ? $reply['data'] : throw new RuntimeException($reply['error']);
}

/** A random UUID (RFC 9562, version 4). */
function newId(): string
{
    $bytes = random_bytes(16);
    $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
    $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
    return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
}

// region core
function createInstance(string $processId, string $identityId): void
{
    $body = json_encode([
        'schemeCode' => 'ExpenseReport',
        'identityId' => $identityId,
        'parameters' => [
            ['name' => 'Amount', 'value' => '12.50'],
            ['name' => 'Note', 'value' => 'Lunch', 'persist' => true],
        ],
    ], JSON_THROW_ON_ERROR);
    call("/workflowapi/createinstance/{$processId}", $body);
}

function listCommands(string $processId, string $identityId): array
{
    $body = json_encode([
        'identityId' => $identityId,
    ], JSON_THROW_ON_ERROR);
    $commands = call("/workflowapi/getavailablecommands/{$processId}", $body);
    return array_column($commands, 'CommandName');
}

function executeCommand(string $processId, string $identityId): void
{
    $body = json_encode([
        'command' => 'Submit',
        'identityId' => $identityId,
        'parameters' => [
            ['name' => 'Amount', 'value' => '12.5'],
            ['name' => 'Comment', 'value' => 'taxi'],
        ],
    ], JSON_THROW_ON_ERROR);
    call("/workflowapi/executecommand/{$processId}", $body);
}

function state(string $processId): string
{
    $body = json_encode(new stdClass(), JSON_THROW_ON_ERROR);
    return call("/workflowapi/getinstanceinfo/{$processId}", $body)['StateName'];
}

try {
    $processId = newId();
    $identityId = 'ann';
    createInstance($processId, $identityId);
    foreach (listCommands($processId, $identityId) as $command) {
        echo $command . PHP_EOL;
    }
    executeCommand($processId, $identityId);
    echo state($processId) . PHP_EOL;
} catch (Exception $error) {
    fwrite(STDERR, $error->getMessage() . PHP_EOL);
    exit(1);
}
// endregion core
