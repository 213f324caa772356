# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.runtime`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import WorkflowError


class TestRuntimeStart:
    request = Received(
        method="POST",
        target="/workflowapi/start",
        headers={},
        body={},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {"data": None, "success": False, "error": "Something else.", "message": ""}
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.runtime.start()
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.runtime.start()

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(WorkflowError) as caught,
        ):
            client.runtime.start()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.runtime.start()

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(WorkflowError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestRuntimeStop:
    request = Received(
        method="POST",
        target="/workflowapi/stop",
        headers={},
        body={},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {"data": None, "success": False, "error": "Something else.", "message": ""}
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.runtime.stop()
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.runtime.stop()

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(WorkflowError) as caught,
        ):
            client.runtime.stop()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.runtime.stop()

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(WorkflowError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestRuntimeIsActive:
    request = Received(
        method="POST",
        target="/workflowapi/isactive",
        headers={},
        body={},
    )
    reply: ClassVar = {"data": True, "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    result: ClassVar = True
    refusal: ClassVar = {"data": None, "success": False, "error": "Something else.", "message": ""}
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.runtime.is_active() == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.runtime.is_active() == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(WorkflowError) as caught,
        ):
            client.runtime.is_active()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.runtime.is_active()

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(WorkflowError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
