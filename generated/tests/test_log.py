# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.log`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import InvalidRequestError, WorkflowError


class TestLogInformation:
    request = Received(
        method="POST",
        target="/workflowapi/loginfo",
        headers={},
        body={"message": "hello"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'message' is required!",
        "message": "",
    }
    error_text = "Parameter 'message' is required!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.log.information("hello")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.log.information("hello")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.log.information("hello")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.log.information("hello")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestLogError:
    request = Received(
        method="POST",
        target="/workflowapi/logerror",
        headers={},
        body={"message": "hello"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {"data": None, "success": False, "error": "Something else.", "message": ""}
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.log.error("hello")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.log.error("hello")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(WorkflowError) as caught,
        ):
            client.log.error("hello")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.log.error("hello")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(WorkflowError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestLogDebug:
    request = Received(
        method="POST",
        target="/workflowapi/logdebug",
        headers={},
        body={"message": "hello"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {"data": None, "success": False, "error": "Something else.", "message": ""}
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.log.debug("hello")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.log.debug("hello")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(WorkflowError) as caught,
        ):
            client.log.debug("hello")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.log.debug("hello")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(WorkflowError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
