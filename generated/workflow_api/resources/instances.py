# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Process instances from their creation to their deletion."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from .._operations import (
    CREATE_INSTANCE,
    DELETE_INSTANCE,
    DELETE_INSTANCES,
    GET_INSTANCE,
    INSTANCE_EXISTS,
    LIST_INSTANCES,
    RESUME_INSTANCE,
    UPDATE_INSTANCE,
    UPDATE_INSTANCES,
)
from .._runtime.client.paging import iterate, iterate_async
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.parameters.parameter import ParameterValue
from .._runtime.values import JsonValue
from ..models import InstanceList, InstanceListItem, InstanceStatus, ProcessInstance, ResumeResult


class Instances(Resource):
    """The calls of `client.instances`."""

    __slots__ = ()

    def create(
        self,
        *,
        scheme_code: str,
        process_id: UUID | str | None = None,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        scheme_parameters: Mapping[str, JsonValue] | None = None,
        tenant_id: str | None = None,
        culture: str | None = None,
    ) -> UUID:
        """Start an instance of a scheme.

        Creates a process instance with an id that the caller chooses. If the call is refused,
        nothing is created. The reply has no payload.

        Because of the id the call is safe to repeat: only one of several calls with the same id
        creates the instance. The others fail with AlreadyExistsError, with an error text of the
        server or its database. An id made only of zeros is accepted.

        In a JSON body the server rewrites a string that looks like a date, whatever the scheme
        declares: `2026-01-02T03:04:05+02:00` becomes `2026-01-02T01:04:05+00:00`, `/Date(1)/`
        becomes `1970-01-01T00:00:00.001Z`. In a form it keeps such a string under a name declared
        as String, but not under an undeclared name. In a form, `parameters` is JSON text, and a
        member may have at most 4 MiB; for a longer one the server returns status 500 and `Form
        value length limit 4194304 exceeded`.

        Args:
            scheme_code: Code of the scheme.
            process_id: Id of the new instance. To repeat the call safely, reuse the same id.
                Made by the client when it is not given.
            identity_id: Identity that starts the instance; stored as the process parameter
                `creatorIdentity`.
            impersonated_identity_id: Identity to act on behalf of. It had no effect in the
                recordings.
            parameters: Initial process parameters, one entry for each name. Names that the
                scheme declares with purpose Persistence are stored; others only if `persist` is
                true, otherwise they last for this call. Reserved names are silently ignored or make
                the call fail. A null list is refused.
            scheme_parameters: Input for a scheme that is created by a scheme generator. Without
                a generator it had no effect, and version 7.2.0 refuses it.
            tenant_id: Tenant of the new instance. It is stored but not checked.
            culture: Culture in which the call is carried out. The server may refuse a culture
                that it does not have.

        Returns:
            Id of the new instance. To repeat the call safely, reuse the same id. Made by the client
            when it is not given.

        Raises:
            AlreadyExistsError: There is already an instance with this id. Two callers created
                the instance at the same moment, and this one was second. This is the text of
                PostgreSQL; other databases have their own.
            InvalidRequestError: The id of the instance is missing, malformed or given twice.
                The braces are part of the text. The code of the scheme is missing. A value cannot
                be read as JSON of the required type, or is an object or a list where neither is
                allowed. A number does not fit the declared type: it has too many digits, or a
                fraction where an integer is required. A value does not fit the declared type: it is
                null or empty, too large, or not JSON of that type. An integer needs more than 64
                bits and its parameter is not declared. An object was sent where a list is required,
                such as in `parameters`. `key`: an item of `parameters` has no name. `value`:
                `parameters` is null. A name appears twice in `parameters`, or is one that the
                server adds itself, such as `creatorIdentity`. The server does not support the
                language of the call.
            NotFoundError: The instance cannot be created, because there is no scheme with this
                code.
        """
        return self._client.call(CREATE_INSTANCE, locals())

    def list(
        self,
        *,
        take: int | None = None,
        skip: int | None = None,
        status: InstanceStatus | int | None = None,
        search: str | None = None,
        sort: str | None = None,
        from_creation_date: datetime | None = None,
        to_creation_date: datetime | None = None,
        from_last_transition_date: datetime | None = None,
        to_last_transition_date: datetime | None = None,
        scheme_code: str | None = None,
        activity_name: str | None = None,
        state_name: str | None = None,
        tenant_id: str | None = None,
    ) -> InstanceList:
        """List instances, filtered, sorted and in pages.

        Returns one page of the matching instances, and the number of all that match. Nothing is
        changed.

        By default a page has ten instances. Without a sort order they came in the order of their
        creation, but this is not guaranteed.

        An unreadable page size or date is ignored, so the call returns more instances than
        requested. Of the filters by the last transition only `fromLastTransitionDate` alone is
        reliable; both together found nothing.

        Args:
            take: Instances per page. 0 or less returns all of them. A value that is not a
                number is ignored. Default of the server: 10.
            skip: How many matching instances to skip before the page begins. Default of the
                server: 0.
            status: Only instances with this status. Send the number; the name of a status
                matches nothing.
            search: Free text to search for. It found an instance by the name of its activity or
                state; it is unknown where else the server searches.
            sort: Member of a listed instance to sort by, in any letter case, optionally
                followed by `asc` or `desc`. If it is empty, the list is not sorted. An unknown
                member fails with InvalidRequestError and the text of a database error.
            from_creation_date: Only instances created at or after this time. According to the
                vendor's documentation the bound is inclusive; this was not verified. A bound
                without a time zone is not read as UTC; listed dates are in the server's local time.
                A bound with `Z` or an offset is accepted, but it is unknown whether the zone is
                used. An unreadable date is ignored.
            to_creation_date: Only instances created at or before this time. According to the
                vendor's documentation the bound is inclusive; this was not verified. Time zones are
                handled as in `fromCreationDate`. An unreadable date is ignored.
            from_last_transition_date: Only instances whose last transition was at or after this
                time. Use it without `toLastTransitionDate`.
            to_last_transition_date: Only instances whose last transition was at or before this
                time. If any instance has no transition yet, the call fails with WorkflowError
                (`Nullable object must have a value.`).
            scheme_code: Only instances of the scheme with this code.
            activity_name: Only instances in this activity.
            state_name: Only instances in this state.
            tenant_id: Only instances of this tenant. Instances of other tenants are left out;
                the call does not fail.

        Returns:
            One page of instances, with the number of all that match.

        Raises:
            InvalidRequestError: The sort order is not a name, optionally followed by `asc` or
                `desc`. Instances have no member with the name to sort by. This is the text of
                PostgreSQL; other databases have their own.
            WorkflowError: `toLastTransitionDate` was given and an instance has no transition
                yet. It was seen in a test; no recording has this text.
        """
        return self._client.call(LIST_INSTANCES, locals())

    def get(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> ProcessInstance | None:
        """Read everything about an instance.

        Returns the current state of the instance, its transitions (newest first), and its stored
        process parameters; parameters that are null are left out. Nothing is changed.

        If no instance has the id, `data` is null. If a tenant is given too, the call fails with
        NotFoundError instead.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            The instance, or null if no instance has this id.

        Raises:
            InvalidRequestError: The id of the instance is missing, malformed or given twice.
                The braces are part of the text.
            NotFoundError: There is no instance with this id. The text has this form if the call
                also named a tenant.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(GET_INSTANCE, locals())

    def exists(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> bool:
        """Check whether an instance exists.

        Checks whether there is an instance with this id. Nothing is changed. If the instance
        belongs to another tenant than the one given, the call does not return false: it fails with
        TenantMismatchError.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            True if an instance has this id.

        Raises:
            InvalidRequestError: The id of the instance is missing, malformed or given twice.
                The braces are part of the text.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(INSTANCE_EXISTS, locals())

    def resume(
        self,
        process_id: UUID | str,
        *,
        activity: str | None = None,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
    ) -> ResumeResult:
        """Resume an instance.

        Resumes the instance from its current activity, or from the one that is named. If there is
        nothing to resume, the call succeeds too and `WasResumed` is false.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            activity: Name of the activity to resume from. Defaults to the current one.
            identity_id: Identity that resumes the instance.
            impersonated_identity_id: Identity to act on behalf of. From the vendor's
                documentation; not verified.
            parameters: Process parameters for this call, one entry for each name. Names that
                the scheme declares with purpose Persistence are stored; others only if `persist` is
                true, otherwise they last for this call.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            Whether the instance was resumed.

        Raises:
            NotFoundError: There is no instance with this id. The activity to resume from is not
                in the scheme. Where its name should be, the server puts the name of a type.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
            WorkflowError: Code of the scheme failed or does not exist: an action of the
                activity or a condition. What it set before is stored.
        """
        return self._client.call(RESUME_INSTANCE, locals())

    def update(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move an instance to the current version of its scheme.

        Binds the instance to the version of its scheme that is valid now. The reply does not say
        whether there was a newer one.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(UPDATE_INSTANCE, locals())

    def update_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move several instances to the current versions of their schemes.

        Does the same as updateInstance for several instances. Unlike there, ids that do not exist
        are silently skipped. An empty list is accepted.

        Args:
            process_ids: Ids of the instances. Required, but may be empty.
            tenant_id: Tenant of all these instances; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is not checked.

        Raises:
            InvalidRequestError: The list of ids is missing, is not a list, or contains an item
                that is not an id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(UPDATE_INSTANCES, locals())

    def delete(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete an instance.

        Deletes the instance permanently. A second call fails with NotFoundError.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(DELETE_INSTANCE, locals())

    def delete_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete several instances.

        Deletes the instances permanently. If some cannot be deleted, all others are deleted and
        then the call fails: one failure returns the error text of deleteInstance, several return an
        error text that lists them. An empty list is accepted.

        Args:
            process_ids: Ids of the instances. Required, but may be empty.
            tenant_id: Tenant of all these instances; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is not checked.

        Raises:
            InvalidRequestError: The list of ids is missing, is not a list, or contains an item
                that is not an id.
            NotFoundError: There is no instance with this id. Several of the instances to delete
                do not exist; the others are deleted. `process_id` is the first of them. This entry
                does not cover lists in which other errors occurred too.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(DELETE_INSTANCES, locals())

    def iterate(
        self,
        *,
        take: int | None = None,
        skip: int | None = None,
        status: InstanceStatus | int | None = None,
        search: str | None = None,
        sort: str | None = None,
        from_creation_date: datetime | None = None,
        to_creation_date: datetime | None = None,
        from_last_transition_date: datetime | None = None,
        to_last_transition_date: datetime | None = None,
        scheme_code: str | None = None,
        activity_name: str | None = None,
        state_name: str | None = None,
        tenant_id: str | None = None,
    ) -> Iterator[InstanceListItem]:
        """Give every item that `list` finds, one after the other.

        Asks for the next page when the last one is used up. An item that moves between two pages
        meanwhile is not given twice. You may delete the items while you iterate: when a page
        reports fewer items in all than the page before it, the list is read again from its start,
        until that brings nothing new. Items that are deleted and created in equal numbers between
        two pages do not show, and others may then be left out.

        Args:
            take: How many to ask for at a time; 100 when it is not given.
            skip: How many to leave out at the beginning.
            status: Only instances with this status. Send the number; the name of a status
                matches nothing.
            search: Free text to search for. It found an instance by the name of its activity or
                state; it is unknown where else the server searches.
            sort: Member of a listed instance to sort by, in any letter case, optionally
                followed by `asc` or `desc`. If it is empty, the list is not sorted. An unknown
                member fails with InvalidRequestError and the text of a database error.
            from_creation_date: Only instances created at or after this time. According to the
                vendor's documentation the bound is inclusive; this was not verified. A bound
                without a time zone is not read as UTC; listed dates are in the server's local time.
                A bound with `Z` or an offset is accepted, but it is unknown whether the zone is
                used. An unreadable date is ignored.
            to_creation_date: Only instances created at or before this time. According to the
                vendor's documentation the bound is inclusive; this was not verified. Time zones are
                handled as in `fromCreationDate`. An unreadable date is ignored.
            from_last_transition_date: Only instances whose last transition was at or after this
                time. Use it without `toLastTransitionDate`.
            to_last_transition_date: Only instances whose last transition was at or before this
                time. If any instance has no transition yet, the call fails with WorkflowError
                (`Nullable object must have a value.`).
            scheme_code: Only instances of the scheme with this code.
            activity_name: Only instances in this activity.
            state_name: Only instances in this state.
            tenant_id: Only instances of this tenant. Instances of other tenants are left out;
                the call does not fail.

        Yields:
            The items, each once.

        Raises:
            Whatever the call for a page raises.
        """
        return iterate(self._client, LIST_INSTANCES, InstanceListItem, locals())


class AsyncInstances(AsyncResource):
    """The calls of `client.instances`, awaited; each as in Instances."""

    __slots__ = ()

    async def create(
        self,
        *,
        scheme_code: str,
        process_id: UUID | str | None = None,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        scheme_parameters: Mapping[str, JsonValue] | None = None,
        tenant_id: str | None = None,
        culture: str | None = None,
    ) -> UUID:
        """Start an instance of a scheme."""
        return await self._client.call(CREATE_INSTANCE, locals())

    async def list(
        self,
        *,
        take: int | None = None,
        skip: int | None = None,
        status: InstanceStatus | int | None = None,
        search: str | None = None,
        sort: str | None = None,
        from_creation_date: datetime | None = None,
        to_creation_date: datetime | None = None,
        from_last_transition_date: datetime | None = None,
        to_last_transition_date: datetime | None = None,
        scheme_code: str | None = None,
        activity_name: str | None = None,
        state_name: str | None = None,
        tenant_id: str | None = None,
    ) -> InstanceList:
        """List instances, filtered, sorted and in pages."""
        return await self._client.call(LIST_INSTANCES, locals())

    async def get(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> ProcessInstance | None:
        """Read everything about an instance."""
        return await self._client.call(GET_INSTANCE, locals())

    async def exists(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> bool:
        """Check whether an instance exists."""
        return await self._client.call(INSTANCE_EXISTS, locals())

    async def resume(
        self,
        process_id: UUID | str,
        *,
        activity: str | None = None,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
    ) -> ResumeResult:
        """Resume an instance."""
        return await self._client.call(RESUME_INSTANCE, locals())

    async def update(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move an instance to the current version of its scheme."""
        return await self._client.call(UPDATE_INSTANCE, locals())

    async def update_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move several instances to the current versions of their schemes."""
        return await self._client.call(UPDATE_INSTANCES, locals())

    async def delete(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete an instance."""
        return await self._client.call(DELETE_INSTANCE, locals())

    async def delete_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete several instances."""
        return await self._client.call(DELETE_INSTANCES, locals())

    def iterate(
        self,
        *,
        take: int | None = None,
        skip: int | None = None,
        status: InstanceStatus | int | None = None,
        search: str | None = None,
        sort: str | None = None,
        from_creation_date: datetime | None = None,
        to_creation_date: datetime | None = None,
        from_last_transition_date: datetime | None = None,
        to_last_transition_date: datetime | None = None,
        scheme_code: str | None = None,
        activity_name: str | None = None,
        state_name: str | None = None,
        tenant_id: str | None = None,
    ) -> AsyncIterator[InstanceListItem]:
        """Give every item that `list` finds, one after the other."""
        return iterate_async(self._client, LIST_INSTANCES, InstanceListItem, locals())
