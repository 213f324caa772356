"""What a newcomer needs first, as requests: sign in, create, list, execute, read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..python.package import ImportBlock
from .request import SnippetRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A request about one instance, whose id is made when the example runs and ends the path."""

    request: SnippetRequest
    stem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCalls:
    """The steps as calls of our own client, each Python behind `client.`."""

    imports: tuple[ImportBlock, ...]
    async_imports: tuple[ImportBlock, ...]
    create: str
    commands: str
    execute: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """The steps; the first two are left out by who has no client id or has a token already.

    `process_id` is the id in those files that cannot make one.
    """

    discover: SnippetRequest
    token: SnippetRequest
    create: Step
    commands: Step
    execute: Step
    state: Step
    process_id: str
    calls: ClientCalls

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps behind signing in, in their order."""
        return (self.create, self.commands, self.execute, self.state)

    @property
    def messages(self) -> tuple[SnippetRequest, ...]:
        """All requests in their order, for a trace of messages."""
        signed = (replace(step.request, signed=True) for step in self.steps)
        return (self.discover, self.token, *signed)
