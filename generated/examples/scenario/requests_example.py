# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
"""From signing in to the state of an instance. Without a client id or a token nobody signs in."""

import os
import sys
import urllib.parse
import uuid
from typing import Any

import requests

SERVER = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
session = requests.Session()
session.headers["Accept"] = "application/json"


def read(response: requests.Response) -> Any:
    if not response.ok:
        sys.exit(f"HTTP {response.status_code}: {response.text}")
    return response.json()


def call(path: str, body: str) -> Any:
    headers = {"Content-Type": "application/json"}
    reply = read(session.post(SERVER + path, data=body.encode(), headers=headers, timeout=30))
    if reply["success"] is not True:
        sys.exit(f"refused: {reply['error']}")
    return reply["data"]


def fetch_token() -> str:
    discovered = read(session.get(SERVER + "/.well-known/openid-configuration", timeout=30))
    form = "grant_type=client_credentials"
    form += "&" + urllib.parse.urlencode({"client_id": os.environ["WORKFLOW_CLIENT_ID"]})
    form += "&" + urllib.parse.urlencode({"client_secret": os.environ["WORKFLOW_CLIENT_SECRET"]})
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = session.post(discovered["token_endpoint"], data=form, headers=headers, timeout=30)
    return str(read(answer)["access_token"])


try:
    token = os.environ.get("WORKFLOW_TOKEN")
    if not token and "WORKFLOW_CLIENT_ID" in os.environ:
        token = fetch_token()
    if token:
        session.headers["Authorization"] = f"Bearer {token}"
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
except requests.RequestException as error:
    sys.exit(f"{type(error).__name__}: {error}")
