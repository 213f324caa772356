# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The clients: one attribute for each group of operations, one method for each operation."""

from ._catalogue import CATALOGUE
from ._runtime.client.clients import AsyncClient, SyncClient
from .resources.commands import AsyncCommands, Commands
from .resources.inbox import AsyncInbox, Inbox
from .resources.instances import AsyncInstances, Instances
from .resources.log import AsyncLog, Log
from .resources.parameters import AsyncParameters, Parameters
from .resources.runtime import AsyncRuntime, Runtime
from .resources.schemes import AsyncSchemes, Schemes
from .resources.sign_in import AsyncSignIn, SignIn
from .resources.states import AsyncStates, States
from .resources.users import AsyncUsers, Users


class WorkflowClient(SyncClient):
    """Workflow API: calls that block until the server has answered.

    Process instances, commands, states, users and schemes of an OptimaJet Workflow Server.
    """

    _catalogue = CATALOGUE

    @property
    def instances(self) -> Instances:
        """Process instances from their creation to their deletion."""
        return Instances(self)

    @property
    def parameters(self) -> Parameters:
        """Read and write single process parameters of an instance."""
        return Parameters(self)

    @property
    def commands(self) -> Commands:
        """List the commands that an identity can run now, and run them."""
        return Commands(self)

    @property
    def states(self) -> States:
        """Put an instance into a state or an activity without a command."""
        return States(self)

    @property
    def inbox(self) -> Inbox:
        """Who can act on which instance, and who has acted."""
        return Inbox(self)

    @property
    def log(self) -> Log:
        """Write entries to the server's log."""
        return Log(self)

    @property
    def runtime(self) -> Runtime:
        """Start and stop the runtime and its timers."""
        return Runtime(self)

    @property
    def users(self) -> Users:
        """Users of the server, with their roles and credentials."""
        return Users(self)

    @property
    def schemes(self) -> Schemes:
        """List the schemes, and read what a scheme contains."""
        return Schemes(self)

    @property
    def sign_in(self) -> SignIn:
        """Whether sign-in is required, where to sign in, and how to get a token."""
        return SignIn(self)


class AsyncWorkflowClient(AsyncClient):
    """Workflow API: the same calls for asyncio, each awaited."""

    _catalogue = CATALOGUE

    @property
    def instances(self) -> AsyncInstances:
        """Process instances from their creation to their deletion."""
        return AsyncInstances(self)

    @property
    def parameters(self) -> AsyncParameters:
        """Read and write single process parameters of an instance."""
        return AsyncParameters(self)

    @property
    def commands(self) -> AsyncCommands:
        """List the commands that an identity can run now, and run them."""
        return AsyncCommands(self)

    @property
    def states(self) -> AsyncStates:
        """Put an instance into a state or an activity without a command."""
        return AsyncStates(self)

    @property
    def inbox(self) -> AsyncInbox:
        """Who can act on which instance, and who has acted."""
        return AsyncInbox(self)

    @property
    def log(self) -> AsyncLog:
        """Write entries to the server's log."""
        return AsyncLog(self)

    @property
    def runtime(self) -> AsyncRuntime:
        """Start and stop the runtime and its timers."""
        return AsyncRuntime(self)

    @property
    def users(self) -> AsyncUsers:
        """Users of the server, with their roles and credentials."""
        return AsyncUsers(self)

    @property
    def schemes(self) -> AsyncSchemes:
        """List the schemes, and read what a scheme contains."""
        return AsyncSchemes(self)

    @property
    def sign_in(self) -> AsyncSignIn:
        """Whether sign-in is required, where to sign in, and how to get a token."""
        return AsyncSignIn(self)
