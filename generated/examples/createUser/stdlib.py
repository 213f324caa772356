# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createUser: Create a user

import json
import os
import sys
import urllib.error
import urllib.request
import uuid


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    user_id = str(uuid.uuid4())
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = {
        "name": "Ann",
        "id": user_id,
        "tenantId": "acme",
    }

    request = urllib.request.Request(
        f"{server}/workflowapi/createuser",
        data=json.dumps(body).encode(),
        headers=headers,
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        reply = json.load(response)
    if not reply["success"]:
        sys.exit(reply["error"])
    data = reply["data"]
    print(data["Name"])
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
    except (OSError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
