#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# From signing in to the state of an instance. Without a client id or a token nobody signs in.
set -euo pipefail

server=${WORKFLOW_SERVER_URL:-http://localhost:8077}
server=${server%/}
server=${server%/workflowapi}
token=${WORKFLOW_TOKEN:-}

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Sends a request with these options of curl, and prints the reply.
send() {
  local reply
  reply=$(curl --silent --show-error --fail-with-body --max-time 30 \
    --header 'Accept: application/json' "$@") || fail "$reply"
  printf '%s\n' "$reply"
}

# Sends the body $2 to the path $1, and prints the data of the reply.
call() {
  local reply
  reply=$(send --header 'Content-Type: application/json' --data-raw "$2" \
    ${token:+--header "Authorization: Bearer $token"} "$server$1") || exit 1
  jq --exit-status .success <<<"$reply" >/dev/null || fail "$(jq --raw-output .error <<<"$reply")"
  jq .data <<<"$reply"
}

fetch_token() {
  local discovered endpoint reply
  : "${WORKFLOW_CLIENT_ID:?set this environment variable}"
  : "${WORKFLOW_CLIENT_SECRET:?set this environment variable}"
  discovered=$(curl --silent --show-error --max-time 30 --header 'Accept: application/json' \
    "$server/.well-known/openid-configuration") || exit 1
  # A server without sign-in answers nothing but the status 404.
  [[ $discovered ]] || fail 'this server has no sign-in'
  endpoint=$(jq --exit-status --raw-output .token_endpoint <<<"$discovered") || fail "$discovered"
  reply=$(send --data-raw 'grant_type=client_credentials' \
    --data-urlencode "client_id=$WORKFLOW_CLIENT_ID" \
    --data-urlencode "client_secret=$WORKFLOW_CLIENT_SECRET" \
    "$endpoint") || exit 1
  jq --raw-output .access_token <<<"$reply"
}

command -v jq >/dev/null || fail 'jq, which reads the replies, is not installed'
if [[ -z $token && -n ${WORKFLOW_CLIENT_ID:-} ]]; then
  token=$(fetch_token)
fi

# region core
process_id=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)

call "/workflowapi/createinstance/$process_id" '{
  "schemeCode": "ExpenseReport",
  "identityId": "ann",
  "parameters": [
    {"name": "Amount", "value": "12.50"},
    {"name": "Note", "value": "Lunch", "persist": true}
  ]
}' >/dev/null

commands=$(call "/workflowapi/getavailablecommands/$process_id" '{
  "identityId": "ann"
}')
jq --raw-output '.[].CommandName' <<<"$commands"

call "/workflowapi/executecommand/$process_id" '{
  "command": "Submit",
  "identityId": "ann",
  "parameters": [
    {"name": "Amount", "value": "12.5"},
    {"name": "Comment", "value": "taxi"}
  ]
}' >/dev/null

instance=$(call "/workflowapi/getinstanceinfo/$process_id" '{}')
jq --raw-output .StateName <<<"$instance"
# endregion core
