# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listCommands: List the commands that can be run now

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    process_id = "11111111-1111-4111-8111-000000000001"
    identity_id = "ann"
    with WorkflowClient() as client:
        result = client.commands.list(process_id, identity_id=identity_id)
    for item in result:
        print(item.command_name)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
