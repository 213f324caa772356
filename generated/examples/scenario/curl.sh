#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# From signing in to the state of an instance. Without a client id or a token nobody signs in.
set -euo pipefail

server=${WORKFLOW_SERVER_URL:-http://localhost:8077}
token=${WORKFLOW_TOKEN:-}
# A refusal has status 200 too. Its mark is in the last members of the reply.
refusal='"success": *false *, *"error": *"([^"\\]|\\.)*" *, *"message": *"([^"\\]|\\.)*" *}[[:space:]]*$'

send() {
  local reply
  if ! reply=$(curl --silent --show-error --fail-with-body --max-time 30 --header 'Accept: application/json' \
    ${token:+--header "Authorization: Bearer $token"} "$@") || [[ $reply =~ $refusal ]]; then
    printf '%s\n' "$reply" >&2
    return 1
  fi
  printf '%s\n' "$reply"
}

call() {
  send --header 'Content-Type: application/json' --data-raw "$2" "$server$1"
}

# The text of a member, for texts without escapes such as names and addresses.
member() {
  local pattern="\"$1\": *\"([^\"\\\\]*)\""
  [[ $2 =~ $pattern ]] && printf '%s\n' "${BASH_REMATCH[1]}"
}

if [ -z "$token" ] && [ -n "${WORKFLOW_CLIENT_ID:-}" ]; then
  discovered=$(send "$server"'/.well-known/openid-configuration')
  endpoint=$(member token_endpoint "$discovered")
  answer=$(send --data-raw 'grant_type=client_credentials' \
    --data-urlencode 'client_id'="$WORKFLOW_CLIENT_ID" \
    --data-urlencode 'client_secret'="$WORKFLOW_CLIENT_SECRET" \
    "$endpoint")
  token=$(member access_token "$answer")
fi

# region core
process_id=$(uuidgen 2>/dev/null || cat /proc/sys/kernel/random/uuid)
call '/workflowapi/createinstance/'"$process_id" '{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}'
call '/workflowapi/getavailablecommands/'"$process_id" '{"identityId": "ann"}'
call '/workflowapi/executecommand/'"$process_id" '{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}'
instance=$(call '/workflowapi/getinstanceinfo/'"$process_id" '{}')
member StateName "$instance"
# endregion core
