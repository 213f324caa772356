# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteUser: Delete a user

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.users.delete(user_id)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
