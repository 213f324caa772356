# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setActivityWithoutExecution: Put an instance into an activity without executing it

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.states.set_activity_without_execution(
            process_id,
            "Review",
            identity_id=identity_id,
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
