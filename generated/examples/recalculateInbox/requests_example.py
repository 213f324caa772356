# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# recalculateInbox: Start the recalculation of the inbox

import os
import sys

import requests


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    headers = {
        "Accept": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {
        "processIds": ["11111111-1111-4111-8111-00000000003c"],
    }

    response = requests.post(
        f"{server}/workflowapi/inboxrecalc",
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
