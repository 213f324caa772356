# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.inbox` send, read and raise; `support.checks` tests it."""

from uuid import UUID

from workflow_api.errors import InvalidRequestError, ServerError, StatusError, TenantMismatchError
from workflow_api.models import InboxItem, OutboxItem

from .support.checks import OperationTests
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, refused, status, success


class TestInboxList(OperationTests):
    """`client.inbox.list`"""

    operation = "listInbox"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001"),
            "/workflowapi/inbox",
            body={"identityId": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "only what is required",
            lambda client: client.inbox.list(),
            "/workflowapi/inbox",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.inbox.list(
                process_id="11111111-1111-4111-8111-00000000003c",
                identity_id="22222222-2222-4222-8222-000000000001",
                tenant_id="acme",
            ),
            "/workflowapi/inbox",
            body={
                "processId": "11111111-1111-4111-8111-00000000003c",
                "identityId": "22222222-2222-4222-8222-000000000001",
                "tenantId": "acme",
            },
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.inbox.list(
                process_id=UUID("11111111-1111-4111-8111-00000000003c")
            ),
            "/workflowapi/inbox",
            body={"processId": "11111111-1111-4111-8111-00000000003c"},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            [{"IdentityId": "IdentityId 11", "ProcessId": "00000000-0000-4000-8000-000000000012"}]
        ),
        [
            InboxItem(
                identity_id="IdentityId 11", process_id=UUID("00000000-0000-4000-8000-000000000012")
            )
        ],
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                [
                    {
                        "IdentityId": "22222222-2222-4222-8222-000000000001",
                        "ProcessId": "11111111-1111-4111-8111-00000000003c",
                    }
                ]
            ),
            [
                InboxItem(
                    identity_id="22222222-2222-4222-8222-000000000001",
                    process_id=UUID("11111111-1111-4111-8111-00000000003c"),
                )
            ],
        ),
    )
    payload_at = ("data",)
    objects = (("data", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "process-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
            "tenant-mismatch",
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


class TestInboxListOutbox(OperationTests):
    """`client.inbox.list_outbox`"""

    operation = "listOutbox"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.inbox.list_outbox(
                identity_id="22222222-2222-4222-8222-000000000001"
            ),
            "/workflowapi/outbox",
            body={"identityId": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "only what is required",
            lambda client: client.inbox.list_outbox(),
            "/workflowapi/outbox",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.inbox.list_outbox(
                process_id="11111111-1111-4111-8111-00000000003c",
                identity_id="22222222-2222-4222-8222-000000000001",
                tenant_id="acme",
            ),
            "/workflowapi/outbox",
            body={
                "processId": "11111111-1111-4111-8111-00000000003c",
                "identityId": "22222222-2222-4222-8222-000000000001",
                "tenantId": "acme",
            },
        ),
    )
    whole = Reads(
        "with every member",
        success(
            [
                {
                    "ExecutorIdentityId": "ExecutorIdentityId 11",
                    "ProcessId": "00000000-0000-4000-8000-000000000012",
                }
            ]
        ),
        [
            OutboxItem(
                executor_identity_id="ExecutorIdentityId 11",
                process_id=UUID("00000000-0000-4000-8000-000000000012"),
            )
        ],
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                [
                    {
                        "ExecutorIdentityId": "22222222-2222-4222-8222-000000000001",
                        "ProcessId": "11111111-1111-4111-8111-00000000003c",
                    }
                ]
            ),
            [
                OutboxItem(
                    executor_identity_id="22222222-2222-4222-8222-000000000001",
                    process_id=UUID("11111111-1111-4111-8111-00000000003c"),
                )
            ],
        ),
    )
    payload_at = ("data",)
    objects = (("data", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
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


class TestInboxRecalculate(OperationTests):
    """`client.inbox.recalculate`"""

    operation = "recalculateInbox"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.inbox.recalculate(
                process_ids=["11111111-1111-4111-8111-00000000003c"]
            ),
            "/workflowapi/inboxrecalc",
            body={"processIds": ["11111111-1111-4111-8111-00000000003c"]},
        ),
        Sends(
            "only what is required",
            lambda client: client.inbox.recalculate(),
            "/workflowapi/inboxrecalc",
            body={},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (
        Reads(
            "example of 200 application/json",
            {"data": "", "success": True, "error": "", "message": "Inbox recalc was started."},
            None,
        ),
    )
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "process-ids-no-array",
            InvalidRequestError,
            "Parameter 'processids' must be an array of GUIDs!",
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
    repeats = Repeats(2, 2, unknown=True)
