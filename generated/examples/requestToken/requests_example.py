# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

import os
import sys
import urllib.parse

import requests

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
    response = requests.post(
        server + "/connect/token",
        headers=headers,
        data=body.encode(),
        timeout=30,
    )
    # endregion core
except requests.RequestException as error:
    sys.exit(f"{type(error).__name__}: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
print(response.text)
