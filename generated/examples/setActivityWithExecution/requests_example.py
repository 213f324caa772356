# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setActivityWithExecution: Put an instance into an activity and execute it

import os
import sys

import requests


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    process_id = "11111111-1111-4111-8111-000000000001"
    identity_id = "root"
    headers = {
        "Accept": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {
        "activity": "Draft",
        "identityId": identity_id,
    }

    response = requests.post(
        f"{server}/workflowapi/setactivitywithexecution/{process_id}",
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
