# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

import os
import sys
import urllib.error
import urllib.parse
import urllib.request

try:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = "grant_type=client_credentials"
    body += "&" + urllib.parse.urlencode({"client_id": os.environ["WORKFLOW_CLIENT_ID"]})
    body += "&" + urllib.parse.urlencode({"client_secret": os.environ["WORKFLOW_CLIENT_SECRET"]})
    request = urllib.request.Request(
        server + "/connect/token",
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

print(reply)
