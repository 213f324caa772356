"""The guide's Celery tasks in a worker with processes; the broker is a folder. `make hosts`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from workflow_stand_in import Fault, StandIn

from tests.guide.programs import ran, running

SEND = """\
import sys
from celery_tasks import create_report, submit_report

name = sys.argv[1]
for result in [create_report.delay(name, "ann") for _ in range(2)]:
    assert result.get(timeout=50) == name
print(submit_report.delay(name, "ann", "12.50").get(timeout=50))
"""


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    with StandIn() as running_server:
        yield running_server


@pytest.fixture(scope="module")
def broker(server: StandIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The variables of the programs, while a worker runs; `cwd` is where the messages are."""
    folder = tmp_path_factory.mktemp("broker")
    (folder / "data_in").mkdir()
    # What one side sends is what the other receives.
    (folder / "data_out").symlink_to("data_in", target_is_directory=True)
    (folder / "results").mkdir()
    variables = {
        "CELERY_BROKER_URL": "filesystem://",
        "CELERY_RESULT_BACKEND": f"file://{folder / 'results'}",
        "WORKFLOW_SERVER_URL": server.url,
    }
    with running(
        *("celery", "--app", "celery_tasks", "worker", "--concurrency", "2", "--loglevel", "info"),
        *("--without-gossip", "--without-mingle", "--without-heartbeat"),
        ready=r"celery@\S+ ready",
        cwd=folder,
        **variables,
    ):
        yield {**variables, "cwd": str(folder)}


@pytest.mark.fault(1, 7)
@pytest.mark.parametrize(
    ("fault", "sent"), [(Fault.CUT, 2), (Fault.CUT_REPLY, 1)], ids=["before", "after"]
)
def test_a_command_with_a_lost_reply_runs_once(
    server: StandIn, broker: dict[str, str], fault: Fault, sent: int
) -> None:
    server.reset()
    name = str(uuid4())
    variables = {key: value for key, value in broker.items() if key != "cwd"}
    server.fail(fault, "executeCommand")
    printed, _ = ran("-c", SEND, name, cwd=Path(broker["cwd"]), **variables)
    assert printed.strip() not in ("", "Draft", "None")
    operations = [request.operation_id for request in server.requests]
    assert operations.count("executeCommand") == sent
    assert operations.count("createInstance") == 2
