# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Put an instance into a state or an activity without a command."""

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

        Lists the states into which the instance can be put with setState. Nothing is changed.
        States in the branch of a subprocess are left out.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            culture: Language of the display names, such as `de-DE`. For an unknown one the
                server uses the default of the scheme.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            States that can be set.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
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

        The resulting transition has the trigger `SetState`, the classifier `NotSpecified` and both
        identities.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            state: Name of the state. If omitted, the call fails with NotFoundError, because no
                state has an empty name.
            identity_id: Identity that sets the state.
            impersonated_identity_id: Identity to act on behalf of. The transition stores both.
            parameters: Process parameters for this call, one entry for each name. Names that
                the scheme declares with purpose Persistence are stored; others only if `persist` is
                true, otherwise they last for this call.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Raises:
            NotFoundError: There is no instance with this id. The scheme has no such state, or
                none that may be set. If no state was named, `state` is empty.
            ProcessBusyError: Another call is using the instance. Another call started to use
                the instance at the same moment.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
            WorkflowError: Code of the scheme failed or does not exist: an action of the
                activity or a condition. What it set before is stored.
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

        Puts the instance into an activity and executes the activity. The resulting transition has
        the trigger `SetState` and the identity.

        An activity that is not in the scheme fails with WorkflowError and a .NET message that does
        not mention the activity.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            activity: Name of the activity.
            identity_id: Identity that sets the activity.
            impersonated_identity_id: Identity to act on behalf of. From the vendor's
                documentation; not verified.
            parameters: Process parameters for this call, one entry for each name. Names that
                the scheme declares with purpose Persistence are stored; others only if `persist` is
                true, otherwise they last for this call. From the vendor's documentation; not
                verified.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.
            do_not_set_running_status: Prevents the instance from being marked Running. Meaning
                inferred from the name. From the vendor's documentation; not verified.

        Raises:
            InvalidRequestError: The name of the activity is missing.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
            WorkflowError: The server failed with an internal error. Recorded for an activity
                that does not exist; other causes are likely. Code of the scheme failed or does not
                exist: an action of the activity or a condition. What it set before is stored.
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

        Puts the instance into an activity without executing the activity. In the resulting
        transition the trigger is null and both identities are empty strings, even if an identity
        was given.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            activity: Name of the activity.
            identity_id: Identity that sets the activity. The transition does not store it.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.
            do_not_set_running_status: Prevents the instance from being marked Running. Meaning
                inferred from the name. It had no effect in the recordings.

        Raises:
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
            WorkflowError: The server failed with an internal error. Recorded for an activity
                that does not exist; other causes are likely.
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
