# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getScheme: Read a whole scheme

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        result = client.schemes.get("ExpenseReport")
    print(result.scheme_code)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
