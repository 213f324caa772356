# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.commands`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import InvalidRequestError, NotFoundError
from workflow_api.models import (
    Command,
    CommandParameter,
    ExecuteCommandInfo,
    InstanceStatus,
    ProcessInstance,
    TransitionClassifier,
)


class TestCommandsList:
    request = Received(
        method="POST",
        target="/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
        headers={},
        body={"identityId": "ann"},
    )
    reply: ClassVar = {
        "data": [
            {
                "CommandName": "Submit",
                "LocalizedName": "Send for review",
                "ValidForActivityName": "Draft",
                "ValidForStateName": "Draft",
                "Classifier": "Direct",
                "Identities": ["ann"],
                "ProcessId": "11111111-1111-4111-8111-000000000001",
                "IsForSubprocess": False,
                "Parameters": [
                    {
                        "IsRequired": True,
                        "LocalizedName": "Amount",
                        "ParameterName": "Amount",
                        "TypeName": "Decimal",
                        "DefaultValue": "null",
                    },
                    {
                        "IsRequired": False,
                        "LocalizedName": "Comment",
                        "ParameterName": "Comment",
                        "TypeName": "String",
                        "DefaultValue": '"none"',
                    },
                ],
            }
        ],
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = [
        Command(
            command_name="Submit",
            localized_name="Send for review",
            valid_for_activity_name="Draft",
            valid_for_state_name="Draft",
            classifier=TransitionClassifier("Direct"),
            identities=["ann"],
            process_id=UUID("11111111-1111-4111-8111-000000000001"),
            is_for_subprocess=False,
            parameters=[
                CommandParameter(
                    is_required=True,
                    localized_name="Amount",
                    parameter_name="Amount",
                    type_name="Decimal",
                    default_value="null",
                ),
                CommandParameter(
                    is_required=False,
                    localized_name="Comment",
                    parameter_name="Comment",
                    type_name="String",
                    default_value='"none"',
                ),
            ],
        )
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
            assert (
                client.commands.list("11111111-1111-4111-8111-000000000001", identity_id="ann")
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.commands.list(
                        "11111111-1111-4111-8111-000000000001", identity_id="ann"
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
            client.commands.list("11111111-1111-4111-8111-000000000001", identity_id="ann")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.commands.list(
                    "11111111-1111-4111-8111-000000000001", identity_id="ann"
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestCommandsExecute:
    request = Received(
        method="POST",
        target="/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
        headers={},
        body={
            "command": "Submit",
            "identityId": "ann",
            "parameters": [
                {"name": "Amount", "value": "12.5"},
                {"name": "Comment", "value": "taxi"},
            ],
        },
    )
    reply: ClassVar = {
        "data": {
            "WasExecuted": True,
            "ProcessInstance": {
                "Id": "11111111-1111-4111-8111-000000000001",
                "StateName": "Review",
                "ActivityName": "Review",
                "SchemeId": "1516b47d-96a0-4075-95ba-677d33394540",
                "SchemeCode": "ExpenseReport",
                "PreviousState": "Draft",
                "PreviousStateForDirect": "Draft",
                "PreviousStateForReverse": None,
                "PreviousActivity": "Draft",
                "PreviousActivityForDirect": "Draft",
                "PreviousActivityForReverse": None,
                "ParentProcessId": None,
                "RootProcessId": "11111111-1111-4111-8111-000000000001",
                "IsDeterminingParametersChanged": False,
                "InstanceStatus": 254,
                "IsSubProcess": False,
                "TenantId": None,
                "Transitions": None,
                "History": None,
                "ProcessParameters": {
                    "Amount": 12.5,
                    "Urgent": False,
                    "Copies": 1,
                    "creatorIdentity": "ann",
                    "Comment": "taxi",
                },
                "SubProcessIds": [],
            },
        },
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = ExecuteCommandInfo(
        was_executed=True,
        process_instance=ProcessInstance(
            id=UUID("11111111-1111-4111-8111-000000000001"),
            state_name="Review",
            activity_name="Review",
            scheme_id=UUID("1516b47d-96a0-4075-95ba-677d33394540"),
            scheme_code="ExpenseReport",
            previous_state="Draft",
            previous_state_for_direct="Draft",
            previous_state_for_reverse=None,
            previous_activity="Draft",
            previous_activity_for_direct="Draft",
            previous_activity_for_reverse=None,
            parent_process_id=None,
            root_process_id=UUID("11111111-1111-4111-8111-000000000001"),
            is_determining_parameters_changed=False,
            instance_status=InstanceStatus(254),
            is_sub_process=False,
            tenant_id=None,
            transitions=None,
            history=None,
            process_parameters={
                "Amount": 12.5,
                "Urgent": False,
                "Copies": 1,
                "creatorIdentity": "ann",
                "Comment": "taxi",
            },
            sub_process_ids=[],
        ),
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'command' is required and must be string!",
        "message": "",
    }
    error_text = "Parameter 'command' is required and must be string!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.commands.execute(
                    "11111111-1111-4111-8111-000000000001",
                    "Submit",
                    identity_id="ann",
                    parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.commands.execute(
                        "11111111-1111-4111-8111-000000000001",
                        "Submit",
                        identity_id="ann",
                        parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
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
            client.commands.execute(
                "11111111-1111-4111-8111-000000000001",
                "Submit",
                identity_id="ann",
                parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.commands.execute(
                    "11111111-1111-4111-8111-000000000001",
                    "Submit",
                    identity_id="ann",
                    parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
