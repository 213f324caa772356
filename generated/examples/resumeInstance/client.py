# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# resumeInstance: Resume an instance

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.instances.resume(
            process_id,
            activity="Review",
            identity_id=identity_id,
            parameters={"Comment": "again"},
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
