"""N76 to N78: values of process parameters arrive as what they are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import pytest
from faces import PROCESS, Face
from recorded_replies import (
    RECORDED,
    data_of,
    evidence,
    exactly,
    instance,
    parsed,
    texts,
    values,
)
from scripted import Scripted, Seen, Step, envelope, reply
from workflow_api import (
    Parameter,
)

CREATE = "/workflowapi/createinstance"


EXECUTE = "/workflowapi/executecommand"


SET = "/workflowapi/setparameter"


GET = "/workflowapi/getparameter"


READ = "/workflowapi/getinstanceinfo"


SCHEME = "/workflowapi/getschememodel"


WAYS = ("create", "execute", "set")


def sent(face: Face, server: Scripted, way: str, name: str, value: object) -> object:
    """The form in which a value leaves."""
    server.requests.clear()
    face.run(server.url, sending(way, name, value))
    return form_in(server.requests[-1])


def sending(way: str, name: str, value: Any) -> Callable[[Any], Any]:
    """A call that sends the value."""
    calls: dict[str, Callable[[Any], Any]] = {
        "create": lambda c: c.instances.create(scheme_code="S", parameters={name: value}),
        "execute": lambda c: c.commands.execute(PROCESS, "Go", parameters={name: value}),
        "set": lambda c: c.parameters.set(PROCESS, name, value),
    }
    return calls[way]


def form_in(seen: Seen) -> object:
    """The form in which the value was sent."""
    body: Any
    if seen.headers["content-type"] == "application/json":
        body = seen.json
    else:
        body = dict(parse_qsl(seen.body.decode(), keep_blank_values=True, strict_parsing=True))
        body |= {name: json.loads(body[name]) for name in body if name == "parameters"}
    if seen.target.startswith(SET):
        return body["value"]
    (item,) = body["parameters"]
    return item["value"]


def forms(
    face: Face, server: Scripted, way: str, name: str, given: Iterable[object]
) -> list[object | None]:
    """The forms of many values, sent by one client; None for what it refuses to send."""
    found: list[object | None] = []

    def noted(value: object) -> Callable[[Any], Any]:
        def blocking(client: Any) -> None:
            try:
                sending(way, name, value)(client)
                found.append(form_in(server.requests[-1]))
            except ValueError:
                found.append(None)

        async def awaited(client: Any) -> None:
            try:
                await sending(way, name, value)(client)
                found.append(form_in(server.requests[-1]))
            except ValueError:
                found.append(None)

        return blocking if face.name == "sync" else awaited

    face.run(server.url, *map(noted, given))
    return found


@pytest.fixture
def engine(server: Scripted) -> Scripted:
    """A server whose scheme declares `Text`, `Amount`, `Due` and `Done`, and takes everything."""
    model = data_of("schemes/getschememodel")
    kinds = {"Text": "String", "Amount": "Decimal", "Due": "DateTime", "Done": "Boolean"}
    like = model["Parameters"][0]
    model["Parameters"] = [
        {**like, "Name": name, "Type": f"System.{kind}, System.Private.CoreLib"}
        for name, kind in kinds.items()
    ]
    server.on(CREATE, envelope("")).on(SET, envelope("")).on(SCHEME, envelope(model))
    server.on(EXECUTE, envelope(data_of("instances/executecommand")))
    return server.on(READ, instance(PROCESS, SchemeCode="S"))


PROVEN = evidence()


AMBIGUOUS = [
    *(
        "0042",
        "true",
        "1e5",
        "'x'",
        " 42 ",
        "0x1F",
        "null",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "undefined",
    ),
    *("00", "1.", ".5", "1E5", "-042", "//c", "/*c*/5", "\t5", "2026", "NaN", '"x"', "false"),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", AMBIGUOUS)
def test_n76_texts_that_the_server_reads_as_something_else(
    face: Face, engine: Scripted, way: str, text: str
) -> None:
    assert text in texts() or text in PROVEN or text in ("false", '"x"', "{a:1}")
    undeclared = sent(face, engine, way, "other", text)
    assert isinstance(undeclared, str)
    # As recorded, an undeclared name keeps the text when its JSON text is sent.
    assert undeclared != text
    assert json.loads(undeclared) == text
    assert sent(face, engine, way, "Text", text) == text


@pytest.mark.parametrize("way", WAYS)
def test_n76_all_recorded_texts(face: Face, engine: Scripted, way: str) -> None:
    """Each recorded text leaves in a form that was recorded to come back as that text."""
    by_json = {repr(parsed(one)): one for one in PROVEN if _is_json(one)}
    for text, form in zip(texts(), forms(face, engine, way, "other", texts()), strict=True):
        if form is None:
            assert text in ("2026-01-02T03:04:05+02:00", "/Date(1700000000000)/")
            continue
        assert isinstance(form, str)
        key = form if form in PROVEN else by_json.get(repr(parsed(form)), "?")
        assert PROVEN[key] == exactly(text), text
    # For setparameter an empty string is a missing value, which has its own test.
    given = [text for text in texts() if text or way != "set"]
    assert forms(face, engine, way, "Text", given) == given


def test_n76_the_recordings_prove_the_rule_of_a_declared_string() -> None:
    for name in ("0042", "json", "empty", "object"):
        creation = RECORDED[f"parameters/createinstance-declared-text-{name}"]
        reading = RECORDED[f"parameters/getparameter-declared-text-{name}"]
        body = parsed(creation.request_body or "")
        reply = reading.parsed
        assert isinstance(body, dict)
        assert isinstance(reply, dict)
        assert body["parameters"][0]["value"] == reply["data"]


@pytest.mark.parametrize("way", WAYS)
def test_n77_all_recorded_values(face: Face, engine: Scripted, way: str) -> None:
    """Each recorded value leaves in a form that was recorded to come back as that value."""
    by_json = {repr(parsed(one)): one for one in PROVEN if _is_json(one)}
    for value, form in zip(values(), forms(face, engine, way, "other", values()), strict=True):
        if form is None:
            # No form of it was recorded to come back as what it is.
            assert PROVEN.get(json.dumps(value, default=float)) != exactly(value)
            continue
        assert isinstance(form, str)
        key = form if form in PROVEN else by_json.get(repr(parsed(form)), "?")
        assert PROVEN[key] == exactly(value), value


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("way", ["create", "execute"])
def test_n76_the_empty_text(face: Face, engine: Scripted, way: str) -> None:
    assert sent(face, engine, way, "other", "") == '""'
    assert sent(face, engine, way, "Text", "") == ""
    assert sent(face, engine, "set", "other", "") == '""'
    with pytest.raises(ValueError, match="'Text'"):
        sent(face, engine, "set", "Text", "")


MOMENT = datetime(2026, 12, 24, 10, 0, 5, 250000)


SOME_ID = UUID("11111111-1111-4111-8111-000000000abc")


VALUES: list[tuple[object, str, str | None]] = [
    (True, "true", "true"),
    (False, "false", "false"),
    (42, "42", "42"),
    (-(2**63), "-9223372036854775808", "-9223372036854775808"),
    (4.5, "4.5", "4.5"),
    (1e300, "1e+300", "1e+300"),
    (Decimal("12.50"), "12.50", "12.50"),
    (MOMENT, '"2026-12-24T10:00:05.250000"', "2026-12-24T10:00:05.250000"),
    (MOMENT.replace(tzinfo=UTC), '"2026-12-24T10:00:05.250000Z"', None),
    (date(2026, 12, 24), '"2026-12-24"', "2026-12-24"),
    (SOME_ID, f'"{SOME_ID}"', str(SOME_ID)),
    ([1, "two", None, 4.5], '[1,"two",null,4.5]', '[1,"two",null,4.5]'),
    ({"a": [True, {"b": "c"}]}, '{"a":[true,{"b":"c"}]}', '{"a":[true,{"b":"c"}]}'),
    ([], "[]", "[]"),
    ({}, "{}", "{}"),
    ("plain words", "plain words", "plain words"),
    ("\U0001f600 \r\n\t\"'\\", "\U0001f600 \r\n\t\"'\\", "\U0001f600 \r\n\t\"'\\"),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("value", "undeclared", "text"), VALUES, ids=lambda value: str(value)[:20])
def test_n77_values_of_all_types(
    face: Face, engine: Scripted, way: str, value: object, undeclared: str, text: str | None
) -> None:
    assert sent(face, engine, way, "other", value) == undeclared
    if text is not None:
        assert sent(face, engine, way, "Text", value) == text
    else:
        assert str(sent(face, engine, way, "Text", value)).startswith("2026-12-24T10:00:05.25")


@pytest.mark.parametrize("way", WAYS)
def test_n77_declared_names(face: Face, engine: Scripted, way: str) -> None:
    """A declared DateTime needs its JSON quotes; numbers and booleans are JSON as they are."""
    assert sent(face, engine, way, "Due", MOMENT) == '"2026-12-24T10:00:05.250000"'
    assert sent(face, engine, way, "Due", "2026-12-24T10:00:00") == '"2026-12-24T10:00:00"'
    assert sent(face, engine, way, "Amount", Decimal("1.500")) == "1.500"
    assert sent(face, engine, way, "Amount", "12.75") == "12.75"
    assert sent(face, engine, way, "Done", True) == "true"
    assert sent(face, engine, way, "Done", "true") == "true"


def test_n77_none(face: Face, engine: Scripted) -> None:
    for way in ("create", "execute"):
        assert sent(face, engine, way, "other", None) == "null"
        assert sent(face, engine, way, "Text", None) is None
    assert sent(face, engine, "set", "other", None) == "null"
    with pytest.raises(ValueError, match="'Text'"):
        sent(face, engine, "set", "Text", None)


@pytest.mark.parametrize("value", [object(), b"bytes", {1: 2}, {1, 2}, 1j, lambda: 1])
def test_n77_what_cannot_be_sent(face: Face, engine: Scripted, value: object) -> None:
    for way in WAYS:
        with pytest.raises(TypeError, match="'other'"):
            sent(face, engine, way, "other", value)
    assert engine.requests == []


def test_n77_persist(face: Face, engine: Scripted) -> None:
    given = {"a": Parameter("x", persist=True), "b": 2}
    face.run(engine.url, lambda c: c.instances.create(scheme_code="S", parameters=given))
    body: Any = engine.requests[-1].json
    assert body["parameters"] == [
        {"name": "a", "value": "x", "persist": True},
        {"name": "b", "value": "2"},
    ]


DIGITS = "0.1234567890123456789012345678"


@pytest.mark.parametrize("number", [DIGITS, "1.500", "1E+300", "12345678901234567890.123", "-0.0"])
def test_n78_decimals_keep_their_digits(face: Face, server: Scripted, number: str) -> None:
    server.on(GET, _number(number))
    read = lambda client: client.parameters.get(PROCESS, "Amount")  # noqa: E731
    exact = face.run(server.url, read, decimals=True)
    assert (type(exact), str(exact)) == (Decimal, number)
    assert face.run(server.url, read) == float(number)
    server.on(GET, _number(f'{{"a":[{number}]}}'))
    nested = face.run(server.url, read, decimals=True)
    assert str(nested["a"][0]) == number
    server.on(READ, _number(json.dumps(_with_parameter()).replace('"HERE"', number)))
    whole = face.run(server.url, lambda client: client.instances.get(PROCESS), decimals=True)
    assert str(whole.process_parameters["Amount"]) == number


def _number(text: str) -> Step:
    return reply(200, f'{{"data":{text},"success":true,"error":"","message":""}}')


def _with_parameter() -> dict[str, Any]:
    found: dict[str, Any] = data_of("instances/getinstanceinfo")
    found["ProcessParameters"] = {"Amount": "HERE"}
    return found


@pytest.mark.parametrize("number", [2**63 - 1, -(2**63), 2**53 + 1, 0])
@pytest.mark.parametrize("decimals", [False, True])
def test_n78_whole_numbers_are_exact(
    face: Face, server: Scripted, number: int, decimals: bool
) -> None:
    server.on(GET, _number(str(number)))
    found = face.run(server.url, lambda c: c.parameters.get(PROCESS, "n"), decimals=decimals)
    assert (type(found), found) == (int, number)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**40])
def test_n78_larger_whole_numbers_are_refused(
    face: Face, engine: Scripted, way: str, number: int
) -> None:
    for value in (number, [number], {"a": Decimal(number)}):
        with pytest.raises(ValueError, match="64 bits"):
            sent(face, engine, way, "other", value)
    assert engine.count(CREATE) + engine.count(EXECUTE) + engine.count(SET) == 0
    # Declared as Decimal or String it can be sent.
    assert sent(face, engine, way, "Amount", number) == str(number)


@pytest.mark.parametrize("way", WAYS)
def test_n78_a_fraction_that_a_double_cannot_hold(face: Face, engine: Scripted, way: str) -> None:
    with pytest.raises(ValueError, match="lose digits"):
        sent(face, engine, way, "other", Decimal(DIGITS))
    assert sent(face, engine, way, "Amount", Decimal(DIGITS)) == DIGITS
    for value in (float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")):
        with pytest.raises(ValueError, match="cannot store this number"):
            sent(face, engine, way, "Amount", value)
