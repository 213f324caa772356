# SPDX-License-Identifier: MIT
"""Calls by the sync client and by the async client, from the same rows."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Literal

from ..subject import AsyncWorkflowClient, RetryPolicy, WorkflowClient
from .coverage import Coverage
from .received import Received
from .rows import Answer, Call
from .served import Served

Kind = Literal["sync", "async"]
TOKEN = "token-of-the-tests"
NO_REPEATS = RetryPolicy(max_retries=0)


class Caller:
    """One of the two clients, and its server."""

    def __init__(self, kind: Kind, served: Served, coverage: Coverage) -> None:
        self._kind = kind
        self._served = served
        self._coverage = coverage

    def answer(self, *answers: tuple[str, Answer]) -> None:
        """Set the replies to the next requests, each for the operation of this name."""
        self._answers = answers
        self._served.script(*answers)

    def call(
        self,
        call: Call,
        *,
        token: str | None = None,
        retries: RetryPolicy = NO_REPEATS,
    ) -> object:
        """The result of the call. Requests and replies are noted in the coverage."""
        try:
            if self._kind == "async":
                return asyncio.run(self._async(call, token, retries))
            with WorkflowClient(self._served.url, token=token, retries=retries) as client:
                found = call(client)
                assert not inspect.isawaitable(
                    found
                ), "the sync client must not return an awaitable"
                assert not isinstance(found, AsyncIterator)
                return list(found) if isinstance(found, Iterator) else found
        finally:
            for seen, (_, answer) in zip(self.seen(), self._answers, strict=False):
                self._coverage.note(self._kind, seen, answer, signed=token is not None)

    def seen(self) -> list[Received]:
        """The requests since the last `answer`."""
        return self._served.seen()

    async def _async(self, call: Call, token: str | None, retries: RetryPolicy) -> object:
        async with AsyncWorkflowClient(self._served.url, token=token, retries=retries) as client:
            found = call(client)
            if isinstance(found, AsyncIterator):
                return [item async for item in found]
            assert isinstance(found, Awaitable), "the async client must return an awaitable"
            result: object = await found
            return result
