<?php
// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// resumeInstance: Resume an instance

// region core
$server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';
$headers = [
    'Accept: application/json',
    'Content-Type: application/json',
];
if ($token = getenv('WORKFLOW_TOKEN')) {
    $headers[] = 'Authorization: Bearer ' . $token;
}
$body = '{"activity": "Review", "identityId": "root", "parameters": [{"name": "Comment", "value": "again"}]}';
$curl = curl_init($server . '/workflowapi/resume/11111111-1111-4111-8111-000000000001');
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
if ((json_decode($reply, true)['success'] ?? false) !== true) {
    fwrite(STDERR, "$reply\n");
    exit(1);
}
echo $reply, "\n";
