"""What a client is told when it is made, checked and in one place."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import tzinfo

import msgspec

from .addresses import base_address, is_trustworthy, origin
from .client_credentials import ClientCredentials
from .events import SHOWN_HEADERS, Hook
from .operation import Catalogue
from .places import field_name, field_value
from .retry import Clocks, RetryPolicy
from .secret import Secret
from .sign_in import GivenToken, SignIn, TokenFunction, basic
from .transport import Timeout

TokenSource = str | Callable[[], str | Awaitable[str]]
"""A token, or a function that gives one."""

DEFAULT_URL = "http://localhost:8077"
_AGENT = "workflow-api-client"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of one client.

    Attributes:
        base_url: the server's address, without a slash at its end.
        headers: further headers of each call, names in small letters.
        secrets: those further headers that may hold secrets.
        sign_in: how calls are signed in; None for not at all.
        api_keys: keys by the name of their security scheme.
        timeout: limits for the phases of a request.
        retries: when a call is sent again.
        zone: the server's zone; None leaves its dates naive.
        decimals: numbers with a fraction become Decimals where no type is described.
        allow_insecure_http: let secrets travel over plain http.
        max_reply_bytes: how long a reply may be, unpacked.
        hooks: called with each event.
        clocks: time and chance.
    """

    base_url: str
    headers: Mapping[str, str]
    secrets: Mapping[str, Secret]
    sign_in: SignIn | None
    api_keys: Mapping[str, Secret]
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
        """These settings with what is not None changed; headers are added to those there are."""
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
    api_keys: Mapping[str, str] | None,
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
    """Settings from the arguments of a client and, for what they leave out, the environment.

    Raises:
        ValueError: an argument that cannot be, or two that exclude each other.
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
                token_url=_token_url(catalogue),
                trusted_origins=_origins(trusted_origins),
                allow_insecure_http=allow_insecure_http,
                policy=policy,
                timeout=limits,
                clocks=times,
            )
        elif client_id or client_secret:
            raise ValueError("client_id and client_secret need each other")
    elif client_id or client_secret:
        raise ValueError("give either a token or client credentials, not both")
    keys = _keys(catalogue, api_keys or {})
    shown, secrets = _headers(headers or {})
    if (sign_in or keys or secrets) and not allow_insecure_http and not is_trustworthy(address):
        raise ValueError(
            f"a secret would travel over plain http to {address}: use https, or say"
            " allow_insecure_http=True"
        )
    return Settings(
        base_url=address,
        headers={"user-agent": _AGENT, "accept-encoding": "gzip, deflate", **shown},
        secrets=secrets,
        sign_in=sign_in,
        api_keys=keys,
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
    """A number of seconds holds for each phase but connecting, which never takes longer than 5."""
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


def _keys(catalogue: Catalogue, api_keys: Mapping[str, str]) -> dict[str, Secret]:
    keys: dict[str, Secret] = {}
    for name, key in api_keys.items():
        scheme = catalogue.security.get(name)
        if scheme is None or scheme.kind != "apiKey":
            raise ValueError(f"no security scheme with a key has the name {name}")
        # In a query any text can stand.
        keys[name] = Secret(key if scheme.where == "query" else field_value(name, key))
    return keys


def _token_url(catalogue: Catalogue) -> str | None:
    urls = [scheme.token_url for scheme in catalogue.security.values() if scheme.token_url]
    return urls[0] if urls else None


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
