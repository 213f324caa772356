<?php

// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// createUser: Create a user

try {
    // region core
    $server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
    $server = preg_replace('~(/workflowapi)?/*$~', '', $server);
    // A random UUID (RFC 9562, version 4).
    $bytes = random_bytes(16);
    $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
    $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
    $userId = vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    $headers = [
        'Accept: application/json',
        'Content-Type: application/json',
    ];
    if ($token = getenv('WORKFLOW_TOKEN')) {
        $headers[] = "Authorization: Bearer $token";
    }
    $body = json_encode([
        'name' => 'Ann',
        'id' => $userId,
        'tenantId' => 'acme',
    ], JSON_THROW_ON_ERROR);

    $curl = curl_init("{$server}/workflowapi/createuser");
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
    $data = $reply['data'];
    echo $data['Name'] . PHP_EOL;
    // endregion core
} catch (Exception $error) {
    fwrite(STDERR, $error->getMessage() . PHP_EOL);
    exit(1);
}
