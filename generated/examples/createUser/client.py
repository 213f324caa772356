# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createUser: Create a user

import sys
from uuid import uuid4

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.users.create("Ann", user_id=user_id, tenant_id="acme")
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
