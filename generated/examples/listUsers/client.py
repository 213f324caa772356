# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listUsers: List users

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.users.list(page_size=2, page_index=1)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
