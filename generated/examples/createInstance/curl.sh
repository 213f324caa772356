#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createInstance: Start an instance of a scheme
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
process_id=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)
body='{
  "schemeCode": "ExpenseReport",
  "identityId": "ann",
  "parameters": [
    {"name": "Amount", "value": "12.50"},
    {"name": "Note", "value": "Lunch", "persist": true}
  ]
}'

reply=$(curl --silent --show-error --fail-with-body --max-time 30 --request POST \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  ${WORKFLOW_TOKEN:+--header "Authorization: Bearer $WORKFLOW_TOKEN"} \
  --data-raw "$body" \
  "$server/workflowapi/createinstance/$process_id") || fail "$reply"
jq --exit-status .success <<<"$reply" >/dev/null || fail "$(jq --raw-output .error <<<"$reply")"
echo Done.
# endregion core
