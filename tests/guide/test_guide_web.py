"""The guide's FastAPI and Django programs, served by uvicorn and gunicorn, asked over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from uuid import uuid4

import httpx2
import pytest
from workflow_stand_in import Fault, StandIn

from tests.guide.programs import ran, running

ADDRESS = r"http://127\.0\.0\.1:\d+"


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    with StandIn() as running_server:
        yield running_server


@pytest.fixture(scope="module")
def fastapi(server: StandIn) -> Iterator[httpx2.Client]:
    with (
        running(
            *("uvicorn", "fastapi_app:app", "--port", "0"),
            ready=ADDRESS,
            WORKFLOW_SERVER_URL=server.url,
        ) as url,
        httpx2.Client(base_url=url, timeout=30, trust_env=False) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def django(server: StandIn) -> Iterator[httpx2.Client]:
    with (
        running(
            *("gunicorn", "--preload", "--workers", "2", "--threads", "4"),
            *("--bind", "127.0.0.1:0", "django_reports.wsgi"),
            ready=ADDRESS,
            DJANGO_SETTINGS_MODULE="django_reports.settings",
            DJANGO_SECRET_KEY="of-the-test",
            WORKFLOW_SERVER_URL=server.url,
        ) as url,
        httpx2.Client(base_url=url, timeout=30, trust_env=False) as client,
    ):
        yield client


def each_reads_its_own(create: Callable[[str], httpx2.Response], app: httpx2.Client) -> None:
    """Many threads create reports and read them at once; each sees its own."""

    def read(name: str) -> object:
        return app.get(f"/reports/{name}").json()["Id"]

    names = [str(uuid4()) for _ in range(40)]
    with ThreadPoolExecutor(8) as pool:
        assert {reply.status_code for reply in pool.map(create, names)} == {201}
        assert list(pool.map(read, names)) == names


@pytest.mark.fault(21)
def test_fastapi_creates_reads_and_submits(fastapi: httpx2.Client) -> None:
    path = f"/reports/{uuid4()}"
    submit = {"owner": "ann", "amount": "12.50"}
    assert fastapi.put(path, params={"owner": "ann"}).status_code == 201
    report = fastapi.get(path).json()
    assert report["StateName"] == "Draft"
    assert fastapi.post(f"{path}/submit", json=submit).json()["StateName"] != "Draft"
    (transition,) = fastapi.get(path).json()["Transitions"]
    assert datetime.fromisoformat(transition["TransitionTime"])
    assert fastapi.post(f"{path}/submit", json=submit).status_code == 409
    assert fastapi.put(path, params={"owner": "ann"}).status_code == 409
    assert fastapi.get(f"/reports/{uuid4()}").status_code == 404
    assert fastapi.post(f"/reports/{uuid4()}/submit", json=submit).status_code == 404


@pytest.mark.fault(7)
def test_fastapi_names_what_to_read_when_the_outcome_is_unknown(
    fastapi: httpx2.Client, server: StandIn
) -> None:
    path = f"/reports/{uuid4()}"
    fastapi.put(path, params={"owner": "ann"})
    server.fail(Fault.CUT_REPLY, "executeCommand")
    reply = fastapi.post(f"{path}/submit", json={"owner": "ann", "amount": "12.50"})
    assert (reply.status_code, reply.json()["read"]) == (504, path)
    assert fastapi.get(path).json()["StateName"] != "Draft"


def test_fastapi_does_not_show_the_server(fastapi: httpx2.Client, server: StandIn) -> None:
    server.fail(Fault.INTERNAL_ERROR, "getInstance", times=None)
    reply = fastapi.get(f"/reports/{uuid4()}")
    server.forget()
    assert reply.status_code == 502
    assert server.url not in reply.text


def test_fastapi_serves_many_at_once(fastapi: httpx2.Client) -> None:
    each_reads_its_own(
        lambda name: fastapi.put(f"/reports/{name}", params={"owner": "ann"}), fastapi
    )


def test_django_creates_and_reads(django: httpx2.Client, server: StandIn) -> None:
    path = f"/reports/{uuid4()}"
    assert django.post(f"{path}/create", params={"owner": "ann"}).status_code == 201
    assert django.get(path).json()["StateName"] == "Draft"
    assert django.get(f"/reports/{uuid4()}").status_code == 404
    server.fail(Fault.INTERNAL_ERROR, "getInstance", times=None)
    reply = django.get(path)
    server.forget()
    assert reply.status_code == 502
    assert "error" in reply.json()


@pytest.mark.fault(1)
def test_django_workers_share_a_client_made_before_the_fork(django: httpx2.Client) -> None:
    each_reads_its_own(
        lambda name: django.post(f"/reports/{name}/create", params={"owner": "ann"}), django
    )


@pytest.mark.fault(14)
def test_django_does_not_start_with_a_wrong_setting() -> None:
    _, errors = ran(
        *("-m", "gunicorn", "--preload", "--bind", "127.0.0.1:0", "django_reports.wsgi"),
        code=1,
        DJANGO_SETTINGS_MODULE="django_reports.settings",
        DJANGO_SECRET_KEY="of-the-test",
        WORKFLOW_SERVER_URL="http://workflow.example.com",
        WORKFLOW_TOKEN="a-token",
    )
    assert "allow_insecure_http" in errors
    assert "a-token" not in errors
