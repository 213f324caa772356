# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listCommands: List the commands that can be run now

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        result = client.commands.list(process_id, identity_id=identity_id)
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(result)
