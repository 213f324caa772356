<?php
// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

// region core
$server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
$headers = [
    'Accept: application/json',
    'Content-Type: application/x-www-form-urlencoded',
];
$body = 'grant_type=client_credentials';
$body .= '&' . http_build_query(['client_id' => getenv('WORKFLOW_CLIENT_ID')]);
$body .= '&' . http_build_query(['client_secret' => getenv('WORKFLOW_CLIENT_SECRET')]);
$curl = curl_init($server . '/connect/token');
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => $headers,
    CURLOPT_POSTFIELDS => $body,
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
