"""Calls by the blocking client and by the awaited one, from one text."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Literal

from ..subject import AsyncWorkflowClient, RetryPolicy, WorkflowClient
from .ledger import Ledger
from .received import Received
from .rows import Answer, Call
from .served import Served

Kind = Literal["sync", "async"]
TOKEN = "token-of-the-tests"
NO_REPEATS = RetryPolicy(max_retries=0)


class Caller:
    """One of the two clients, with the server that it talks to."""

    def __init__(self, kind: Kind, served: Served, ledger: Ledger) -> None:
        self._kind = kind
        self._served = served
        self._ledger = ledger

    def answer(self, *answers: tuple[str, Answer]) -> None:
        """What the server answers to the next requests, each of the operation that is named."""
        self._answers = answers
        self._served.script(*answers)

    def call(
        self,
        call: Call,
        *,
        token: str | None = None,
        retries: RetryPolicy = NO_REPEATS,
    ) -> object:
        """The result of the call. Whatever was sent and answered is noted in the ledger."""
        try:
            if self._kind == "async":
                return asyncio.run(self._awaited(call, token, retries))
            with WorkflowClient(self._served.url, token=token, retries=retries) as client:
                found = call(client)
                assert not inspect.isawaitable(found), "the blocking client must not be awaited"
                assert not isinstance(found, AsyncIterator)
                return list(found) if isinstance(found, Iterator) else found
        finally:
            for seen, (_, answer) in zip(self.seen(), self._answers, strict=False):
                self._ledger.note(self._kind, seen, answer, signed=token is not None)

    def seen(self) -> list[Received]:
        """The requests since the last `answer`."""
        return self._served.seen()

    async def _awaited(self, call: Call, token: str | None, retries: RetryPolicy) -> object:
        async with AsyncWorkflowClient(self._served.url, token=token, retries=retries) as client:
            found = call(client)
            if isinstance(found, AsyncIterator):
                return [item async for item in found]
            assert isinstance(found, Awaitable), "the other client must be awaited"
            result: object = await found
            return result
