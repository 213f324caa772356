# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setState: Put an instance into a state

import sys

from workflow_api import WorkflowApiError, WorkflowClient

try:
    # region core
    with WorkflowClient() as client:
        client.states.set(
            process_id,
            "Review",
            identity_id=identity_id,
            parameters={"Comment": "by hand"},
        )
    # endregion core
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")
