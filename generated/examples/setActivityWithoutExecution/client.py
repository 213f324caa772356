# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setActivityWithoutExecution: Put an instance into an activity without executing it

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.states.set_activity_without_execution(
            "11111111-1111-4111-8111-000000000001",
            "Review",
            identity_id="root",
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
