# SPDX-License-Identifier: MIT
"""What the server sent, together with the result of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

import msgspec

from .interface import AsyncTransport, Reply, Request, Transport

ResultT = TypeVar("ResultT")


class RawReply(msgspec.Struct, Generic[ResultT], frozen=True, kw_only=True):
    """A result together with the reply that it was read from.

    Attributes:
        result: what the method returns.
        status: the HTTP status.
        headers: the headers of the reply, names in lower case.
        content: the body of the reply, bytes, decompressed.
    """

    result: ResultT
    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        # Bodies hold tokens and people's data.
        return f"RawReply({self.result!r}, {self.status}, {len(self.content)} bytes)"


class _LastReply:
    """Keeps the last reply."""

    _reply = Reply(status=0, headers={}, content=b"")

    def raw_reply(self, result: ResultT) -> RawReply[ResultT]:
        """The result with the last reply, which is the one that it was read from."""
        last = self._reply
        return RawReply(
            result=result, status=last.status, headers=last.headers, content=last.content
        )


class Recorder(_LastReply):
    """A transport that keeps the last reply of another."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        self._reply = self._transport.send(request)
        return self._reply

    def close(self) -> None:
        """See Transport.close."""
        self._transport.close()


class AsyncRecorder(_LastReply):
    """The same as Recorder for the async client."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, request: Request) -> Reply:
        """See Transport.send."""
        self._reply = await self._transport.send(request)
        return self._reply

    async def aclose(self) -> None:
        """See AsyncTransport.aclose."""
        await self._transport.aclose()
