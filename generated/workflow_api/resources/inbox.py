# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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

        One item for each pair of an identity and an instance that waits for it. Without an argument
        the inboxes of all identities come. Reading changes nothing. An identity that nobody knows
        gives an empty list, and a process id that is no UUID is ignored by the server, so that
        everything comes back.

        Args:
            process_id: Only items of this instance.
            identity_id: Only items of this identity, the inbox of one user.
            tenant_id: Together with a process id, the tenant that this instance must belong to.
                What it does alone is not known; the one recorded list was empty.

        Returns:
            The items, one for each identity and instance.

        Raises:
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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

        One item for each pair of an identity and an instance on which it has run something. Without
        an argument the outboxes of all identities come. Reading changes nothing, and an identity
        that nobody knows gives an empty list.

        Args:
            process_id: Only items of this instance.
            identity_id: Only items of this identity, the outbox of one user.
            tenant_id: Together with a process id, the tenant that this instance must belong to.
                What it does alone is not known.

        Returns:
            The items, one for each identity and instance.

        Raises:
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(LIST_OUTBOX, locals())

    def recalculate(
        self,
        *,
        process_ids: Sequence[UUID | str] | None = None,
    ) -> None:
        """Start the recalculation of the inbox.

        Makes the server work out anew who can act, for some instances or for all. The instances
        themselves stay as they are. The reply says that the work was started, not that it is done.
        Ids of instances that do not exist pass silently.

        Args:
            process_ids: The instances; without it, all of them. One id that is no UUID refuses
                the whole call.

        Raises:
            InvalidRequestError: The list of ids may be left out here, but what was given is no
                list of ids.
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
