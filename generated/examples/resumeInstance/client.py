# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# resumeInstance: Resume an instance

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.instances.resume(
            "11111111-1111-4111-8111-000000000001",
            activity="Review",
            identity_id="root",
            parameters={"Comment": "again"},
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
