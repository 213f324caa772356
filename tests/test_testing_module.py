"""`workflow_api.testing`: calls are checked as the real client checks them, and nothing is sent."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from workflow_api import (
    AsyncWorkflowClient,
    InstanceList,
    InstanceListItem,
    InstanceStatus,
    NotFoundError,
    WorkflowApiError,
    WorkflowClient,
)
from workflow_api._runtime.dates import ServerDateTime
from workflow_api.testing import AsyncFakeClient, FakeClient

from generator.read import read_api
from tests.processes import python

ROOT = Path(__file__).parent.parent
PROCESS = UUID("11111111-1111-4111-8111-000000000001")


def item(number: int) -> InstanceListItem:
    """A listed instance; the number is its id."""
    return InstanceListItem(
        id=UUID(int=number),
        status=InstanceStatus.IDLED,
        scheme_code="ExpenseReport",
        activity_name="Draft",
        creation_date=ServerDateTime(2026, 11, 24),
    )


def page(*numbers: int, count: int) -> InstanceList:
    """A page of a list."""
    return InstanceList(items=[item(number) for number in numbers], count=count)


def describe(client: WorkflowClient, process_id: UUID) -> str:
    """Code under test."""
    try:
        state = client.instances.list(search=str(process_id)).items[0].activity_name
    except WorkflowApiError as error:
        return f"unknown: {error}"
    return f"in {state}"


async def describe_async(client: AsyncWorkflowClient, process_id: UUID) -> str:
    """The same, awaited."""
    found = await client.instances.list(search=str(process_id))
    return f"in {found.items[0].activity_name}"


@pytest.mark.fault(22)
def test_a_call_is_answered_and_noted() -> None:
    client = FakeClient()
    client.when(client.instances.list).returns(page(1, count=1))
    assert describe(client, PROCESS) == "in Draft"
    assert client.calls == [("instances.list", {"search": str(PROCESS)})]
    assert client.calls_to(client.instances.list) == [{"search": str(PROCESS)}]
    assert client.calls_to(client.instances.get) == []


@pytest.mark.fault(22)
def test_the_same_for_the_async_client() -> None:
    async def work() -> None:
        async with AsyncFakeClient() as client:
            client.when(client.instances.list).returns(page(1, count=1))
            assert await describe_async(client, PROCESS) == "in Draft"
            assert client.calls_to(client.instances.list) == [{"search": str(PROCESS)}]
            assert isinstance(client, AsyncWorkflowClient)

    asyncio.run(work())


@pytest.mark.fault(22)
def test_an_exception_is_raised() -> None:
    client = FakeClient()
    client.when(client.instances.list).raises(NotFoundError("no such instance"))
    assert describe(client, PROCESS) == "unknown: no such instance"


@pytest.mark.fault(22)
def test_results_come_one_after_the_other_and_the_last_one_stays() -> None:
    client = FakeClient()
    client.when(client.runtime.is_active).returns(False, True)
    assert [client.runtime.is_active() for _ in range(3)] == [False, True, True]


@pytest.mark.fault(22)
def test_a_function_gets_the_arguments_by_name() -> None:
    client = FakeClient()

    def value(process_id: UUID | str, parameter: str, **_: object) -> str:
        return f"{parameter} of {process_id}"

    client.when(client.parameters.get).uses(value)
    assert client.parameters.get(PROCESS, "Amount") == f"Amount of {PROCESS}"


@pytest.mark.fault(22)
def test_a_later_answer_replaces_an_earlier_one() -> None:
    client = FakeClient()
    client.when(client.runtime.is_active).raises(NotFoundError("gone"))
    client.when(client.runtime.is_active).returns(True)
    assert client.runtime.is_active() is True


@pytest.mark.fault(22)
def test_a_call_without_an_answer_says_what_to_write() -> None:
    client = FakeClient()
    wanted = re.escape("client.when(client.instances.list).returns(...)")
    # The code under test handles the errors of the client; it must not handle this one.
    with pytest.raises(AssertionError, match=wanted):
        describe(client, PROCESS)
    assert client.calls == [("instances.list", {"search": str(PROCESS)})]


MISTAKES: dict[str, tuple[type[Exception], Callable[[Any], object]]] = {
    "no such method": (AttributeError, lambda client: client.instances.fetch(PROCESS)),
    "no such group": (AttributeError, lambda client: client.instance.get(PROCESS)),
    "no such argument": (TypeError, lambda client: client.instances.get(PROCESS, tenant="a")),
    "an argument is missing": (TypeError, lambda client: client.instances.get()),
    "an empty id": (ValueError, lambda client: client.instances.get("")),
    "a value that cannot be sent": (
        TypeError,
        lambda client: client.instances.list(search=object()),
    ),
    "a parameter that cannot be sent": (
        TypeError,
        lambda client: client.instances.create(scheme_code="A", parameters={"A": object()}),
    ),
    "an attribute that does not exist": (
        AttributeError,
        lambda client: client.when(client.instances.fetch),
    ),
}


@pytest.mark.fault(22)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_are_refused_as_by_the_real_client(mistake: str) -> None:
    kind, call = MISTAKES[mistake]
    client = FakeClient()
    client.when(client.instances.list).returns(page(count=0))
    with pytest.raises(kind):
        call(client)
    assert client.calls == []


@pytest.mark.fault(22)
@pytest.mark.parametrize("name", ["iterate", "a function", "of the other client", "of the client"])
def test_only_a_method_that_makes_one_call_has_an_answer(name: str) -> None:
    client = FakeClient()
    methods: dict[str, Any] = {
        "iterate": client.instances.iterate,
        "a function": describe,
        "of the other client": AsyncFakeClient().instances.get,
        "of the client": client.close,
    }
    for use in (client.when, client.calls_to):
        with pytest.raises(TypeError, match=r"client\.instances\.get"):
            use(methods[name])


@pytest.mark.fault(22)
@pytest.mark.parametrize("kind", [FakeClient, AsyncFakeClient])
def test_every_operation_can_have_an_answer(kind: type[Any]) -> None:
    client = kind()
    groups = [name for name, one in vars(WorkflowClient).items() if isinstance(one, property)]
    methods = [
        getattr(getattr(client, group), name)
        for group in groups
        for name in dir(getattr(client, group))
        if not name.startswith("_") and name != "iterate"
    ]
    for method in methods:
        client.when(method).returns("found")
    spec = "spec/workflow-api.yaml"
    assert len(methods) == len(read_api(ROOT / spec, spec).operations)


@pytest.mark.fault(22)
def test_with_options_raw_and_with_share_the_answers() -> None:
    with FakeClient() as client:
        client.when(client.runtime.is_active).returns(True)
        other = client.with_options(timeout=5, headers={"X-Request-Id": "42"})
        reply = other.raw(other.runtime.is_active)
        assert (reply.result, reply.status) == (True, 200)
        assert client.calls == [("runtime.is_active", {})]
        assert client.dry_run(client.runtime.is_active).url.startswith("http://localhost/")
        assert client.calls_to(client.runtime.is_active) == [{}]


@pytest.mark.fault(22)
def test_iterate_reads_the_pages() -> None:
    client = FakeClient()
    client.when(client.instances.list).returns(page(1, 2, count=3), page(3, count=3))
    assert [one.id.int for one in client.instances.iterate(take=2)] == [1, 2, 3]
    assert client.calls_to(client.instances.list) == [
        {"take": 2, "skip": 0},
        {"take": 2, "skip": 2},
    ]


@pytest.mark.fault(22)
def test_iterate_reads_the_pages_of_the_async_client() -> None:
    async def work() -> list[int]:
        client = AsyncFakeClient()
        client.when(client.instances.list).returns(page(1, 2, count=3), page(3, count=3))
        assert (await client.raw(client.instances.list)).result == page(1, 2, count=3)
        return [one.id.int async for one in client.instances.iterate(take=2)]

    assert asyncio.run(work()) == [3]


@pytest.mark.fault(22)
def test_null_counts_as_given_where_it_is_sent() -> None:
    client = FakeClient()
    client.when(client.parameters.set).returns(None)
    client.parameters.set(PROCESS, "Note", None)
    assert client.calls_to(client.parameters.set) == [
        {"process_id": PROCESS, "parameter": "Note", "value": None}
    ]


@pytest.mark.fault(22)
def test_a_password_can_be_compared() -> None:
    client = FakeClient()
    client.when(client.sign_in.request_token).raises(NotFoundError("gone"))
    with pytest.raises(NotFoundError):
        client.sign_in.request_token(grant_type="client_credentials", client_secret="made up")
    (found,) = client.calls_to(client.sign_in.request_token)
    assert found["client_secret"] == "made up"


@pytest.mark.fault(22)
def test_the_environment_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKFLOW_SERVER_URL", "http://elsewhere.example")
    monkeypatch.setenv("WORKFLOW_CLIENT_ID", "alone")
    monkeypatch.setenv("WORKFLOW_TOKEN", "real")
    assert FakeClient().base_url == AsyncFakeClient().base_url == "http://localhost"


@pytest.mark.fault(22)
def test_it_is_imported_only_by_those_who_test_and_needs_no_http_library() -> None:
    script = f"""
import sys
sys.path.insert(0, {str(ROOT / "generated")!r})
import workflow_api
assert not [name for name in sys.modules if name.endswith((".testing", ".fake"))]
from workflow_api.testing import AsyncFakeClient, FakeClient
import asyncio
with FakeClient() as client:
    client.when(client.runtime.is_active).returns(True)
    client.runtime.is_active()
client = AsyncFakeClient()
client.when(client.runtime.is_active).returns(True)
asyncio.run(client.runtime.is_active())
assert not {{"httpx2", "httpcore2", "workflow_stand_in"}} & sys.modules.keys()
"""
    python("-c", script, cwd=ROOT)


TYPES = """
from uuid import UUID
from workflow_api import AsyncWorkflowClient, InstanceList, NotFoundError, WorkflowClient
from workflow_api.testing import AsyncFakeClient, FakeClient

PAGE = InstanceList(items=[], count=0)

def code(client: WorkflowClient, other: AsyncWorkflowClient) -> None: ...
def is_active() -> bool: return True
def exists(process_id: UUID | str, **_: object) -> bool: return True
def one(process_id: int) -> bool: return True

client, other = FakeClient(), AsyncFakeClient()
code(client, other)
client.when(client.instances.list).returns(PAGE)
client.when(client.instances.list).returns(PAGE, PAGE)
client.when(client.instances.list).raises(NotFoundError("gone"))
client.when(client.instances.delete).returns(None)
client.when(client.runtime.is_active).uses(is_active)
client.when(client.instances.exists).uses(exists)
client.when(client.parameters.get).uses(lambda process_id, parameter, **_: 42)
client.when(client.instances.list).returns("text")  # refused
client.when(client.instances.list).returns(PAGE, None)  # refused
client.when(client.instances.list).returns()  # refused
client.when(client.instances.list).raises("gone")  # refused
client.when(client.runtime.is_active).uses(str)  # refused
client.when(client.instances.exists).uses(one)  # refused
client.when(client.instances.lists)  # refused
client.instances.list(takes=1)  # refused
other.when(other.instances.list).returns(PAGE)
other.when(other.runtime.is_active).uses(is_active)
other.when(other.instances.exists).uses(exists)
other.when(other.instances.list).returns("text")  # refused
other.when(other.instances.iterate)  # refused
FakeClient("http://localhost")  # refused
"""


@pytest.mark.fault(22)
@pytest.mark.parametrize("checker", [("mypy", "--strict"), ("pyright",)], ids=lambda item: item[0])
def test_wrong_types_are_refused(tmp_path: Path, checker: tuple[str, ...]) -> None:
    """Each line that is marked has an error, and no other line."""
    path = tmp_path / "uses.py"
    path.write_text(TYPES)
    done = subprocess.run(
        [sys.executable, "-m", *checker, str(path)],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(line) for line in re.findall(r"uses\.py:(\d+):.*error", done.stdout)}
    lines = enumerate(TYPES.splitlines(), 1)
    assert found == {number for number, line in lines if line.endswith("# refused")}
