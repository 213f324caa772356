# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.users` send, read and raise; `support.checks` tests it."""

from uuid import UUID

from workflow_api.errors import (
    AlreadyExistsError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    StaleError,
    StatusError,
    TenantMismatchError,
)
from workflow_api.models import AuthType, Credential, ExternalLogin, User, UserList

from .support.checks import OperationTests
from .support.document import example
from .support.rows import (
    REFUSED,
    Answer,
    Done,
    Listed,
    Member,
    Pages,
    Reads,
    Repeats,
    Sends,
    refusal,
    refused,
    status,
    success,
)


class TestUsersList(OperationTests):
    """`client.users.list`"""

    operation = "listUsers"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.list(page_size=2, page_index=1),
            "/workflowapi/getusers",
            body={"pageSize": 2, "pageIndex": 1},
        ),
        Sends(
            "only what is required",
            lambda client: client.users.list(),
            "/workflowapi/getusers",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.users.list(
                page_size=2,
                page_index=1,
                role="Clerk",
                name="nn",
                email="ann@",
                phone="+100",
                tenant_id="acme",
            ),
            "/workflowapi/getusers",
            body={
                "pageSize": 2,
                "pageIndex": 1,
                "role": "Clerk",
                "name": "nn",
                "email": "ann@",
                "phone": "+100",
                "tenantId": "acme",
            },
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Count": 11,
                "PagesCount": 12,
                "Entries": [
                    {
                        "Credentials": [
                            {
                                "Id": "00000000-0000-4000-8000-000000000013",
                                "Login": "Login 14",
                                "AuthType": 0,
                                "ExternalProviderName": "ExternalProviderName 15",
                            }
                        ],
                        "Id": "00000000-0000-4000-8000-000000000016",
                        "Name": "Name 17",
                        "Email": "Email 18",
                        "Phone": "Phone 19",
                        "ExternalId": "ExternalId 20",
                        "TenantId": "TenantId 21",
                        "Lock": "00000000-0000-4000-8000-000000000022",
                        "IsLocked": False,
                        "Extensions": "Extensions 24",
                        "Roles": ["Roles 25"],
                    }
                ],
            }
        ),
        UserList(
            count=11,
            pages_count=12,
            entries=[
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000013"),
                            login="Login 14",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 15",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000016"),
                    name="Name 17",
                    email="Email 18",
                    phone="Phone 19",
                    external_id="ExternalId 20",
                    tenant_id="TenantId 21",
                    lock=UUID("00000000-0000-4000-8000-000000000022"),
                    is_locked=False,
                    extensions="Extensions 24",
                    roles=["Roles 25"],
                )
            ],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            example("listUsers"),
            UserList(
                count=6,
                pages_count=3,
                entries=[
                    User(
                        credentials=[
                            Credential(
                                id=UUID("351abbd3-7abe-4d59-af06-4a1e9d269784"),
                                login="DOM\\eve",
                                auth_type=AuthType.DOMAIN,
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
                                auth_type=AuthType.PASSWORD,
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
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Entries", 0), ("data", "Entries", 0, "Credentials", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "user-api-blocked",
            PermissionDeniedError,
            "User API blocked. Setting can be changed in configuration file.",
            "not-permitted",
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(3, 3, unknown=False)
    listed = Listed(
        ("Entries", "entries"),
        ("Id", "id"),
        (
            ("00000000-0000-4000-8000-000000000011", UUID("00000000-0000-4000-8000-000000000011")),
            ("00000000-0000-4000-8000-000000000012", UUID("00000000-0000-4000-8000-000000000012")),
            ("00000000-0000-4000-8000-000000000013", UUID("00000000-0000-4000-8000-000000000013")),
            ("00000000-0000-4000-8000-000000000014", UUID("00000000-0000-4000-8000-000000000014")),
        ),
    )
    pages = (
        Pages(
            lambda client: client.users.iterate(
                page_size=2,
                page_index=3,
                role="Clerk",
                name="nn",
                email="ann@",
                phone="+100",
                tenant_id="acme",
            ),
            {
                "pageSize": 2,
                "pageIndex": 3,
                "role": "Clerk",
                "name": "nn",
                "email": "ann@",
                "phone": "+100",
                "tenantId": "acme",
            },
            "pageIndex",
            (3, 4, 5),
            ((0, 1), (1, 2), (3,)),
        ),
        Pages(
            lambda client: client.users.iterate(page_size=1),
            {"pageSize": 1, "pageIndex": 1},
            "pageIndex",
            (1, 2, 3),
            ((0,), (1,), ()),
        ),
    )


class TestUsersGet(OperationTests):
    """`client.users.get`"""

    operation = "getUser"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.get("22222222-2222-4222-8222-000000000001"),
            "/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.users.get(
                "22222222-2222-4222-8222-000000000001", tenant_id="acme"
            ),
            "/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.get(UUID("22222222-2222-4222-8222-000000000001")),
            "/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
            body={},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000011",
                        "Login": "Login 12",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 13",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000014",
                "Name": "Name 15",
                "Email": "Email 16",
                "Phone": "Phone 17",
                "ExternalId": "ExternalId 18",
                "TenantId": "TenantId 19",
                "Lock": "00000000-0000-4000-8000-000000000020",
                "IsLocked": False,
                "Extensions": "Extensions 22",
                "Roles": ["Roles 23"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000011"),
                    login="Login 12",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 13",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000014"),
            name="Name 15",
            email="Email 16",
            phone="Phone 17",
            external_id="ExternalId 18",
            tenant_id="TenantId 19",
            lock=UUID("00000000-0000-4000-8000-000000000020"),
            is_locked=False,
            extensions="Extensions 22",
            roles=["Roles 23"],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
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
                }
            ),
            User(
                credentials=[
                    Credential(
                        id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                        login="ann",
                        auth_type=AuthType.PASSWORD,
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
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    payload = Member(null=None, wrong="another type")
    raises = (
        refused(
            "user-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal.",
            "tenant-mismatch",
        ),
        refused(
            "user-id-invalid",
            InvalidRequestError,
            "Parameter 'id' is required and must be GUID! Use such URL format: workflowapi/{operation}/{id}.",
            "invalid-request",
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(3, 3, unknown=False)


class TestUsersCreate(OperationTests):
    """`client.users.create`"""

    operation = "createUser"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.create(
                "Ann", user_id="22222222-2222-4222-8222-000000000050", tenant_id="acme"
            ),
            "/workflowapi/createuser",
            body={"name": "Ann", "id": "22222222-2222-4222-8222-000000000050", "tenantId": "acme"},
        ),
        Sends(
            "only what is required",
            lambda client: client.users.create("Ann"),
            "/workflowapi/createuser",
            body={"name": "Ann"},
        ),
        Sends(
            "everything",
            lambda client: client.users.create(
                "Ann",
                user_id="22222222-2222-4222-8222-000000000050",
                email="ann@example.com",
                phone="+100",
                login="ann",
                password="Secret-1",
                roles=["Clerk"],
                domain_login="DOM\\eve",
                extensions={"desk": "4"},
                tenant_id="acme",
            ),
            "/workflowapi/createuser",
            body={
                "name": "Ann",
                "id": "22222222-2222-4222-8222-000000000050",
                "email": "ann@example.com",
                "phone": "+100",
                "login": "ann",
                "password": "Secret-1",
                "roles": ["Clerk"],
                "domainLogin": "DOM\\eve",
                "extensions": {"desk": "4"},
                "tenantId": "acme",
            },
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000011",
                        "Login": "Login 12",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 13",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000014",
                "Name": "Name 15",
                "Email": "Email 16",
                "Phone": "Phone 17",
                "ExternalId": "ExternalId 18",
                "TenantId": "TenantId 19",
                "Lock": "00000000-0000-4000-8000-000000000020",
                "IsLocked": False,
                "Extensions": "Extensions 22",
                "Roles": ["Roles 23"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000011"),
                    login="Login 12",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 13",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000014"),
            name="Name 15",
            email="Email 16",
            phone="Phone 17",
            external_id="ExternalId 18",
            tenant_id="TenantId 19",
            lock=UUID("00000000-0000-4000-8000-000000000020"),
            is_locked=False,
            extensions="Extensions 22",
            roles=["Roles 23"],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {
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
            },
            User(
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
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "user-name-missing",
            InvalidRequestError,
            "Parameter 'name' is required!",
            "invalid-request",
        ),
        refused(
            "password-missing",
            InvalidRequestError,
            "Parameter 'password' is required if parameter 'login' is set",
            "invalid-request",
        ),
        refused(
            "login-missing",
            InvalidRequestError,
            "Parameter 'login' is required if parameter 'password' is set",
            "invalid-request",
        ),
        refused(
            "login-already-exists",
            AlreadyExistsError,
            "Login ann already exists",
            "already-exists",
            details={"login": "ann"},
        ),
        refused(
            "user-already-exists-in-database",
            AlreadyExistsError,
            "23505: duplicate key value violates unique constraint \"WorkflowServerUser_pkey\"\n\nDETAIL: Detail redacted as it may contain sensitive data. Specify 'Include Error Detail' in the connection string to include this information.",
            "already-exists",
        ),
        refused(
            "value-unexpected-character",
            InvalidRequestError,
            "Unexpected character encountered while parsing value: [. Path '[0].value', line 4, position 14.",
            "invalid-request",
            details={"character": "[", "path": "[0].value", "line": "4", "position": "14"},
        ),
        refused(
            "guid-unrecognized", InvalidRequestError, "Unrecognized Guid format.", "invalid-request"
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(
        3,
        3,
        unknown=True,
        read="getUser",
        without=lambda client: client.users.create("Ann", tenant_id="acme"),
    )
    done = Done(
        refusal("Login ann already exists"),
        AlreadyExistsError,
        User(
            credentials=[
                Credential(
                    id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                    login="ann",
                    auth_type=AuthType.PASSWORD,
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
        read="getUser",
        read_target="/workflowapi/getuser/22222222-2222-4222-8222-000000000050",
        confirms=Answer(
            success(
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
                }
            )
        ),
        differs_at=("data", "Name"),
        hidden=refusal("Not for you."),
    )


class TestUsersUpdate(OperationTests):
    """`client.users.update`"""

    operation = "updateUser"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", name="Ann B.", phone="+200"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "name": "Ann B.", "phone": "+200"},
        ),
        Sends(
            "only what is required",
            lambda client: client.users.update("22222222-2222-4222-8222-000000000001"),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "everything",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001",
                name="Ann B.",
                email="new@example.com",
                phone="+200",
                login="annb",
                password="Secret-3",
                roles=["Clerk", "Boss"],
                domain_login="DOM\\ann",
                extensions={"desk": "5"},
                tenant_id="beta",
                is_locked=True,
                external_logins=[
                    ExternalLogin(
                        id=UUID("33333333-3333-4333-8333-000000000001"),
                        external_id="1017",
                        name="google",
                    )
                ],
                lock="8861fbc1-f66a-489e-8945-9b8af6baee7a",
                old_tenant_id="acme",
            ),
            "/workflowapi/updateuser",
            body={
                "id": "22222222-2222-4222-8222-000000000001",
                "name": "Ann B.",
                "email": "new@example.com",
                "phone": "+200",
                "login": "annb",
                "password": "Secret-3",
                "roles": ["Clerk", "Boss"],
                "domainLogin": "DOM\\ann",
                "extensions": {"desk": "5"},
                "tenantId": "beta",
                "isLocked": True,
                "externalLogins": [
                    {
                        "id": "33333333-3333-4333-8333-000000000001",
                        "externalId": "1017",
                        "name": "google",
                    }
                ],
                "lock": "8861fbc1-f66a-489e-8945-9b8af6baee7a",
                "oldTenantId": "acme",
            },
        ),
        Sends(
            "phone is null",
            lambda client: client.users.update("22222222-2222-4222-8222-000000000001", phone=None),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "phone": None},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000011",
                        "Login": "Login 12",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 13",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000014",
                "Name": "Name 15",
                "Email": "Email 16",
                "Phone": "Phone 17",
                "ExternalId": "ExternalId 18",
                "TenantId": "TenantId 19",
                "Lock": "00000000-0000-4000-8000-000000000020",
                "IsLocked": False,
                "Extensions": "Extensions 22",
                "Roles": ["Roles 23"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000011"),
                    login="Login 12",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 13",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000014"),
            name="Name 15",
            email="Email 16",
            phone="Phone 17",
            external_id="ExternalId 18",
            tenant_id="TenantId 19",
            lock=UUID("00000000-0000-4000-8000-000000000020"),
            is_locked=False,
            extensions="Extensions 22",
            roles=["Roles 23"],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
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
                    "Name": "Ann B.",
                    "Email": "ann@example.com",
                    "Phone": "+200",
                    "ExternalId": None,
                    "TenantId": None,
                    "Lock": "b90a2e40-8f69-41bd-8fc1-ee47fb5c4c3d",
                    "IsLocked": False,
                    "Extensions": '{\n  "desk": "4"\n}',
                    "Roles": ["Clerk"],
                }
            ),
            User(
                credentials=[
                    Credential(
                        id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                        login="ann",
                        auth_type=AuthType.PASSWORD,
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
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "user-lock-stale",
            StaleError,
            "Caught concurrency locking exception during the user update. User id: 22222222-2222-4222-8222-000000000001 ",
            "stale",
            details={"user_id": "22222222-2222-4222-8222-000000000001"},
        ),
        refused(
            "id-missing", InvalidRequestError, "Parameter 'id' is required!", "invalid-request"
        ),
        refused(
            "password-missing-on-update",
            InvalidRequestError,
            "The user login cannot be updated without updating the password.",
            "invalid-request",
        ),
        refused(
            "login-missing-on-update",
            InvalidRequestError,
            "The password cannot be updated without updating the user login.",
            "invalid-request",
        ),
        refused(
            "user-not-found",
            NotFoundError,
            "User 11111111-1111-4111-8111-0000000003e7 not found",
            "not-found",
            details={"user_id": "11111111-1111-4111-8111-0000000003e7"},
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(1, 3, unknown=True, read="getUser")


class TestUsersDelete(OperationTests):
    """`client.users.delete`"""

    operation = "deleteUser"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.delete("22222222-2222-4222-8222-000000000001"),
            "/workflowapi/deleteuser",
            body={"id": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "everything",
            lambda client: client.users.delete(
                "22222222-2222-4222-8222-000000000001", tenant_id="acme"
            ),
            "/workflowapi/deleteuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "tenantId": "acme"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (
        Reads(
            "example of 200 application/json",
            {"data": "", "success": True, "error": "", "message": "User was deleted."},
            None,
        ),
    )
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "user-not-found-by-id",
            NotFoundError,
            "User with ID '11111111-1111-4111-8111-0000000003e7' not found.",
            "not-found",
            details={"user_id": "11111111-1111-4111-8111-0000000003e7"},
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("User with ID '11111111-1111-4111-8111-0000000003e7' not found."),
        NotFoundError,
        None,
    )


class TestUsersAddToRole(OperationTests):
    """`client.users.add_to_role`"""

    operation = "addUserToRole"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.add_to_role(
                "22222222-2222-4222-8222-000000000001", "Auditor"
            ),
            "/workflowapi/addusertorole",
            body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000011",
                        "Login": "Login 12",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 13",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000014",
                "Name": "Name 15",
                "Email": "Email 16",
                "Phone": "Phone 17",
                "ExternalId": "ExternalId 18",
                "TenantId": "TenantId 19",
                "Lock": "00000000-0000-4000-8000-000000000020",
                "IsLocked": False,
                "Extensions": "Extensions 22",
                "Roles": ["Roles 23"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000011"),
                    login="Login 12",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 13",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000014"),
            name="Name 15",
            email="Email 16",
            phone="Phone 17",
            external_id="ExternalId 18",
            tenant_id="TenantId 19",
            lock=UUID("00000000-0000-4000-8000-000000000020"),
            is_locked=False,
            extensions="Extensions 22",
            roles=["Roles 23"],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {
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
            },
            User(
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
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "admin-role-refused",
            PermissionDeniedError,
            "The role 'admin' is assigned in the admin panel",
            "not-permitted",
        ),
        refused(
            "role-name-missing",
            InvalidRequestError,
            "Parameter 'roleName' is required!",
            "invalid-request",
        ),
        refused(
            "role-already-given",
            AlreadyExistsError,
            "User '22222222-2222-4222-8222-000000000001' already has 'Auditor' role.",
            "already-exists",
            details={"user_id": "22222222-2222-4222-8222-000000000001", "role": "Auditor"},
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(1, 3, unknown=True, read="getUser")
    done = Done(
        refusal("User '22222222-2222-4222-8222-000000000001' already has 'Auditor' role."),
        AlreadyExistsError,
        User(
            credentials=[
                Credential(
                    id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                    login="ann",
                    auth_type=AuthType.PASSWORD,
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
        read="getUser",
        read_target="/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
        confirms=Answer(
            success(
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
                }
            )
        ),
        hidden=refusal("Not for you."),
    )


class TestUsersRemoveFromRole(OperationTests):
    """`client.users.remove_from_role`"""

    operation = "removeUserFromRole"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.remove_from_role(
                "22222222-2222-4222-8222-000000000001", "Auditor"
            ),
            "/workflowapi/removeuserfromrole",
            body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000011",
                        "Login": "Login 12",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 13",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000014",
                "Name": "Name 15",
                "Email": "Email 16",
                "Phone": "Phone 17",
                "ExternalId": "ExternalId 18",
                "TenantId": "TenantId 19",
                "Lock": "00000000-0000-4000-8000-000000000020",
                "IsLocked": False,
                "Extensions": "Extensions 22",
                "Roles": ["Roles 23"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000011"),
                    login="Login 12",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 13",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000014"),
            name="Name 15",
            email="Email 16",
            phone="Phone 17",
            external_id="ExternalId 18",
            tenant_id="TenantId 19",
            lock=UUID("00000000-0000-4000-8000-000000000020"),
            is_locked=False,
            extensions="Extensions 22",
            roles=["Roles 23"],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {
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
            },
            User(
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
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "role-not-given",
            NotFoundError,
            "User '22222222-2222-4222-8222-000000000001' isn't in 'Auditor' role.",
            "not-found",
            details={"user_id": "22222222-2222-4222-8222-000000000001", "role": "Auditor"},
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(1, 3, unknown=True, read="getUser")
    done = Done(
        refusal("User '22222222-2222-4222-8222-000000000001' isn't in 'Auditor' role."),
        NotFoundError,
        User(
            credentials=[
                Credential(
                    id=UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
                    login="ann",
                    auth_type=AuthType.PASSWORD,
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
        read="getUser",
        read_target="/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
        confirms=Answer(
            success(
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
                }
            )
        ),
        hidden=refusal("Not for you."),
    )


class TestUsersDeleteCredential(OperationTests):
    """`client.users.delete_credential`"""

    operation = "deleteCredential"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.users.delete_credential("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
            "/workflowapi/deletecredential",
            body={"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "credential-not-found",
            NotFoundError,
            "Credential with ID '11111111-1111-4111-8111-0000000003e7' not found.",
            "not-found",
            details={"credential_id": "11111111-1111-4111-8111-0000000003e7"},
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("Credential with ID '11111111-1111-4111-8111-0000000003e7' not found."),
        NotFoundError,
        None,
    )
