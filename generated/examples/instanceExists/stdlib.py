# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# instanceExists: Check whether an instance exists

import json
import os
import sys
import urllib.error
import urllib.request


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    process_id = "11111111-1111-4111-8111-000000000001"
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {}

    request = urllib.request.Request(
        f"{server}/workflowapi/isexistprocess/{process_id}",
        data=json.dumps(body).encode(),
        headers=headers,
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        reply = json.load(response)
    if not reply["success"]:
        sys.exit(reply["error"])
    data = reply["data"]
    print(data)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
    except (OSError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
