# SPDX-License-Identifier: MIT
"""The settings of a client: its arguments with what the environment adds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo

import msgspec

from ..operation import Catalogue
from ..retry.policy import RetryPolicy
from ..sign_in.methods import SignIn
from ..steps.clocks import Clocks
from ..transport.event import Hook
from ..transport.events import SHOWN_HEADERS
from ..transport.header_fields import field_name, is_field_value
from ..transport.interface import DEFAULT_TIMEOUT, Timeout
from ..transport.secret import Secret, kept
from .argument_values import address_of, or_variable, refuse_insecure
from .arguments import Arguments, check_types, wrong
from .sign_in_settings import sign_in_of

DEFAULT_URL = "http://localhost:8077"
_AGENT = "workflow-api-client"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of one client.

    Attributes:
        base_url: the server's URL, without a slash at its end.
        headers: further headers of each call, names in lower case.
        secrets: those further headers that may be secrets.
        cookies: cookies that are sent to the server.
        sign_in: how calls are signed in; None for no sign-in.
        timeout: limits for the phases of a request.
        retries: when a call is sent again.
        zone: the server's zone; None keeps its dates naive.
        decimals: numbers with a fraction become Decimals where no type is described.
        allow_insecure_http: allow secrets over plain HTTP.
        max_reply_bytes: maximum length of a reply, decompressed.
        keep_alive: seconds for which an idle connection is kept.
        hooks: called with each event.
        clocks: time and chance.
    """

    base_url: str
    headers: Mapping[str, str]
    secrets: Mapping[str, Secret]
    cookies: Mapping[str, Secret]
    sign_in: SignIn | None
    timeout: Timeout
    retries: RetryPolicy
    zone: tzinfo | None
    decimals: bool
    allow_insecure_http: bool
    max_reply_bytes: int
    keep_alive: float
    hooks: tuple[Hook, ...]
    clocks: Clocks

    def __repr__(self) -> str:
        return f"Settings({self.base_url!r})"

    def with_changes(
        self,
        timeout: float | Timeout | None,
        max_retries: int | None,
        headers: Mapping[str, str] | None,
        retries: RetryPolicy | None,
    ) -> Settings:
        """These settings with every argument that is not None; headers are added to the others.

        Raises:
            TypeError, ConfigurationError: see `settings_of`.
        """
        numbers = {"timeout": timeout, "max_retries": max_retries, "retries": retries}
        check_types({**numbers, "headers": headers})
        shown, secrets = _headers(headers or {})
        if secrets and not self.allow_insecure_http:
            refuse_insecure("base_url", self.base_url)
        return msgspec.structs.replace(
            self,
            timeout=self.timeout if timeout is None else _as_timeout(timeout),
            retries=_policy(retries or self.retries, max_retries),
            headers={**self.headers, **shown},
            secrets={**self.secrets, **secrets},
        )


def settings_of(catalogue: Catalogue, given: Arguments) -> Settings:
    """Settings from the arguments of a client and, for omitted ones, the environment.

    Raises:
        TypeError: an argument has the wrong type.
        ConfigurationError: an argument or a variable is invalid, or two exclude each other.
    """
    check_types(msgspec.structs.asdict(given))
    name, text = or_variable("base_url", given.base_url, "WORKFLOW_SERVER_URL")
    address = address_of(name, text or Secret(DEFAULT_URL))
    _refuse_path_of_the_document(name, address, catalogue)
    policy = _policy(given.retries or RetryPolicy(), given.max_retries)
    limits = DEFAULT_TIMEOUT if given.timeout is None else _as_timeout(given.timeout)
    clocks = given.clocks or Clocks()
    sign_in = sign_in_of(catalogue, given, address, policy, limits, clocks)
    shown, secrets = _headers(given.headers or {})
    cookies = {one: _cookie(one, kept(text)) for one, text in (given.cookies or {}).items()}
    if (sign_in or secrets or cookies) and not given.allow_insecure_http:
        refuse_insecure(name, address)
    return Settings(
        base_url=address,
        headers={"user-agent": _AGENT, "accept-encoding": "gzip, deflate", **shown},
        secrets=secrets,
        cookies=cookies,
        sign_in=sign_in,
        timeout=limits,
        retries=policy,
        zone=given.server_zone,
        decimals=given.decimals,
        allow_insecure_http=given.allow_insecure_http,
        max_reply_bytes=given.max_reply_bytes,
        keep_alive=given.keep_alive,
        hooks=tuple(given.hooks),
        clocks=clocks,
    )


def _as_timeout(timeout: float | Timeout) -> Timeout:
    """A number of seconds is the limit of each phase; connecting is limited to 5 seconds."""
    if isinstance(timeout, Timeout):
        return timeout
    return Timeout(connect=min(5.0, timeout), read=timeout, write=timeout, pool=timeout)


def _policy(policy: RetryPolicy, max_retries: int | None) -> RetryPolicy:
    if max_retries is None:
        return policy
    return msgspec.structs.replace(policy, max_retries=max_retries)


def _refuse_path_of_the_document(name: str, address: str, catalogue: Catalogue) -> None:
    """Every path begins with the same word, which people copy from the address of a call."""
    host, *folders = address.partition("://")[2].split("/")
    # Those that are not signed are about signing in itself.
    signed = (operation for operation in catalogue.operations.values() if operation.signed)
    first = {operation.path.split("/")[1].lower() for operation in signed}
    for number, folder in enumerate(folders):
        if first == {folder.lower()}:
            better = "/".join([*address.split("/")[:2], host, *folders[:number]])
            raise wrong(name, f"leave out /{folder}, which is part of each call: write {better}")


def _cookie(name: str, text: Secret) -> Secret:
    if not name or set(name) & set("=;, \t") or not is_field_value(name):
        raise wrong("cookies", f"{name!r} is not a valid name of a cookie")
    if ";" in text.reveal() or not is_field_value(text.reveal()):
        raise wrong("cookies", f"the value of {name!r} has characters that a cookie cannot carry")
    return text


def _headers(headers: Mapping[str, str]) -> tuple[dict[str, str], dict[str, Secret]]:
    """The caller's headers: those that may be shown, and all others, which may be secrets."""
    shown: dict[str, str] = {}
    secrets: dict[str, Secret] = {}
    for given, value in headers.items():
        text = kept(value)
        try:
            name = field_name(given)
        except ValueError as error:
            raise wrong("headers", str(error)) from None
        if not is_field_value(text.reveal()):
            raise wrong(
                "headers",
                f"the value of {name} has characters that a header cannot carry, or a space or"
                " line break at its beginning or end",
            )
        if name in SHOWN_HEADERS:
            shown[name] = text.reveal()
        else:
            secrets[name] = text
    return shown, secrets
