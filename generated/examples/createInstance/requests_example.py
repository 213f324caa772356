# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createInstance: Start an instance of a scheme

import os
import sys
import uuid

import requests


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    process_id = str(uuid.uuid4())
    identity_id = "ann"
    headers = {
        "Accept": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {
        "schemeCode": "ExpenseReport",
        "identityId": identity_id,
        "parameters": [
            {"name": "Amount", "value": "12.50"},
            {"name": "Note", "value": "Lunch", "persist": True},
        ],
    }

    response = requests.post(
        f"{server}/workflowapi/createinstance/{process_id}",
        json=body,
        headers=headers,
        timeout=30,
    )
    if not response.ok:
        sys.exit(f"HTTP {response.status_code}: {response.text}")
    reply = response.json()
    if not reply["success"]:
        sys.exit(reply["error"])
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except requests.RequestException as error:
        sys.exit(f"{type(error).__name__}: {error}")
