# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

import os
import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.sign_in.request_token(
            grant_type="client_credentials",
            client_id=os.environ["WORKFLOW_CLIENT_ID"],
            client_secret=os.environ["WORKFLOW_CLIENT_SECRET"],
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
