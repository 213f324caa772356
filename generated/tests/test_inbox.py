# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.inbox` send, read and raise; `support.checks` tests it."""

from uuid import UUID

from workflow_api.errors import (
    InvalidRequestError,
    ServerError,
    StatusError,
    TenantMismatchError,
    WorkflowError,
)
from workflow_api.models import InboxItem, OutboxItem

from .support.checks import OperationTests
from .support.rows import REFUSED, Answer, Member, Raises, Reads, Repeats, Sends, refused, success


class TestInboxList(OperationTests):
    """`client.inbox.list`"""

    operation = "listInbox"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            [{"IdentityId": "IdentityId 272", "ProcessId": "00000000-0000-4000-8000-000000000273"}]
        ),
        [
            InboxItem(
                identity_id="IdentityId 272",
                process_id=UUID("00000000-0000-4000-8000-000000000273"),
            )
        ],
    )
    payload_at = ("data",)
    objects = (("data", 0), ())
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001"),
            "/workflowapi/inbox",
            body={"identityId": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "only what must be given",
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
            "with process_id",
            lambda client: client.inbox.list(process_id="11111111-1111-4111-8111-00000000003c"),
            "/workflowapi/inbox",
            body={"processId": "11111111-1111-4111-8111-00000000003c"},
        ),
        Sends(
            "with identity_id",
            lambda client: client.inbox.list(identity_id="22222222-2222-4222-8222-000000000001"),
            "/workflowapi/inbox",
            body={"identityId": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.inbox.list(tenant_id="acme"),
            "/workflowapi/inbox",
            body={"tenantId": "acme"},
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
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member((0, "IdentityId"), (0, "identity_id"), absent=REFUSED, null=REFUSED, wrong=5),
        Member((0, "ProcessId"), (0, "process_id"), absent=REFUSED, null=REFUSED, wrong=5),
    )
    raises = (
        refused(
            "process-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
            "tenant-mismatch",
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


class TestInboxListOutbox(OperationTests):
    """`client.inbox.list_outbox`"""

    operation = "listOutbox"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            [
                {
                    "ExecutorIdentityId": "ExecutorIdentityId 274",
                    "ProcessId": "00000000-0000-4000-8000-000000000275",
                }
            ]
        ),
        [
            OutboxItem(
                executor_identity_id="ExecutorIdentityId 274",
                process_id=UUID("00000000-0000-4000-8000-000000000275"),
            )
        ],
    )
    payload_at = ("data",)
    objects = (("data", 0), ())
    repeats = Repeats(3, 3, unknown=False)
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
            "only what must be given",
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
        Sends(
            "with process_id",
            lambda client: client.inbox.list_outbox(
                process_id="11111111-1111-4111-8111-00000000003c"
            ),
            "/workflowapi/outbox",
            body={"processId": "11111111-1111-4111-8111-00000000003c"},
        ),
        Sends(
            "with identity_id",
            lambda client: client.inbox.list_outbox(
                identity_id="22222222-2222-4222-8222-000000000001"
            ),
            "/workflowapi/outbox",
            body={"identityId": "22222222-2222-4222-8222-000000000001"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.inbox.list_outbox(tenant_id="acme"),
            "/workflowapi/outbox",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.inbox.list_outbox(
                process_id=UUID("11111111-1111-4111-8111-00000000003c")
            ),
            "/workflowapi/outbox",
            body={"processId": "11111111-1111-4111-8111-00000000003c"},
        ),
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
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(
            (0, "ExecutorIdentityId"), (0, "executor_identity_id"), absent=None, null=None, wrong=5
        ),
        Member((0, "ProcessId"), (0, "process_id"), absent=REFUSED, null=REFUSED, wrong=5),
    )
    raises = (
        refused(
            "process-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
            "tenant-mismatch",
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


class TestInboxRecalculate(OperationTests):
    """`client.inbox.recalculate`"""

    operation = "recalculateInbox"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(2, 2, unknown=True)
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
            "only what must be given",
            lambda client: client.inbox.recalculate(),
            "/workflowapi/inboxrecalc",
            body={},
        ),
        Sends(
            "with process_ids",
            lambda client: client.inbox.recalculate(
                process_ids=["11111111-1111-4111-8111-00000000003c"]
            ),
            "/workflowapi/inboxrecalc",
            body={"processIds": ["11111111-1111-4111-8111-00000000003c"]},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {"data": "", "success": True, "error": "", "message": "Inbox recalc was started."},
            None,
        ),
    )
    members = ()
    raises = (
        refused(
            "process-ids-no-array",
            InvalidRequestError,
            "Parameter 'processids' must be an array of GUIDs!",
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
