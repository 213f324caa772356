"""Strict readers of an HTTP/1.1 message in a file and of the request files of editors."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from urllib.parse import quote

from tests.snippets.recorder import Seen

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_TARGET = re.compile(r"/[!$&'()*+,\-./0-9:;=@A-Z_a-z~%?]*")


class NotHttpError(Exception):
    """The text is not a message."""


def message(text: bytes) -> tuple[Seen, str]:
    """A request in the origin form (RFC 9112) and its Host, when nothing at all is amiss."""
    head, blank, body = text.partition(b"\r\n\r\n")
    if not blank:
        raise NotHttpError("no blank line with CRLF behind the headers")
    first, *lines = head.decode("ascii").split("\r\n")
    if re.search(rb"\r(?!\n)|(?<!\r)\n", head):
        raise NotHttpError("a line end that is not CRLF")
    parts = first.split(" ")
    if len(parts) != 3 or parts[2] != "HTTP/1.1" or not _TARGET.fullmatch(parts[1]):
        raise NotHttpError(f"not a request line: {first!r:.200}")
    headers = tuple(_header(line) for line in lines)
    seen = Seen(parts[0], parts[1], headers, body)
    hosts, lengths = seen.values("Host"), seen.values("Content-Length")
    if len(hosts) != 1:
        raise NotHttpError(f"{len(hosts)} headers Host")
    # Bytes, not characters: the classic mistake of such a message.
    if (body or lengths) and lengths != [str(len(body))]:
        raise NotHttpError(f"Content-Length {lengths} for {len(body)} bytes")
    if seen.values("Transfer-Encoding"):
        raise NotHttpError("a coding of the transfer")
    return seen, hosts[0]


def messages(data: bytes) -> list[Seen]:
    """The messages of a trace, one after the other with an empty line behind a body."""
    found = []
    while data:
        head, blank, rest = data.partition(b"\r\n\r\n")
        length = re.search(rb"\r\nContent-Length: ([0-9]+)", head)
        size = int(length[1]) if length else 0
        found.append(message(head + blank + rest[:size])[0])
        data = rest[size:].removeprefix(b"\r\n\r\n" if size else b"").removeprefix(b"\r\n")
    return found


def bodies_and_targets(text: str) -> list[str]:
    """The texts of a file with several requests, whose variables are filled in by an editor."""
    found = []
    for block in re.split(r"(?m)^###.*\n", text)[1:]:
        lines = [line for line in block.split("\n") if not line.startswith(("#", "@"))]
        if not any(lines):
            continue
        first = re.fullmatch(r"[A-Z]+ \{\{[\w.]+\}\}(\S*) HTTP/1\.1", lines[0])
        if not first:
            raise NotHttpError(f"not a request line: {lines[0]!r:.200}")
        at = lines.index("")
        for line in lines[1:at]:
            _header(re.sub(r"\{\{[\w.]+\}\}", "x", line))
        body = "\n".join(lines[at + 1 :])
        found += [re.sub(r"\{\{%?\w+\}\}", "", text) for text in (first[1], body)]
    return found


def request_file(text: str, variables: Mapping[str, str]) -> Seen:
    """The only request of a `.http` file, as Visual Studio Code and JetBrains read it.

    `variables` are what the names of `@name = value` lines and of the environment stand for.
    """
    known = dict(variables)
    lines = text.replace("\r\n", "\n").split("\n")
    requests: list[list[str]] = [[]]
    for line in lines:
        if line.startswith("###"):
            requests.append([])
        else:
            requests[-1].append(line)
    found = []
    for block in requests:
        rest = _declarations(block, known)
        if rest:
            found.append(rest)
    if len(found) != 1:
        raise NotHttpError(f"{len(found)} requests in one file")
    return _request(found[0], known)


def _declarations(block: list[str], known: dict[str, str]) -> list[str]:
    """The lines from the request line on; `@name = value` lines before it are kept in `known`."""
    for number, line in enumerate(block):
        declared = re.fullmatch(r"@([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)", line)
        if declared:
            known[declared[1]] = _substituted(declared[2], known)
        elif line.strip() and not line.startswith(("#", "//")):
            return block[number:]
    return []


def _request(lines: list[str], known: Mapping[str, str]) -> Seen:
    first = re.fullmatch(r"([A-Z]+) (\S+)(?: HTTP/1\.1)?", lines[0])
    if not first:
        raise NotHttpError(f"not a request line: {lines[0]!r:.200}")
    address = _substituted(first[2], known)
    server = known["WORKFLOW_SERVER_URL"]
    if not address.startswith(server + "/"):
        raise NotHttpError(f"{address[:100]} is not below {server}")
    headers = []
    at = 1
    while at < len(lines) and lines[at].strip():
        # A line that begins so is a comment, also between headers.
        if not lines[at].startswith(("#", "//")):
            headers.append(_header(_substituted(lines[at], known)))
        at += 1
    body = lines[at + 1 :]
    # Blank lines and region markers at the end are not part of the body.
    while body and (not body[-1].strip() or re.match(r"(#|//) ?endregion", body[-1])):
        body.pop()
    for line in body:
        if line.startswith(("< ", "<@", "> ", ">>", "<> ", "#", "//")):
            raise NotHttpError(
                f"an editor reads this line of the body as something else: {line[:60]!r}"
            )
    text = _substituted("\n".join(body), known)
    return Seen(first[1], address.removeprefix(server), tuple(headers), text.encode("utf-8"))


def _substituted(text: str, known: Mapping[str, str]) -> str:
    """The text with its variables filled in. No value may contain double braces."""

    def replaced(match: re.Match[str]) -> str:
        name = match[1].strip()
        environment = re.fullmatch(r"\$(?:processEnv|dotenv)\s+%?([A-Za-z_][A-Za-z0-9_]*)", name)
        key = environment[1] if environment else name
        if key == "$guid":
            return str(uuid.uuid4())
        if key.startswith("%") and key[1:] in known:
            # What Visual Studio Code's REST Client percent-encodes.
            return quote(known[key[1:]], safe="")
        if key not in known:
            raise NotHttpError(f"an editor would fill in {match[0]!r:.60}")
        return known[key]

    return re.sub(r"\{\{(.*?)\}\}", replaced, text)


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not _TOKEN.fullmatch(name):
        raise NotHttpError(f"not a header: {line!r:.200}")
    if not all(" " <= character <= "~" for character in value):
        raise NotHttpError(f"a header that is not visible ASCII: {line!r:.200}")
    return name, value.strip(" ")
