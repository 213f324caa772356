# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getInstance: Read everything about an instance

import os
import sys

import requests


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    process_id = "11111111-1111-4111-8111-000000000001"
    headers = {
        "Accept": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {}

    response = requests.post(
        f"{server}/workflowapi/getinstanceinfo/{process_id}",
        json=body,
        headers=headers,
        timeout=30,
    )
    if not response.ok:
        sys.exit(f"HTTP {response.status_code}: {response.text}")
    reply = response.json()
    if not reply["success"]:
        sys.exit(reply["error"])
    data = reply["data"]
    if data is None:
        sys.exit("nothing has this id")
    print(data["StateName"])
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except requests.RequestException as error:
        sys.exit(f"{type(error).__name__}: {error}")
