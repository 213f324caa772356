"""Ways to sign in: a token that is given, one that the caller makes, client credentials."""

from __future__ import annotations

import base64
import inspect
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import msgspec

from .client_credentials import ClientCredentials
from .places import field_value
from .secret import Secret


class GivenToken(msgspec.Struct, frozen=True):
    """What follows the scheme in the Authorization header; there is no other when it is refused."""

    token: Secret
    scheme: str = "Bearer"


class TokenFunction(msgspec.Struct, frozen=True):
    """A function of the caller's that gives a token whenever one is needed.

    It keeps and renews its tokens itself. For the awaited client it may be a coroutine function.
    """

    function: Callable[[], str | Awaitable[str]]
    scheme: str = "Bearer"

    def __repr__(self) -> str:
        return "TokenFunction()"


SignIn: TypeAlias = GivenToken | TokenFunction | ClientCredentials
"""How a client signs in."""


def basic(user: str, password: str) -> GivenToken:
    """HTTP's scheme Basic (RFC 7617), in UTF-8.

    Raises:
        ValueError: the user's name has a colon.
    """
    if ":" in user:
        raise ValueError("a user name with a colon cannot be sent by the scheme Basic")
    pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return GivenToken(Secret(pair), scheme="Basic")


def token_from(text: object) -> Secret:
    """What the caller's own function gave.

    Raises:
        TypeError: it is no text.
        ValueError: it is empty, or a text that a header cannot carry.
    """
    if not isinstance(text, str):
        if inspect.iscoroutine(text):
            text.close()
        raise TypeError(
            f"the token function gave {type(text).__name__}, not a text; a coroutine function"
            " needs the client that is awaited"
        )
    if not text:
        raise ValueError("the token function gave an empty text")
    return Secret(field_value("Authorization", text))
