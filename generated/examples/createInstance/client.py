# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createInstance: Start an instance of a scheme

import sys
from decimal import Decimal

from workflow_api import Parameter, WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    identity_id = "ann"
    with WorkflowClient() as client:
        result = client.instances.create(
            scheme_code="ExpenseReport",
            identity_id=identity_id,
            parameters={
                "Amount": Decimal("12.50"),
                "Note": Parameter("Lunch", persist=True),
            },
        )
    print(result)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
