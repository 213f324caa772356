# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
"""From signing in to the state of an instance.

The client signs in by itself when the environment has a token or a client id and its secret.
"""

import sys
from decimal import Decimal

from workflow_api import Parameter, WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    identity_id = "ann"
    with WorkflowClient() as client:
        process_id = client.instances.create(
            scheme_code="ExpenseReport",
            identity_id=identity_id,
            parameters={
                "Amount": Decimal("12.50"),
                "Note": Parameter("Lunch", persist=True),
            },
        )
        for command in client.commands.list(process_id, identity_id=identity_id):
            print(command.command_name)
        client.commands.execute(
            process_id,
            "Submit",
            identity_id=identity_id,
            parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
        )
        instance = client.instances.get(process_id)
    print(instance.state_name if instance else "gone")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
