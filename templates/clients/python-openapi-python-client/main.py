"""Start an instance, run a command, and see the server refuse the same command."""

import os
import uuid

from workflow_client import Client
from workflow_client.api.commands import execute_command, list_commands
from workflow_client.api.instances import create_instance
from workflow_client.api.schemes import list_schemes
from workflow_client.api.sign_in import request_token
from workflow_client.models import (
    CreateInstanceRequest,
    ExecuteCommandRequest,
    ListCommandsRequest,
    ListSchemesRequest,
    ProcessParameterItem,
    RequestTokenRequest,
    RequestTokenRequestGrantType,
)


class Refused(Exception):
    """The server understood the call and did not do it."""


def data(reply):
    """What the reply carries. A refusal has status 200 too; only `success` tells."""
    if not reply.success:
        raise Refused(reply.error)
    return reply.data


url = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
client = Client(base_url=url, raise_on_unexpected_status=True)
if "WORKFLOW_CLIENT_ID" in os.environ:
    form = RequestTokenRequest(
        grant_type=RequestTokenRequestGrantType.CLIENT_CREDENTIALS,
        client_id=os.environ["WORKFLOW_CLIENT_ID"],
        client_secret=os.environ["WORKFLOW_CLIENT_SECRET"],
    )
    token = request_token.sync(client=client, body=form).access_token
    client = client.with_headers({"Authorization": f"Bearer {token}"})

schemes = data(list_schemes.sync(client=client, body=ListSchemesRequest()))
print("Schemes:", ", ".join(schemes))

process_id = uuid.uuid4()
start = CreateInstanceRequest(scheme_code="ExpenseReport", identity_id="ann")
data(create_instance.sync(process_id, client=client, body=start))
print("Created:", process_id)

ann = ListCommandsRequest(identity_id="ann")
offered = data(list_commands.sync(process_id, client=client, body=ann))
print("Commands:", ", ".join(command.command_name for command in offered))

amount = ProcessParameterItem(name="Amount", value="12.50")
submit = ExecuteCommandRequest(command="Submit", identity_id="ann", parameters=[amount])
executed = data(execute_command.sync(process_id, client=client, body=submit))
print("State:", executed.process_instance.state_name)

try:
    data(execute_command.sync(process_id, client=client, body=submit))
except Refused as refused:
    print("Refused:", refused)
