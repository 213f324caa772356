# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setParameter: Write a process parameter

import sys
from decimal import Decimal

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    process_id = "11111111-1111-4111-8111-000000000001"
    with WorkflowClient() as client:
        client.parameters.set(process_id, "Amount", Decimal("12.75"))
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
