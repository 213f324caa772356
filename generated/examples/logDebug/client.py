# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# logDebug: Write an entry of level debug to the server's log

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.log.debug("hello")
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
