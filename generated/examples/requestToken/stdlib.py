# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request


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

    request = urllib.request.Request(
        f"{server}/connect/token",
        data=body.encode(),
        headers=headers,
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        data = json.load(response)
    print(data["token_type"])
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
    except (OSError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
