# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What an identity can do with an instance now, and doing it."""

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

        Lists the commands that an identity may run in the present state, each with the parameters
        that it takes. Nothing is changed. The list is empty for an identity without rights and in a
        final state.

        Commands of subprocesses are in the list too; their process id is that of the subprocess.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            identity_id: Who wants to act.
            impersonated_identity_id: For whom. The commands then name this identity instead of
                the one that acts.
            culture: Language of the names for display, such as `de-DE`. An unknown one falls
                back to the default of the scheme.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            Commands that can be run now.

        Raises:
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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

        Runs a command, which takes the instance along a transition into another state. A command
        that exists but is not available to this identity in this state is refused with the same
        text as one that does not exist, and so is one that another caller has just run.

        The instance in the reply is not as complete as when it is read: in every recording its
        status is 254, transitions and history are null, and ids of subprocesses are missing. Its
        process parameters include those that were given for this call only.

        A parameter of the command that is optional and not given takes its declared default. If a
        required one is missing the command is refused and the instance goes on; version 8.1.0
        instead leaves it running for good, and each later command finds it busy.

        A command of a subprocess may be given to the instance that contains it; the reply then
        shows the subprocess.

        In a JSON body the server rewrites a text that looks like a date, whatever the scheme
        declares: `2026-01-02T03:04:05+02:00` becomes `2026-01-02T01:04:05+00:00`, `/Date(1)/`
        becomes `1970-01-01T00:00:00.001Z`. In a form it keeps such a text under a name declared as
        String; under a name that is not declared it rewrites it there too. In a form, `parameters`
        is JSON text, and no member may have more than 4 MiB: a longer one is answered with status
        500 and `Form value length limit 4194304 exceeded`.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            command: Name of the command; the letter case matters.
            identity_id: Who runs the command.
            impersonated_identity_id: For whom it is run; the transition keeps both.
            parameters: Parameters of the command and other process parameters, one entry for
                each name. What the scheme declares with purpose Persistence is stored; anything
                else only when its entry says so, else it lasts for this call.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            Whether the command was run, and the instance after it.

        Raises:
            InvalidRequestError: No command was named. The command needs a parameter that was
                not given. The instance is left as it was. Server 8.1.0 answers
                `activity-without-name-not-found` instead. A value cannot be read as JSON of the
                type that is wanted, or is an object or a list where neither may stand. A value that
                must be a number begins like one and goes on differently, as a date does.
            NotAvailableError: The instance does not offer the command: it is unknown, written
                with other capital letters, out of reach in this state, withheld from this identity,
                or already run by somebody else.
            NotFoundError: There is no instance with this id.
            ProcessBusyError: Another call is at work on the instance. Another call took hold of
                the instance at the same moment.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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
