#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getDiscoveryDocument: Read what the sign-in provider offers
set -euo pipefail

call() {
  # region core
  curl --silent --show-error --fail-with-body --max-time 30 --request GET \
    --header 'Accept: application/json' \
    "${WORKFLOW_SERVER_URL:-http://localhost:8077}"'/.well-known/openid-configuration'
  # endregion core
}

if ! reply=$(call); then
  printf '%s\n' "$reply" >&2
  exit 1
fi
printf '%s\n' "$reply"
