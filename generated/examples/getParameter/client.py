# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getParameter: Read a process parameter

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.parameters.get(process_id, "Amount")
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
