# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token

import os
import sys

import requests

try:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    headers = {
        "Accept": "application/json",
    }
    response = requests.get(
        server + "/auth-info",
        headers=headers,
        timeout=30,
    )
    # endregion core
except requests.RequestException as error:
    sys.exit(f"{type(error).__name__}: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
