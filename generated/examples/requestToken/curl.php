<?php

// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

try {
    // region core
    $server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
    $server = preg_replace('~(/workflowapi)?/*$~', '', $server);
    $headers = [
        'Accept: application/json',
        'Content-Type: application/x-www-form-urlencoded',
    ];
    $body = 'grant_type=client_credentials';
    if (!getenv('WORKFLOW_CLIENT_ID')) {
        throw new RuntimeException('set the environment variable WORKFLOW_CLIENT_ID');
    }
    $body .= '&client_id=' . urlencode(getenv('WORKFLOW_CLIENT_ID'));
    if (!getenv('WORKFLOW_CLIENT_SECRET')) {
        throw new RuntimeException('set the environment variable WORKFLOW_CLIENT_SECRET');
    }
    $body .= '&client_secret=' . urlencode(getenv('WORKFLOW_CLIENT_SECRET'));

    $curl = curl_init("{$server}/connect/token");
    curl_setopt_array($curl, [
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => $body,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 30,
    ]);
    $text = curl_exec($curl);
    if ($text === false) {
        throw new RuntimeException(curl_error($curl));
    }
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($status < 200 || $status > 299) {
        throw new RuntimeException("HTTP $status: $text");
    }
    $data = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
    echo $data['token_type'] . PHP_EOL;
    // endregion core
} catch (Exception $error) {
    fwrite(STDERR, $error->getMessage() . PHP_EOL);
    exit(1);
}
