# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getDiscoveryDocument: Read what the sign-in provider offers

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.sign_in.get_discovery_document()
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
