#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token
set -euo pipefail

call() {
  # region core
  curl --silent --show-error --fail-with-body --max-time 30 --request GET \
    --header 'Accept: application/json' \
    "${WORKFLOW_SERVER_URL:-http://localhost:8077}"'/auth-info'
  # endregion core
}

if ! reply=$(call); then
  printf '%s\n' "$reply" >&2
  exit 1
fi
printf '%s\n' "$reply"
