# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token

import os
import sys
import urllib.error
import urllib.request

try:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    headers = {
        "Accept": "application/json",
    }
    request = urllib.request.Request(
        server + "/auth-info",
        headers=headers,
        method="GET",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        reply = response.read().decode()
    # endregion core
except urllib.error.HTTPError as error:
    sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
except OSError as error:
    sys.exit(f"{type(error).__name__}: {error}")

print(reply)
