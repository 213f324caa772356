# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getInstance: Read everything about an instance

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.instances.get(process_id)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
