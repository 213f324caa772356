"""The stand-in by its front door: the client drives it, tests tell it what to do."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from decimal import Decimal
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.recordings import FOLDER, ROOT

sys.path.insert(0, str(ROOT / "generated"))

from workflow_api import AsyncWorkflowClient, WorkflowClient, errors
from workflow_stand_in import Fault, Reply, SchemeError, Settings, StandIn

Json = dict[str, object]


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as found:
        yield found


@pytest.fixture
def client(server: StandIn) -> Iterator[WorkflowClient]:
    with WorkflowClient(server.url, max_retries=0) as found:
        yield found


def model(code: str) -> Json:
    """A recorded model of a scheme, whole."""
    for item in json.loads((FOLDER / "schemes.json").read_text(encoding="utf-8")):
        data = json.loads(item["response"]["body"])["data"]
        if isinstance(data, dict) and data["SchemeCode"] == code:
            return dict(data)
    raise LookupError(code)


def post(server: StandIn, target: str, body: str, **headers: str) -> tuple[int, str]:
    """Status and text of a plain request."""
    parts = urlsplit(server.url)
    connection = HTTPConnection(str(parts.hostname), parts.port or 80, timeout=5)
    sent = {"Content-Type": "application/json"} | headers
    connection.request("POST", target, body.encode(), sent)
    reply = connection.getresponse()
    found = reply.status, reply.read().decode()
    connection.close()
    return found


def test_the_example_of_the_readme_runs() -> None:
    text = (ROOT / "generated" / "README.md").read_text(encoding="utf-8")
    (example,) = [part for part in text.split("```python\n") if "Fault.UNAVAILABLE" in part]
    script = "from workflow_api import WorkflowClient\n" + example.partition("```")[0]
    subprocess.run([sys.executable, "-c", script], cwd=ROOT / "generated", check=True)


def test_an_instance_from_start_to_end(client: WorkflowClient) -> None:
    process = client.instances.create(
        scheme_code="ExpenseReport", identity_id="ann", parameters={"Amount": Decimal("12.50")}
    )
    assert [found.command_name for found in client.commands.list(process)] == ["Submit"]
    with pytest.raises(errors.WorkflowError, match="Amount of Submit command is required"):
        client.commands.execute(process, "Submit", identity_id="ann")
    done = client.commands.execute(
        process, "Submit", identity_id="ann", parameters={"Amount": Decimal("7.10")}
    )
    assert done.process_instance.state_name == "Review"
    client.parameters.set(process, "Note", "0042")
    assert client.parameters.get(process, "Note") == "0042"
    client.states.set(process, "Paid", identity_id="root")
    found = client.instances.get(process)
    assert found is not None
    assert found.instance_status == 3
    assert [step.trigger_name for step in found.transitions or ()] == ["SetState", "Submit"]
    client.instances.delete(process)
    assert client.instances.get(process) is None


def test_roles_open_commands(client: WorkflowClient) -> None:
    ann = client.users.create(name="Ann", roles=["Clerk"])
    process = client.instances.create(scheme_code="Roles", identity_id="bob")
    assert client.commands.list(process, identity_id="bob") == []
    assert [item.identity_id for item in client.inbox.list()] == [str(ann.id)]
    client.commands.execute(process, "Close", identity_id=str(ann.id))
    assert client.inbox.list() == []
    assert [item.process_id for item in client.inbox.list_outbox()] == [process]


def test_a_subprocess_joins(client: WorkflowClient) -> None:
    process = client.instances.create(scheme_code="Parallel", identity_id="ann")
    root = client.instances.get(process)
    assert root is not None
    (child,) = root.sub_process_ids or ()
    done = client.commands.execute(process, "Legal", identity_id="lea")
    assert done.process_instance.id == child
    assert client.instances.get(child) is None


def test_many_calls_at_once_with_the_async_client(server: StandIn) -> None:
    async def run() -> int:
        async with AsyncWorkflowClient(server.url) as client:
            made = [client.instances.create(scheme_code="ExpenseReport") for _ in range(30)]
            ids = await asyncio.gather(*made)
            await asyncio.gather(*(client.instances.get(found) for found in ids))
            return (await client.instances.list()).count

    assert asyncio.run(run()) == 30
    assert len(server.requests) == 61
    assert {seen.problems for seen in server.requests} == {()}


def test_threads_share_a_server(server: StandIn) -> None:
    def work() -> None:
        with WorkflowClient(server.url) as client:
            for _ in range(5):
                client.instances.create(scheme_code="Roles")

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.requests) == 40


def test_what_was_seen(server: StandIn, client: WorkflowClient) -> None:
    client.runtime.is_active()
    post(server, "/workflowapi/IsActive?token=secret-1", '{"other": "secret-2"}', Why="secret-3")
    good, bad = server.requests
    assert (good.method, good.path, good.query) == ("POST", "/workflowapi/isactive", "")
    assert (good.operation_id, good.problems) == ("isRuntimeActive", ())
    assert json.loads(good.body) == {}
    assert bad.header("WHY") == "secret-3"
    assert bad.problems == (
        "path: 'isactive' is spelled differently",
        "query: 'token' is not a parameter in the document",
        "body: 'other' is not a member in the document",
    )
    assert "secret" not in repr(bad)
    server.reset()
    assert server.requests == []


@pytest.mark.parametrize(
    ("target", "body", "problem"),
    [
        ("/workflowapi/createinstance/abc", '{"schemeCode": "x"}', "path: processId: is not uuid"),
        ("/workflowapi/createinstance/{id}", "{}", "body: 'schemeCode' is missing"),
        ("/workflowapi/getinstances", '{"take": "2"}', "body.take: is not integer"),
        ("/workflowapi/getinstances", '{"take": 4294967296}', "body.take: is not int32"),
        (
            "/workflowapi/deleteinstances",
            '{"processIds": ["x"]}',
            "body.processIds[0]: is not uuid",
        ),
        ("/workflowapi/getinstances", "{", "body: is not JSON"),
        ("/workflowapi/nosuch", "{}", "path: matches no operation in the document"),
        (
            "/workflowapi/executecommand/{id}",
            '{"command": "x", "parameters": [{"nam": "a", "value": 1}]}',
            "body.parameters[0]: 'name' is missing",
        ),
    ],
)
def test_a_strict_server_names_the_problem(target: str, body: str, problem: str) -> None:
    target = target.replace("{id}", "11111111-1111-4111-8111-000000000001")
    with StandIn(strict=True) as server:
        status, text = post(server, target, body)
    assert status == 400
    assert f"- {problem}\n" in text
    assert problem in server.requests[0].problems


def test_a_strict_server_lets_right_calls_pass() -> None:
    with StandIn(strict=True) as server, WorkflowClient(server.url) as client:
        process = client.instances.create(scheme_code="Roles", parameters={"a": [1]})
        assert client.instances.exists(process)


@pytest.mark.parametrize(("size", "status"), [(4_194_304, 200), (4_194_305, 500)])
def test_a_member_of_a_form_has_at_most_4_mib(server: StandIn, size: int, status: int) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    found = post(server, "/workflowapi/loginfo", f"message={'x' * size}", **kind)
    assert found[0] == status
    assert (status == 200) is ("Form value length limit 4194304 exceeded" not in found[1])


def test_a_reply_is_given_once(server: StandIn, client: WorkflowClient) -> None:
    server.answer("isRuntimeActive", Reply.success(data=False))
    server.answer("listSchemes", Reply(status=418, body=b"tea", content_type="text/plain"))
    assert [client.runtime.is_active(), client.runtime.is_active()] == [False, True]
    with pytest.raises(errors.StatusError) as caught:
        client.schemes.list()
    assert caught.value.status == 418
    assert client.schemes.list() == ["ExpenseReport", "Parallel", "Roles"]
    server.answer("isRuntimeActive", Reply.refusal("no"), times=None)
    server.answer("listSchemes", Reply(body="plain", content_type="text/plain"))
    assert post(server, "/workflowapi/getschemelist", "{}") == (200, "plain")
    for _ in range(3):
        with pytest.raises(errors.WorkflowError, match="no"):
            client.runtime.is_active()
    server.forget()
    assert client.runtime.is_active()


def test_an_operation_must_be_known(server: StandIn) -> None:
    with pytest.raises(ValueError, match="did you mean 'isRuntimeActive'"):
        server.answer("isRuntimeActiv", Reply())
    with pytest.raises(ValueError, match="no operation"):
        server.fail(Fault.CUT, "nosuch")
    with pytest.raises(ValueError, match="times"):
        server.fail(Fault.CUT, times=0)


STATUSES = {
    Fault.UNAUTHORIZED: 401,
    Fault.FORBIDDEN: 403,
    Fault.TOO_MANY_REQUESTS: 429,
    Fault.INTERNAL_ERROR: 500,
    Fault.BAD_GATEWAY: 502,
    Fault.UNAVAILABLE: 503,
    Fault.GATEWAY_TIMEOUT: 504,
}
CLASSES = {
    Fault.HTML: errors.OutcomeUnknown,
    Fault.CUT: errors.TransportError,
    Fault.CUT_REPLY: errors.TransportError,
    Fault.BUSY: errors.ProcessBusyError,
    Fault.BUSY_STATUS: errors.ProcessBusyError,
    Fault.REFUSED: errors.WorkflowError,
    Fault.TOKEN_REFUSED: errors.AuthenticationError,
}


@pytest.mark.parametrize("fault", list(STATUSES), ids=lambda fault: fault.name)
def test_a_fault_by_status(server: StandIn, client: WorkflowClient, fault: Fault) -> None:
    server.fail(fault, "listSchemes")
    assert client.runtime.is_active()
    with pytest.raises(errors.StatusError) as caught:
        client.schemes.list()
    assert caught.value.status == STATUSES[fault]
    assert client.schemes.list()


@pytest.mark.parametrize("fault", list(CLASSES), ids=lambda fault: fault.name)
def test_a_fault_by_class(server: StandIn, client: WorkflowClient, fault: Fault) -> None:
    server.fail(fault)
    with pytest.raises(CLASSES[fault]):
        client.log.information("hello")
    # Of these, only the reply that breaks off was preceded by the call's effect.
    assert len(server.log) == (1 if fault is Fault.CUT_REPLY else 0)
    client.log.information("again")
    assert server.log[-1] == ("info", "again")


def test_every_fault_is_tested() -> None:
    assert {*STATUSES, *CLASSES, Fault.SLOW} == set(Fault)


def test_slow_and_retry_after(server: StandIn) -> None:
    server.fail(Fault.TOO_MANY_REQUESTS, retry_after=0, times=2)
    server.fail(Fault.SLOW, seconds=0.2)
    with WorkflowClient(server.url) as client:
        began = time.monotonic()
        assert client.runtime.is_active()
        assert time.monotonic() - began >= 0.2
    assert len(server.requests) == 3


def test_stopping_ends_a_slow_answer(capfd: pytest.CaptureFixture[str]) -> None:
    server = StandIn().start()
    server.fail(Fault.SLOW, seconds=30)
    caught: list[Exception] = []

    def call() -> None:
        try:
            WorkflowClient(server.url, max_retries=0).runtime.is_active()
        except errors.WorkflowApiError as error:
            caught.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    while not server.requests:
        time.sleep(0.01)
    server.stop()
    thread.join(5)
    assert len(caught) == 1
    assert capfd.readouterr() == ("", "")


def signed(server: StandIn) -> WorkflowClient:
    return WorkflowClient(server.url, client_id="workflow", client_secret="secret", max_retries=0)


def test_a_token_is_asked_for() -> None:
    with StandIn(require_token=True) as server:
        with WorkflowClient(server.url) as client, pytest.raises(errors.AuthenticationError):
            client.runtime.is_active()
        with signed(server) as client:
            assert client.runtime.is_active()
            server.expire_tokens()
            assert client.runtime.is_active()
    tokens = [seen for seen in server.requests if seen.operation_id == "requestToken"]
    assert [seen.problems for seen in tokens] == [(), ()]


def test_a_token_ends() -> None:
    with StandIn(require_token=True, token_seconds=0.3) as server:
        form = "grant_type=client_credentials&client_id=workflow&client_secret=secret"
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        token = json.loads(post(server, "/connect/token", form, **kind)[1])["access_token"]
        bearer = {"Authorization": f"Bearer {token}"}
        assert post(server, "/workflowapi/isactive", "{}", **bearer)[0] == 200
        time.sleep(0.35)
        status, text = post(server, "/workflowapi/isactive", "{}", **bearer)
    assert status == 500
    assert text.startswith("Exception System.Exception:OpenId Connect authentication")


def test_a_wrong_secret_is_refused() -> None:
    with (
        StandIn(require_token=True, client_secret="other") as server,
        signed(server) as client,
        pytest.raises(errors.WorkflowApiError, match="invalid_client") as caught,
    ):
        client.runtime.is_active()
    assert "secret" not in str(caught.value).replace("client_secret", "")


def test_own_schemes(tmp_path: Path) -> None:
    own = model("Roles") | {"SchemeCode": "Mine", "Tags": ["demo"]}
    path = tmp_path / "parallel.json"
    path.write_text(json.dumps({"data": model("Parallel"), "success": True}), encoding="utf-8")
    given = [own, path, json.dumps(model("ExpenseReport"))]
    with StandIn(schemes=given) as server, WorkflowClient(server.url) as client:
        assert client.schemes.list() == ["ExpenseReport", "Mine", "Parallel"]
        assert client.schemes.list(tags=["demo"]) == ["Mine"]
        assert client.schemes.get("Mine").activities[0].name == "Open"
        process = client.instances.create(scheme_code="Mine")
        assert [state.name for state in client.states.list(process)] == ["Open", "Closed"]
    assert server.requests[-1].problems == ()


def transition(**changes: object) -> Json:
    """The scheme Roles with another first transition."""
    found = model("Roles")
    (first,) = found["Transitions"]
    return found | {"Transitions": [first | changes]}


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        (transition(Conditions=[{"Type": "Expression", "Expression": "@a"}]), "type 'Expression'"),
        (transition(Conditions=[{"Type": "Always", "Action": {"x": 1}}]), "a condition's action"),
        (transition(Trigger={"Type": "Auto"}), "'Open_Closed': an automatic transition"),
        (transition(AllowConcatenationType="Or"), "AllowConcatenationType 'Or'"),
        (
            transition(Restrictions=[{"Type": "Restrict", "Actor": {"Rule": "CheckRole"}}]),
            "a restriction of type 'Restrict'",
        ),
        (
            transition(Restrictions=[{"Type": "Allow", "Actor": {"Rule": "IsOwner"}}]),
            "the rule 'IsOwner'",
        ),
        (model("Roles") | {"CodeActions": [{"Name": "x"}]}, "CodeActions: code is not run"),
        (model("Roles") | {"Activities": []}, "no activity is initial"),
        ("[1]", "not a JSON object"),
        ("{", "not JSON"),
        ({"SchemeCode": 5}, "SchemeCode is not a string"),
        ({"SchemeCode": "x", "Activities": 5}, "Activities is not a list"),
    ],
)
def test_a_scheme_is_refused_by_name(given: Json | str, complaint: str) -> None:
    with pytest.raises(SchemeError, match=complaint):
        StandIn(schemes=[given])


def test_settings_and_servers_are_their_own() -> None:
    blocked = Settings(block_user_api=True)
    with StandIn(settings=blocked) as one, StandIn() as other:
        assert one.url != other.url
        with WorkflowClient(one.url) as client, pytest.raises(errors.WorkflowError, match="block"):
            client.users.list()
        with WorkflowClient(other.url) as client:
            assert client.users.list().count == 0
    with pytest.raises(OSError, match="refused"):
        post(other, "/workflowapi/isactive", "{}")


def test_a_start_is_quick() -> None:
    """The shortest of some, for other work on the machine counts against none."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        with StandIn() as server:
            post(server, "/workflowapi/isactive", "{}")
        times.append(time.perf_counter() - began)
    assert min(times) < 0.1


@pytest.mark.parametrize(
    ("missing", "code"),
    [("uvicorn", "import workflow_stand_in"), ("jsonschema", "import workflow_stand_in")],
)
def test_without_the_extra(missing: str, code: str) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None; {code}"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert f"ImportError: the stand-in server needs {missing}" in done.stderr
    assert "workflow-api-client[stand-in]" in done.stderr


def test_the_client_does_without() -> None:
    script = (
        "import sys; sys.modules.update(dict.fromkeys(('uvicorn', 'jsonschema')));"
        "from workflow_api import WorkflowClient as C; C().schemes;"
        "sys.exit(any('stand_in' in name for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT / "generated", check=True)
