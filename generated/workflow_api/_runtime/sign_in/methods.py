# SPDX-License-Identifier: MIT
"""Ways to sign in: a given token, a caller-supplied function, client credentials."""

from __future__ import annotations

import base64
import re
from collections.abc import Awaitable, Callable, Coroutine
from typing import TypeAlias

import msgspec

from ..errors import ConfigurationError
from ..transport.header_fields import is_field_value
from ..transport.secret import Secret, concealed
from .client_credentials import ClientCredentials

TokenSource: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A token, or a function that returns one."""

_BEARER = re.compile(r"bearer(\s+|$)", re.IGNORECASE)


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


def basic(user: Secret, password: Secret) -> GivenToken:
    """HTTP Basic (RFC 7617), in UTF-8.

    Raises:
        ConfigurationError: the user's name has a colon.
    """
    if ":" in user.reveal():
        text = "basic_auth: HTTP Basic does not allow a colon in the user name"
        raise ConfigurationError(text, attempts=0)
    return GivenToken(_in_base64(f"{user.reveal()}:{password.reveal()}"), scheme="Basic")


def bearer(name: str, given: Secret) -> Secret:
    """The token that an argument or variable gives, without the word Bearer before it.

    Spaces and line ends around it are dropped: it may come from a file.

    Raises:
        ConfigurationError: it is empty, or a header cannot carry it.
    """
    token = Secret(_BEARER.sub("", given.reveal().strip(" \t\r\n"), count=1))
    if not token.reveal():
        raise ConfigurationError(f"{name}: the token is empty", attempts=0)
    if not is_field_value(token.reveal()):
        text = f"{name}: the token has characters that a header cannot carry"
        raise ConfigurationError(text, attempts=0)
    return token


def token_from(given: object) -> Secret:
    """The token that the caller's function returned.

    Raises:
        TypeError: it is not a string.
        ConfigurationError: it is empty, or a header cannot carry it.
    """
    given = concealed(given)
    if isinstance(given, Secret):
        return bearer("token", given)
    if isinstance(given, Coroutine):
        given.close()
    raise TypeError(
        f"the token function returned {type(given).__name__}, not a string; a coroutine function"
        " works only with the async client"
    )


def _in_base64(text: str) -> Secret:
    return Secret(base64.b64encode(text.encode()).decode("ascii"))
