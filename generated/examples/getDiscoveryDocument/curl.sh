#!/usr/bin/env bash
# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getDiscoveryDocument: Read what the sign-in provider offers
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

reply=$(curl --silent --show-error --fail-with-body --max-time 30 --request GET \
  --header 'Accept: application/json' \
  "$server/.well-known/openid-configuration") || fail "$reply"
jq --raw-output '.token_endpoint' <<<"$reply"
# endregion core
