# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteInstances: Delete several instances

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        client.instances.delete_many(
            [
                "11111111-1111-4111-8111-000000000003",
                "11111111-1111-4111-8111-000000000004",
            ],
        )
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
