# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.doors`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import StatusError


class TestDoorsOpenDoor:
    request = Received(
        method="GET",
        target="/open",
        headers={},
        body=None,
    )
    reply: ClassVar = ""
    reply_type = "text/plain"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(204, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.doors.open_door()
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.doors.open_door()

        server.answer(204, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.doors.open_door()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.doors.open_door()

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestDoorsUnlockDoor:
    request = Received(
        method="GET",
        target="/locked",
        headers={},
        body=None,
    )
    reply: ClassVar = ""
    reply_type = "text/plain"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(204, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.doors.unlock_door()
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.doors.unlock_door()

        server.answer(204, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.doors.unlock_door()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.doors.unlock_door()

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
