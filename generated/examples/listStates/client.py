# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listStates: List the states that can be set

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.states.list(process_id)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
