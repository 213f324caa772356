# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

import os
import sys
import urllib.parse

import requests


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = "grant_type=client_credentials"
    if "WORKFLOW_CLIENT_ID" not in os.environ:
        sys.exit("set the environment variable WORKFLOW_CLIENT_ID")
    if "WORKFLOW_CLIENT_SECRET" not in os.environ:
        sys.exit("set the environment variable WORKFLOW_CLIENT_SECRET")
    secrets = {
        "client_id": os.environ["WORKFLOW_CLIENT_ID"],
        "client_secret": os.environ["WORKFLOW_CLIENT_SECRET"],
    }
    body += "&" + urllib.parse.urlencode(secrets)

    response = requests.post(
        f"{server}/connect/token",
        data=body.encode(),
        headers=headers,
        timeout=30,
    )
    if not response.ok:
        sys.exit(f"HTTP {response.status_code}: {response.text}")
    data = response.json()
    print(data["token_type"])
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except requests.RequestException as error:
        sys.exit(f"{type(error).__name__}: {error}")
