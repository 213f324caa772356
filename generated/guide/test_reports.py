"""pytest: tests of reports.py against the stand-in server, and with a fake client.

pytest test_reports.py
"""

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

import pytest
from reports import submit
from workflow_api import NotAvailableError, OutcomeUnknown, WorkflowClient
from workflow_api.testing import FakeClient
from workflow_stand_in import Fault, StandIn

PROCESS_ID = UUID("11111111-2222-3333-4444-555555555555")


@pytest.fixture
def server() -> Iterator[StandIn]:
    """A server of its own for each test."""
    with StandIn() as running:
        yield running


@pytest.fixture
def client(server: StandIn) -> Iterator[WorkflowClient]:
    """A client of the server, with one report."""
    with WorkflowClient(server.url) as made:
        made.instances.create(process_id=PROCESS_ID, scheme_code="ExpenseReport", identity_id="ann")
        yield made


def test_a_report_is_submitted(client: WorkflowClient) -> None:
    assert submit(client, PROCESS_ID, "ann", Decimal("12.50"))
    instance = client.instances.get(PROCESS_ID)
    assert instance is not None
    assert instance.state_name != "Draft"


def test_a_second_submit_is_refused(client: WorkflowClient) -> None:
    assert submit(client, PROCESS_ID, "ann", Decimal("12.50"))
    with pytest.raises(NotAvailableError):
        submit(client, PROCESS_ID, "ann", Decimal("12.50"))


@pytest.mark.parametrize(
    ("fault", "submitted"), [(Fault.CUT, False), (Fault.CUT_REPLY, True)], ids=["before", "after"]
)
def test_a_lost_reply_is_looked_up(
    server: StandIn, client: WorkflowClient, fault: Fault, submitted: bool
) -> None:
    server.fail(fault, "executeCommand")
    assert submit(client, PROCESS_ID, "ann", Decimal("12.50")) is submitted


def test_without_a_server() -> None:
    client = FakeClient()
    client.when(client.commands.execute).raises(OutcomeUnknown("no reply"))
    client.when(client.instances.get).returns(None)
    assert not submit(client, PROCESS_ID, "ann", Decimal("12.50"))
    assert client.calls_to(client.instances.get) == [{"process_id": PROCESS_ID}]
