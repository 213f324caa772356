<?php

// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getDiscoveryDocument: Read what the sign-in provider offers

try {
    // region core
    $server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
    $server = preg_replace('~(/workflowapi)?/*$~', '', $server);
    $headers = [
        'Accept: application/json',
    ];

    $curl = curl_init("{$server}/.well-known/openid-configuration");
    curl_setopt_array($curl, [
        CURLOPT_HTTPHEADER => $headers,
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
    echo $data['token_endpoint'] . PHP_EOL;
    // endregion core
} catch (Exception $error) {
    fwrite(STDERR, $error->getMessage() . PHP_EOL);
    exit(1);
}
