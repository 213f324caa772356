"""The arguments of a client, checked, with what the environment adds."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import tzinfo

import msgspec

from ..operation import Catalogue
from ..retry.policy import RetryPolicy
from ..sign_in.client_credentials import ClientCredentials
from ..sign_in.methods import GivenToken, SignIn, TokenFunction, basic
from ..steps.clocks import Clocks
from ..transport.addresses import base_address, may_receive_secrets, origin
from ..transport.events import SHOWN_HEADERS, Hook
from ..transport.header_fields import field_name, field_value
from ..transport.interface import Timeout
from ..transport.secret import Secret

TokenSource = str | Callable[[], str | Awaitable[str]]
"""A token, or a function that returns one."""

DEFAULT_URL = "http://localhost:8077"
_AGENT = "workflow-api-client"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of one client.

    Attributes:
        base_url: the server's URL, without a slash at its end.
        headers: further headers of each call, names in lower case.
        secrets: those further headers that may be secrets.
        sign_in: how calls are signed in; None for no sign-in.
        timeout: limits for the phases of a request.
        retries: when a call is sent again.
        zone: the server's zone; None keeps its dates naive.
        decimals: numbers with a fraction become Decimals where no type is described.
        allow_insecure_http: allow secrets over plain HTTP.
        max_reply_bytes: maximum length of a reply, decompressed.
        hooks: called with each event.
        clocks: time and chance.
    """

    base_url: str
    headers: Mapping[str, str]
    secrets: Mapping[str, Secret]
    sign_in: SignIn | None
    timeout: Timeout
    retries: RetryPolicy
    zone: tzinfo | None
    decimals: bool
    allow_insecure_http: bool
    max_reply_bytes: int
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
        """These settings with every argument that is not None; headers are added to the others."""
        shown, secrets = _headers(headers or {})
        policy = retries or self.retries
        if max_retries is not None:
            policy = msgspec.structs.replace(policy, max_retries=max_retries)
        return msgspec.structs.replace(
            self,
            timeout=self.timeout if timeout is None else as_timeout(timeout),
            retries=policy,
            headers={**self.headers, **shown},
            secrets={**self.secrets, **secrets},
        )


def settings_of(
    catalogue: Catalogue,
    *,
    base_url: str | None,
    token: TokenSource | None,
    client_id: str | None,
    client_secret: str | None,
    scope: str | None,
    issuer: str | None,
    trusted_origins: Sequence[str],
    basic_auth: tuple[str, str] | None,
    timeout: float | Timeout | None,
    max_retries: int | None,
    retries: RetryPolicy | None,
    headers: Mapping[str, str] | None,
    server_zone: tzinfo | None,
    decimals: bool,
    allow_insecure_http: bool,
    max_reply_bytes: int,
    hooks: Sequence[Hook],
    clocks: Clocks | None,
) -> Settings:
    """Settings from the arguments of a client and, for omitted ones, the environment.

    Raises:
        ValueError: an argument is invalid, or two exclude each other.
    """
    address = base_address(base_url or os.environ.get("WORKFLOW_SERVER_URL") or DEFAULT_URL)
    policy = retries or RetryPolicy()
    if max_retries is not None:
        policy = msgspec.structs.replace(policy, max_retries=max_retries)
    limits = Timeout() if timeout is None else as_timeout(timeout)
    times = clocks or Clocks()
    sign_in = _given_sign_in(token, basic_auth)
    if sign_in is None:
        client_id = client_id or os.environ.get("WORKFLOW_CLIENT_ID")
        client_secret = client_secret or os.environ.get("WORKFLOW_CLIENT_SECRET")
        if client_id and client_secret:
            sign_in = ClientCredentials(
                issuer=base_address(issuer or address),
                client_id=client_id,
                client_secret=Secret(client_secret),
                scope=scope,
                token_url=catalogue.token_url,
                trusted_origins=_origins(trusted_origins),
                allow_insecure_http=allow_insecure_http,
                policy=policy,
                timeout=limits,
                clocks=times,
            )
        elif client_id or client_secret:
            raise ValueError("client_id and client_secret must be given together")
    elif client_id or client_secret:
        raise ValueError("give either a token or client credentials, not both")
    shown, secrets = _headers(headers or {})
    if (sign_in or secrets) and not allow_insecure_http and not may_receive_secrets(address):
        raise ValueError(
            f"a secret would be sent over plain HTTP to {address}: use HTTPS, or set"
            " allow_insecure_http=True"
        )
    return Settings(
        base_url=address,
        headers={"user-agent": _AGENT, "accept-encoding": "gzip, deflate", **shown},
        secrets=secrets,
        sign_in=sign_in,
        timeout=limits,
        retries=policy,
        zone=server_zone,
        decimals=decimals,
        allow_insecure_http=allow_insecure_http,
        max_reply_bytes=max_reply_bytes,
        hooks=tuple(hooks),
        clocks=times,
    )


def as_timeout(timeout: float | Timeout) -> Timeout:
    """A number of seconds is the limit of each phase; connecting is limited to 5 seconds."""
    if isinstance(timeout, Timeout):
        return timeout
    if not timeout > 0:
        raise ValueError("a time limit must be more than 0 seconds")
    return Timeout(connect=min(5.0, timeout), read=timeout, write=timeout, pool=timeout)


def _given_sign_in(token: TokenSource | None, basic_auth: tuple[str, str] | None) -> SignIn | None:
    if token is not None and basic_auth is not None:
        raise ValueError("give either a token or basic_auth, not both")
    if basic_auth is not None:
        return basic(*basic_auth)
    token = token or os.environ.get("WORKFLOW_TOKEN") or None
    if callable(token):
        return TokenFunction(token)
    return None if token is None else GivenToken(Secret(field_value("Authorization", token)))


def _headers(headers: Mapping[str, str]) -> tuple[dict[str, str], dict[str, Secret]]:
    """The caller's headers: those that may be shown, and all others, which may be secrets."""
    shown: dict[str, str] = {}
    secrets: dict[str, Secret] = {}
    for given, value in headers.items():
        name = field_name(given)
        text = field_value(name, value)
        if name in SHOWN_HEADERS:
            shown[name] = text
        else:
            secrets[name] = Secret(text)
    return shown, secrets


def _origins(texts: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        one = origin(text)
        if one is None:
            raise ValueError("trusted_origins: write each as https://host or https://host:port")
        found.add(one)
    return frozenset(found)
