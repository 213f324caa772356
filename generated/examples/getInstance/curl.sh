#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getInstance: Read everything about an instance
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
process_id='11111111-1111-4111-8111-000000000001'
body='{}'

reply=$(curl --silent --show-error --fail-with-body --max-time 30 --request POST \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  ${WORKFLOW_TOKEN:+--header "Authorization: Bearer $WORKFLOW_TOKEN"} \
  --data-raw "$body" \
  "$server/workflowapi/getinstanceinfo/$process_id") || fail "$reply"
jq --exit-status .success <<<"$reply" >/dev/null || fail "$(jq --raw-output .error <<<"$reply")"
jq --exit-status .data <<<"$reply" >/dev/null || fail 'nothing has this id'
jq --raw-output '.data.StateName' <<<"$reply"
# endregion core
