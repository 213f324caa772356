<?php

// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// deleteUser: Delete a user

try {
    // region core
    $server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
    $server = preg_replace('~(/workflowapi)?/*$~', '', $server);
    $userId = '22222222-2222-4222-8222-000000000001';
    $headers = [
        'Accept: application/json',
        'Content-Type: application/json',
    ];
    if ($token = getenv('WORKFLOW_TOKEN')) {
        $headers[] = "Authorization: Bearer $token";
    }
    $body = json_encode([
        'id' => $userId,
    ], JSON_THROW_ON_ERROR);

    $curl = curl_init("{$server}/workflowapi/deleteuser");
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
    $reply = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
    if (!$reply['success']) {
        throw new RuntimeException($reply['error']);
    }
    echo 'Done.' . PHP_EOL;
    // endregion core
} catch (Exception $error) {
    fwrite(STDERR, $error->getMessage() . PHP_EOL);
    exit(1);
}
