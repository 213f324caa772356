# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# addUserToRole: Give a role to a user

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.users.add_to_role(user_id, "Auditor")
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
