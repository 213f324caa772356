from workflow_api import WorkflowClient
from workflow_stand_in import StandIn


def test_a_report_begins_as_a_draft() -> None:
    with StandIn() as server, WorkflowClient(server.url) as client:
        process_id = client.instances.create(scheme_code="ExpenseReport", identity_id="ann")
        instance = client.instances.get(process_id)
        assert instance is not None
        assert instance.state_name == "Draft"
