"""What a newcomer needs first, as requests: sign in, create, list, execute, read."""

from __future__ import annotations

from dataclasses import dataclass

from .request import SnippetRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A request about one instance, whose id is made when the example runs and ends the path."""

    request: SnippetRequest
    stem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """The steps: the first two are left out by who has no client id or has a token already."""

    discover: SnippetRequest
    token: SnippetRequest
    create: Step
    commands: Step
    execute: Step
    state: Step
