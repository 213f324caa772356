# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listUsers: List users

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        result = client.users.list(page_size=2, page_index=1)
    for item in result.entries:
        print(item.id)
    print(result.count, "in all")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
