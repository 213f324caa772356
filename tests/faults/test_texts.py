"""Texts of process parameters arrive as what they were, dates and blank ones too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from email.utils import format_datetime
from inspect import signature
from typing import Any
from uuid import UUID, uuid4

import pytest
from faces import Face
from hypothesis import given, settings
from hypothesis import strategies as st
from workflow_api import AsyncWorkflowClient, Declared, Parameter, WorkflowClient
from workflow_stand_in import SeenRequest, StandIn

FORM = "application/x-www-form-urlencoded"
WAYS = ("create", "set", "execute")
OPERATIONS = {"create": "createInstance", "set": "setParameter", "execute": "executeCommand"}
DECLARED, UNDECLARED = "Owner", "Note"
REWRITTEN = (
    "2026-01-02T03:04:05+02:00",
    "2026-01-02T03:04:05.120",
    "2026-01-02T24:00:00",
    "2026-01-02T03:04:05z",
    "/Date(1)/",
    "/Date(1+0200)/",
)
"""What the server writes in another way wherever it comes as JSON."""
REWRITTEN_ALONE = ("2026-01-02T03:04:05", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.12")
"""What only setParameter writes in another way."""


def sending(way: str, process: UUID, name: str, value: Any) -> Callable[[Any], Any]:
    """A call that stores the value under the name."""
    kept = value if isinstance(value, Parameter) else Parameter(value, persist=True)
    calls: dict[str, Callable[[Any], Any]] = {
        "create": lambda c: c.instances.create(
            process_id=process, scheme_code="ExpenseReport", parameters={name: kept}
        ),
        "set": lambda c: c.parameters.set(process, name, value),
        "execute": lambda c: c.commands.execute(
            process, "Submit", parameters={name: kept, "Amount": Decimal("12.50")}
        ),
    }
    return calls[way]


def prepared(server: StandIn, way: str) -> UUID:
    """The id of an instance; that of a new one where the call does not create it."""
    process = uuid4()
    if way != "create":
        with WorkflowClient(server.url) as client:
            client.instances.create(process_id=process, scheme_code="ExpenseReport")
    return process


def kept(face: Face, server: StandIn, way: str, name: str, value: Any) -> object:
    """What is read after the value was stored."""
    process = prepared(server, way)
    read = lambda client: client.parameters.get(process, name)  # noqa: E731
    return face.run(server.url, sending(way, process, name, value), read)


def requests(server: StandIn, way: str) -> list[SeenRequest]:
    """The requests of the operation."""
    return [seen for seen in server.requests if seen.operation_id == OPERATIONS[way]]


def is_form(server: StandIn, way: str) -> bool:
    """Whether the last request of the operation was a form."""
    return requests(server, way)[-1].header("Content-Type") == FORM


@pytest.fixture(scope="module")
def stand_in() -> Iterator[StandIn]:
    """A server that refuses what the document does not have."""
    with StandIn(strict=True) as running:
        yield running


def test_no_method_asks_for_the_media_type() -> None:
    for client in (WorkflowClient, AsyncWorkflowClient):
        made = client("http://127.0.0.1:1")
        for method in (
            made.instances.create,
            made.parameters.set,
            made.commands.execute,
        ):
            assert "content_type" not in signature(method).parameters


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", REWRITTEN)
def test_a_date_that_json_would_change_goes_in_a_form(
    face: Face, stand_in: StandIn, way: str, text: str
) -> None:
    assert kept(face, stand_in, way, DECLARED, text) == text
    assert is_form(stand_in, way)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", REWRITTEN_ALONE)
def test_only_a_single_parameter_needs_a_form_for_a_date_of_the_server(
    face: Face, stand_in: StandIn, way: str, text: str
) -> None:
    assert kept(face, stand_in, way, DECLARED, text) == text
    assert is_form(stand_in, way) is (way == "set")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", ["words", "2026-01-02", "12:30", "0042", '["/Date(1)/"]', "'x'"])
def test_all_else_goes_as_json(face: Face, stand_in: StandIn, way: str, text: str) -> None:
    assert kept(face, stand_in, way, DECLARED, text) == text
    assert not is_form(stand_in, way)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("value", [*REWRITTEN, ["a", REWRITTEN[0]], {"a": [REWRITTEN[0]]}])
def test_under_an_undeclared_name_it_is_refused_before_sending(
    face: Face, stand_in: StandIn, way: str, value: Any
) -> None:
    process = prepared(stand_in, way)
    before = len(requests(stand_in, way))
    with pytest.raises(ValueError, match=r"'Note': .* declare the name as String in the scheme"):
        face.run(stand_in.url, sending(way, process, UNDECLARED, value))
    assert len(requests(stand_in, way)) == before


@pytest.mark.parametrize("way", WAYS)
def test_the_caller_can_declare_it(face: Face, stand_in: StandIn, way: str) -> None:
    value = Parameter(REWRITTEN[0], persist=True, declared=Declared.TEXT)
    process = prepared(stand_in, way)
    before = len(stand_in.requests)
    face.run(stand_in.url, sending(way, process, DECLARED, value))
    assert len(stand_in.requests) == before + 1
    assert is_form(stand_in, way)


@pytest.mark.parametrize("way", WAYS)
def test_a_moment_under_a_string_keeps_its_offset(face: Face, stand_in: StandIn, way: str) -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    assert kept(face, stand_in, way, DECLARED, moment) == "2026-01-02T03:04:05+02:00"


def test_the_whole_call_goes_as_a_form(face: Face, stand_in: StandIn) -> None:
    process = uuid4()
    values = {
        "Amount": Decimal("12.50"),
        "Urgent": True,
        "Copies": 3,
        "Due": datetime(2026, 1, 2, 3, 4, 5),
        DECLARED: REWRITTEN[0],
        "Comment": Parameter("é & = + %\r\n\"'", persist=True),
        "List": Parameter([1, {"a": ["b", None]}], persist=True),
        "Nothing": Parameter(None, persist=True),
    }
    found = face.run(
        stand_in.url,
        lambda client: client.instances.create(
            process_id=process,
            scheme_code="ExpenseReport",
            identity_id="ann & bob",
            tenant_id="t",
            scheme_parameters={"Level": [1, 2]},
            parameters=values,
        ),
        lambda client: client.instances.get(process, tenant_id="t"),
        decimals=True,
    )
    assert is_form(stand_in, "create")
    assert found.tenant_id == "t"
    assert found.process_parameters == {
        **{name: values[name] for name in ("Amount", "Urgent", "Copies", DECLARED)},
        "Due": "2026-01-02T03:04:05",
        "Comment": "é & = + %\r\n\"'",
        "List": [1, {"a": ["b", None]}],
        "creatorIdentity": "ann & bob",
    }


def test_a_member_that_is_too_long_for_a_form_is_refused_before_sending(stand_in: StandIn) -> None:
    def store(size: int) -> None:
        values = {DECLARED: REWRITTEN[0], "Comment": "x" * size}
        client.instances.create(scheme_code="ExpenseReport", parameters=values)

    with WorkflowClient(stand_in.url) as client:
        store(4 * 1024 * 1024 - 200)
        assert is_form(stand_in, "create")
        before = len(requests(stand_in, "create"))
        with pytest.raises(ValueError, match=r"parameters: 41\d{5} bytes .* a call of their own"):
            store(4 * 1024 * 1024 - 100)
        assert len(requests(stand_in, "create")) == before


@pytest.mark.parametrize("blank", ["", " ", "\t\r\n", "\u3000\u00a0"])
def test_a_blank_text_cannot_be_set_alone(face: Face, stand_in: StandIn, blank: str) -> None:
    process = prepared(stand_in, "set")
    before = len(requests(stand_in, "set"))
    with pytest.raises(ValueError, match=r"'Owner': .* blank string .* parameters of a command"):
        face.run(stand_in.url, sending("set", process, DECLARED, blank))
    assert len(requests(stand_in, "set")) == before
    for way in ("create", "execute"):
        assert kept(face, stand_in, way, DECLARED, blank) == blank
    for way in WAYS:
        assert kept(face, stand_in, way, UNDECLARED, blank) == blank


zones = st.sampled_from(("", "Z", "z", "+00:00", "+02:00", "-0330", "+14", "+25:00", " +02:00"))
iso = st.builds(
    "{:04}-{:02}-{:02}{}{:02}:{:02}:{:02}{}{}".format,
    *(st.integers(0, 9999), st.integers(0, 13), st.integers(0, 32), st.sampled_from("TTTt ")),
    *(st.integers(0, 25), st.integers(0, 60), st.integers(0, 60)),
    st.just("") | st.from_regex(r"\.[0-9]{0,9}", fullmatch=True),
    zones,
)
moments = st.datetimes(timezones=st.sampled_from((None, UTC, timezone(timedelta(hours=-5)))))
numbers = (
    st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False)
)
dates = (
    iso
    | moments.map(datetime.isoformat)
    | moments.filter(lambda moment: moment.year > 999).map(format_datetime)
    | moments.map(lambda moment: moment.strftime("%c"))
    | moments.map(lambda moment: str(moment.date()))
    | st.from_regex(r"/Date\(-?[0-9]{0,20}([+-][0-9]{4})?\)/", fullmatch=True)
)
texts = (
    st.text()
    | dates
    | numbers.map(str)
    | st.sampled_from(("true", "null", "0042", "NaN", "'x'", "{a:1}", "[1]", "//c", "12:30"))
    | st.builds("{}{}{}".format, st.sampled_from((" ", '"', "[")), dates, st.sampled_from(' "]'))
)
REFUSED = re.compile(r"\d{4}-\d\d-\d\dT|/Date\(")


@settings(max_examples=150, deadline=None)
@given(text=texts, way=st.sampled_from(WAYS))
def test_what_is_sent_is_read_back(client_of: Calling, text: str, way: str) -> None:
    declared = client_of(way, DECLARED, text)
    if way == "set" and (not text or text.isspace()):
        assert declared is Calling.REFUSED
    else:
        assert declared == text
    undeclared = client_of(way, UNDECLARED, text)
    assert undeclared == text or (undeclared is Calling.REFUSED and REFUSED.match(text))


@settings(max_examples=100, deadline=None)
@given(value=numbers | moments, way=st.sampled_from(WAYS))
def test_numbers_and_moments_are_read_back_as_texts(
    client_of: Calling, value: Any, way: str
) -> None:
    read = client_of(way, DECLARED, value)
    assert isinstance(read, str)
    if not isinstance(value, datetime):
        assert type(value)(read) == value
    else:
        found = datetime.fromisoformat(read)
        assert (found, found.utcoffset()) == (value, value.utcoffset())


class Calling:
    """Stores a value with one client and reads it back."""

    REFUSED = object()

    def __init__(self, server: StandIn, client: WorkflowClient) -> None:
        self._server = server
        self._client = client

    def __call__(self, way: str, name: str, value: object) -> object:
        """What is read; REFUSED if nothing was sent."""
        process = uuid4()
        if way != "create":
            self._client.instances.create(process_id=process, scheme_code="ExpenseReport")
        before = len(requests(self._server, way))
        try:
            sending(way, process, name, value)(self._client)
        except ValueError:
            assert len(requests(self._server, way)) == before
            return self.REFUSED
        return self._client.parameters.get(process, name)


@pytest.fixture(scope="module")
def client_of() -> Iterator[Calling]:
    with StandIn(strict=True) as server, WorkflowClient(server.url) as client:
        yield Calling(server, client)
