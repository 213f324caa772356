# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listInstances: List instances, filtered, sorted and in pages

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        result = client.instances.list(take=2, skip=1, sort="CreationDate desc")
    for item in result.items:
        print(item.id)
    print(result.count, "in all")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
