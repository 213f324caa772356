# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# logError: Write an entry of level error to the server's log

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        client.log.error("hello")
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
