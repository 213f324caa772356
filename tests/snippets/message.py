"""An HTTP message sent unchanged, as `nc` would."""

from __future__ import annotations

import re
import socket
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import quote_plus

from tests.snippets.readers.http import NotHttpError, message
from tests.snippets.recorder import Seen
from tests.snippets.sandbox import Finished

_HOST = "localhost:8077"


def with_placeholders(seen: Seen, variables: Mapping[str, str]) -> Seen:
    """A message with its placeholders filled in, as whoever reads the trace does in thought.

    In a form they stand for encoded values.
    """

    def filled(text: str, *, encoded: bool = False) -> str:
        def value(found: re.Match[str]) -> str:
            plain = variables.get(found[1], found[0])
            return quote_plus(plain) if encoded else plain

        return re.sub(r"\{(WORKFLOW_[A-Z_]+)\}", value, text)

    headers = tuple((name, filled(value)) for name, value in seen.headers)
    body = seen.body.decode("utf-8")
    return Seen(seen.method, seen.target, headers, filled(body, encoded=True).encode("utf-8"))


def send(data: bytes, port: int) -> Finished:
    """Send the bytes and nothing else; the output is the body of the reply."""
    try:
        _, host = message(data)
    except (NotHttpError, UnicodeDecodeError) as error:
        return Finished(1, "", str(error))
    if host != _HOST:
        return Finished(1, "", f"Host: {host}")
    with socket.create_connection(("127.0.0.1", port), timeout=10) as stream:
        stream.sendall(data)
        # A message shorter than its length is never answered; the server sees half a request.
        stream.settimeout(5)
        reply = b""
        with suppress(TimeoutError):
            while not _is_whole(reply):
                more = stream.recv(65536)
                if not more:
                    break
                reply += more
    return Finished(0, reply.partition(b"\r\n\r\n")[2].decode("utf-8"), "")


def _is_whole(reply: bytes) -> bool:
    head, blank, body = reply.partition(b"\r\n\r\n")
    length = re.search(rb"Content-Length: ([0-9]+)", head)
    return bool(blank and length and len(body) >= int(length[1]))
