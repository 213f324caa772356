# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listSchemes: List the codes of the schemes

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        result = client.schemes.list(tags=["finance", "demo"])
    for item in result:
        print(item)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
