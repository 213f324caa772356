#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API
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
: "${WORKFLOW_CLIENT_ID:?set this environment variable}"
: "${WORKFLOW_CLIENT_SECRET:?set this environment variable}"
body='grant_type=client_credentials'

reply=$(curl --silent --show-error --fail-with-body --max-time 30 --request POST \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw "$body" \
  --data-urlencode "client_id=$WORKFLOW_CLIENT_ID" \
  --data-urlencode "client_secret=$WORKFLOW_CLIENT_SECRET" \
  "$server/connect/token") || fail "$reply"
jq --raw-output '.token_type' <<<"$reply"
# endregion core
