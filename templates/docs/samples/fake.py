from uuid import UUID

from workflow_api import WorkflowClient
from workflow_api.testing import FakeClient


def state_of(client: WorkflowClient, process_id: UUID) -> str:
    instance = client.instances.get(process_id)
    return instance.state_name if instance and instance.state_name else "none"


def test_an_unknown_instance_has_no_state() -> None:
    client = FakeClient()
    client.when(client.instances.get).returns(None)
    assert state_of(client, UUID(int=1)) == "none"
