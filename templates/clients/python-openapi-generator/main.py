"""Start an instance, run a command, and see the server refuse the same command."""

import os
import uuid

from workflow_client import (
    ApiClient,
    CommandsApi,
    Configuration,
    CreateInstanceRequest,
    ExecuteCommandRequest,
    InstancesApi,
    ListCommandsRequest,
    ListSchemesRequest,
    ProcessParameterItem,
    SchemesApi,
    SignInApi,
)


class Refused(Exception):
    """The server understood the call and did not do it."""


def data(reply):
    """What the reply carries. A refusal has status 200 too; only `success` tells."""
    if not reply.success:
        raise Refused(reply.error)
    return reply.data


configuration = Configuration(host=os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077"))
with ApiClient(configuration) as client:
    if "WORKFLOW_CLIENT_ID" in os.environ:
        reply = SignInApi(client).request_token(
            grant_type="client_credentials",
            client_id=os.environ["WORKFLOW_CLIENT_ID"],
            client_secret=os.environ["WORKFLOW_CLIENT_SECRET"],
        )
        configuration.access_token = reply.access_token.get_secret_value()

    print("Schemes:", ", ".join(data(SchemesApi(client).list_schemes(ListSchemesRequest()))))

    process_id = uuid.uuid4()
    start = CreateInstanceRequest(schemeCode="ExpenseReport", identityId="ann")
    data(InstancesApi(client).create_instance(process_id, start))
    print("Created:", process_id)

    commands = CommandsApi(client)
    offered = data(commands.list_commands(process_id, ListCommandsRequest(identityId="ann")))
    print("Commands:", ", ".join(command.command_name for command in offered))

    amount = ProcessParameterItem(name="Amount", value="12.50")
    submit = ExecuteCommandRequest(command="Submit", identityId="ann", parameters=[amount])
    executed = data(commands.execute_command(process_id, submit))
    print("State:", executed.process_instance.state_name)

    try:
        data(commands.execute_command(process_id, submit))
    except Refused as refused:
        print("Refused:", refused)
