# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listSchemes: List the codes of the schemes

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.schemes.list(tags=["finance", "demo"])
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
