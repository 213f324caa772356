# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteInstance: Delete an instance

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.instances.delete(process_id)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
