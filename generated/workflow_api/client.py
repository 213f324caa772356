# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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
        """Single process parameters of an instance, read and written."""
        return Parameters(self)

    @property
    def commands(self) -> Commands:
        """What an identity can do with an instance now, and doing it."""
        return Commands(self)

    @property
    def states(self) -> States:
        """Putting an instance into a state or an activity by hand."""
        return States(self)

    @property
    def inbox(self) -> Inbox:
        """Who can act on which instance, and who has acted."""
        return Inbox(self)

    @property
    def log(self) -> Log:
        """Writing lines into the log of the server."""
        return Log(self)

    @property
    def runtime(self) -> Runtime:
        """Starting and stopping the runtime with its timers."""
        return Runtime(self)

    @property
    def users(self) -> Users:
        """Users of the server, with their roles and credentials."""
        return Users(self)

    @property
    def schemes(self) -> Schemes:
        """Which schemes there are, and what a scheme is made of."""
        return Schemes(self)

    @property
    def sign_in(self) -> SignIn:
        """Whether and where to sign in, and tokens."""
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
        """Single process parameters of an instance, read and written."""
        return AsyncParameters(self)

    @property
    def commands(self) -> AsyncCommands:
        """What an identity can do with an instance now, and doing it."""
        return AsyncCommands(self)

    @property
    def states(self) -> AsyncStates:
        """Putting an instance into a state or an activity by hand."""
        return AsyncStates(self)

    @property
    def inbox(self) -> AsyncInbox:
        """Who can act on which instance, and who has acted."""
        return AsyncInbox(self)

    @property
    def log(self) -> AsyncLog:
        """Writing lines into the log of the server."""
        return AsyncLog(self)

    @property
    def runtime(self) -> AsyncRuntime:
        """Starting and stopping the runtime with its timers."""
        return AsyncRuntime(self)

    @property
    def users(self) -> AsyncUsers:
        """Users of the server, with their roles and credentials."""
        return AsyncUsers(self)

    @property
    def schemes(self) -> AsyncSchemes:
        """Which schemes there are, and what a scheme is made of."""
        return AsyncSchemes(self)

    @property
    def sign_in(self) -> AsyncSignIn:
        """Whether and where to sign in, and tokens."""
        return AsyncSignIn(self)
