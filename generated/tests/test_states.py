# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.states`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import InvalidRequestError, NotFoundError, TenantMismatchError
from workflow_api.models import State


class TestStatesList:
    request = Received(
        method="POST",
        target="/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
        headers={},
        body={},
    )
    reply: ClassVar = {
        "data": [
            {"Name": "Draft", "VisibleName": "Draft", "SchemeCode": "ExpenseReport"},
            {"Name": "Review", "VisibleName": "In review", "SchemeCode": "ExpenseReport"},
            {"Name": "Escalated", "VisibleName": "Escalated", "SchemeCode": "ExpenseReport"},
            {"Name": "Accounting", "VisibleName": "Accounting", "SchemeCode": "ExpenseReport"},
            {"Name": "Paid", "VisibleName": "Paid", "SchemeCode": "ExpenseReport"},
        ],
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = [
        State(name="Draft", visible_name="Draft", scheme_code="ExpenseReport"),
        State(name="Review", visible_name="In review", scheme_code="ExpenseReport"),
        State(name="Escalated", visible_name="Escalated", scheme_code="ExpenseReport"),
        State(name="Accounting", visible_name="Accounting", scheme_code="ExpenseReport"),
        State(name="Paid", visible_name="Paid", scheme_code="ExpenseReport"),
    ]
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Process with the id = 11111111-1111-4111-8111-000000000001 not found",
        "message": "",
    }
    error_text = "Process with the id = 11111111-1111-4111-8111-000000000001 not found"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.states.list("11111111-1111-4111-8111-000000000001") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.states.list("11111111-1111-4111-8111-000000000001") == self.result
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(NotFoundError) as caught,
        ):
            client.states.list("11111111-1111-4111-8111-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.list("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestStatesSet:
    request = Received(
        method="POST",
        target="/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
        headers={},
        body={
            "state": "Review",
            "identityId": "root",
            "parameters": [{"name": "Comment", "value": "by hand"}],
        },
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Process with the id = 11111111-1111-4111-8111-000000000001 not found",
        "message": "",
    }
    error_text = "Process with the id = 11111111-1111-4111-8111-000000000001 not found"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.states.set(
                "11111111-1111-4111-8111-000000000001",
                "Review",
                identity_id="root",
                parameters={"Comment": "by hand"},
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.set(
                    "11111111-1111-4111-8111-000000000001",
                    "Review",
                    identity_id="root",
                    parameters={"Comment": "by hand"},
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(NotFoundError) as caught,
        ):
            client.states.set(
                "11111111-1111-4111-8111-000000000001",
                "Review",
                identity_id="root",
                parameters={"Comment": "by hand"},
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.set(
                    "11111111-1111-4111-8111-000000000001",
                    "Review",
                    identity_id="root",
                    parameters={"Comment": "by hand"},
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestStatesSetActivityWithExecution:
    request = Received(
        method="POST",
        target="/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
        headers={},
        body={"activity": "Draft", "identityId": "root"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Set 'activity' parameter!",
        "message": "",
    }
    error_text = "Set 'activity' parameter!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", identity_id="root"
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.set_activity_with_execution(
                    "11111111-1111-4111-8111-000000000001", "Draft", identity_id="root"
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
            client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", identity_id="root"
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.set_activity_with_execution(
                    "11111111-1111-4111-8111-000000000001", "Draft", identity_id="root"
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestStatesSetActivityWithoutExecution:
    request = Received(
        method="POST",
        target="/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
        headers={},
        body={"activity": "Review", "identityId": "root"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
        "message": "",
    }
    error_text = "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.set_activity_without_execution(
                    "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(TenantMismatchError) as caught,
        ):
            client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.states.set_activity_without_execution(
                    "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(TenantMismatchError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
