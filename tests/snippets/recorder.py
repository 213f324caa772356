"""A server on loopback that notes each request byte for byte and gives the reply it was told.

One thread carries any number of channels. Each run of an example gets a channel of its own, that
is an address of its own: what arrives there was sent by that run and by nothing else.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self, TypeAlias, TypeVar

_T = TypeVar("_T")
_LIMIT = 16 * 1024 * 1024
# A page of another origin may send its request only after these have been allowed.
_CORS = (
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE"),
    ("Access-Control-Allow-Headers", "authorization, content-type, x-note"),
    ("Access-Control-Allow-Private-Network", "true"),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as received: header names and values as they were written, in their order."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def values(self, name: str) -> list[str]:
        """The values of each header with that name."""
        return [value for found, value in self.headers if found.lower() == name.lower()]


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer. No media type: no Content-Type at all, like the server's HTTP 500."""

    status: int
    body: bytes
    media_type: str = "application/json"

    def encoded(self) -> bytes:
        """The reply as bytes."""
        lines = [f"HTTP/1.1 {self.status} Reason", f"Content-Length: {len(self.body)}"]
        if self.media_type:
            lines.append(f"Content-Type: {self.media_type}")
        lines += [f"{name}: {value}" for name, value in _CORS]
        return "\r\n".join([*lines, "", ""]).encode("ascii") + self.body


Answer: TypeAlias = Callable[[Seen], Reply]
"""What a channel answers to a request."""


@dataclass(eq=False, slots=True)
class Channel:
    """An address and what arrived at it. `broken` tells what was not HTTP."""

    answer: Answer
    port: int = 0
    seen: list[Seen] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    server: asyncio.Server | None = None
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def url(self) -> str:
        """The address, as it goes into WORKFLOW_SERVER_URL."""
        return f"http://127.0.0.1:{self.port}"


class Recorder:
    """The server."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def open(self, answer: Answer) -> Channel:
        """A new channel."""
        return self._do(_open(Channel(answer)))

    def close(self, channel: Channel) -> None:
        """End a channel with all its connections."""
        self._do(_close(channel))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._do(_end_of_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, _T]) -> _T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)


def always(reply: Reply) -> Answer:
    """The same reply to every request."""
    return lambda seen: reply


async def _open(channel: Channel) -> Channel:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        channel.writers.add(writer)
        try:
            await _serve(channel, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        except (ValueError, UnicodeError, asyncio.LimitOverrunError) as error:
            channel.broken.append(f"{type(error).__name__}: {error}")
        finally:
            channel.writers.discard(writer)
            writer.close()

    channel.server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=_LIMIT)
    channel.port = channel.server.sockets[0].getsockname()[1]
    return channel


async def _close(channel: Channel) -> None:
    if channel.server is not None:
        channel.server.close()
    for writer in list(channel.writers):
        writer.close()


async def _end_of_all() -> None:
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


async def _serve(
    channel: Channel, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while True:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as end:
            if end.partial:
                channel.broken.append(f"half a request: {end.partial[:80]!r}")
            return
        method, target, headers = _head(head)
        seen = Seen(method, target, headers, b"")
        if "100-continue" in [value.lower() for value in seen.values("Expect")]:
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        seen = Seen(method, target, headers, await _body(seen, reader))
        # The question that a browser asks by itself is not what the example sends.
        if method == "OPTIONS" and seen.values("Access-Control-Request-Method"):
            writer.write(Reply(204, b"", "").encoded())
        else:
            channel.seen.append(seen)
            writer.write(channel.answer(seen).encoded())
        await writer.drain()


def _head(data: bytes) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    first, *lines = data.removesuffix(b"\r\n\r\n").decode("latin-1").split("\r\n")
    method, target, version = first.split(" ")
    if version != "HTTP/1.1" or not target.startswith("/"):
        raise ValueError(f"not a request line: {first[:200]!r}")
    headers = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise ValueError(f"not a header: {line[:200]!r}")
        headers.append((name, value.strip(" \t")))
    return method, target, tuple(headers)


async def _body(seen: Seen, reader: asyncio.StreamReader) -> bytes:
    lengths, codings = seen.values("Content-Length"), seen.values("Transfer-Encoding")
    if len(lengths) + len(codings) > 1:
        raise ValueError(f"lengths {lengths} and codings {codings}")
    if lengths:
        return await reader.readexactly(int(lengths[0]))
    if not codings:
        return b""
    if codings != ["chunked"]:
        raise ValueError(f"coding {codings}")
    whole = b""
    while size := int(await reader.readuntil(b"\r\n"), 16):
        whole += await reader.readexactly(size)
        if await reader.readexactly(2) != b"\r\n":
            raise ValueError("a chunk of another length than it says")
    if await reader.readexactly(2) != b"\r\n":
        raise ValueError("trailers")
    return whole
