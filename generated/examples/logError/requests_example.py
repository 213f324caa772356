# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# logError: Write an entry of level error to the server's log

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
        "message": "hello",
    }

    response = requests.post(
        f"{server}/workflowapi/logerror",
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
