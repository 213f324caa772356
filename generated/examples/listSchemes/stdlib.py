# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listSchemes: List the codes of the schemes

import json
import os
import sys
import urllib.error
import urllib.request


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {
        "tags": ["finance", "demo"],
    }

    request = urllib.request.Request(
        f"{server}/workflowapi/getschemelist",
        data=json.dumps(body).encode(),
        headers=headers,
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        reply = json.load(response)
    if not reply["success"]:
        sys.exit(reply["error"])
    data = reply["data"]
    for item in data:
        print(item)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
    except (OSError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
