"""Ways to sign in: a given token, a caller-supplied function, client credentials."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Coroutine
from typing import TypeAlias

import msgspec

from ..transport.header_fields import field_value
from ..transport.secret import Secret
from .client_credentials import ClientCredentials


class GivenToken(msgspec.Struct, frozen=True):
    """What follows the scheme in the Authorization header; it cannot be renewed."""

    token: Secret
    scheme: str = "Bearer"


class TokenFunction(msgspec.Struct, frozen=True):
    """A caller-supplied function that returns a token whenever one is needed.

    It keeps and renews its tokens itself. For the async client it may be a coroutine function.
    """

    function: Callable[[], str | Awaitable[str]]
    scheme: str = "Bearer"

    def __repr__(self) -> str:
        return "TokenFunction()"


SignIn: TypeAlias = GivenToken | TokenFunction | ClientCredentials
"""How a client signs in."""


def basic(user: str, password: str) -> GivenToken:
    """HTTP Basic (RFC 7617), in UTF-8.

    Raises:
        ValueError: the user's name has a colon.
    """
    if ":" in user:
        raise ValueError("HTTP Basic does not allow a colon in the user name")
    pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return GivenToken(Secret(pair), scheme="Basic")


def token_from(text: object) -> Secret:
    """The token that the caller's function returned.

    Raises:
        TypeError: it is not a string.
        ValueError: it is empty, or a header cannot carry it.
    """
    if not isinstance(text, str):
        if isinstance(text, Coroutine):
            text.close()
        raise TypeError(
            f"the token function returned {type(text).__name__}, not a string; a coroutine function"
            " works only with the async client"
        )
    if not text:
        raise ValueError("the token function returned an empty string")
    return Secret(field_value("Authorization", text))
