# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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
    WorkflowError,
)
from workflow_api.models import AuthType, Credential, ExternalLogin, User, UserList

from .support.checks import OperationTests
from .support.rows import (
    REFUSED,
    Answer,
    Done,
    Member,
    Pages,
    Raises,
    Reads,
    Repeats,
    Sends,
    refusal,
    refused,
    success,
)


class TestUsersList(OperationTests):
    """`client.users.list`"""

    operation = "listUsers"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Count": 277,
                "PagesCount": 278,
                "Entries": [
                    {
                        "Credentials": [
                            {
                                "Id": "00000000-0000-4000-8000-000000000279",
                                "Login": "Login 280",
                                "AuthType": 0,
                                "ExternalProviderName": "ExternalProviderName 281",
                            }
                        ],
                        "Id": "00000000-0000-4000-8000-000000000282",
                        "Name": "Name 283",
                        "Email": "Email 284",
                        "Phone": "Phone 285",
                        "ExternalId": "ExternalId 286",
                        "TenantId": "TenantId 287",
                        "Lock": "00000000-0000-4000-8000-000000000288",
                        "IsLocked": False,
                        "Extensions": "Extensions 290",
                        "Roles": ["Roles 291"],
                    }
                ],
            }
        ),
        UserList(
            count=277,
            pages_count=278,
            entries=[
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000279"),
                            login="Login 280",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 281",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000282"),
                    name="Name 283",
                    email="Email 284",
                    phone="Phone 285",
                    external_id="ExternalId 286",
                    tenant_id="TenantId 287",
                    lock=UUID("00000000-0000-4000-8000-000000000288"),
                    is_locked=False,
                    extensions="Extensions 290",
                    roles=["Roles 291"],
                )
            ],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Entries", 0), ("data", "Entries", 0, "Credentials", 0), ())
    repeats = Repeats(3, 3, unknown=False)
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
            (
                {
                    "pageSize": 2,
                    "pageIndex": 3,
                    "role": "Clerk",
                    "name": "nn",
                    "email": "ann@",
                    "phone": "+100",
                    "tenantId": "acme",
                },
                {
                    "pageSize": 2,
                    "pageIndex": 4,
                    "role": "Clerk",
                    "name": "nn",
                    "email": "ann@",
                    "phone": "+100",
                    "tenantId": "acme",
                },
                {
                    "pageSize": 2,
                    "pageIndex": 5,
                    "role": "Clerk",
                    "name": "nn",
                    "email": "ann@",
                    "phone": "+100",
                    "tenantId": "acme",
                },
            ),
            (
                Answer(
                    success(
                        {
                            "Count": 4,
                            "PagesCount": 293,
                            "Entries": [
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000307",
                                            "Login": "Login 308",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 309",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000310",
                                    "Name": "Name 311",
                                    "Email": "Email 312",
                                    "Phone": "Phone 313",
                                    "ExternalId": "ExternalId 314",
                                    "TenantId": "TenantId 315",
                                    "Lock": "00000000-0000-4000-8000-000000000316",
                                    "IsLocked": False,
                                    "Extensions": "Extensions 318",
                                    "Roles": ["Roles 319"],
                                },
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000320",
                                            "Login": "Login 321",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 322",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000323",
                                    "Name": "Name 324",
                                    "Email": "Email 325",
                                    "Phone": "Phone 326",
                                    "ExternalId": "ExternalId 327",
                                    "TenantId": "TenantId 328",
                                    "Lock": "00000000-0000-4000-8000-000000000329",
                                    "IsLocked": True,
                                    "Extensions": "Extensions 331",
                                    "Roles": ["Roles 332"],
                                },
                            ],
                        }
                    )
                ),
                Answer(
                    success(
                        {
                            "Count": 4,
                            "PagesCount": 293,
                            "Entries": [
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000320",
                                            "Login": "Login 321",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 322",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000323",
                                    "Name": "Name 324",
                                    "Email": "Email 325",
                                    "Phone": "Phone 326",
                                    "ExternalId": "ExternalId 327",
                                    "TenantId": "TenantId 328",
                                    "Lock": "00000000-0000-4000-8000-000000000329",
                                    "IsLocked": True,
                                    "Extensions": "Extensions 331",
                                    "Roles": ["Roles 332"],
                                },
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000333",
                                            "Login": "Login 334",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 335",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000336",
                                    "Name": "Name 337",
                                    "Email": "Email 338",
                                    "Phone": "Phone 339",
                                    "ExternalId": "ExternalId 340",
                                    "TenantId": "TenantId 341",
                                    "Lock": "00000000-0000-4000-8000-000000000342",
                                    "IsLocked": False,
                                    "Extensions": "Extensions 344",
                                    "Roles": ["Roles 345"],
                                },
                            ],
                        }
                    )
                ),
                Answer(
                    success(
                        {
                            "Count": 4,
                            "PagesCount": 293,
                            "Entries": [
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000346",
                                            "Login": "Login 347",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 348",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000349",
                                    "Name": "Name 350",
                                    "Email": "Email 351",
                                    "Phone": "Phone 352",
                                    "ExternalId": "ExternalId 353",
                                    "TenantId": "TenantId 354",
                                    "Lock": "00000000-0000-4000-8000-000000000355",
                                    "IsLocked": True,
                                    "Extensions": "Extensions 357",
                                    "Roles": ["Roles 358"],
                                }
                            ],
                        }
                    )
                ),
            ),
            (
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000307"),
                            login="Login 308",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 309",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000310"),
                    name="Name 311",
                    email="Email 312",
                    phone="Phone 313",
                    external_id="ExternalId 314",
                    tenant_id="TenantId 315",
                    lock=UUID("00000000-0000-4000-8000-000000000316"),
                    is_locked=False,
                    extensions="Extensions 318",
                    roles=["Roles 319"],
                ),
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000320"),
                            login="Login 321",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 322",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000323"),
                    name="Name 324",
                    email="Email 325",
                    phone="Phone 326",
                    external_id="ExternalId 327",
                    tenant_id="TenantId 328",
                    lock=UUID("00000000-0000-4000-8000-000000000329"),
                    is_locked=True,
                    extensions="Extensions 331",
                    roles=["Roles 332"],
                ),
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000333"),
                            login="Login 334",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 335",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000336"),
                    name="Name 337",
                    email="Email 338",
                    phone="Phone 339",
                    external_id="ExternalId 340",
                    tenant_id="TenantId 341",
                    lock=UUID("00000000-0000-4000-8000-000000000342"),
                    is_locked=False,
                    extensions="Extensions 344",
                    roles=["Roles 345"],
                ),
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000346"),
                            login="Login 347",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 348",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000349"),
                    name="Name 350",
                    email="Email 351",
                    phone="Phone 352",
                    external_id="ExternalId 353",
                    tenant_id="TenantId 354",
                    lock=UUID("00000000-0000-4000-8000-000000000355"),
                    is_locked=True,
                    extensions="Extensions 357",
                    roles=["Roles 358"],
                ),
            ),
        ),
        Pages(
            lambda client: client.users.iterate(
                page_size=1, role="Clerk", name="nn", email="ann@", phone="+100", tenant_id="acme"
            ),
            (
                {
                    "pageSize": 1,
                    "pageIndex": 1,
                    "role": "Clerk",
                    "name": "nn",
                    "email": "ann@",
                    "phone": "+100",
                    "tenantId": "acme",
                },
                {
                    "pageSize": 1,
                    "pageIndex": 2,
                    "role": "Clerk",
                    "name": "nn",
                    "email": "ann@",
                    "phone": "+100",
                    "tenantId": "acme",
                },
                {
                    "pageSize": 1,
                    "pageIndex": 3,
                    "role": "Clerk",
                    "name": "nn",
                    "email": "ann@",
                    "phone": "+100",
                    "tenantId": "acme",
                },
            ),
            (
                Answer(
                    success(
                        {
                            "Count": 4,
                            "PagesCount": 293,
                            "Entries": [
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000307",
                                            "Login": "Login 308",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 309",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000310",
                                    "Name": "Name 311",
                                    "Email": "Email 312",
                                    "Phone": "Phone 313",
                                    "ExternalId": "ExternalId 314",
                                    "TenantId": "TenantId 315",
                                    "Lock": "00000000-0000-4000-8000-000000000316",
                                    "IsLocked": False,
                                    "Extensions": "Extensions 318",
                                    "Roles": ["Roles 319"],
                                }
                            ],
                        }
                    )
                ),
                Answer(
                    success(
                        {
                            "Count": 4,
                            "PagesCount": 293,
                            "Entries": [
                                {
                                    "Credentials": [
                                        {
                                            "Id": "00000000-0000-4000-8000-000000000320",
                                            "Login": "Login 321",
                                            "AuthType": 0,
                                            "ExternalProviderName": "ExternalProviderName 322",
                                        }
                                    ],
                                    "Id": "00000000-0000-4000-8000-000000000323",
                                    "Name": "Name 324",
                                    "Email": "Email 325",
                                    "Phone": "Phone 326",
                                    "ExternalId": "ExternalId 327",
                                    "TenantId": "TenantId 328",
                                    "Lock": "00000000-0000-4000-8000-000000000329",
                                    "IsLocked": True,
                                    "Extensions": "Extensions 331",
                                    "Roles": ["Roles 332"],
                                }
                            ],
                        }
                    )
                ),
                Answer(success({"Count": 4, "PagesCount": 293, "Entries": []})),
            ),
            (
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000307"),
                            login="Login 308",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 309",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000310"),
                    name="Name 311",
                    email="Email 312",
                    phone="Phone 313",
                    external_id="ExternalId 314",
                    tenant_id="TenantId 315",
                    lock=UUID("00000000-0000-4000-8000-000000000316"),
                    is_locked=False,
                    extensions="Extensions 318",
                    roles=["Roles 319"],
                ),
                User(
                    credentials=[
                        Credential(
                            id=UUID("00000000-0000-4000-8000-000000000320"),
                            login="Login 321",
                            auth_type=AuthType.PASSWORD,
                            external_provider_name="ExternalProviderName 322",
                        )
                    ],
                    id=UUID("00000000-0000-4000-8000-000000000323"),
                    name="Name 324",
                    email="Email 325",
                    phone="Phone 326",
                    external_id="ExternalId 327",
                    tenant_id="TenantId 328",
                    lock=UUID("00000000-0000-4000-8000-000000000329"),
                    is_locked=True,
                    extensions="Extensions 331",
                    roles=["Roles 332"],
                ),
            ),
        ),
    )
    sends = (
        Sends(
            "example",
            lambda client: client.users.list(page_size=2, page_index=1),
            "/workflowapi/getusers",
            body={"pageSize": 2, "pageIndex": 1},
        ),
        Sends(
            "only what must be given",
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
        Sends(
            "with page_size",
            lambda client: client.users.list(page_size=2),
            "/workflowapi/getusers",
            body={"pageSize": 2},
        ),
        Sends(
            "with page_index",
            lambda client: client.users.list(page_index=1),
            "/workflowapi/getusers",
            body={"pageIndex": 1},
        ),
        Sends(
            "with role",
            lambda client: client.users.list(role="Clerk"),
            "/workflowapi/getusers",
            body={"role": "Clerk"},
        ),
        Sends(
            "with name",
            lambda client: client.users.list(name="nn"),
            "/workflowapi/getusers",
            body={"name": "nn"},
        ),
        Sends(
            "with email",
            lambda client: client.users.list(email="ann@"),
            "/workflowapi/getusers",
            body={"email": "ann@"},
        ),
        Sends(
            "with phone",
            lambda client: client.users.list(phone="+100"),
            "/workflowapi/getusers",
            body={"phone": "+100"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.users.list(tenant_id="acme"),
            "/workflowapi/getusers",
            body={"tenantId": "acme"},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                {
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
                }
            ),
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
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("Count",), ("count",), absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            ("PagesCount",), ("pages_count",), absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member(("Entries",), ("entries",), absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            ("Entries", 0, "Credentials"),
            ("entries", 0, "credentials"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            ("Entries", 0, "Credentials", 0, "Id"),
            ("entries", 0, "credentials", 0, "id"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("Entries", 0, "Credentials", 0, "Login"),
            ("entries", 0, "credentials", 0, "login"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("Entries", 0, "Credentials", 0, "AuthType"),
            ("entries", 0, "credentials", 0, "auth_type"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
            values=((0, AuthType.PASSWORD), (1, AuthType.DOMAIN), (1001, AuthType(1001))),
        ),
        Member(
            ("Entries", 0, "Credentials", 0, "ExternalProviderName"),
            ("entries", 0, "credentials", 0, "external_provider_name"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(("Entries", 0, "Id"), ("entries", 0, "id"), absent=REFUSED, null=REFUSED, wrong=5),
        Member(
            ("Entries", 0, "Name"), ("entries", 0, "name"), absent=REFUSED, null=REFUSED, wrong=5
        ),
        Member(("Entries", 0, "Email"), ("entries", 0, "email"), absent=None, null=None, wrong=5),
        Member(("Entries", 0, "Phone"), ("entries", 0, "phone"), absent=None, null=None, wrong=5),
        Member(
            ("Entries", 0, "ExternalId"),
            ("entries", 0, "external_id"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("Entries", 0, "TenantId"), ("entries", 0, "tenant_id"), absent=None, null=None, wrong=5
        ),
        Member(
            ("Entries", 0, "Lock"), ("entries", 0, "lock"), absent=REFUSED, null=REFUSED, wrong=5
        ),
        Member(
            ("Entries", 0, "IsLocked"),
            ("entries", 0, "is_locked"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            ("Entries", 0, "Extensions"),
            ("entries", 0, "extensions"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("Entries", 0, "Roles"),
            ("entries", 0, "roles"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
    )
    raises = (
        refused(
            "user-api-blocked",
            PermissionDeniedError,
            "User API blocked. Setting can be changed in configuration file.",
            "not-permitted",
        ),
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersGet(OperationTests):
    """`client.users.get`"""

    operation = "getUser"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000359",
                        "Login": "Login 360",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 361",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000362",
                "Name": "Name 363",
                "Email": "Email 364",
                "Phone": "Phone 365",
                "ExternalId": "ExternalId 366",
                "TenantId": "TenantId 367",
                "Lock": "00000000-0000-4000-8000-000000000368",
                "IsLocked": False,
                "Extensions": "Extensions 370",
                "Roles": ["Roles 371"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000359"),
                    login="Login 360",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 361",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000362"),
            name="Name 363",
            email="Email 364",
            phone="Phone 365",
            external_id="ExternalId 366",
            tenant_id="TenantId 367",
            lock=UUID("00000000-0000-4000-8000-000000000368"),
            is_locked=False,
            extensions="Extensions 370",
            roles=["Roles 371"],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.users.get("22222222-2222-4222-8222-000000000001"),
            "/workflowapi/getuser/22222222-2222-4222-8222-000000000001",
            body={},
        ),
        Sends(
            "with tenant_id",
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
    members = (Member((), (), null=None, wrong="another type"),)
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
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersCreate(OperationTests):
    """`client.users.create`"""

    operation = "createUser"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000372",
                        "Login": "Login 373",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 374",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000375",
                "Name": "Name 376",
                "Email": "Email 377",
                "Phone": "Phone 378",
                "ExternalId": "ExternalId 379",
                "TenantId": "TenantId 380",
                "Lock": "00000000-0000-4000-8000-000000000381",
                "IsLocked": True,
                "Extensions": "Extensions 383",
                "Roles": ["Roles 384"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000372"),
                    login="Login 373",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 374",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000375"),
            name="Name 376",
            email="Email 377",
            phone="Phone 378",
            external_id="ExternalId 379",
            tenant_id="TenantId 380",
            lock=UUID("00000000-0000-4000-8000-000000000381"),
            is_locked=True,
            extensions="Extensions 383",
            roles=["Roles 384"],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
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
            "only what must be given",
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
        Sends(
            "with user_id",
            lambda client: client.users.create(
                "Ann", user_id="22222222-2222-4222-8222-000000000050"
            ),
            "/workflowapi/createuser",
            body={"name": "Ann", "id": "22222222-2222-4222-8222-000000000050"},
        ),
        Sends(
            "with email",
            lambda client: client.users.create("Ann", email="ann@example.com"),
            "/workflowapi/createuser",
            body={"name": "Ann", "email": "ann@example.com"},
        ),
        Sends(
            "with phone",
            lambda client: client.users.create("Ann", phone="+100"),
            "/workflowapi/createuser",
            body={"name": "Ann", "phone": "+100"},
        ),
        Sends(
            "with login",
            lambda client: client.users.create("Ann", login="ann"),
            "/workflowapi/createuser",
            body={"name": "Ann", "login": "ann"},
        ),
        Sends(
            "with password",
            lambda client: client.users.create("Ann", password="Secret-1"),
            "/workflowapi/createuser",
            body={"name": "Ann", "password": "Secret-1"},
        ),
        Sends(
            "with roles",
            lambda client: client.users.create("Ann", roles=["Clerk"]),
            "/workflowapi/createuser",
            body={"name": "Ann", "roles": ["Clerk"]},
        ),
        Sends(
            "with domain_login",
            lambda client: client.users.create("Ann", domain_login="DOM\\eve"),
            "/workflowapi/createuser",
            body={"name": "Ann", "domainLogin": "DOM\\eve"},
        ),
        Sends(
            "with extensions",
            lambda client: client.users.create("Ann", extensions={"desk": "4"}),
            "/workflowapi/createuser",
            body={"name": "Ann", "extensions": {"desk": "4"}},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.users.create("Ann", tenant_id="acme"),
            "/workflowapi/createuser",
            body={"name": "Ann", "tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.create(
                "Ann", user_id=UUID("22222222-2222-4222-8222-000000000050")
            ),
            "/workflowapi/createuser",
            body={"name": "Ann", "id": "22222222-2222-4222-8222-000000000050"},
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
    members = (Member((), (), null=REFUSED, wrong="another type"),)
    raises = (
        refused(
            "user-api-blocked",
            PermissionDeniedError,
            "User API blocked. Setting can be changed in configuration file.",
            "not-permitted",
        ),
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
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersUpdate(OperationTests):
    """`client.users.update`"""

    operation = "updateUser"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000385",
                        "Login": "Login 386",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 387",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000388",
                "Name": "Name 389",
                "Email": "Email 390",
                "Phone": "Phone 391",
                "ExternalId": "ExternalId 392",
                "TenantId": "TenantId 393",
                "Lock": "00000000-0000-4000-8000-000000000394",
                "IsLocked": False,
                "Extensions": "Extensions 396",
                "Roles": ["Roles 397"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000385"),
                    login="Login 386",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 387",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000388"),
            name="Name 389",
            email="Email 390",
            phone="Phone 391",
            external_id="ExternalId 392",
            tenant_id="TenantId 393",
            lock=UUID("00000000-0000-4000-8000-000000000394"),
            is_locked=False,
            extensions="Extensions 396",
            roles=["Roles 397"],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
    repeats = Repeats(1, 3, unknown=True, read="getUser")
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
            "only what must be given",
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
            "with name",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", name="Ann B."
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "name": "Ann B."},
        ),
        Sends(
            "with email",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", email="new@example.com"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "email": "new@example.com"},
        ),
        Sends(
            "with phone",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", phone="+200"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "phone": "+200"},
        ),
        Sends(
            "phone is null",
            lambda client: client.users.update("22222222-2222-4222-8222-000000000001", phone=None),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "phone": None},
        ),
        Sends(
            "with login",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", login="annb"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "login": "annb"},
        ),
        Sends(
            "with password",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", password="Secret-3"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "password": "Secret-3"},
        ),
        Sends(
            "with roles",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", roles=["Clerk", "Boss"]
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "roles": ["Clerk", "Boss"]},
        ),
        Sends(
            "with domain_login",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", domain_login="DOM\\ann"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "domainLogin": "DOM\\ann"},
        ),
        Sends(
            "with extensions",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", extensions={"desk": "5"}
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "extensions": {"desk": "5"}},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", tenant_id="beta"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "tenantId": "beta"},
        ),
        Sends(
            "with is_locked",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", is_locked=True
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "isLocked": True},
        ),
        Sends(
            "with external_logins",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001",
                external_logins=[
                    ExternalLogin(
                        id=UUID("33333333-3333-4333-8333-000000000001"),
                        external_id="1017",
                        name="google",
                    )
                ],
            ),
            "/workflowapi/updateuser",
            body={
                "id": "22222222-2222-4222-8222-000000000001",
                "externalLogins": [
                    {
                        "id": "33333333-3333-4333-8333-000000000001",
                        "externalId": "1017",
                        "name": "google",
                    }
                ],
            },
        ),
        Sends(
            "with lock",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", lock="8861fbc1-f66a-489e-8945-9b8af6baee7a"
            ),
            "/workflowapi/updateuser",
            body={
                "id": "22222222-2222-4222-8222-000000000001",
                "lock": "8861fbc1-f66a-489e-8945-9b8af6baee7a",
            },
        ),
        Sends(
            "with old_tenant_id",
            lambda client: client.users.update(
                "22222222-2222-4222-8222-000000000001", old_tenant_id="acme"
            ),
            "/workflowapi/updateuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "oldTenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.update(
                UUID("22222222-2222-4222-8222-000000000001"),
                lock=UUID("8861fbc1-f66a-489e-8945-9b8af6baee7a"),
            ),
            "/workflowapi/updateuser",
            body={
                "id": "22222222-2222-4222-8222-000000000001",
                "lock": "8861fbc1-f66a-489e-8945-9b8af6baee7a",
            },
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
    members = (Member((), (), null=REFUSED, wrong="another type"),)
    raises = (
        refused(
            "user-lock-stale",
            StaleError,
            "Caught concurrency locking exception during the user update. User id: 22222222-2222-4222-8222-000000000001 ",
            "stale",
            details={"user_id": "22222222-2222-4222-8222-000000000001"},
        ),
        refused(
            "user-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal.",
            "tenant-mismatch",
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
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersDelete(OperationTests):
    """`client.users.delete`"""

    operation = "deleteUser"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("User with ID '11111111-1111-4111-8111-0000000003e7' not found."),
        NotFoundError,
        None,
    )
    sends = (
        Sends(
            "example",
            lambda client: client.users.delete("22222222-2222-4222-8222-000000000001"),
            "/workflowapi/deleteuser",
            body={"id": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.users.delete(
                "22222222-2222-4222-8222-000000000001", tenant_id="acme"
            ),
            "/workflowapi/deleteuser",
            body={"id": "22222222-2222-4222-8222-000000000001", "tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.delete(UUID("22222222-2222-4222-8222-000000000001")),
            "/workflowapi/deleteuser",
            body={"id": "22222222-2222-4222-8222-000000000001"},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {"data": "", "success": True, "error": "", "message": "User was deleted."},
            None,
        ),
    )
    members = ()
    raises = (
        refused(
            "user-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, then the tenantId parameter and the user tenantId must be equal.",
            "tenant-mismatch",
        ),
        refused(
            "id-missing", InvalidRequestError, "Parameter 'id' is required!", "invalid-request"
        ),
        refused(
            "user-not-found-by-id",
            NotFoundError,
            "User with ID '11111111-1111-4111-8111-0000000003e7' not found.",
            "not-found",
            details={"user_id": "11111111-1111-4111-8111-0000000003e7"},
        ),
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersAddToRole(OperationTests):
    """`client.users.add_to_role`"""

    operation = "addUserToRole"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000398",
                        "Login": "Login 399",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 400",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000401",
                "Name": "Name 402",
                "Email": "Email 403",
                "Phone": "Phone 404",
                "ExternalId": "ExternalId 405",
                "TenantId": "TenantId 406",
                "Lock": "00000000-0000-4000-8000-000000000407",
                "IsLocked": True,
                "Extensions": "Extensions 409",
                "Roles": ["Roles 410"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000398"),
                    login="Login 399",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 400",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000401"),
            name="Name 402",
            email="Email 403",
            phone="Phone 404",
            external_id="ExternalId 405",
            tenant_id="TenantId 406",
            lock=UUID("00000000-0000-4000-8000-000000000407"),
            is_locked=True,
            extensions="Extensions 409",
            roles=["Roles 410"],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
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
    sends = (
        Sends(
            "example",
            lambda client: client.users.add_to_role(
                "22222222-2222-4222-8222-000000000001", "Auditor"
            ),
            "/workflowapi/addusertorole",
            body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.add_to_role(
                UUID("22222222-2222-4222-8222-000000000001"), "Auditor"
            ),
            "/workflowapi/addusertorole",
            body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
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
    members = (Member((), (), null=REFUSED, wrong="another type"),)
    raises = (
        refused(
            "admin-role-refused",
            PermissionDeniedError,
            "The role 'admin' is assigned in the admin panel",
            "not-permitted",
        ),
        refused(
            "id-missing", InvalidRequestError, "Parameter 'id' is required!", "invalid-request"
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
        refused(
            "user-not-found-by-id",
            NotFoundError,
            "User with ID '11111111-1111-4111-8111-0000000003e7' not found.",
            "not-found",
            details={"user_id": "11111111-1111-4111-8111-0000000003e7"},
        ),
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersRemoveFromRole(OperationTests):
    """`client.users.remove_from_role`"""

    operation = "removeUserFromRole"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Credentials": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000411",
                        "Login": "Login 412",
                        "AuthType": 0,
                        "ExternalProviderName": "ExternalProviderName 413",
                    }
                ],
                "Id": "00000000-0000-4000-8000-000000000414",
                "Name": "Name 415",
                "Email": "Email 416",
                "Phone": "Phone 417",
                "ExternalId": "ExternalId 418",
                "TenantId": "TenantId 419",
                "Lock": "00000000-0000-4000-8000-000000000420",
                "IsLocked": False,
                "Extensions": "Extensions 422",
                "Roles": ["Roles 423"],
            }
        ),
        User(
            credentials=[
                Credential(
                    id=UUID("00000000-0000-4000-8000-000000000411"),
                    login="Login 412",
                    auth_type=AuthType.PASSWORD,
                    external_provider_name="ExternalProviderName 413",
                )
            ],
            id=UUID("00000000-0000-4000-8000-000000000414"),
            name="Name 415",
            email="Email 416",
            phone="Phone 417",
            external_id="ExternalId 418",
            tenant_id="TenantId 419",
            lock=UUID("00000000-0000-4000-8000-000000000420"),
            is_locked=False,
            extensions="Extensions 422",
            roles=["Roles 423"],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Credentials", 0), ())
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
    sends = (
        Sends(
            "example",
            lambda client: client.users.remove_from_role(
                "22222222-2222-4222-8222-000000000001", "Auditor"
            ),
            "/workflowapi/removeuserfromrole",
            body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.remove_from_role(
                UUID("22222222-2222-4222-8222-000000000001"), "Auditor"
            ),
            "/workflowapi/removeuserfromrole",
            body={"id": "22222222-2222-4222-8222-000000000001", "roleName": "Auditor"},
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
    members = (Member((), (), null=REFUSED, wrong="another type"),)
    raises = (
        refused(
            "admin-role-refused",
            PermissionDeniedError,
            "The role 'admin' is assigned in the admin panel",
            "not-permitted",
        ),
        refused(
            "role-not-given",
            NotFoundError,
            "User '22222222-2222-4222-8222-000000000001' isn't in 'Auditor' role.",
            "not-found",
            details={"user_id": "22222222-2222-4222-8222-000000000001", "role": "Auditor"},
        ),
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestUsersDeleteCredential(OperationTests):
    """`client.users.delete_credential`"""

    operation = "deleteCredential"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("Credential with ID '11111111-1111-4111-8111-0000000003e7' not found."),
        NotFoundError,
        None,
    )
    sends = (
        Sends(
            "example",
            lambda client: client.users.delete_credential("24e0d361-bb54-48cb-9af8-d4ca0659a2d6"),
            "/workflowapi/deletecredential",
            body={"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.users.delete_credential(
                UUID("24e0d361-bb54-48cb-9af8-d4ca0659a2d6")
            ),
            "/workflowapi/deletecredential",
            body={"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "id-missing", InvalidRequestError, "Parameter 'id' is required!", "invalid-request"
        ),
        refused(
            "credential-not-found",
            NotFoundError,
            "Credential with ID '11111111-1111-4111-8111-0000000003e7' not found.",
            "not-found",
            details={"credential_id": "11111111-1111-4111-8111-0000000003e7"},
        ),
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )
