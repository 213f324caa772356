# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Who can act on which instance, and who has acted."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from uuid import UUID

from .._operations import LIST_INBOX, LIST_OUTBOX, RECALCULATE_INBOX
from .._runtime.client.resource import AsyncResource, Resource
from ..models import InboxItem, OutboxItem


class Inbox(Resource):
    """The calls of `client.inbox`."""

    __slots__ = ()

    def list(
        self,
        *,
        process_id: UUID | str | None = None,
        identity_id: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[InboxItem]:
        """List who can act on which instance.

        Returns one item for each pair of an identity and an instance that waits for it. Nothing is
        changed. Without arguments it returns the inboxes of all identities. For an unknown identity
        the list is empty. A process id that is not a UUID is ignored, so the call returns
        everything.

        Args:
            process_id: Only items of this instance.
            identity_id: Only items of this identity, that is, the inbox of one user.
            tenant_id: Together with a process id: the tenant to which this instance must
                belong. Its effect without a process id is unknown; the one recorded list was empty.

        Returns:
            The items, one for each identity and instance.

        Raises:
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(LIST_INBOX, locals())

    def list_outbox(
        self,
        *,
        process_id: UUID | str | None = None,
        identity_id: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[OutboxItem]:
        """List who has acted on which instance.

        Returns one item for each pair of an identity and an instance on which it has run something.
        Nothing is changed. Without arguments it returns the outboxes of all identities. For an
        unknown identity the list is empty.

        Args:
            process_id: Only items of this instance.
            identity_id: Only items of this identity, that is, the outbox of one user.
            tenant_id: Together with a process id: the tenant to which this instance must
                belong. Its effect without a process id is unknown.

        Returns:
            The items, one for each identity and instance.

        Raises:
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(LIST_OUTBOX, locals())

    def recalculate(
        self,
        *,
        process_ids: Sequence[UUID | str] | None = None,
    ) -> None:
        """Start the recalculation of the inbox.

        Makes the server recalculate who can act, for some instances or for all. The instances are
        not changed. The reply says that the recalculation was started, not that it is finished. Ids
        of instances that do not exist are silently ignored.

        Args:
            process_ids: The instances; all instances if omitted. If any id is not a UUID, the
                call fails with InvalidRequestError.

        Raises:
            InvalidRequestError: The list of ids may be omitted here, but the given value is not
                a list of ids.
        """
        return self._client.call(RECALCULATE_INBOX, locals())


class AsyncInbox(AsyncResource):
    """The calls of `client.inbox`, awaited; each as in Inbox."""

    __slots__ = ()

    async def list(
        self,
        *,
        process_id: UUID | str | None = None,
        identity_id: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[InboxItem]:
        """List who can act on which instance."""
        return await self._client.call(LIST_INBOX, locals())

    async def list_outbox(
        self,
        *,
        process_id: UUID | str | None = None,
        identity_id: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[OutboxItem]:
        """List who has acted on which instance."""
        return await self._client.call(LIST_OUTBOX, locals())

    async def recalculate(
        self,
        *,
        process_ids: Sequence[UUID | str] | None = None,
    ) -> None:
        """Start the recalculation of the inbox."""
        return await self._client.call(RECALCULATE_INBOX, locals())
