# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.instances`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, Parameter, WorkflowClient
from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import InvalidRequestError, NotFoundError
from workflow_api.models import (
    InstanceList,
    InstanceListItem,
    InstanceStatus,
    ProcessInstance,
    ResumeResult,
    Transition,
    TransitionClassifier,
)


class TestInstancesCreate:
    request = Received(
        method="POST",
        target="/workflowapi/createinstance/11111111-1111-4111-8111-000000000001",
        headers={},
        body={
            "schemeCode": "ExpenseReport",
            "identityId": "ann",
            "parameters": [
                {"name": "Amount", "value": "12.50"},
                {"name": "Note", "value": "Lunch", "persist": True},
            ],
        },
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    result: ClassVar = UUID("11111111-1111-4111-8111-000000000001")
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}.",
        "message": "",
    }
    error_text = "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.instances.create(
                    scheme_code="ExpenseReport",
                    process_id="11111111-1111-4111-8111-000000000001",
                    identity_id="ann",
                    parameters={
                        "Amount": Decimal("12.50"),
                        "Note": Parameter("Lunch", persist=True),
                    },
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.instances.create(
                        scheme_code="ExpenseReport",
                        process_id="11111111-1111-4111-8111-000000000001",
                        identity_id="ann",
                        parameters={
                            "Amount": Decimal("12.50"),
                            "Note": Parameter("Lunch", persist=True),
                        },
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
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.instances.create(
                scheme_code="ExpenseReport",
                process_id="11111111-1111-4111-8111-000000000001",
                identity_id="ann",
                parameters={"Amount": Decimal("12.50"), "Note": Parameter("Lunch", persist=True)},
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.create(
                    scheme_code="ExpenseReport",
                    process_id="11111111-1111-4111-8111-000000000001",
                    identity_id="ann",
                    parameters={
                        "Amount": Decimal("12.50"),
                        "Note": Parameter("Lunch", persist=True),
                    },
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesList:
    request = Received(
        method="POST",
        target="/workflowapi/getinstances",
        headers={},
        body={"take": 2, "skip": 1, "sort": "CreationDate desc"},
    )
    reply: ClassVar = {
        "data": {
            "items": [
                {
                    "Id": "11111111-1111-4111-8111-000000000035",
                    "Status": 2,
                    "SchemeCode": "Roles",
                    "TenantId": None,
                    "ActivityName": "Open",
                    "StateName": "Open",
                    "CreationDate": "2026-11-24T03:37:21.86735",
                    "LastTransitionDate": None,
                },
                {
                    "Id": "11111111-1111-4111-8111-000000000034",
                    "Status": 2,
                    "SchemeCode": "ExpenseReport",
                    "TenantId": None,
                    "ActivityName": "Draft",
                    "StateName": "Draft",
                    "CreationDate": "2026-11-24T03:37:21.84858",
                    "LastTransitionDate": None,
                },
            ],
            "count": 5,
        },
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = InstanceList(
        items=[
            InstanceListItem(
                id=UUID("11111111-1111-4111-8111-000000000035"),
                status=InstanceStatus(2),
                scheme_code="Roles",
                tenant_id=None,
                activity_name="Open",
                state_name="Open",
                creation_date=ServerDateTime.fromisoformat("2026-11-24T03:37:21.86735"),
                last_transition_date=None,
            ),
            InstanceListItem(
                id=UUID("11111111-1111-4111-8111-000000000034"),
                status=InstanceStatus(2),
                scheme_code="ExpenseReport",
                tenant_id=None,
                activity_name="Draft",
                state_name="Draft",
                creation_date=ServerDateTime.fromisoformat("2026-11-24T03:37:21.84858"),
                last_transition_date=None,
            ),
        ],
        count=5,
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Property Sort is invalid",
        "message": "",
    }
    error_text = "Property Sort is invalid"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.instances.list(take=2, skip=1, sort="CreationDate desc") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.instances.list(take=2, skip=1, sort="CreationDate desc")
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
            client.instances.list(take=2, skip=1, sort="CreationDate desc")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.list(take=2, skip=1, sort="CreationDate desc")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesGet:
    request = Received(
        method="POST",
        target="/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
        headers={},
        body={},
    )
    reply: ClassVar = {
        "data": {
            "Id": "11111111-1111-4111-8111-000000000001",
            "StateName": "Paid",
            "ActivityName": "Paid",
            "SchemeId": "1516b47d-96a0-4075-95ba-677d33394540",
            "SchemeCode": "ExpenseReport",
            "PreviousState": "Accounting",
            "PreviousStateForDirect": "Accounting",
            "PreviousStateForReverse": "Review",
            "PreviousActivity": "Accounting",
            "PreviousActivityForDirect": "Accounting",
            "PreviousActivityForReverse": "Review",
            "ParentProcessId": None,
            "RootProcessId": "11111111-1111-4111-8111-000000000001",
            "IsDeterminingParametersChanged": False,
            "InstanceStatus": 3,
            "IsSubProcess": False,
            "TenantId": None,
            "Transitions": [
                {
                    "ProcessId": "11111111-1111-4111-8111-000000000001",
                    "ActorIdentityId": None,
                    "ExecutorIdentityId": "dora",
                    "FromActivityName": "Accounting",
                    "FromStateName": "Accounting",
                    "IsFinalised": True,
                    "ToActivityName": "Paid",
                    "ToStateName": "Paid",
                    "TransitionClassifier": "Direct",
                    "TransitionTime": "2026-11-24T03:37:08.612709",
                    "TriggerName": "Pay",
                },
                {
                    "ProcessId": "11111111-1111-4111-8111-000000000001",
                    "ActorIdentityId": "carl",
                    "ExecutorIdentityId": "bob",
                    "FromActivityName": "Review",
                    "FromStateName": "Review",
                    "IsFinalised": False,
                    "ToActivityName": "Accounting",
                    "ToStateName": "Accounting",
                    "TransitionClassifier": "Direct",
                    "TransitionTime": "2026-11-24T03:37:08.574282",
                    "TriggerName": "Approve",
                },
                {
                    "ProcessId": "11111111-1111-4111-8111-000000000001",
                    "ActorIdentityId": None,
                    "ExecutorIdentityId": "ann",
                    "FromActivityName": "Draft",
                    "FromStateName": "Draft",
                    "IsFinalised": False,
                    "ToActivityName": "Review",
                    "ToStateName": "Review",
                    "TransitionClassifier": "Direct",
                    "TransitionTime": "2026-11-24T03:37:08.532693",
                    "TriggerName": "Submit",
                },
                {
                    "ProcessId": "11111111-1111-4111-8111-000000000001",
                    "ActorIdentityId": None,
                    "ExecutorIdentityId": "bob",
                    "FromActivityName": "Review",
                    "FromStateName": "Review",
                    "IsFinalised": False,
                    "ToActivityName": "Draft",
                    "ToStateName": "Draft",
                    "TransitionClassifier": "Reverse",
                    "TransitionTime": "2026-11-24T03:37:08.505377",
                    "TriggerName": "Reject",
                },
                {
                    "ProcessId": "11111111-1111-4111-8111-000000000001",
                    "ActorIdentityId": None,
                    "ExecutorIdentityId": "ann",
                    "FromActivityName": "Draft",
                    "FromStateName": "Draft",
                    "IsFinalised": False,
                    "ToActivityName": "Review",
                    "ToStateName": "Review",
                    "TransitionClassifier": "Direct",
                    "TransitionTime": "2026-11-24T03:37:08.455539",
                    "TriggerName": "Submit",
                },
            ],
            "History": [],
            "ProcessParameters": {
                "Amount": 20.5,
                "Urgent": False,
                "Copies": 1,
                "creatorIdentity": "ann",
            },
            "SubProcessIds": [],
        },
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = ProcessInstance(
        id=UUID("11111111-1111-4111-8111-000000000001"),
        state_name="Paid",
        activity_name="Paid",
        scheme_id=UUID("1516b47d-96a0-4075-95ba-677d33394540"),
        scheme_code="ExpenseReport",
        previous_state="Accounting",
        previous_state_for_direct="Accounting",
        previous_state_for_reverse="Review",
        previous_activity="Accounting",
        previous_activity_for_direct="Accounting",
        previous_activity_for_reverse="Review",
        parent_process_id=None,
        root_process_id=UUID("11111111-1111-4111-8111-000000000001"),
        is_determining_parameters_changed=False,
        instance_status=InstanceStatus(3),
        is_sub_process=False,
        tenant_id=None,
        transitions=[
            Transition(
                process_id=UUID("11111111-1111-4111-8111-000000000001"),
                actor_identity_id=None,
                executor_identity_id="dora",
                from_activity_name="Accounting",
                from_state_name="Accounting",
                is_finalised=True,
                to_activity_name="Paid",
                to_state_name="Paid",
                transition_classifier=TransitionClassifier("Direct"),
                transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.612709"),
                trigger_name="Pay",
            ),
            Transition(
                process_id=UUID("11111111-1111-4111-8111-000000000001"),
                actor_identity_id="carl",
                executor_identity_id="bob",
                from_activity_name="Review",
                from_state_name="Review",
                is_finalised=False,
                to_activity_name="Accounting",
                to_state_name="Accounting",
                transition_classifier=TransitionClassifier("Direct"),
                transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.574282"),
                trigger_name="Approve",
            ),
            Transition(
                process_id=UUID("11111111-1111-4111-8111-000000000001"),
                actor_identity_id=None,
                executor_identity_id="ann",
                from_activity_name="Draft",
                from_state_name="Draft",
                is_finalised=False,
                to_activity_name="Review",
                to_state_name="Review",
                transition_classifier=TransitionClassifier("Direct"),
                transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.532693"),
                trigger_name="Submit",
            ),
            Transition(
                process_id=UUID("11111111-1111-4111-8111-000000000001"),
                actor_identity_id=None,
                executor_identity_id="bob",
                from_activity_name="Review",
                from_state_name="Review",
                is_finalised=False,
                to_activity_name="Draft",
                to_state_name="Draft",
                transition_classifier=TransitionClassifier("Reverse"),
                transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.505377"),
                trigger_name="Reject",
            ),
            Transition(
                process_id=UUID("11111111-1111-4111-8111-000000000001"),
                actor_identity_id=None,
                executor_identity_id="ann",
                from_activity_name="Draft",
                from_state_name="Draft",
                is_finalised=False,
                to_activity_name="Review",
                to_state_name="Review",
                transition_classifier=TransitionClassifier("Direct"),
                transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.455539"),
                trigger_name="Submit",
            ),
        ],
        history=[],
        process_parameters={"Amount": 20.5, "Urgent": False, "Copies": 1, "creatorIdentity": "ann"},
        sub_process_ids=[],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}.",
        "message": "",
    }
    error_text = "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.instances.get("11111111-1111-4111-8111-000000000001") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.instances.get("11111111-1111-4111-8111-000000000001")
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
            client.instances.get("11111111-1111-4111-8111-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.get("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesExists:
    request = Received(
        method="POST",
        target="/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
        headers={},
        body={},
    )
    reply: ClassVar = {"data": True, "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    result: ClassVar = True
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}.",
        "message": "",
    }
    error_text = "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.instances.exists("11111111-1111-4111-8111-000000000001") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.instances.exists("11111111-1111-4111-8111-000000000001")
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
            client.instances.exists("11111111-1111-4111-8111-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.exists("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesResume:
    request = Received(
        method="POST",
        target="/workflowapi/resume/11111111-1111-4111-8111-000000000001",
        headers={},
        body={
            "activity": "Review",
            "identityId": "root",
            "parameters": [{"name": "Comment", "value": "again"}],
        },
    )
    reply: ClassVar = {"data": {"WasResumed": False}, "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    result: ClassVar = ResumeResult(was_resumed=False)
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
            assert (
                client.instances.resume(
                    "11111111-1111-4111-8111-000000000001",
                    activity="Review",
                    identity_id="root",
                    parameters={"Comment": "again"},
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.instances.resume(
                        "11111111-1111-4111-8111-000000000001",
                        activity="Review",
                        identity_id="root",
                        parameters={"Comment": "again"},
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
            pytest.raises(NotFoundError) as caught,
        ):
            client.instances.resume(
                "11111111-1111-4111-8111-000000000001",
                activity="Review",
                identity_id="root",
                parameters={"Comment": "again"},
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.resume(
                    "11111111-1111-4111-8111-000000000001",
                    activity="Review",
                    identity_id="root",
                    parameters={"Comment": "again"},
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesUpdate:
    request = Received(
        method="POST",
        target="/workflowapi/updateinstance/11111111-1111-4111-8111-000000000001",
        headers={},
        body={},
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
            client.instances.update("11111111-1111-4111-8111-000000000001")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.update("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(NotFoundError) as caught,
        ):
            client.instances.update("11111111-1111-4111-8111-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.update("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesUpdateMany:
    request = Received(
        method="POST",
        target="/workflowapi/updateinstances",
        headers={},
        body={"processIds": ["11111111-1111-4111-8111-000000000001"]},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'processids' is required and must be array of GUIDs!",
        "message": "",
    }
    error_text = "Parameter 'processids' is required and must be array of GUIDs!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.instances.update_many(["11111111-1111-4111-8111-000000000001"])
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.update_many(["11111111-1111-4111-8111-000000000001"])

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.instances.update_many(["11111111-1111-4111-8111-000000000001"])
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.update_many(["11111111-1111-4111-8111-000000000001"])

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesDelete:
    request = Received(
        method="POST",
        target="/workflowapi/deleteinstance/11111111-1111-4111-8111-000000000001",
        headers={},
        body={},
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
            client.instances.delete("11111111-1111-4111-8111-000000000001")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.delete("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(NotFoundError) as caught,
        ):
            client.instances.delete("11111111-1111-4111-8111-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.delete("11111111-1111-4111-8111-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestInstancesDeleteMany:
    request = Received(
        method="POST",
        target="/workflowapi/deleteinstances",
        headers={},
        body={
            "processIds": [
                "11111111-1111-4111-8111-000000000003",
                "11111111-1111-4111-8111-000000000004",
            ]
        },
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'processids' is required and must be array of GUIDs!",
        "message": "",
    }
    error_text = "Parameter 'processids' is required and must be array of GUIDs!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.instances.delete_many(
                ["11111111-1111-4111-8111-000000000003", "11111111-1111-4111-8111-000000000004"]
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.delete_many(
                    ["11111111-1111-4111-8111-000000000003", "11111111-1111-4111-8111-000000000004"]
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
            client.instances.delete_many(
                ["11111111-1111-4111-8111-000000000003", "11111111-1111-4111-8111-000000000004"]
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.instances.delete_many(
                    ["11111111-1111-4111-8111-000000000003", "11111111-1111-4111-8111-000000000004"]
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
