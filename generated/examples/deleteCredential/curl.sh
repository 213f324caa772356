#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteCredential: Delete one credential of a user
set -euo pipefail

call() {
  # region core
  curl --silent --show-error --fail-with-body --max-time 30 --request POST \
    --header 'Accept: application/json' \
    --header 'Content-Type: application/json' \
    ${WORKFLOW_TOKEN:+--header "Authorization: Bearer $WORKFLOW_TOKEN"} \
    --data-raw '{"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"}' \
    "${WORKFLOW_SERVER_URL:-http://localhost:8077}"'/workflowapi/deletecredential'
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
