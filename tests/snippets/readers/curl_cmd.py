"""A batch file with one curl command: what cmd.exe makes of it, and what curl makes of that."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Mapping, MutableMapping
from urllib.parse import quote

from tests.snippets.readers.cmd import Line, NotCmdError, arguments, commands
from tests.snippets.recorder import Seen

_BLOCK = re.compile(r"\r\n-----BEGIN CERTIFICATE-----\r\n(.*)-----END CERTIFICATE-----\r\n", re.S)
# What the files do besides; nothing of it can change the request.
_OTHERS = re.compile(
    r"echo off|setlocal DisableDelayedExpansion"
    r"|findstr /r .*|goto failed|exit /b [01]|type .*|del .*|:[a-z]+",
    re.IGNORECASE,
)
_NEW_ID = re.compile(
    r'for /f "usebackq delims=" %i in \(`powershell -NoProfile -Command'
    r' "\[guid\]::NewGuid\(\)\.ToString\(\)"`\) do set "(\w+)=%i"'
)
_FLAGS = frozenset({"--silent", "--show-error", "--fail-with-body"})


def requests_of(source: str, variables: Mapping[str, str]) -> list[Seen]:
    """The requests that the file sends; `variables` is the environment."""
    if not source.isascii():
        raise NotCmdError("text that is not ASCII is read in the code page of the machine")
    if re.search(r"(?<!\r)\n", source):
        raise NotCmdError("a line that does not end in CRLF, which spoils jumps to labels")
    block = _BLOCK.search(source)
    program = source[: block.start()] if block else source
    values = {"TEMP": "C:\\Temp", **{name.upper(): value for name, value in variables.items()}}
    found: list[Seen] = []
    decoded = False
    for line in commands(program, values):
        text = line.text
        if re.match(r"rem( |$)", text, re.IGNORECASE):
            continue
        if condition := re.match(r"if (not )?defined (\w+) (.*)", text, re.IGNORECASE | re.S):
            if (condition[2].upper() in values) == bool(condition[1]):
                continue
            text = condition[3]
        if equal := re.match(r'if "([^"]*)"=="([^"]*)" (.*)', text, re.S):
            if equal[1] != equal[2]:
                continue
            text = equal[3]
        if text.startswith("set "):
            _set(text, values)
        elif new_id := _NEW_ID.fullmatch(text):
            values[new_id[1].upper()] = str(uuid.uuid4())
        elif text.startswith("certutil -f -decode "):
            decoded = True
        elif text.startswith("curl.exe "):
            file = _block_body(block) if decoded else None
            found.append(_curl(Line(text, line.redirections), variables, values, file))
        elif not _OTHERS.fullmatch(text):
            raise NotCmdError(f"the command {text!r:.100}")
    return found


def texts_of(source: str) -> list[str]:
    """The arguments of the curl commands of a batch file, whatever else the file does."""
    if not source.isascii() or re.search(r"(?<!\r)\n", source):
        raise NotCmdError("not ASCII, or a line that does not end in CRLF")
    found: list[str] = []
    values = {"WORKFLOW_SERVER_URL": "http://localhost:8077"}
    for line in commands(source, values):
        if line.text.startswith("set "):
            _set(line.text, values)
        elif line.text.startswith("curl.exe "):
            found += arguments(line.text)
    return found


def _set(text: str, values: MutableMapping[str, str]) -> None:
    quoted = re.fullmatch(r'set "([A-Za-z_]+)=(.*)"', text, re.S)
    plain = re.fullmatch(r"set ([A-Za-z_]+)=(.*)", text, re.S)
    match = quoted or plain
    if match is None:
        raise NotCmdError(f"the command {text!r:.100}")
    # An empty value removes the variable.
    values.pop(match[1].upper(), None)
    if match[2]:
        values[match[1].upper()] = match[2]


def _block_body(block: re.Match[str] | None) -> bytes:
    if block is None:
        raise NotCmdError("certutil without a block to decode")
    lines = block[1].split("\r\n")
    if any(not re.fullmatch(r"[A-Za-z0-9+/]{1,64}={0,2}", line) for line in lines if line):
        raise NotCmdError("a line that is not base64")
    return base64.b64decode("".join(lines), validate=True)


def _curl(
    line: Line,
    environment: Mapping[str, str],
    values: Mapping[str, str],
    file: bytes | None,
) -> Seen:
    words = iter(arguments(line.text)[1:])
    imported: dict[str, str] = {}
    method, headers, bodies, addresses = "", [], [], []
    for word in words:
        if word in _FLAGS:
            continue
        if not word.startswith("--"):
            addresses.append(word)
            continue
        given = next(words, None)
        if given is None:
            raise NotCmdError(f"{word} without its argument")
        match word:
            case "--max-time":
                continue
            case "--request":
                method = given
            case "--header":
                headers.append(_header(given))
            case "--expand-header":
                headers.append(_header(_expanded(given, imported)))
            case "--variable" if given.startswith("%"):
                # curl itself reads the environment, so no line can become too long.
                imported[given.removeprefix("%")] = environment[given.removeprefix("%")]
            case "--data-raw":
                bodies.append(given.encode("utf-8"))
            case "--data-binary" if given == f"@{values.get('BODY')}" and file is not None:
                bodies.append(file)
            case "--expand-data":
                bodies.append(_expanded(given, imported).encode("utf-8"))
            case _:
                raise NotCmdError(f"{word} {given!r:.60}")
    server = environment["WORKFLOW_SERVER_URL"].removesuffix("/").removesuffix("/workflowapi")
    if len(addresses) != 1 or not addresses[0].startswith(f"{server}/"):
        raise NotCmdError(f"the addresses {addresses!r:.100}")
    if re.search(r"[\[\]{}]", addresses[0]):
        raise NotCmdError("an address in which curl sees a pattern")
    target = addresses[0].removeprefix(server)
    return Seen(method, target, tuple(headers), b"&".join(bodies))


def _header(given: str) -> tuple[str, str]:
    if given.endswith(";") and ":" not in given:
        return given[:-1], ""
    name, colon, value = given.partition(":")
    if not colon or not value.strip():
        raise NotCmdError(f"curl would leave out the header {given!r:.60}")
    return name, value.strip()


def _expanded(text: str, imported: Mapping[str, str]) -> str:
    def replaced(match: re.Match[str]) -> str:
        if match[1] not in imported:
            raise NotCmdError(f"{match[0]} is not a variable of curl")
        value = imported[match[1]]
        return quote(value, safe="") if match[2] else value

    return re.sub(r"\{\{(\w+)(:url)?\}\}", replaced, text)
