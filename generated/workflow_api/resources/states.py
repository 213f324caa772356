# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Putting an instance into a state or an activity by hand."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from uuid import UUID

from .._operations import (
    LIST_STATES,
    SET_ACTIVITY_WITH_EXECUTION,
    SET_ACTIVITY_WITHOUT_EXECUTION,
    SET_STATE,
)
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.parameters.parameter import ParameterValue
from ..models import State


class States(Resource):
    """The calls of `client.states`."""

    __slots__ = ()

    def list(
        self,
        process_id: UUID | str,
        *,
        culture: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[State]:
        """List the states that can be set.

        Lists the states into which the instance can be put by hand. Nothing is changed. States in
        the branch of a subprocess are left out.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            culture: Language of the names for display, such as `de-DE`. An unknown one falls
                back to the default of the scheme.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            States that can be set.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(LIST_STATES, locals())

    def set(
        self,
        process_id: UUID | str,
        state: str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
    ) -> None:
        """Put an instance into a state.

        Puts the instance into a state without a command and runs it from there. It works from a
        final state too.

        The transition that comes of it has the trigger `SetState`, the classifier `NotSpecified`
        and both identities.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            state: Name of the state. Left out, it is looked for as an empty name and not found.
            identity_id: Who sets the state.
            impersonated_identity_id: For whom it is set; the transition keeps both.
            parameters: Process parameters for this call, one entry for each name. What the
                scheme declares with purpose Persistence is stored; anything else only when its
                entry says so, else it lasts for this call.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Raises:
            NotFoundError: There is no instance with this id. The scheme has no such state, or
                none that may be set. When no state was named, `state` is empty.
            ProcessBusyError: Another call is at work on the instance. Another call took hold of
                the instance at the same moment.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(SET_STATE, locals())

    def set_activity_with_execution(
        self,
        process_id: UUID | str,
        activity: str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
        do_not_set_running_status: bool | None = None,
    ) -> None:
        """Put an instance into an activity and execute it.

        Puts the instance into an activity and executes the activity. The transition that comes of
        it has the trigger `SetState` and the identity.

        An activity that the scheme does not have is answered with a bare text of .NET that says
        nothing about it.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            activity: Name of the activity.
            identity_id: Who sets the activity.
            impersonated_identity_id: For whom it is set. Only documented.
            parameters: Process parameters for this call, one entry for each name. What the
                scheme declares with purpose Persistence is stored; anything else only when its
                entry says so, else it lasts for this call. Only documented.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.
            do_not_set_running_status: By its name it keeps the instance from getting the status
                of a running one. Only documented.

        Raises:
            InvalidRequestError: No activity was named.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
            WorkflowError: The server stumbled. Recorded for an activity that does not exist;
                other causes are likely.
        """
        return self._client.call(SET_ACTIVITY_WITH_EXECUTION, locals())

    def set_activity_without_execution(
        self,
        process_id: UUID | str,
        activity: str,
        *,
        identity_id: str | None = None,
        tenant_id: str | None = None,
        do_not_set_running_status: bool | None = None,
    ) -> None:
        """Put an instance into an activity without executing it.

        Puts the instance into an activity and leaves the activity unexecuted. The transition that
        comes of it tells little: its trigger is null and both identities are empty texts, although
        an identity was given.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            activity: Name of the activity.
            identity_id: Who sets the activity. The transition does not keep it.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.
            do_not_set_running_status: By its name it keeps the instance from getting the status
                of a running one. No effect was seen.

        Raises:
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
        """
        return self._client.call(SET_ACTIVITY_WITHOUT_EXECUTION, locals())


class AsyncStates(AsyncResource):
    """The calls of `client.states`, awaited; each as in States."""

    __slots__ = ()

    async def list(
        self,
        process_id: UUID | str,
        *,
        culture: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[State]:
        """List the states that can be set."""
        return await self._client.call(LIST_STATES, locals())

    async def set(
        self,
        process_id: UUID | str,
        state: str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
    ) -> None:
        """Put an instance into a state."""
        return await self._client.call(SET_STATE, locals())

    async def set_activity_with_execution(
        self,
        process_id: UUID | str,
        activity: str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
        do_not_set_running_status: bool | None = None,
    ) -> None:
        """Put an instance into an activity and execute it."""
        return await self._client.call(SET_ACTIVITY_WITH_EXECUTION, locals())

    async def set_activity_without_execution(
        self,
        process_id: UUID | str,
        activity: str,
        *,
        identity_id: str | None = None,
        tenant_id: str | None = None,
        do_not_set_running_status: bool | None = None,
    ) -> None:
        """Put an instance into an activity without executing it."""
        return await self._client.call(SET_ACTIVITY_WITHOUT_EXECUTION, locals())
