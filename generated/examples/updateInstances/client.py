# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# updateInstances: Move several instances to the current versions of their schemes

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.instances.update_many(["11111111-1111-4111-8111-000000000001"])
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
