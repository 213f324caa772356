#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listInbox: List who can act on which instance
set -euo pipefail

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

command -v jq >/dev/null || fail 'jq, which reads the reply, is not installed'

# region core
server=${WORKFLOW_SERVER_URL:-http://localhost:8077}
server=${server%/}
server=${server%/workflowapi}
identity_id='22222222-2222-4222-8222-000000000001'
body='{
  "identityId": "'"$identity_id"'"
}'

reply=$(curl --silent --show-error --fail-with-body --max-time 30 --request POST \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  ${WORKFLOW_TOKEN:+--header "Authorization: Bearer $WORKFLOW_TOKEN"} \
  --data-raw "$body" \
  "$server/workflowapi/inbox") || fail "$reply"
jq --exit-status .success <<<"$reply" >/dev/null || fail "$(jq --raw-output .error <<<"$reply")"
jq --raw-output '.data[].ProcessId' <<<"$reply"
# endregion core
