<?php
// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

// region core
$server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
$headers = [
    'Accept: application/json',
];
$curl = curl_init($server . '/auth-info');
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => 'GET',
    CURLOPT_HTTPHEADER => $headers,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$reply = curl_exec($curl);
// endregion core

if ($reply === false) {
    fwrite(STDERR, curl_error($curl) . "\n");
    exit(1);
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status > 299) {
    fwrite(STDERR, "HTTP $status: $reply\n");
    exit(1);
}
echo $reply, "\n";
