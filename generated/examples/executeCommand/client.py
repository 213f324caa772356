# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# executeCommand: Run a command

import sys
from decimal import Decimal

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    process_id = "11111111-1111-4111-8111-000000000001"
    identity_id = "ann"
    with WorkflowClient() as client:
        result = client.commands.execute(
            process_id,
            "Submit",
            identity_id=identity_id,
            parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
        )
    print(result.was_executed)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
