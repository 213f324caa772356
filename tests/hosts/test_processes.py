"""Faults 1 to 3: a client in forked processes, in preforking servers, in several event loops."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from urllib.request import urlopen

import pytest
import trio
from scripted import Scripted, envelope, reply
from workflow_api import AsyncWorkflowClient, WorkflowApiError
from workflow_stand_in import Fault, StandIn

from tests.hosts.serving import forks, free_port, python, running

ACTIVE = "/workflowapi/isactive"
SLOW = 4.0
"""Seconds of a first call that a server which forks at its start must meet."""


def made_instances(server: StandIn, count: int) -> list[str]:
    """The ids of new instances."""
    ids = [f"11111111-1111-4111-8111-{number:012}" for number in range(count)]
    python("instances.py", server.url, *ids)
    return ids


@pytest.mark.fault(1)
@pytest.mark.parametrize("kind", ["plain", "credentials", "async"])
def test_a_fork_at_any_point_of_a_first_call(server: Scripted, kind: str) -> None:
    """The server sets a cookie, as load balancers do: what keeps it may have locks of its own."""
    body = json.dumps({"data": True, "success": True, "error": "", "message": ""})
    server.on(ACTIVE, reply(200, body, {"Set-Cookie": "SRV=b; Path=/"}))
    endpoint = {"issuer": f"{server.url}/", "token_endpoint": f"{server.url}/connect/token"}
    server.on("/.well-known/openid-configuration", reply(200, json.dumps(endpoint)))
    token = {"access_token": "t", "token_type": "Bearer", "expires_in": 3600}
    server.on("/connect/token", reply(200, json.dumps(token)))
    assert python("forking.py", server.url, kind, str(forks())) == f"forks: {forks()}\n"


@pytest.mark.fault(1)
def test_a_pool_of_multiprocessing(stand_in: StandIn) -> None:
    ids = made_instances(stand_in, 20) * 3
    stand_in.fail(Fault.SLOW, "isRuntimeActive", seconds=1.0)
    assert python("pooled.py", stand_in.url, *ids) == f"{len(ids)}\n"


@pytest.mark.fault(1, 2)
def test_two_children_with_the_clients_own_connections(stand_in: StandIn) -> None:
    ids = made_instances(stand_in, 2)
    lines = python("children.py", stand_in.url, "own", "100", *ids).splitlines()
    assert [json.loads(line) for line in lines] == [{"right": 100, "wrong": 0, "errors": []}] * 2


@pytest.mark.fault(2)
def test_two_children_with_the_callers_http_client_are_refused(stand_in: StandIn) -> None:
    """The error says what is wrong and names the argument; no child reads the other's reply."""
    ids = made_instances(stand_in, 2)
    lines = python("children.py", stand_in.url, "given", "20", *ids).splitlines()
    assert len(lines) == 2
    for found in map(json.loads, lines):
        assert (found["right"], found["wrong"]) == (0, 0)
        (text,) = found["errors"]
        assert "http_client" in text
        assert "fork" in text
    assert sum(seen.operation_id == "getInstance" for seen in stand_in.requests) == 2


@pytest.mark.fault(2)
def test_a_child_makes_an_http_client_of_its_own(stand_in: StandIn) -> None:
    ids = made_instances(stand_in, 2)
    lines = python("children.py", stand_in.url, "new", "50", *ids).splitlines()
    assert [json.loads(line) for line in lines] == [{"right": 50, "wrong": 0, "errors": []}] * 2


def workers_of(port: int, ids: list[str]) -> Counter[str]:
    """Ask a server for instances, many at once, until two of its processes have answered."""
    answers: Counter[str] = Counter()

    def ask(mine: list[str]) -> None:
        for process_id in mine:
            with urlopen(f"http://127.0.0.1:{port}/{process_id}", timeout=30) as found:
                worker, shown = found.read().decode().split()
            answers[worker] += 1
            assert shown == process_id

    ends = time.monotonic() + 60
    while len(answers) < 2 and time.monotonic() < ends:
        failures: list[BaseException] = []

        def guarded(mine: list[str], failures: list[BaseException] = failures) -> None:
            try:
                ask(mine)
            except Exception as error:
                failures.append(error)

        threads = [threading.Thread(target=guarded, args=(ids[i::8],)) for i in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
    return answers


@pytest.mark.fault(1)
def test_gunicorn_with_preload_and_threads(stand_in: StandIn, folder: Path) -> None:
    ids = made_instances(stand_in, 40)
    stand_in.fail(Fault.SLOW, "isRuntimeActive", seconds=SLOW)
    port = free_port()
    command = [
        *(sys.executable, "-m", "gunicorn", "--preload", "--worker-class", "gthread"),
        *("--workers", "2", "--threads", "4", "--bind", f"127.0.0.1:{port}"),
        *("--worker-tmp-dir", str(folder), "--timeout", "60", "served:application"),
    ]
    with running(command, folder, port, WORKFLOW_SERVER_URL=stand_in.url):
        assert len(workers_of(port, ids)) == 2


@pytest.mark.fault(1)
def test_uvicorn_with_workers(stand_in: StandIn, folder: Path) -> None:
    ids = made_instances(stand_in, 40)
    port = free_port()
    command = [
        *(sys.executable, "-m", "uvicorn", "--workers", "2", "--port", str(port)),
        *("--timeout-worker-healthcheck", "60"),
        "served_async:app",
    ]
    with running(command, folder, port, WORKFLOW_SERVER_URL=stand_in.url):
        assert len(workers_of(port, ids)) == 2


@pytest.mark.fault(1)
def test_celerys_prefork(stand_in: StandIn, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = made_instances(stand_in, 40)
    stand_in.fail(Fault.SLOW, "isRuntimeActive", seconds=SLOW)
    command = [
        *(sys.executable, "-m", "celery", "--app", "tasks", "worker", "--pool", "prefork"),
        *("--concurrency", "2", "--without-gossip", "--without-mingle", "--without-heartbeat"),
    ]
    variables = {"WORKFLOW_SERVER_URL": stand_in.url, "TASKS_FOLDER": str(folder)}
    with running(command, folder, **variables, TASKS_WORKER="yes"):
        found = python("asking.py", *ids, **variables)
    answers = [line.split() for line in found.splitlines()]
    assert [shown for _, shown in answers] == ids
    assert len({worker for worker, _ in answers}) == 2


@pytest.mark.fault(3)
def test_a_second_event_loop_is_refused(server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    client = AsyncWorkflowClient(server.url)
    assert asyncio.run(client.runtime.is_active()) is True
    for _ in range(3):
        with pytest.raises(WorkflowApiError, match="another event loop"):
            asyncio.run(client.runtime.is_active())
    assert server.count(ACTIVE) == 1


@pytest.mark.fault(3)
def test_a_second_event_loop_at_the_same_time_is_refused(server: Scripted) -> None:
    """In a thread of its own, while the first loop goes on."""
    server.on(ACTIVE, envelope(True))

    async def use() -> list[object]:
        async with AsyncWorkflowClient(server.url) as client:
            assert await client.runtime.is_active() is True

            def elsewhere() -> object:
                try:
                    return asyncio.run(client.runtime.is_active())
                except WorkflowApiError as error:
                    return str(error)

            both = asyncio.to_thread(elsewhere), client.runtime.is_active()
            return await asyncio.gather(*both)

    there, here = asyncio.run(use())
    assert here is True
    assert "another event loop" in str(there)


@pytest.mark.fault(3)
def test_trio_is_refused_in_one_sentence(server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    client = AsyncWorkflowClient(server.url)
    with pytest.raises(WorkflowApiError, match="asyncio") as caught:
        trio.run(client.runtime.is_active)
    assert "trio" in str(caught.value)
    assert server.connections == 0
