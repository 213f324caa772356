"""A server that answers each request alike and as fast as it can, in a process of its own."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection


@contextmanager
def answering(body: bytes) -> Iterator[str]:
    """A running server whose every answer is this JSON text. Gives the server's address."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(body, there), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


class _Answer(asyncio.Protocol):
    """One connection. The clients here send a request only after the answer to the last one."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or self._transport is None:
            return
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if len(body) >= int(length or 0):
            self._received = b""
            self._transport.write(self._answer)


def _serve(body: bytes, parent: Connection) -> None:
    # The headers, and the one chunk, that a recorded server sends.
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nServer: Kestrel\r\n"
        "Date: Tue, 24 Nov 2026 03:37:08 GMT\r\nCache-Control: no-cache\r\ncharset: utf-8\r\n"
        "Vary: Accept-Encoding\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    answer = f"{head}{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"

    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Answer(answer), "127.0.0.1", 0)
        parent.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())
