"""N21 to N35: replies that come, and are not what they should be."""

from __future__ import annotations

import gzip
import json
import traceback
import tracemalloc
import zlib
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from faces import PROCESS, Face, FakeTime
from scripted import Connection, Scripted, Seen, Step, envelope, raw, refusal, reply
from workflow_api.errors import (
    NotFoundError,
    OutcomeUnknown,
    ReplyTooLargeError,
    ResponseValidationError,
    ServerError,
    StatusError,
    TransportError,
    WorkflowApiError,
    WorkflowError,
)
from workflow_api.models import InstanceStatus, TransitionClassifier

TOKEN = "SECRET-TOKEN"
ACTIVE = "/workflowapi/isactive"
EXECUTE = f"/workflowapi/executecommand/{PROCESS}"
GET = f"/workflowapi/getinstanceinfo/{PROCESS}"
DELETE = f"/workflowapi/deleteinstance/{PROCESS}"
PARAMETER = f"/workflowapi/getparameter/{PROCESS}"
HTML = {"Content-Type": "text/html; charset=utf-8"}
BOTH_WAITS = [0.5, 1.0]

INSTANCE: dict[str, Any] = {
    "Id": PROCESS,
    "ActivityName": "Draft",
    "SchemeCode": "Invoice",
    "IsDeterminingParametersChanged": False,
    "InstanceStatus": 1,
    "IsSubProcess": False,
}
TRANSITION: dict[str, Any] = {
    "ProcessId": PROCESS,
    "FromActivityName": "Draft",
    "IsFinalised": False,
    "ToActivityName": "Sent",
    "TransitionClassifier": "Direct",
    "TransitionTime": "2026-11-24T03:37:21.84858",
}
EXECUTED = {"WasExecuted": True, "ProcessInstance": INSTANCE}


def read(client: Any) -> Any:
    """A call whose payload is a truth value."""
    return client.runtime.is_active()


def get(client: Any) -> Any:
    """A call whose payload is an object or null."""
    return client.instances.get(PROCESS)


def parameter(client: Any) -> Any:
    """A call whose payload is any JSON."""
    return client.parameters.get(PROCESS, "Anything")


def delete(client: Any) -> Any:
    """A call without a payload."""
    return client.instances.delete(PROCESS)


def execute(client: Any) -> Any:
    """A call that must never be sent twice."""
    return client.commands.execute(PROCESS, command="go")


def failure(face: Face, url: str, call: Callable[[Any], Any], **options: Any) -> Any:
    """The exception of the call, which fits on a screen and gives no secret away."""
    with pytest.raises(WorkflowApiError) as caught:
        face.run(url, call, token=TOKEN, **options)
    error = caught.value
    assert "SECRET" not in "".join([*traceback.format_exception(error), repr(error)])
    assert len(str(error)) < 2600
    assert str(error).isprintable()
    assert error.operation
    return error


def invalid(face: Face, server: Scripted, call: Callable[[Any], Any], **options: Any) -> Any:
    """The exception of a call whose reply has another form, after one request and no wait."""
    time = FakeTime()
    error = failure(face, server.url, call, clocks=time.clocks, **options)
    assert type(error) is ResponseValidationError
    assert error.status in (200, 204)
    assert (error.attempts, len(server.requests), time.sleeps) == (1, 1, [])
    return error


def foreign(face: Face, server: Scripted, call: Callable[[Any], Any]) -> Any:
    """The reply error of a call whose reply does not show whether it took effect."""
    time = FakeTime()
    error = failure(face, server.url, call, clocks=time.clocks)
    tries, whole = 1 if call is execute else 3, error
    if call is execute:
        assert type(error) is OutcomeUnknown
        assert error.process_id == PROCESS
        error = error.__cause__
    assert type(error) is ResponseValidationError
    assert error.is_foreign
    assert (whole.attempts, len(server.requests), len(time.sleeps)) == (tries, tries, tries - 1)
    return error


def json_reply(body: str | bytes, content_type: str = "application/json") -> Step:
    return reply(200, body, {"Content-Type": content_type})


def payload(text: str | bytes) -> Step:
    """A success whose payload is exactly this text."""
    content = text.encode() if isinstance(text, str) else text
    return json_reply(b'{"success":true,"error":"","message":"","data":' + content + b"}")


# Refusals and payloads


@pytest.mark.parametrize("call", [read, execute, delete])
def test_n21_refusal(
    face: Face, server: Scripted, time: FakeTime, call: Callable[[Any], Any]
) -> None:
    server.on("/", refusal("Something unheard of.", "More of it."))
    error = failure(face, server.url, call, clocks=time.clocks)
    assert type(error) is WorkflowError
    assert (error.error, error.message) == ("Something unheard of.", "More of it.")
    assert (error.status, error.kind) == (200, "")
    assert "Something unheard of." in str(error)
    assert (error.attempts, len(server.requests)) == (1, 1)
    assert time.sleeps == []


def test_n21_known_refusal(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(EXECUTE, refusal(f"Process with the id = {PROCESS} not found"))
    error = failure(face, server.url, execute, clocks=time.clocks)
    assert type(error) is NotFoundError
    assert error.details == {"process_id": PROCESS}
    assert server.count(EXECUTE) == 1


def test_n21_refusal_with_a_payload(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True, success=False, error="No.")).on(GET, envelope(None))
    assert type(failure(face, server.url, read)) is WorkflowError


def test_n21_refusal_only_with_a_message(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, reply(200, '{"success":false,"error":null,"message":"\\u001bWhy\\nnot"}'))
    error = failure(face, server.url, read)
    assert (error.error, error.message) == ("", "\x1bWhy\nnot")
    assert r"\x1bWhy not" in str(error)


def test_n21_refusal_without_words(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, reply(200, '{"success":false}'))
    assert "the call was refused" in str(failure(face, server.url, read))


NOTHING = ['"data":"",', '"data":null,', ""]


@pytest.mark.parametrize("data", NOTHING, ids=["empty", "null", "missing"])
def test_n22_no_payload(face: Face, server: Scripted, data: str) -> None:
    server.on("/", reply(200, f'{{{data}"success":true,"error":"","message":""}}'))
    assert face.run(server.url, delete) is None


@pytest.mark.parametrize("data", NOTHING[1:], ids=["null", "missing"])
def test_n22_unknown_instance(face: Face, server: Scripted, data: str) -> None:
    server.on(GET, reply(200, f'{{{data}"success":true,"error":"","message":""}}'))
    assert face.run(server.url, get) is None


@pytest.mark.parametrize("data", NOTHING, ids=["empty", "null", "missing"])
@pytest.mark.parametrize("call", [read, execute], ids=["truth", "object"])
def test_n22_payload_that_is_required(
    face: Face, server: Scripted, call: Callable[[Any], Any], data: str
) -> None:
    server.on("/", reply(200, f'{{{data}"success":true,"error":"","message":""}}'))
    error = invalid(face, server, call)
    assert "$.data" in error.text


@pytest.mark.parametrize("body", ["{}", "[]", "1", '"text"', "null", '{"data":true}'])
def test_n22_no_envelope(face: Face, server: Scripted, body: str) -> None:
    server.on(ACTIVE, json_reply(body))
    invalid(face, server, read)


def test_n23_unknown_members_and_values(face: Face, server: Scripted) -> None:
    transition = {**TRANSITION, "TransitionClassifier": "Sideways", "New": [1]}
    server.on(
        GET,
        envelope(
            {**INSTANCE, "InstanceStatus": 77, "Transitions": [transition], "New": {"a": 1}},
            new="member",
        ),
    )
    found = face.run(server.url, get)
    assert found.instance_status == 77
    assert isinstance(found.instance_status, InstanceStatus)
    classifier = found.transitions[0].transition_classifier
    assert classifier == "Sideways"
    assert isinstance(classifier, TransitionClassifier)
    assert found.scheme_code == "Invoice"


@pytest.mark.fault(26)
def test_n23_every_header_is_in_the_raw_reply(face: Face, server: Scripted) -> None:
    headers = {"X-Trace": "abc", "x-ratelimit-remaining": "7", "Server-Timing": "db;dur=5"}
    server.on(ACTIVE, reply(200, json.dumps({"success": True, "data": True}), headers))
    found = face.run(server.url, lambda client: client.raw(client.runtime.is_active))
    assert found.result is True
    assert {name: found.headers[name.lower()] for name in headers} == headers


def test_n23_unknown_members_are_in_the_raw_reply(face: Face, server: Scripted) -> None:
    server.on(GET, envelope({**INSTANCE, "New": {"a": 1}}))
    found = face.run(server.url, lambda client: client.raw(client.instances.get, PROCESS))
    assert found.result.scheme_code == "Invoice"
    assert json.loads(found.content)["data"]["New"] == {"a": 1}


@pytest.mark.parametrize(
    ("call", "data", "place"),
    [
        (read, "true", "$.data"),
        (read, 1, "$.data"),
        (get, [], "$.data"),
        (get, {**INSTANCE, "IsSubProcess": "true"}, "$.data.IsSubProcess"),
        (get, {**INSTANCE, "InstanceStatus": "1"}, "$.data.InstanceStatus"),
        (get, {**INSTANCE, "SchemeCode": 5}, "$.data.SchemeCode"),
        (get, {**INSTANCE, "Id": "no uuid"}, "$.data.Id"),
        (
            get,
            {**INSTANCE, "Transitions": [TRANSITION, {**TRANSITION, "IsFinalised": 1}]},
            "$.data.Transitions[1].IsFinalised",
        ),
        (
            get,
            {**INSTANCE, "Transitions": [{**TRANSITION, "TransitionTime": "yesterday"}]},
            "$.data.Transitions[0].TransitionTime",
        ),
        (execute, {"WasExecuted": True}, "$.data"),
    ],
)
def test_n24_wrong_type(
    face: Face, server: Scripted, call: Callable[[Any], Any], data: object, place: str
) -> None:
    server.on("/", envelope(data))
    error = invalid(face, server, call)
    assert f"`{place}`" in error.text


@pytest.mark.parametrize(
    ("members", "place"), [({"success": "true"}, "$.success"), ({"error": 5}, "$.error")]
)
def test_n24_wrong_type_in_the_envelope(
    face: Face, server: Scripted, members: dict[str, Any], place: str
) -> None:
    server.on(DELETE, envelope("", **members))
    assert f"`{place}`" in invalid(face, server, delete).text


@pytest.mark.parametrize("value", ["true", 1, 1.5, True, None, "1", [1, "a"], {"a": {"b": None}}])
def test_n24_free_forms_are_taken_as_they_are(face: Face, server: Scripted, value: Any) -> None:
    server.on(PARAMETER, envelope(value)).on(
        GET, envelope({**INSTANCE, "ProcessParameters": {"Anything": value}})
    )
    for found in (
        face.run(server.url, parameter),
        face.run(server.url, get).process_parameters["Anything"],
    ):
        assert found == value
        assert type(found) is type(value)


LOGIN = "<!DOCTYPE html>\r\n<title>Log\x07in</title>" + "<input name=password>" * 1000


@pytest.mark.parametrize("headers", [HTML, {}], ids=["html", "json"])
@pytest.mark.parametrize("call", [read, execute, delete])
def test_n25_login_page(
    face: Face, server: Scripted, call: Callable[[Any], Any], headers: dict[str, str]
) -> None:
    server.on("/", reply(200, LOGIN, headers))
    error = foreign(face, server, call)
    assert "replied with a page for a browser" in str(error)
    assert r"Log\x07in" in str(error)
    assert "<" not in str(error)
    assert len(str(error)) < 500
    assert error.content == LOGIN.encode()


# Cut replies

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
WHOLE = b'{"success":true,"data":true}'
CUT = {
    "n26-half": HEAD + b"Content-Length: 28\r\n\r\n" + WHOLE[:10],
    "n26-longer": HEAD + b"Content-Length: 29\r\n\r\n" + WHOLE,
    "n26-no-body": HEAD + b"Content-Length: 28\r\n\r\n",
    "n27-in-a-chunk": CHUNKED + b"1c\r\n" + WHOLE[:10],
    "n27-between-chunks": CHUNKED + b"1c\r\n" + WHOLE + b"\r\n",
    "n27-no-last-line": CHUNKED + b"1c\r\n" + WHOLE + b"\r\n0\r\n",
    "n27-no-length": CHUNKED + b"zz\r\n" + WHOLE,
    "n27-head": b"HTTP/1.1 200 OK\r\nContent-Ty",
}


def cuts(case: str) -> Any:
    return pytest.mark.parametrize(
        "cut", [data for name, data in CUT.items() if name.startswith(case)]
    )


def cut_read(face: Face, server: Scripted, cut: bytes) -> None:
    time = FakeTime()
    server.on(ACTIVE, raw(cut))
    error = failure(face, server.url, read, clocks=time.clocks)
    assert type(error) is TransportError
    assert error.sent
    assert (error.attempts, server.count(ACTIVE), server.connections) == (3, 3, 3)
    assert time.sleeps == BOTH_WAITS


def cut_then_fine(face: Face, server: Scripted, cut: bytes) -> None:
    time = FakeTime()
    server.on(ACTIVE, raw(cut), envelope(True))
    assert face.run(server.url, read, read, clocks=time.clocks) is True
    assert (server.count(ACTIVE), server.connections) == (3, 2)
    assert time.sleeps == [0.5]


def cut_command(face: Face, server: Scripted, cut: bytes) -> None:
    server.on(EXECUTE, raw(cut), envelope(EXECUTED))
    error = failure(face, server.url, execute)
    assert type(error) is OutcomeUnknown
    assert error.process_id == PROCESS
    assert server.count(EXECUTE) == 1


@cuts("n26")
def test_n26_body_shorter_than_its_length(face: Face, server: Scripted, cut: bytes) -> None:
    cut_read(face, server, cut)


@cuts("n26")
def test_n26_then_fine(face: Face, server: Scripted, cut: bytes) -> None:
    cut_then_fine(face, server, cut)


@cuts("n26")
def test_n26_for_a_command(face: Face, server: Scripted, cut: bytes) -> None:
    cut_command(face, server, cut)


@cuts("n27")
def test_n27_chunks_broken_off(face: Face, server: Scripted, cut: bytes) -> None:
    cut_read(face, server, cut)


@cuts("n27")
def test_n27_then_fine(face: Face, server: Scripted, cut: bytes) -> None:
    cut_then_fine(face, server, cut)


@cuts("n27")
def test_n27_for_a_command(face: Face, server: Scripted, cut: bytes) -> None:
    cut_command(face, server, cut)


def test_n27_packed_stream_that_is_damaged(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(200, b"\x1f\x8bnonsense", {"Content-Encoding": "gzip"}))
    error = failure(face, server.url, read, clocks=time.clocks)
    assert type(error) is TransportError
    assert "the reply cannot be decompressed" in str(error)
    assert error.sent


def test_n27_packed_stream_that_is_cut(face: Face, server: Scripted) -> None:
    packed = gzip.compress(json.dumps({"success": True, "data": list(range(999))}).encode())
    server.on(PARAMETER, reply(200, packed[:-99], {"Content-Encoding": "gzip"}))
    error = failure(face, server.url, parameter, max_retries=0)
    assert type(error) is TransportError
    assert "it ends too early" in str(error)
    assert error.sent


# Too much

MEBIBYTE = 2**20
LIMIT = 4 * MEBIBYTE


def bomb(mebibytes: int) -> bytes:
    """A gzip stream that unpacks to so many MiB; made of one block that repeats."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(MEBIBYTE)
    first = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + block * (mebibytes - 1)


def flood(sent: list[int], head: bytes, part: bytes, wanted: int) -> Step:
    """Send a body that is as long as wanted, as long as somebody takes it."""

    def step(connection: Connection, seen: Seen) -> None:
        connection.send(head)
        total = 0
        while total < wanted and not connection.over:
            connection.send(part)
            total += len(part)
        sent.append(total)
        connection.over = True

    return step


def peak_of(face: Face, url: str, call: Callable[[Any], Any]) -> tuple[Any, int]:
    """The exception of the call, and the most memory that was taken meanwhile."""
    face.run(url, lambda client: client.sign_in.get_auth_info())
    tracemalloc.start()
    try:
        error = failure(face, url, call, max_reply_bytes=LIMIT)
        return error, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


PACKED = {
    "gzip": bomb(1024),
    "gzip, gzip": gzip.compress(bomb(1024)),
    "gzip, gzip, gzip": gzip.compress(gzip.compress(bomb(1024))),
}


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("coding", PACKED)
def test_n28_bomb(face: Face, server: Scripted, coding: str, status: int) -> None:
    server.on("/auth-info", reply(200, '{"authEnabled":true}'))
    server.on(ACTIVE, reply(status, PACKED[coding], {"Content-Encoding": coding}))
    error, peak = peak_of(face, server.url, read)
    assert type(error) is ReplyTooLargeError
    assert f"longer than {LIMIT} bytes" in str(error)
    assert (error.attempts, server.count(ACTIVE)) == (1, 1)
    assert peak < 4 * LIMIT


@pytest.mark.parametrize("framing", ["length", "chunks", "close"])
def test_n28_two_gigabytes(face: Face, server: Scripted, framing: str) -> None:
    frames = {
        "length": (HEAD + b"Content-Length: 2147483648\r\n\r\n", bytes(65536)),
        "chunks": (CHUNKED, b"10000\r\n" + bytes(65536) + b"\r\n"),
        "close": (HEAD + b"\r\n", bytes(65536)),
    }
    sent: list[int] = []
    server.on("/auth-info", reply(200, '{"authEnabled":true}'))
    server.on(ACTIVE, flood(sent, *frames[framing], 2**31))
    error, peak = peak_of(face, server.url, read)
    assert type(error) is ReplyTooLargeError
    assert server.count(ACTIVE) == 1
    server.close()
    # What is more than the limit lay in the buffers of the system.
    assert sent[0] < 64 * MEBIBYTE
    assert peak < 4 * LIMIT


def test_n28_bomb_for_a_command(face: Face, server: Scripted) -> None:
    server.on(EXECUTE, reply(200, bomb(16), {"Content-Encoding": "gzip"}))
    error = failure(face, server.url, execute, max_reply_bytes=LIMIT)
    assert type(error) is OutcomeUnknown
    assert "longer than" in str(error)
    assert server.count(EXECUTE) == 1


def test_n28_reply_of_just_the_limit(face: Face, server: Scripted) -> None:
    body = json.dumps({"success": True, "data": "x" * 70000}).encode()
    server.on(PARAMETER, reply(200, gzip.compress(body), {"Content-Encoding": "gzip"}))
    assert face.run(server.url, parameter, max_reply_bytes=len(body)) == "x" * 70000
    error = failure(face, server.url, parameter, max_reply_bytes=len(body) - 1)
    assert type(error) is ReplyTooLargeError


# Invalid or unusual JSON

DEEP = 100_000


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (read, "[" * DEEP),
        (parameter, f'{{"success":true,"data":{"[" * DEEP}'),
        (parameter, f'{{"success":true,"data":{"[" * DEEP}{"]" * DEEP}}}'),
        (parameter, '{"success":true,"data":' + '{"a":' * DEEP + "1" + "}" * DEEP + "}"),
        (delete, f'{{"success":true,"data":{"[" * DEEP}{"]" * DEEP}}}'),
        (read, f'{{"success":true,"data":true,"new":{"[" * DEEP}{"]" * DEEP}}}'),
        (read, f'{{"success":false,"error":{"[" * DEEP}'),
    ],
    ids=["bare", "cut", "lists", "objects", "no payload", "unknown member", "refusal"],
)
def test_n29_deeply_nested(
    face: Face, server: Scripted, call: Callable[[Any], Any], body: str
) -> None:
    server.on("/", json_reply(body))
    error = invalid(face, server, call)
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_n29_deeply_nested_payload_says_so(face: Face, server: Scripted) -> None:
    server.on(PARAMETER, payload("[" * DEEP + "]" * DEEP))
    assert "nested too deeply" in str(invalid(face, server, parameter))


def test_n29_deeply_nested_error(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(500, "[" * DEEP))
    assert type(failure(face, server.url, read, clocks=time.clocks)) is ServerError


def test_n30_the_last_of_two_keys_counts(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, json_reply('{"success":true,"data":true,"success":false,"error":"No."}'))
    server.on(PARAMETER, payload('{"a":1,"b":2,"a":3}'))
    assert type(failure(face, server.url, read)) is WorkflowError
    assert face.run(server.url, parameter) == {"a": 3, "b": 2}


@pytest.mark.parametrize(
    "data",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "[1,NaN]",
        '"\\ud800"',
        '"\\udc00\\ud800"',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b'{"\xff":1}',
        b'"a\x00b"',
        '"a\nb"',
        "01",
        "1e400",
        "9" * 5000,
        "1e" + "9" * 40,
        "",
        "tru",
    ],
)
@pytest.mark.parametrize("decimals", [False, True])
def test_n30_no_json(face: Face, server: Scripted, data: str | bytes, decimals: bool) -> None:
    server.on("/", payload(data))
    if data == "1e400" and decimals:
        found = face.run(server.url, parameter, decimals=True)
        assert found == Decimal("1e400")
        return
    invalid(face, server, parameter, decimals=decimals)


@pytest.mark.parametrize("member", ["error", "message", "new\xff"])
def test_n30_no_utf8_in_the_envelope(face: Face, server: Scripted, member: str) -> None:
    head = f'{{"success":false,"data":null,"{member}":'.encode("latin-1")
    server.on(ACTIVE, json_reply(head + b'"\xff"}'))
    error = failure(face, server.url, read)
    # A member that nobody knows is passed over unread.
    known = member in ("error", "message")
    assert type(error) is (ResponseValidationError if known else WorkflowError)


@pytest.mark.parametrize("number", [2**53 + 1, -(2**63), 2**64, 10**40 + 1])
def test_n30_large_whole_numbers_are_exact(face: Face, server: Scripted, number: int) -> None:
    server.on(PARAMETER, payload(str(number)))
    found = face.run(server.url, parameter)
    assert (type(found), found) == (int, number)


def test_n30_large_integer_in_place_of_a_string(face: Face, server: Scripted) -> None:
    server.on(GET, envelope({**INSTANCE, "SchemeCode": 10**40}))
    assert "$.data.SchemeCode" in invalid(face, server, get).text


def test_n30_pairs_of_surrogates_are_one_letter(face: Face, server: Scripted) -> None:
    server.on(PARAMETER, payload('"\\ud83d\\ude00\\u0000"'))
    assert face.run(server.url, parameter) == "\U0001f600\x00"


TEXT = '{"success":true,"data":"gr\xfc\xdfe \U0001f600"}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=latin-1"])
def test_n31_encodings(face: Face, server: Scripted, encoding: str, kind: str) -> None:
    server.on(PARAMETER, json_reply(TEXT.encode(encoding), kind))
    assert face.run(server.url, parameter) == "gr\xfc\xdfe \U0001f600"


def test_n31_utf16_of_the_other_order(face: Face, server: Scripted) -> None:
    server.on(PARAMETER, json_reply(b"\xfe\xff" + TEXT.encode("utf-16-be")))
    assert face.run(server.url, parameter) == "gr\xfc\xdfe \U0001f600"


@pytest.mark.parametrize(
    "body",
    [
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16") + b"x",
        TEXT.replace("\U0001f600", "\ud800").encode("utf-16", "surrogatepass"),
        TEXT.encode("utf-32"),
        TEXT.encode("latin-1", "replace"),
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf\xff",
        b"\xff\xfe",
    ],
    ids=["le", "be", "odd", "surrogate", "32", "latin-1", "mark", "mark-and-no-utf8", "mark-16"],
)
@pytest.mark.parametrize("call", [parameter, delete])
def test_n31_encodings_that_are_refused(
    face: Face, server: Scripted, call: Callable[[Any], Any], body: bytes
) -> None:
    server.on("/", json_reply(body))
    if call is delete and body == TEXT.encode("latin-1", "replace"):
        # What nobody asks for is not read.
        assert face.run(server.url, delete) is None
        return
    # A mark alone is an empty reply.
    (foreign if body in (b"\xef\xbb\xbf", b"\xff\xfe") else invalid)(face, server, call)


def test_n32_no_content(face: Face, server: Scripted) -> None:
    server.on("/", raw(b"HTTP/1.1 204 No Content\r\n\r\n", close=False))
    assert face.run(server.url, delete, delete) is None
    assert (server.count(DELETE), server.connections) == (2, 1)


@pytest.mark.parametrize("call", [read, get, execute])
def test_n32_no_content_where_a_payload_belongs(
    face: Face, server: Scripted, call: Callable[[Any], Any]
) -> None:
    server.on("/", raw(b"HTTP/1.1 204 No Content\r\n\r\n", close=False))
    assert "the reply is empty" in str(foreign(face, server, call))


@pytest.mark.parametrize("call", [read, get, execute, delete])
@pytest.mark.parametrize("headers", [{}, {"Content-Type": ""}], ids=["json", "nothing"])
def test_n32_empty_body(
    face: Face, server: Scripted, call: Callable[[Any], Any], headers: dict[str, str]
) -> None:
    server.on("/", reply(200, b"", headers))
    assert "the reply is empty" in str(foreign(face, server, call))


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [read, execute])
def test_n33_redirect_to_another_host(
    face: Face, server: Scripted, time: FakeTime, call: Callable[[Any], Any], status: int
) -> None:
    with Scripted() as other:
        other.on("/", envelope(True))
        host = f"localhost:{other.port}"
        location = f"http://me:SECRET@{host}/log-in?ticket=SECRET#access_token=SECRET"
        server.on("/", reply(status, "<h1>Found</h1>", {"Location": location, **HTML}))
        error = failure(face, server.url, call, clocks=time.clocks)
        assert other.connections == 0
    assert type(error) is StatusError
    assert error.status == status
    assert f"leads to http://{host}/log-in (" in str(error)
    assert "redirects are not followed" in str(error)
    assert (error.attempts, len(server.requests)) == (1, 1)
    assert time.sleeps == []


def test_n33_redirect_with_an_own_client_that_follows(face: Face, server: Scripted) -> None:
    with Scripted() as other:
        other.on("/", envelope(True))
        server.on(ACTIVE, reply(302, "", {"Location": f"{other.url}{ACTIVE}"}))
        if face.name == "sync":
            with httpx2.Client(follow_redirects=True) as own:
                error = failure(face, server.url, read, http_client=own)
        else:
            own_async = httpx2.AsyncClient(follow_redirects=True)
            error = failure(face, server.url, read, http_client=own_async)
        assert other.connections == 0
    assert error.status == 302


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("", "has no target URL"),
        ("http://[", "has no target URL"),
        ("http://[::1/x", "has no target URL"),
        ("//elsewhere.example/x?SECRET", "leads to http://elsewhere.example/x"),
        ("/other?SECRET", "leads to http://127.0.0.1:"),
        ("http://server..example/", "leads to http://server..example/"),
        ("javascript:alert(1)", "leads to javascript:"),
        ("http://a.example:99999/", "leads to http://a.example:99999/"),
        ("/" + "x" * 9000, "leads to http://127.0.0.1:"),
        ("http://\xff.example/\x1b", r"leads to http://"),
    ],
)
def test_n33_strange_addresses(
    face: Face, server: Scripted, time: FakeTime, location: str, words: str
) -> None:
    server.on(EXECUTE, reply(302, "", {"Location": location}))
    error = failure(face, server.url, execute, clocks=time.clocks)
    assert server.count(EXECUTE) == 1
    assert error.attempts == 1
    assert len(str(error)) < 600
    if type(error) is StatusError:
        assert words in str(error)
    else:
        assert type(error) is OutcomeUnknown
        assert "\x1b" in location


def test_n34_redirect_to_https(face: Face, server: Scripted, time: FakeTime) -> None:
    with Scripted() as other:
        location = f"https://127.0.0.1:{other.port}{EXECUTE}?token=SECRET"
        server.on(EXECUTE, reply(307, "", {"Location": location}))
        error = failure(face, server.url, execute, clocks=time.clocks)
        assert other.connections == 0
    assert type(error) is StatusError
    assert "HTTP 307: redirects are not followed" in str(error)
    assert f"leads to https://127.0.0.1:{other.port}{EXECUTE}: use the HTTPS URL" in str(error)
    assert server.count(EXECUTE) == 1


def test_n34_no_hint_for_another_host(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, reply(307, "", {"Location": "https://elsewhere.example/"}))
    assert "use the HTTPS URL" not in str(failure(face, server.url, read))


@pytest.mark.parametrize("call", [read, execute])
@pytest.mark.parametrize("status", [302, 307])
def test_n35_redirect_loop(
    face: Face, server: Scripted, time: FakeTime, call: Callable[[Any], Any], status: int
) -> None:
    server.on("/", reply(status, "", {"Location": f"{server.url}/workflowapi/again"}))
    error = failure(face, server.url, call, clocks=time.clocks)
    assert type(error) is StatusError
    # No redirect is followed, so the limit is the one request.
    assert (error.attempts, len(server.requests)) == (1, 1)
    assert time.sleeps == []
