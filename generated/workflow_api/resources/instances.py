# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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

        Creates a process instance under an id that the caller chooses. A refused call has created
        nothing. The reply has no payload.

        The id is what makes the call repeatable: of several calls with one id a single one creates
        the instance, and the others are told that it is there, either by the server or by its
        database. The id made of zeros alone is taken like any other.

        In a JSON body the server rewrites a text that looks like a date, whatever the scheme
        declares: `2026-01-02T03:04:05+02:00` becomes `2026-01-02T01:04:05+00:00`, `/Date(1)/`
        becomes `1970-01-01T00:00:00.001Z`. In a form it keeps such a text under a name declared as
        String; under a name that is not declared it rewrites it there too. In a form, `parameters`
        is JSON text, and no member may have more than 4 MiB: a longer one is answered with status
        500 and `Form value length limit 4194304 exceeded`.

        Args:
            scheme_code: Code of the scheme.
            process_id: Id of the new instance. Whoever repeats the call repeats the id. Made by
                the client when it is not given.
            identity_id: Who starts the instance; kept as its process parameter
                `creatorIdentity`.
            impersonated_identity_id: For whom it is started. No effect was seen.
            parameters: Process parameters to begin with, one entry for each name. What the
                scheme declares with purpose Persistence is stored; anything else only when its
                entry says so, else it lasts for this call. Names that belong to the server vanish
                in silence or make the call fail. Null in place of the list is refused.
            scheme_parameters: Input for a scheme that a generator makes; without such a
                generator it had no effect, and version 7.2.0 refuses it.
            tenant_id: Tenant to which the new instance shall belong. It is stored, not
                compared.
            culture: Culture in which the call is carried out. One that the server does not know
                may be refused.

        Returns:
            Id of the new instance. Whoever repeats the call repeats the id. Made by the client when
            it is not given.

        Raises:
            AlreadyExistsError: An instance with this id exists. Two callers created the
                instance at the same moment, and this one came second. A text of PostgreSQL; other
                databases have their own.
            InvalidRequestError: The id of the instance is missing, malformed or given twice.
                The braces belong to the text. No code of a scheme was given. A value cannot be read
                as JSON of the type that is wanted, or is an object or a list where neither may
                stand. A whole number needs more than 64 bits and its parameter is not declared. An
                object stands where a list belongs, such as in `parameters`. `key`: an item of
                `parameters` has no name. `value`: `parameters` is null. A name stands twice in
                `parameters`, or is one that the server adds itself, such as `creatorIdentity`. The
                server does not know the language of the call.
            NotFoundError: No instance can be created, for there is no scheme with this code.
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

        Gives one page of the instances that match, and the number of all that match. Nothing is
        changed.

        A page has ten instances unless told otherwise. With no sort order they came in the order of
        their creation; nothing promises that.

        Mistakes in a filter do not show: a page size or date that the server cannot read is left
        out of account, so that more comes back than was wanted. The two filters by the last
        transition are the contrary: they found nothing although there was an instance to find. Do
        not build on them.

        Args:
            take: How many instances a page has. Zero or less: all of them. What is no number is
                ignored. Default of the server: 10.
            skip: How many of the matching instances to pass over before the page begins.
                Default of the server: 0.
            status: Only instances with this status. The number counts; the name of a status
                matches nothing.
            search: Free text to search for. It found an instance by the name of its activity or
                state; where else the server looks is unknown.
            sort: Member of a listed instance by which to sort, in any letter case, then `asc`
                or `desc` if wanted. Empty: no order. A member that does not exist ends in an error
                of the database.
            from_creation_date: Only instances created from this time on; that the bound itself
                belongs to them is only documented. Without a zone it is not taken for UTC, and
                listed dates are in the server's local time; a bound with `Z` or an offset is
                accepted, but whether the zone counts is unknown. A date that cannot be read is
                ignored.
            to_creation_date: Only instances created up to this time; that the bound itself
                belongs to them is only documented. Zones are as with the other bound. A date that
                cannot be read is ignored.
            from_last_transition_date: Meant for instances whose last transition was not before
                this time, but it matched nothing in any recording.
            to_last_transition_date: Meant for instances whose last transition was not after
                this time, but it matched nothing in any recording.
            scheme_code: Only instances of the scheme with this code.
            activity_name: Only instances in this activity.
            state_name: Only instances in this state.
            tenant_id: Only instances of this tenant. A filter: an instance of another tenant is
                passed over, nothing is refused.

        Returns:
            One page of instances, with the number of all that match.

        Raises:
            InvalidRequestError: The order is not written as a name, alone or with `asc` or
                `desc` behind it. The list was to be sorted by something that instances do not have.
                A text of PostgreSQL; other databases have their own.
        """
        return self._client.call(LIST_INSTANCES, locals())

    def get(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> ProcessInstance | None:
        """Read everything about an instance.

        Shows where the instance stands, by which transitions it came there (newest first), and the
        process parameters that it keeps; parameters that are null are left out. Nothing is changed.

        An id that does not exist is no error: the answer is null. Only when a tenant is given is it
        refused.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            The instance, or null when none has this id.

        Raises:
            InvalidRequestError: The id of the instance is missing, malformed or given twice.
                The braces belong to the text.
            NotFoundError: There is no instance with this id. The text has this form when the
                call also named a tenant.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(GET_INSTANCE, locals())

    def exists(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> bool:
        """Ask whether an instance exists.

        Says whether there is an instance with this id. Nothing is changed. An instance that exists
        under another tenant than the one given is not reported as absent: the call is refused.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            True when an instance has this id.

        Raises:
            InvalidRequestError: The id of the instance is missing, malformed or given twice.
                The braces belong to the text.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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
        """Let an instance go on.

        Lets the instance go on from the activity in which it is, or from one that is named. The
        call succeeds also when there was nothing to resume; every reply recorded says so, with and
        without an activity. When it says the contrary is not known.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            activity: Name of the activity to go on from; absent: the present one.
            identity_id: Who resumes the instance.
            impersonated_identity_id: For whom it is resumed. Only documented.
            parameters: Process parameters for this call, one entry for each name. What the
                scheme declares with purpose Persistence is stored; anything else only when its
                entry says so, else it lasts for this call.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            Whether the instance was resumed.

        Raises:
            NotFoundError: There is no instance with this id. The instance was to go on from an
                activity that the scheme does not have. Where its name should be, the server puts
                the name of a type.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(RESUME_INSTANCE, locals())

    def update(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move an instance to the present version of its scheme.

        Binds the instance to the version of its scheme that is valid now. The reply does not tell
        whether there was a newer one.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(UPDATE_INSTANCE, locals())

    def update_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move several instances to the present versions of their schemes.

        Does for several instances what updating does for one. Ids that do not exist are passed over
        in silence, unlike there, and an empty list is no error.

        Args:
            process_ids: Ids of the instances. Required, but may be empty.
            tenant_id: Tenant to which all these instances must belong; if it is another, the
                call is refused. Blank or absent: not checked.

        Raises:
            InvalidRequestError: The list of ids is missing, no list, or holds something that is
                no id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(UPDATE_INSTANCES, locals())

    def delete(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete an instance.

        Deletes the instance for good. A second time it is refused, because the instance is not
        found.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(DELETE_INSTANCE, locals())

    def delete_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete several instances.

        Deletes the instances for good. It is not all or nothing: where some cannot be deleted, all
        others are, and then the call is refused, for one failure with the text that deleting one
        instance has, for more with a text that lists them. An empty list is no error.

        Args:
            process_ids: Ids of the instances. Required, but may be empty.
            tenant_id: Tenant to which all these instances must belong; if it is another, the
                call is refused. Blank or absent: not checked.

        Raises:
            InvalidRequestError: The list of ids is missing, no list, or holds something that is
                no id.
            NotFoundError: There is no instance with this id. Several of the instances to delete
                do not exist; the others are deleted. `process_id` is the first of them. A list in
                which something else went wrong too is not meant by this entry.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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
            status: Only instances with this status. The number counts; the name of a status
                matches nothing.
            search: Free text to search for. It found an instance by the name of its activity or
                state; where else the server looks is unknown.
            sort: Member of a listed instance by which to sort, in any letter case, then `asc`
                or `desc` if wanted. Empty: no order. A member that does not exist ends in an error
                of the database.
            from_creation_date: Only instances created from this time on; that the bound itself
                belongs to them is only documented. Without a zone it is not taken for UTC, and
                listed dates are in the server's local time; a bound with `Z` or an offset is
                accepted, but whether the zone counts is unknown. A date that cannot be read is
                ignored.
            to_creation_date: Only instances created up to this time; that the bound itself
                belongs to them is only documented. Zones are as with the other bound. A date that
                cannot be read is ignored.
            from_last_transition_date: Meant for instances whose last transition was not before
                this time, but it matched nothing in any recording.
            to_last_transition_date: Meant for instances whose last transition was not after
                this time, but it matched nothing in any recording.
            scheme_code: Only instances of the scheme with this code.
            activity_name: Only instances in this activity.
            state_name: Only instances in this state.
            tenant_id: Only instances of this tenant. A filter: an instance of another tenant is
                passed over, nothing is refused.

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
        """Ask whether an instance exists."""
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
        """Let an instance go on."""
        return await self._client.call(RESUME_INSTANCE, locals())

    async def update(
        self,
        process_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move an instance to the present version of its scheme."""
        return await self._client.call(UPDATE_INSTANCE, locals())

    async def update_many(
        self,
        process_ids: Sequence[UUID | str],
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Move several instances to the present versions of their schemes."""
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
