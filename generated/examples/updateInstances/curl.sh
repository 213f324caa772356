#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# updateInstances: Move several instances to the current versions of their schemes
set -euo pipefail

call() {
  # region core
  curl --silent --show-error --fail-with-body --max-time 30 --request POST \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    ${WORKFLOW_TOKEN:+--header "Authorization: Bearer $WORKFLOW_TOKEN"} \
    --data-raw '{"processIds": ["11111111-1111-4111-8111-000000000001"]}' \
    "${WORKFLOW_SERVER_URL:-http://localhost:8077}"'/workflowapi/updateinstances'
  # endregion core
}

if ! reply=$(call); then
  printf '%s\n' "$reply" >&2
  exit 1
fi
# A refusal has status 200 too. Its mark is in the last members of the reply.
refusal='"success": *false *, *"error": *"([^"\\]|\\.)*" *, *"message": *"([^"\\]|\\.)*" *}[[:space:]]*$'
if [[ $reply =~ $refusal ]]; then
  printf '%s\n' "$reply" >&2
  exit 1
fi
printf '%s\n' "$reply"
