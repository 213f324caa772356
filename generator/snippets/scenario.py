"""What a newcomer needs first, as requests: sign in, create, list, execute, read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .request import SnippetRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """The steps; the first two are only for readers with a client id and without a token.

    The id of the instance is made when the example runs; the other steps have the same one. The
    imports are the lines that the steps need as calls of the Python client.
    """

    discover: SnippetRequest
    token: SnippetRequest
    create: SnippetRequest
    commands: SnippetRequest
    execute: SnippetRequest
    state: SnippetRequest
    imports: Sequence[str]
    async_imports: Sequence[str]

    @property
    def steps(self) -> tuple[SnippetRequest, ...]:
        """The steps after signing in, in their order."""
        return (self.create, self.commands, self.execute, self.state)

    @property
    def messages(self) -> tuple[SnippetRequest, ...]:
        """All requests in their order, for a trace of messages."""
        signed = (replace(request, signed=True) for request in self.steps)
        return (self.discover, self.token, *signed)
