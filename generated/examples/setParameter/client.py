# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setParameter: Write a process parameter

import sys
from decimal import Decimal

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.parameters.set(process_id, "Amount", Decimal("12.75"))
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
