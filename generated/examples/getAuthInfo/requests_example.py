# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token

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

    response = requests.get(
        f"{server}/auth-info",
        headers=headers,
        timeout=30,
    )
    if not response.ok:
        sys.exit(f"HTTP {response.status_code}: {response.text}")
    data = response.json()
    print(data["authEnabled"])
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except requests.RequestException as error:
        sys.exit(f"{type(error).__name__}: {error}")
