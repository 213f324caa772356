# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listInstances: List instances, filtered, sorted and in pages

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.instances.list(take=2, skip=1, sort="CreationDate desc")
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
