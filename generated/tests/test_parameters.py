# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.parameters`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from decimal import Decimal
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import InvalidRequestError


class TestParametersGet:
    request = Received(
        method="POST",
        target="/workflowapi/getparameter/11111111-1111-4111-8111-000000000001",
        headers={},
        body={"parameter": "Amount"},
    )
    reply: ClassVar = {"data": 10.0, "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    result: ClassVar = 10.0
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'parameter' is required! Add parameter name in 'parameter'.",
        "message": "",
    }
    error_text = "Parameter 'parameter' is required! Add parameter name in 'parameter'."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.parameters.get("11111111-1111-4111-8111-000000000001", "Amount")
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.parameters.get("11111111-1111-4111-8111-000000000001", "Amount")
                    == self.result
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.parameters.get("11111111-1111-4111-8111-000000000001", "Amount")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.parameters.get("11111111-1111-4111-8111-000000000001", "Amount")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestParametersSet:
    request = Received(
        method="POST",
        target="/workflowapi/setparameter/11111111-1111-4111-8111-000000000001",
        headers={},
        body={"parameter": "Amount", "value": "12.75"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'parameter' is required! Add parameter name in 'parameter'.",
        "message": "",
    }
    error_text = "Parameter 'parameter' is required! Add parameter name in 'parameter'."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.parameters.set(
                "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75")
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.parameters.set(
                    "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75")
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.parameters.set(
                "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75")
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.parameters.set(
                    "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75")
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
