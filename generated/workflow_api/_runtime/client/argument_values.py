# SPDX-License-Identifier: MIT
"""Single arguments of a client: their text, or that of a variable of the environment."""

from __future__ import annotations

import os

from ..transport.addresses import address_problem, base_address, may_receive_secrets
from ..transport.secret import Secret, kept
from .arguments import wrong


def or_variable(name: str, value: str | None, variable: str) -> tuple[str, Secret | None]:
    """The argument or, if it was omitted, the variable; with the name of the one that counts."""
    if value is not None:
        return name, kept(value)
    found = os.environ.get(variable)
    return variable, Secret(found) if found else None


def address_of(name: str, url: Secret, *, may_have_query: bool = False) -> str:
    """The URL in one spelling.

    Raises:
        ConfigurationError: it is not a URL, or has parts that it must not have.
    """
    problem = address_problem(url.reveal(), may_have_query=may_have_query)
    if problem:
        raise wrong(name, problem)
    return base_address(url.reveal())


def refuse_insecure(name: str, address: str) -> None:
    """Raise ConfigurationError if secrets must not be sent to the address."""
    if not may_receive_secrets(address):
        raise wrong(
            name,
            f"a secret would be sent over plain HTTP to {address}: use HTTPS, or set"
            " allow_insecure_http=True",
        )


def text_of(name: str, given: Secret) -> Secret:
    """The text, without the line ends of a file that it was read from.

    Raises:
        ConfigurationError: it is empty, or cannot be encoded.
    """
    found = Secret(given.reveal().strip("\r\n"))
    if not found.reveal():
        raise wrong(name, "it is empty")
    return encodable(name, found)


def encodable(name: str, given: Secret) -> Secret:
    """The text. Raises ConfigurationError if it has half a surrogate pair."""
    if not given.is_unicode():
        raise wrong(name, "it is not valid Unicode")
    return given
