# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# updateInstance: Move an instance to the current version of its scheme

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    process_id = "11111111-1111-4111-8111-000000000001"
    with WorkflowClient() as client:
        client.instances.update(process_id)
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
