#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API
set -euo pipefail

call() {
  # region core
  curl --silent --show-error --fail-with-body --max-time 30 --request POST \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/x-www-form-urlencoded' \
    --data-raw 'grant_type=client_credentials' \
    --data-urlencode 'client_id'="$WORKFLOW_CLIENT_ID" \
    --data-urlencode 'client_secret'="$WORKFLOW_CLIENT_SECRET" \
    "${WORKFLOW_SERVER_URL:-http://localhost:8077}"'/connect/token'
  # endregion core
}

if ! reply=$(call); then
  printf '%s\n' "$reply" >&2
  exit 1
fi
printf '%s\n' "$reply"
