# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# executeCommand: Run a command

import sys
from decimal import Decimal

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.commands.execute(
            process_id,
            "Submit",
            identity_id=identity_id,
            parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
