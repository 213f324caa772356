# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.inbox`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar
from uuid import UUID

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import InvalidRequestError, TenantMismatchError
from workflow_api.models import InboxItem, OutboxItem


class TestInboxList:
    request = Received(
        method="POST",
        target="/workflowapi/inbox",
        headers={},
        body={"identityId": "22222222-2222-4222-8222-000000000001"},
    )
    reply: ClassVar = {
        "data": [
            {
                "IdentityId": "22222222-2222-4222-8222-000000000001",
                "ProcessId": "11111111-1111-4111-8111-00000000003c",
            }
        ],
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = [
        InboxItem(
            identity_id="22222222-2222-4222-8222-000000000001",
            process_id=UUID("11111111-1111-4111-8111-00000000003c"),
        )
    ]
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
            assert (
                client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001") == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001")
                    == self.result
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
            client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(TenantMismatchError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInboxListOutbox:
    request = Received(
        method="POST",
        target="/workflowapi/outbox",
        headers={},
        body={"identityId": "22222222-2222-4222-8222-000000000001"},
    )
    reply: ClassVar = {
        "data": [
            {
                "ExecutorIdentityId": "22222222-2222-4222-8222-000000000001",
                "ProcessId": "11111111-1111-4111-8111-00000000003c",
            }
        ],
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = [
        OutboxItem(
            executor_identity_id="22222222-2222-4222-8222-000000000001",
            process_id=UUID("11111111-1111-4111-8111-00000000003c"),
        )
    ]
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
            assert (
                client.inbox.list_outbox(identity_id="22222222-2222-4222-8222-000000000001")
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.inbox.list_outbox(
                        identity_id="22222222-2222-4222-8222-000000000001"
                    )
                    == self.result
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
            client.inbox.list_outbox(identity_id="22222222-2222-4222-8222-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.inbox.list_outbox(identity_id="22222222-2222-4222-8222-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(TenantMismatchError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInboxRecalculate:
    request = Received(
        method="POST",
        target="/workflowapi/inboxrecalc",
        headers={},
        body={"processIds": ["11111111-1111-4111-8111-00000000003c"]},
    )
    reply: ClassVar = {
        "data": "",
        "success": True,
        "error": "",
        "message": "Inbox recalc was started.",
    }
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'processids' must be an array of GUIDs!",
        "message": "",
    }
    error_text = "Parameter 'processids' must be an array of GUIDs!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.inbox.recalculate(process_ids=["11111111-1111-4111-8111-00000000003c"])
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.inbox.recalculate(process_ids=["11111111-1111-4111-8111-00000000003c"])

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.inbox.recalculate(process_ids=["11111111-1111-4111-8111-00000000003c"])
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.inbox.recalculate(process_ids=["11111111-1111-4111-8111-00000000003c"])

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
