# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# isRuntimeActive: Check whether the runtime is running

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        result = client.runtime.is_active()
    print(result)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
