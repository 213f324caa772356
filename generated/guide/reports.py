"""A function that calls the Workflow API; test_reports.py tests it."""

from decimal import Decimal
from uuid import UUID

from workflow_api import OutcomeUnknown, WorkflowClient


def submit(client: WorkflowClient, process_id: UUID, owner: str, amount: Decimal) -> bool:
    """Submit a report. Whether it is submitted now; a refusal is raised."""
    try:
        result = client.commands.execute(
            process_id, "Submit", identity_id=owner, parameters={"Amount": amount}
        )
    except OutcomeUnknown:
        # The command may have run: read the state, do not send it again.
        instance = client.instances.get(process_id)
        return instance is not None and instance.state_name != "Draft"
    return result.was_executed
