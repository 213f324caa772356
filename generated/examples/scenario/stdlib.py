# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
"""From signing in to the state of an instance. Without a client id or a token nobody signs in."""

import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
import uuid
from typing import Any

SERVER = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
headers = {"Accept": "application/json"}


def send(address: str, body: str | None = None, content_type: str = "") -> Any:
    request = urllib.request.Request(address, headers=headers)
    if body is not None:
        request.data = body.encode()
        request.add_header("Content-Type", content_type)
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)


def call(path: str, body: str) -> Any:
    reply = send(SERVER + path, body, "application/json")
    if reply["success"] is not True:
        sys.exit(f"refused: {reply['error']}")
    return reply["data"]


def fetch_token() -> str:
    discovered = send(SERVER + "/.well-known/openid-configuration")
    form = "grant_type=client_credentials"
    form += "&" + urllib.parse.urlencode({"client_id": os.environ["WORKFLOW_CLIENT_ID"]})
    form += "&" + urllib.parse.urlencode({"client_secret": os.environ["WORKFLOW_CLIENT_SECRET"]})
    answer = send(discovered["token_endpoint"], form, "application/x-www-form-urlencoded")
    return str(answer["access_token"])


try:
    token = os.environ.get("WORKFLOW_TOKEN")
    if not token and "WORKFLOW_CLIENT_ID" in os.environ:
        token = fetch_token()
    if token:
        headers["Authorization"] = f"Bearer {token}"
    # region core
    process_id = str(uuid.uuid4())
    call(
        "/workflowapi/createinstance/" + process_id,
        '{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}',
    )
    for command in call("/workflowapi/getavailablecommands/" + process_id, '{"identityId": "ann"}'):
        print(command["CommandName"])
    call(
        "/workflowapi/executecommand/" + process_id,
        '{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}',
    )
    instance = call("/workflowapi/getinstanceinfo/" + process_id, "{}")
    print(instance["StateName"])
    # endregion core
except urllib.error.HTTPError as error:
    sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
except OSError as error:
    sys.exit(f"{type(error).__name__}: {error}")
