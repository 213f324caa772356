# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# updateInstance: Move an instance to the current version of its scheme

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.instances.update(process_id)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
