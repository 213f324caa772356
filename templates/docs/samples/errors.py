from uuid import uuid4

from workflow_api import (
    NotAvailableError,
    NotFoundError,
    OutcomeUnknown,
    WorkflowClient,
    WorkflowError,
)

process_id = uuid4()
with WorkflowClient() as client:
    try:
        client.commands.execute(process_id, "Submit", identity_id="ann")
    except NotFoundError as error:
        print("no such instance:", error.details.get("process_id"))
    except NotAvailableError:
        print("not in this state, or not for ann")
    except WorkflowError as error:
        print("refused:", error.error)
    except OutcomeUnknown as error:
        print("the connection was lost; check with", error.read)
