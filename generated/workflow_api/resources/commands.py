# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""List the commands that an identity can run now, and run them."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from uuid import UUID

from .._operations import EXECUTE_COMMAND, LIST_COMMANDS
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.parameters.parameter import ParameterValue
from ..models import Command, ExecuteCommandInfo


class Commands(Resource):
    """The calls of `client.commands`."""

    __slots__ = ()

    def list(
        self,
        process_id: UUID | str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        culture: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[Command]:
        """List the commands that can be run now.

        Lists the commands that an identity may run in the current state, each with its parameters.
        Nothing is changed. The list is empty for an identity without rights and in a final state.

        Commands of subprocesses are listed too; their process id is that of the subprocess.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            identity_id: Identity that wants to run a command.
            impersonated_identity_id: Identity to act on behalf of. The commands then list this
                identity instead of `identityId`.
            culture: Language of the display names, such as `de-DE`. For an unknown one the
                server uses the default of the scheme.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            Commands that can be run now.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(LIST_COMMANDS, locals())

    def execute(
        self,
        process_id: UUID | str,
        command: str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
    ) -> ExecuteCommandInfo:
        """Run a command.

        Runs a command, which moves the instance along a transition. If no transition of the command
        meets its conditions, nothing is changed and `WasExecuted` is false.

        The call fails with NotAvailableError if the command does not exist, is not available to
        this identity in this state, or was just run by another caller; the text is the same.

        The instance in the reply is not as complete as that of getInstance: in every recording its
        status is 254, transitions and history are null, and ids of subprocesses are missing. Its
        process parameters include those given for this call only.

        An optional parameter that is omitted takes its declared default. If a required one is
        missing, the call fails with InvalidRequestError and the instance can continue. Version
        8.1.0 instead leaves it running permanently, and each later command fails with
        ProcessBusyError.

        A command of a subprocess may be sent to the instance that contains it; the reply then shows
        the subprocess.

        In a JSON body the server rewrites a string that looks like a date, whatever the scheme
        declares: `2026-01-02T03:04:05+02:00` becomes `2026-01-02T01:04:05+00:00`, `/Date(1)/`
        becomes `1970-01-01T00:00:00.001Z`. In a form it keeps such a string under a name declared
        as String, but not under an undeclared name. In a form, `parameters` is JSON text, and a
        member may have at most 4 MiB; for a longer one the server returns status 500 and `Form
        value length limit 4194304 exceeded`.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            command: Name of the command; the letter case matters.
            identity_id: Identity that runs the command.
            impersonated_identity_id: Identity to act on behalf of. The transition stores both.
            parameters: Parameters of the command and other process parameters, one entry for
                each name. Names that the scheme declares with purpose Persistence are stored;
                others only if `persist` is true, otherwise they last for this call.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            Whether the command was run, and the instance after it.

        Raises:
            InvalidRequestError: The name of the command is missing. A required parameter of the
                command is missing. The instance is not changed. Server 8.1.0 returns
                `activity-without-name-not-found` instead. A value cannot be read as JSON of the
                required type, or is an object or a list where neither is allowed. A value that must
                be a number begins like one but continues differently, as a date does. A number does
                not fit the declared type: it has too many digits, or a fraction where an integer is
                required. A value does not fit the declared type: it is null or empty, too large, or
                not JSON of that type.
            NotAvailableError: The instance does not offer the command: it is unknown, written
                in another letter case, not available in this state, not permitted for this
                identity, or already run by another caller.
            NotFoundError: There is no instance with this id.
            ProcessBusyError: Another call is using the instance. Another call started to use
                the instance at the same moment.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
            WorkflowError: Code of the scheme failed or does not exist: an action of the
                activity or a condition. What it set before is stored.
        """
        return self._client.call(EXECUTE_COMMAND, locals())


class AsyncCommands(AsyncResource):
    """The calls of `client.commands`, awaited; each as in Commands."""

    __slots__ = ()

    async def list(
        self,
        process_id: UUID | str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        culture: str | None = None,
        tenant_id: str | None = None,
    ) -> builtins.list[Command]:
        """List the commands that can be run now."""
        return await self._client.call(LIST_COMMANDS, locals())

    async def execute(
        self,
        process_id: UUID | str,
        command: str,
        *,
        identity_id: str | None = None,
        impersonated_identity_id: str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        tenant_id: str | None = None,
    ) -> ExecuteCommandInfo:
        """Run a command."""
        return await self._client.call(EXECUTE_COMMAND, locals())
