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

server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
server = server.rstrip("/").removesuffix("/workflowapi")
headers = {"Accept": "application/json"}


def required(name: str) -> str:
    if name not in os.environ:
        raise RuntimeError(f"set the environment variable {name}")
    return os.environ[name]


def send(url: str, body: str | None = None, content_type: str = "") -> Any:
    request = urllib.request.Request(url, headers=headers)
    if body is not None:
        request.data = body.encode()
        request.add_header("Content-Type", content_type)
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)


def fetch_token() -> str:
    try:
        discovered = send(f"{server}/.well-known/openid-configuration")
    except urllib.error.HTTPError as error:
        if error.code == 404:
            raise RuntimeError("this server has no sign-in") from error
        raise
    secrets = {
        "client_id": required("WORKFLOW_CLIENT_ID"),
        "client_secret": required("WORKFLOW_CLIENT_SECRET"),
    }
    body = "grant_type=client_credentials"
    body += "&" + urllib.parse.urlencode(secrets)
    content_type = "application/x-www-form-urlencoded"
    reply = send(discovered["token_endpoint"], body, content_type)
    return str(reply["access_token"])


def sign_in() -> None:
    token = os.environ.get("WORKFLOW_TOKEN")
    if not token and "WORKFLOW_CLIENT_ID" in os.environ:
        token = fetch_token()
    if token:
        headers["Authorization"] = f"Bearer {token}"


def call(path: str, body: object) -> Any:
    reply = send(server + path, json.dumps(body), "application/json")
    if not reply["success"]:
        raise RuntimeError(reply["error"])
    return reply["data"]


# region core
def create_instance(process_id: str, identity_id: str) -> None:
    body = {
        "schemeCode": "ExpenseReport",
        "identityId": identity_id,
        "parameters": [
            {"name": "Amount", "value": "12.50"},
            {"name": "Note", "value": "Lunch", "persist": True},
        ],
    }
    call(f"/workflowapi/createinstance/{process_id}", body)


def list_commands(process_id: str, identity_id: str) -> Any:
    body = {
        "identityId": identity_id,
    }
    return call(f"/workflowapi/getavailablecommands/{process_id}", body)


def execute_command(process_id: str, identity_id: str) -> None:
    body = {
        "command": "Submit",
        "identityId": identity_id,
        "parameters": [
            {"name": "Amount", "value": "12.5"},
            {"name": "Comment", "value": "taxi"},
        ],
    }
    call(f"/workflowapi/executecommand/{process_id}", body)


def get_instance(process_id: str) -> Any:
    body = {}
    return call(f"/workflowapi/getinstanceinfo/{process_id}", body)


def main() -> None:
    sign_in()
    process_id = str(uuid.uuid4())
    identity_id = "ann"
    create_instance(process_id, identity_id)
    for command in list_commands(process_id, identity_id):
        print(command["CommandName"])
    execute_command(process_id, identity_id)
    print(get_instance(process_id)["StateName"])


# endregion core

if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
    except (OSError, RuntimeError, ValueError) as error:
        sys.exit(str(error))
