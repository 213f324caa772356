# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.users`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar
from uuid import UUID

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import (
    InvalidRequestError,
    PermissionDeniedError,
    StaleError,
    TenantMismatchError,
)
from workflow_api.models import AuthType, Credential, User, UserList


class TestUsersList:
    request = Received(
        method="POST",
        target="/workflowapi/getusers",
        headers={},
        body={"pageSize": 2, "pageIndex": 1},
    )
    reply: ClassVar = {
        "data": {
            "Count": 6,
            "PagesCount": 3,
            "Entries": [
                {
                    "Credentials": [
                        {
                            "Id": "351abbd3-7abe-4d59-af06-4a1e9d269784",
                            "Login": "DOM\\eve",
                            "AuthType": 1,
                            "ExternalProviderName": None,
                        }
                    ],
                    "Id": "8a0b0615-128a-43c3-8dc8-bd5c6bce5f06",
                    "Name": "Eve",
                    "Email": None,
                    "Phone": None,
                    "ExternalId": None,
                    "TenantId": "acme",
                    "Lock": "6d714848-cb79-47c9-bcec-040fc0f96cfd",
                    "IsLocked": False,
                    "Extensions": None,
                    "Roles": [],
                },
                {
                    "Credentials": [
                        {
                            "Id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6",
                            "Login": "ann",
                            "AuthType": 0,
                            "ExternalProviderName": None,
                        }
                    ],
                    "Id": "22222222-2222-4222-8222-000000000001",
                    "Name": "Ann",
                    "Email": "ann@example.com",
                    "Phone": "+100",
                    "ExternalId": None,
                    "TenantId": None,
                    "Lock": "8861fbc1-f66a-489e-8945-9b8af6baee7a",
                    "IsLocked": False,
                    "Extensions": '{\n  "desk": "4"\n}',
                    "Roles": ["Clerk"],
                },
            ],
        },
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = UserList(
        count=6,
        pages_count=3,
        entries=[
            User(
                credentials=[
                    Credential(
                        id=UUID("351abbd3-7abe-4d59-af06-4a1e9d269784"),
                        login="DOM\\eve",
                        auth_type=AuthType(1),
                        external_provider_name=None,
                    )
                ],
                id=UUID("8a0b0615-128a-43c3-8dc8-bd5c6bce5f06"),
                name="Eve",
                email=None,
                phone=None,
                external_id=None,
                tenant_id="acme",
                lock=UUID("6d714848-cb79-47c9-bcec-040fc0f96cfd"),
                is_locked=False,
                extensions=None,
                roles=[],
            ),
            User(
                credentials=[
                    Credential(
                        id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                        login="ann",
                        auth_type=AuthType(0),
                        external_provider_name=None,
                    )
                ],
                id=UUID("22222222-2222-4222-8222-000000000001"),
                name="Ann",
                email="ann@example.com",
                phone="+100",
                external_id=None,
                tenant_id=None,
                lock=UUID("8861fbc1-f66a-489e-8945-9b8af6baee7a"),
                is_locked=False,
                extensions='{\n  "desk": "4"\n}',
                roles=["Clerk"],
            ),
        ],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "User API blocked. Setting can be changed in configuration file.",
        "message": "",
    }
    error_text = "User API blocked. Setting can be changed in configuration file."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.users.list(page_size=2, page_index=1) == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.users.list(page_size=2, page_index=1) == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(PermissionDeniedError) as caught,
        ):
            client.users.list(page_size=2, page_index=1)
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.list(page_size=2, page_index=1)

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(PermissionDeniedError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersGet:
    request = Received(
        method="POST",
        target="/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
        headers={},
        body={},
    )
    reply: ClassVar = {
        "data": {
            "Credentials": [
                {
                    "Id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6",
                    "Login": "ann",
                    "AuthType": 0,
                    "ExternalProviderName": None,
                }
            ],
            "Id": "22222222-2222-4222-8222-000000000001",
            "Name": "Ann",
            "Email": "ann@example.com",
            "Phone": "+100",
            "ExternalId": None,
            "TenantId": None,
            "Lock": "8861fbc1-f66a-489e-8945-9b8af6baee7a",
            "IsLocked": False,
            "Extensions": '{\n  "desk": "4"\n}',
            "Roles": ["Clerk"],
        },
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = User(
        credentials=[
            Credential(
                id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                login="ann",
                auth_type=AuthType(0),
                external_provider_name=None,
            )
        ],
        id=UUID("22222222-2222-4222-8222-000000000001"),
        name="Ann",
        email="ann@example.com",
        phone="+100",
        external_id=None,
        tenant_id=None,
        lock=UUID("8861fbc1-f66a-489e-8945-9b8af6baee7a"),
        is_locked=False,
        extensions='{\n  "desk": "4"\n}',
        roles=["Clerk"],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal.",
        "message": "",
    }
    error_text = "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.users.get("22222222-2222-4222-8222-000000000001") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.users.get("22222222-2222-4222-8222-000000000001") == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(TenantMismatchError) as caught,
        ):
            client.users.get("22222222-2222-4222-8222-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.get("22222222-2222-4222-8222-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(TenantMismatchError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersCreate:
    request = Received(
        method="POST",
        target="/workflowapi/createuser",
        headers={},
        body={"name": "Ann", "id": "22222222-2222-4222-8222-000000000050", "tenantId": "acme"},
    )
    reply: ClassVar = {
        "data": {
            "Credentials": [],
            "Id": "22222222-2222-4222-8222-000000000050",
            "Name": "Ann",
            "Email": None,
            "Phone": None,
            "ExternalId": None,
            "TenantId": "acme",
            "Lock": "33a0b4e6-282f-420c-8172-42979069aad8",
            "IsLocked": False,
            "Extensions": None,
            "Roles": [],
        },
        "success": True,
        "error": "",
        "message": "User was created.",
    }
    reply_type = "application/json"
    result: ClassVar = User(
        credentials=[],
        id=UUID("22222222-2222-4222-8222-000000000050"),
        name="Ann",
        email=None,
        phone=None,
        external_id=None,
        tenant_id="acme",
        lock=UUID("33a0b4e6-282f-420c-8172-42979069aad8"),
        is_locked=False,
        extensions=None,
        roles=[],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "User API blocked. Setting can be changed in configuration file.",
        "message": "",
    }
    error_text = "User API blocked. Setting can be changed in configuration file."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.users.create(
                    "Ann", user_id="22222222-2222-4222-8222-000000000050", tenant_id="acme"
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.users.create(
                        "Ann", user_id="22222222-2222-4222-8222-000000000050", tenant_id="acme"
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
            pytest.raises(PermissionDeniedError) as caught,
        ):
            client.users.create(
                "Ann", user_id="22222222-2222-4222-8222-000000000050", tenant_id="acme"
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.create(
                    "Ann", user_id="22222222-2222-4222-8222-000000000050", tenant_id="acme"
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(PermissionDeniedError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersUpdate:
    request = Received(
        method="POST",
        target="/workflowapi/updateuser",
        headers={},
        body={"id": "22222222-2222-4222-8222-000000000001", "name": "Ann B.", "phone": "+200"},
    )
    reply: ClassVar = {
        "data": {
            "Credentials": [
                {
                    "Id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6",
                    "Login": "ann",
                    "AuthType": 0,
                    "ExternalProviderName": None,
                }
            ],
            "Id": "22222222-2222-4222-8222-000000000001",
            "Name": "Ann B.",
            "Email": "ann@example.com",
            "Phone": "+200",
            "ExternalId": None,
            "TenantId": None,
            "Lock": "b90a2e40-8f69-41bd-8fc1-ee47fb5c4c3d",
            "IsLocked": False,
            "Extensions": '{\n  "desk": "4"\n}',
            "Roles": ["Clerk"],
        },
        "success": True,
        "error": "",
        "message": "",
    }
    reply_type = "application/json"
    result: ClassVar = User(
        credentials=[
            Credential(
                id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                login="ann",
                auth_type=AuthType(0),
                external_provider_name=None,
            )
        ],
        id=UUID("22222222-2222-4222-8222-000000000001"),
        name="Ann B.",
        email="ann@example.com",
        phone="+200",
        external_id=None,
        tenant_id=None,
        lock=UUID("b90a2e40-8f69-41bd-8fc1-ee47fb5c4c3d"),
        is_locked=False,
        extensions='{\n  "desk": "4"\n}',
        roles=["Clerk"],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Caught concurrency locking exception during the user update. User id: 22222222-2222-4222-8222-000000000001 ",
        "message": "",
    }
    error_text = "Caught concurrency locking exception during the user update. User id: 22222222-2222-4222-8222-000000000001 "

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.users.update(
                    "22222222-2222-4222-8222-000000000001", name="Ann B.", phone="+200"
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.users.update(
                        "22222222-2222-4222-8222-000000000001", name="Ann B.", phone="+200"
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
            pytest.raises(StaleError) as caught,
        ):
            client.users.update("22222222-2222-4222-8222-000000000001", name="Ann B.", phone="+200")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.update(
                    "22222222-2222-4222-8222-000000000001", name="Ann B.", phone="+200"
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(StaleError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersDelete:
    request = Received(
        method="POST",
        target="/workflowapi/deleteuser",
        headers={},
        body={"id": "22222222-2222-4222-8222-000000000001"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": "User was deleted."}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal.",
        "message": "",
    }
    error_text = "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.users.delete("22222222-2222-4222-8222-000000000001")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.delete("22222222-2222-4222-8222-000000000001")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(TenantMismatchError) as caught,
        ):
            client.users.delete("22222222-2222-4222-8222-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.delete("22222222-2222-4222-8222-000000000001")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(TenantMismatchError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersAddToRole:
    request = Received(
        method="POST",
        target="/workflowapi/addusertorole",
        headers={},
        body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
    )
    reply: ClassVar = {
        "data": {
            "Credentials": [],
            "Id": "22222222-2222-4222-8222-000000000001",
            "Name": "Ann B.",
            "Email": "new@example.com",
            "Phone": "+200",
            "ExternalId": None,
            "TenantId": None,
            "Lock": "d10aeea1-905b-4988-9f67-ae6d69ad625b",
            "IsLocked": False,
            "Extensions": '{\n  "desk": "5"\n}',
            "Roles": ["Clerk", "Boss", "Auditor"],
        },
        "success": True,
        "error": "",
        "message": "User was added to role.",
    }
    reply_type = "application/json"
    result: ClassVar = User(
        credentials=[],
        id=UUID("22222222-2222-4222-8222-000000000001"),
        name="Ann B.",
        email="new@example.com",
        phone="+200",
        external_id=None,
        tenant_id=None,
        lock=UUID("d10aeea1-905b-4988-9f67-ae6d69ad625b"),
        is_locked=False,
        extensions='{\n  "desk": "5"\n}',
        roles=["Clerk", "Boss", "Auditor"],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "The role 'admin' is assigned in the admin panel",
        "message": "",
    }
    error_text = "The role 'admin' is assigned in the admin panel"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.users.add_to_role("22222222-2222-4222-8222-000000000001", "Auditor")
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.users.add_to_role(
                        "22222222-2222-4222-8222-000000000001", "Auditor"
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
            pytest.raises(PermissionDeniedError) as caught,
        ):
            client.users.add_to_role("22222222-2222-4222-8222-000000000001", "Auditor")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.add_to_role("22222222-2222-4222-8222-000000000001", "Auditor")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(PermissionDeniedError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersRemoveFromRole:
    request = Received(
        method="POST",
        target="/workflowapi/removeuserfromrole",
        headers={},
        body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
    )
    reply: ClassVar = {
        "data": {
            "Credentials": [],
            "Id": "22222222-2222-4222-8222-000000000001",
            "Name": "Ann B.",
            "Email": "new@example.com",
            "Phone": "+200",
            "ExternalId": None,
            "TenantId": None,
            "Lock": "b8864aa9-1944-481b-900b-e4297b9a1e33",
            "IsLocked": False,
            "Extensions": '{\n  "desk": "5"\n}',
            "Roles": ["Clerk", "Boss"],
        },
        "success": True,
        "error": "",
        "message": "User was removed from role.",
    }
    reply_type = "application/json"
    result: ClassVar = User(
        credentials=[],
        id=UUID("22222222-2222-4222-8222-000000000001"),
        name="Ann B.",
        email="new@example.com",
        phone="+200",
        external_id=None,
        tenant_id=None,
        lock=UUID("b8864aa9-1944-481b-900b-e4297b9a1e33"),
        is_locked=False,
        extensions='{\n  "desk": "5"\n}',
        roles=["Clerk", "Boss"],
    )
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "The role 'admin' is assigned in the admin panel",
        "message": "",
    }
    error_text = "The role 'admin' is assigned in the admin panel"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.users.remove_from_role("22222222-2222-4222-8222-000000000001", "Auditor")
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.users.remove_from_role(
                        "22222222-2222-4222-8222-000000000001", "Auditor"
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
            pytest.raises(PermissionDeniedError) as caught,
        ):
            client.users.remove_from_role("22222222-2222-4222-8222-000000000001", "Auditor")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.remove_from_role(
                    "22222222-2222-4222-8222-000000000001", "Auditor"
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(PermissionDeniedError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestUsersDeleteCredential:
    request = Received(
        method="POST",
        target="/workflowapi/deletecredential",
        headers={},
        body={"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"},
    )
    reply: ClassVar = {"data": "", "success": True, "error": "", "message": ""}
    reply_type = "application/json"
    refusal: ClassVar = {
        "data": None,
        "success": False,
        "error": "Parameter 'id' is required!",
        "message": "",
    }
    error_text = "Parameter 'id' is required!"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.users.delete_credential("24e0d361-bb54-48cb-9af8-d4ca0659a2d6")
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.delete_credential("24e0d361-bb54-48cb-9af8-d4ca0659a2d6")

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(InvalidRequestError) as caught,
        ):
            client.users.delete_credential("24e0d361-bb54-48cb-9af8-d4ca0659a2d6")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.users.delete_credential("24e0d361-bb54-48cb-9af8-d4ca0659a2d6")

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(InvalidRequestError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
