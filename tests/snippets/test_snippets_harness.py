"""The harness itself: it notices what is wrong, and its readers read as the programs do."""

from __future__ import annotations

import dataclasses
import socket
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.snippets import subject
from tests.snippets.checks import TOKEN, differences, failure_problems, success_problems
from tests.snippets.corpus import CANARY, CORPUS, SHORT, VISIBLE
from tests.snippets.decoded import PROGRAMS
from tests.snippets.engine import Engine
from tests.snippets.readers import cmd, http
from tests.snippets.readers.cmd import NotCmdError
from tests.snippets.readers.http import NotHttpError
from tests.snippets.readers.trees import NotReadError, Web
from tests.snippets.recorder import Reply, Seen, always
from tests.snippets.sandbox import Finished, execute

WANTED = subject.requests().example("listSchemes")
RIGHT = Seen(
    WANTED.method,
    WANTED.path,
    (*WANTED.headers, ("Authorization", f"Bearer {TOKEN}"), ("Host", "x")),
    (WANTED.body or "").encode(),
)


RIGHT_BUT = partial(dataclasses.replace, RIGHT)


def test_the_expected_request_has_no_differences() -> None:
    assert differences(WANTED, RIGHT, TOKEN) == []


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"target": RIGHT.target + "/"},
        {"target": RIGHT.target.replace("g", "%67")},
        {"body": RIGHT.body.replace(b"demo", b"dem0")},
        {"body": b""},
        {"headers": RIGHT.headers[1:]},
        {"headers": (*RIGHT.headers, ("content-type", "application/json"))},
        {"headers": (*RIGHT.headers, ("authorization", "Bearer other"))},
    ],
)
def test_each_difference_is_noticed(change: dict[str, Any]) -> None:
    assert differences(WANTED, RIGHT_BUT(**change), TOKEN)


def test_an_unexpected_token_is_reported() -> None:
    assert differences(WANTED, RIGHT, None)


@pytest.mark.parametrize(
    "finished",
    [
        Finished(1, "reply", ""),
        Finished(0, "reply", "warning"),
        Finished(0, "reply!", ""),
        Finished(0, "", ""),
        Finished(0, "reply", "", (CANARY,)),
    ],
)
def test_a_success_that_does_not_look_like_one(finished: Finished) -> None:
    assert success_problems(Finished(0, "reply\n", ""), ["reply"]) == []
    assert success_problems(finished, ["reply"])


@pytest.mark.parametrize(
    "finished", [Finished(0, "", "gone"), Finished(22, "", "gone"), Finished(1, "gone", "")]
)
def test_a_failure_that_does_not_look_like_one(finished: Finished) -> None:
    assert failure_problems(Finished(1, "", "it is gone\n"), "gone") == []
    assert failure_problems(finished, "gone")


def test_canaries_are_found_in_the_folder_and_at_home(tmp_path: Path) -> None:
    command = ("bash", "-c", f"touch {CANARY}; touch ~/{CANARY}; echo $PATH; exit 3")
    done = execute(command, tmp_path, {})
    assert done.code == 3
    assert done.left == (CANARY, f"~/{CANARY}")


def test_the_server_notes_bytes_and_tells_what_is_not_http(engine: Engine) -> None:
    channel = engine.open(always(Reply(200, b"yes")))
    with socket.create_connection(("127.0.0.1", channel.port), 5) as stream:
        stream.sendall(
            b"POST /a%20b?c HTTP/1.1\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 2\r\n\r\n\xff\n"
        )
        assert stream.recv(1000).endswith(b"yes")
        stream.sendall(b"nonsense\r\n\r\n")
        assert stream.recv(1000) == b""
    assert channel.seen == [
        Seen("POST", "/a%20b?c", (("X-A", "1"), ("x-a", "2"), ("Content-Length", "2")), b"\xff\n")
    ]
    assert channel.broken


def test_the_corpus_is_large_and_fit() -> None:
    assert len(CORPUS) == len(set(CORPUS)) >= 500
    assert len(VISIBLE) > 400
    assert all("\0" not in text and text for text in CORPUS)
    every = "".join(CORPUS)
    assert set(map(chr, range(1, 0xA0))) <= set(every)
    assert set("\ufeff\u2028\u2029\u202e\u200b😀") <= set(every)
    assert all(text.encode("utf-8") for text in CORPUS)
    assert len(SHORT) > 700


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("x a b", ["x", "a", "b"]),
        ('x "a b" c', ["x", "a b", "c"]),
        (r'x "a\"b" \\ "c\\"', ["x", 'a"b', "\\\\", "c\\"]),
        (r"x a\\\"b", ["x", 'a\\"b']),
        ('x "a""b"', ["x", 'a"b']),
        ('x ""', ["x", ""]),
    ],
)
def test_arguments_of_the_c_runtime(line: str, expected: list[str]) -> None:
    assert cmd.arguments(line) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x %%a%% %A% %NO%.", ["x %a% 1 ."]),
        ("x ^& y & z", ["x & y", "z"]),
        ('x "^&" ^"a b^"', ['x "^&" "a b"']),
        ("x ^\r\n  a >f 2>&1", ["x   a"]),
        ('x "a ^\r\nb', ['x "a ^', "b"]),
    ],
)
def test_lines_of_cmd(source: str, expected: list[str]) -> None:
    assert [line.text for line in cmd.commands(source, {"A": "1"})] == expected


def test_commands_that_cmd_rejects() -> None:
    with pytest.raises(NotCmdError):
        list(cmd.commands("x" * 8192, {}))
    with pytest.raises(NotCmdError):
        list(cmd.commands("setlocal EnableDelayedExpansion", {}))
    with pytest.raises(NotCmdError):
        cmd.arguments('x "a')


def _printed(key: str, source: str) -> list[str]:
    web = Web("http://x", {}, always(Reply(200, b"{}")))
    return list(PROGRAMS[key](source, web).out)


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("'it''s $b `n'", "it's $b `n"),
        ('$a = 1\n"${a}x $a `$a ""q"""', '1x 1 $a "q"'),
        ('"$([char]0x00e9)$(ConvertTo-Json 12.50 -Depth 100)"', "é12.5"),
        (
            "ConvertTo-Json ([ordered]@{ a = @('x'); b = @(); 'c d' = $null; e = -1 }) -Depth 100",
            '{"a": ["x"], "b": [], "c d": null, "e": -1}',
        ),
        ("$h = @(@(1))\nConvertTo-Json $h -Depth 100", "[1]"),
        ("'a/workflowapi/' -replace '(/workflowapi)?/*$'", "a"),
    ],
)
def test_powershell_is_followed(source: str, printed: str) -> None:
    assert _printed("powershell", source) == [printed]


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ('"a\\"\\\\\\u00e9\\x41\\n"', 'a"\\éA\n'),
        ('$"{1 + "x"}{{y}}\\n"', "1x{y}\n"),
        (
            'new JsonObject { ["a"] = 1.10m, ["b"] = new JsonArray("x", null), }.ToJsonString()',
            '{"a": 1.10, "b": ["x", null]}',
        ),
        ('JsonNode.Parse("[1.50, true]")!', "[1.50, true]"),
    ],
)
def test_c_sharp_is_followed(source: str, printed: str) -> None:
    assert _printed("csharp", f"Console.WriteLine({source});") == [printed]


@pytest.mark.parametrize(
    ("key", "source"),
    [
        ("powershell", "$a = 'x"),
        ("powershell", "$a = 'a\u2019b'"),
        ("powershell", "$a = \u2018a'"),
        ("powershell", '"$(New-Item x)"'),
        ("powershell", "@{ a = 1; A = 2 }"),
        ("csharp", 'Console.WriteLine("a\\q");'),
        ("csharp", "Console.WriteLine(1.5);"),
        ("csharp", 'System.IO.File.WriteAllText("x", "");'),
        ("csharp", "new JsonArray(null);"),
        ("csharp", 'new HttpRequestMessage(HttpMethod.Get, "http://x/a%20b");'),
        ("csharp", 'new HttpClient().DefaultRequestHeaders.Add("If-Match", "x");'),
    ],
)
def test_what_a_reader_refuses(key: str, source: str) -> None:
    with pytest.raises(NotReadError):
        _printed(key, source)


@pytest.mark.parametrize(
    "message",
    [
        b"GET / HTTP/1.1\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n\xc3\xa9",
        b"POST / HTTP/1.1\r\nHost: x\r\n\r\nab",
    ],
)
def test_malformed_messages_are_rejected(message: bytes) -> None:
    with pytest.raises(NotHttpError):
        http.message(message)


def test_editors_fill_in_variables_in_braces() -> None:
    lines = "### x\nPOST {{WORKFLOW_SERVER_URL}}/a HTTP/1.1\nA: b\n\n"
    known = {"WORKFLOW_SERVER_URL": "http://x"}
    assert http.request_file(lines + "{}\n", known) == Seen("POST", "/a", (("A", "b"),), b"{}")
    for body in ("{{y}}", "a\n### b\nGET http://x/b", "< file"):
        with pytest.raises(NotHttpError):
            http.request_file(lines + body, known)
