# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteCredential: Delete one credential of a user

import json
import os
import sys
import urllib.error
import urllib.request

try:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    if token := os.environ.get("WORKFLOW_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    body = '{"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"}'
    request = urllib.request.Request(
        server + "/workflowapi/deletecredential",
        data=body.encode(),
        headers=headers,
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        reply = response.read().decode()
    # endregion core
except urllib.error.HTTPError as error:
    sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
except OSError as error:
    sys.exit(f"{type(error).__name__}: {error}")

if json.loads(reply)["success"] is not True:
    sys.exit(reply)
print(reply)
