# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# instanceExists: Check whether an instance exists

import os
import sys

import requests

try:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = "{}"
    response = requests.post(
        server + "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
        headers=headers,
        data=body.encode(),
        timeout=30,
    )
    # endregion core
except requests.RequestException as error:
    sys.exit(f"{type(error).__name__}: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
if response.json()["success"] is not True:
    sys.exit(response.text)
print(response.text)
