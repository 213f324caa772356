# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# recalculateInbox: Start the recalculation of the inbox

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        client.inbox.recalculate(
            process_ids=["11111111-1111-4111-8111-00000000003c"],
        )
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
