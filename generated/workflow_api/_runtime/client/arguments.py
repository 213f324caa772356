# SPDX-License-Identifier: MIT
"""The arguments of a client, and their types and ranges, checked before anything uses them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo

import msgspec

from ..errors import ConfigurationError
from ..retry.policy import RetryPolicy
from ..sign_in.client_credentials import ClientAuth
from ..sign_in.methods import TokenSource
from ..steps.clocks import Clocks
from ..transport.event import Hook
from ..transport.interface import Timeout
from ..transport.secret import Secret

_LONGEST = 24 * 86_400.0
"""Seconds: systems count the time limit of a socket in milliseconds, with 31 bits."""


class _Kind(msgspec.Struct, frozen=True):
    """What an argument may be: in words, its types, and the same of each of its items."""

    words: str
    types: tuple[type, ...] = ()
    items: _Kind | None = None
    may_be_called: bool = False


_STRING = _Kind("a string", (str, Secret))
_STRINGS = _Kind("a mapping of strings to strings", (Mapping,), _STRING)
_FUNCTION = _Kind("a function", may_be_called=True)
_SECONDS = _Kind("a number of seconds", (int, float))
_WHOLE = _Kind("a whole number", (int,))
_SWITCH = _Kind("True or False", (bool,))

_KINDS: Mapping[str, _Kind] = {
    **dict.fromkeys(("base_url", "client_id", "client_secret", "scope", "audience"), _STRING),
    **dict.fromkeys(("resource", "issuer", "token_endpoint", "client_auth", "proxy"), _STRING),
    **dict.fromkeys(("headers", "cookies", "token_parameters"), _STRINGS),
    **dict.fromkeys(("decimals", "allow_insecure_http"), _SWITCH),
    **dict.fromkeys(("max_retries", "max_reply_bytes"), _WHOLE),
    "token": _Kind("a string, or a function that returns one", (str, Secret), None, True),
    "trusted_origins": _Kind("a list of strings", (list, tuple), _STRING),
    "basic_auth": _Kind("a user and a password, as a tuple", (list, tuple), _STRING),
    "timeout": _Kind("a number of seconds, or a Timeout", (int, float, Timeout)),
    "retries": _Kind("a RetryPolicy", (RetryPolicy,)),
    "server_zone": _Kind("a time zone, such as zoneinfo.ZoneInfo('Europe/Berlin')", (tzinfo,)),
    "hooks": _Kind("a list of functions", (list, tuple), _FUNCTION),
    "keep_alive": _SECONDS,
    "clocks": _Kind("Clocks", (Clocks,)),
}
_REQUIRED = frozenset(
    {"trusted_origins", "decimals", "allow_insecure_http", "max_reply_bytes", "hooks", "keep_alive"}
)
"""Those for which None is not allowed."""
_PARTS: Mapping[type, _Kind] = {
    bool: _SWITCH,
    int: _WHOLE,
    float: _SECONDS,
}
_NO_LIMIT = frozenset({"deadline", *Timeout.__struct_fields__})
"""The parts of a RetryPolicy or Timeout for which None means no limit."""
_ABOVE_0 = _NO_LIMIT | {"timeout", "max_reply_bytes"}


class Arguments(msgspec.Struct, frozen=True, kw_only=True):
    """The arguments of a client as they were given, those that are secrets concealed."""

    base_url: str | None
    token: TokenSource | None
    client_id: str | None
    client_secret: str | None
    scope: str | None
    audience: str | None
    resource: str | None
    issuer: str | None
    token_endpoint: str | None
    client_auth: ClientAuth | None
    token_parameters: Mapping[str, str] | None
    trusted_origins: Sequence[str]
    basic_auth: tuple[str, str] | None
    timeout: float | Timeout | None
    max_retries: int | None
    retries: RetryPolicy | None
    headers: Mapping[str, str] | None
    cookies: Mapping[str, str] | None
    server_zone: tzinfo | None
    decimals: bool
    allow_insecure_http: bool
    max_reply_bytes: int
    keep_alive: float
    hooks: Sequence[Hook]
    proxy: str | None
    clocks: Clocks | None


def check_types(arguments: Mapping[str, object]) -> None:
    """Check each argument by its name; secrets are concealed.

    Raises:
        TypeError: an argument, or an item of one, has the wrong type; no message shows a value.
        ConfigurationError: a number is out of its range.
    """
    for name, value in arguments.items():
        if value is not None or name in _REQUIRED:
            _check(name, value, _KINDS[name])


def check_connections(
    closing: str,
    transport: object,
    http_client: object,
    ssl_context: object,
    proxy: object,
    cookies: object,
) -> None:
    """Check the arguments about connections; `closing` is the method that closes a transport.

    Raises:
        TypeError: one has the wrong type.
        ConfigurationError: two exclude each other.
    """
    if transport is not None:
        for method in ("send", closing):
            if not callable(getattr(transport, method, None)):
                raise wrong_type("transport", f"an object with the method {method}", transport)
    if ssl_context is not None:
        # Imported here, so that importing the package does not import it.
        from ssl import SSLContext

        if not isinstance(ssl_context, SSLContext):
            raise wrong_type("ssl_context", "an ssl.SSLContext", ssl_context)
    found = {"transport": transport, "http_client": http_client}
    found |= {"ssl_context": ssl_context, "proxy": proxy, "cookies": cookies}
    first, *others = [name for name, value in found.items() if value is not None] or [""]
    if others and first in ("transport", "http_client"):
        raise wrong(others[0], f"{first} opens the connections: set it there, or leave out {first}")


def wrong_type(name: str, words: str, value: object) -> TypeError:
    """The exception for an argument that must be something else."""
    hint = "; pass its get_secret_value()" if hasattr(value, "get_secret_value") else ""
    given = "None" if value is None else type(value).__name__
    return TypeError(f"{name} must be {words}, not {given}{hint}")


def wrong(name: str, problem: str) -> ConfigurationError:
    """The exception for the value of an argument or variable."""
    return ConfigurationError(f"{name}: {problem}", attempts=0)


def _check(name: str, value: object, kind: _Kind) -> None:
    is_number = isinstance(value, bool) and bool not in kind.types
    if is_number or not (isinstance(value, kind.types) or (kind.may_be_called and callable(value))):
        raise wrong_type(name, kind.words, value)
    if kind.items is not None:
        _check_items(name, value, kind.items)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        _check_range(name, value)
    elif isinstance(value, RetryPolicy | Timeout):
        _check_parts(name, value)


def _check_items(name: str, value: object, kind: _Kind) -> None:
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                raise wrong_type(f"each name in {name}", "a string", key)
            _check(f"{name}[{key!r}]", item, kind)
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value):
            _check(f"{name}[{number}]", item, kind)


def _check_parts(name: str, value: RetryPolicy | Timeout) -> None:
    """RetryPolicy and Timeout do not check what they are made of."""
    usual = type(value)()
    for part in value.__struct_fields__:
        given = getattr(value, part)
        if given is not None or part not in _NO_LIMIT:
            _check(f"{name}: {part}", given, _PARTS[type(getattr(usual, part))])


def _check_range(name: str, value: float) -> None:
    part = name.rpartition(" ")[2]
    if isinstance(value, int) and part in ("max_retries", "max_reply_bytes"):
        if value < (part in _ABOVE_0):
            raise wrong(name, f"{value} is too small")
    elif part in _ABOVE_0 and not 0 < value <= _LONGEST:
        hint = "; None means no limit" if part in _NO_LIMIT else ""
        raise wrong(name, f"a time limit is more than 0 seconds and at most 24 days{hint}")
    elif not 0 <= value <= _LONGEST:
        raise wrong(name, "a number of seconds is at least 0 and at most 24 days")
