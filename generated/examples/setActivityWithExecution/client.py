# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setActivityWithExecution: Put an instance into an activity and execute it

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.states.set_activity_with_execution(
            process_id,
            "Draft",
            identity_id=identity_id,
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
