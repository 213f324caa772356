"""The client credentials grant (RFC 6749, section 4.4), its endpoint found by discovery."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote_plus

import msgspec

from ..errors import AuthenticationError, ReplyError, TransportError
from ..reply.excerpt import excerpt
from ..retry.policy import RetryPolicy
from ..steps.clocks import Clocks
from ..steps.steps import Steps
from ..transport.header_fields import is_field_value
from ..transport.interface import Reply, Request, Timeout
from ..transport.secret import Secret
from .discovery import NONE_HERE, Discovered, Discovery
from .provider import OPERATION, Provider, refused, with_reply

ClientAuth = Literal["basic", "post"]
"""How the client secret is sent: in a Basic header, or in the body of the token request."""

_EARLY_AT_MOST = 60.0
_LONGEST_LIFETIME = 365 * 24 * 3600.0
_NEXT_EARLY_TRY = 30.0
_NO_ENDPOINT = (
    "there is no token endpoint at this address; if the server does not require sign-in, leave out"
    " client_id and client_secret, otherwise correct token_endpoint"
)


class _TokenAnswer(msgspec.Struct, frozen=True, kw_only=True):
    access_token: Secret = Secret("")
    token_type: str = ""
    expires_in: float | str | None = None


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A token, when it expires and when to renew it, by the monotonic clock."""

    token: Secret
    ends: float
    early: float


class ClientCredentials:
    """Tokens for a client id and its secret, kept until shortly before they expire.

    Args:
        issuer: the sign-in provider's URL.
        document_url: the URL of its discovery document.
        token_url: the token endpoint, if it is known; then there is no discovery.
        client_auth: how the secret is sent; None for what the discovery document says.
        members: further members of the token request, such as the scope.
        trusted_origins: further origins (`https://host:port`) on which the endpoint may be.
        allow_insecure_http: allow secrets over plain HTTP.
    """

    scheme = "Bearer"

    def __init__(
        self,
        *,
        issuer: str,
        document_url: str,
        client_id: str,
        client_secret: Secret,
        client_auth: ClientAuth | None,
        members: Mapping[str, Secret],
        token_url: str | None,
        trusted_origins: frozenset[str],
        allow_insecure_http: bool,
        policy: RetryPolicy,
        timeout: Timeout,
        clocks: Clocks,
    ) -> None:
        self._client_id = client_id
        self._client_secret = client_secret
        self._client_auth = client_auth
        self._members = members
        self._clocks = clocks
        self._provider = Provider(
            policy=policy, timeout=timeout, clocks=clocks, allow_insecure_http=allow_insecure_http
        )
        self._discovery = Discovery(
            self._provider, issuer, document_url, token_url, trusted_origins
        )
        self._kept: _Kept | None = None
        self.address = token_url or document_url
        """Where the first request for a token goes."""

    def current(self, refused: Secret | None) -> Secret | None:
        """The kept token, unless it has expired or was refused."""
        kept = self._kept
        if kept is None or kept.token == refused or self._clocks.monotonic() >= kept.ends:
            return None
        return kept.token

    def due(self) -> bool:
        """Whether the kept token expires soon."""
        kept = self._kept
        return kept is not None and self._clocks.monotonic() >= kept.early

    def postpone(self) -> None:
        """Keep the current token and try the next early renewal a while later."""
        kept = self._kept
        if kept is not None:
            later = self._clocks.monotonic() + min(_NEXT_EARLY_TRY, (kept.ends - kept.early) / 2)
            self._kept = msgspec.structs.replace(kept, early=later)

    def fetch(self, refused: Secret | None) -> Steps[Secret]:
        """A fresh token from the token endpoint; it is kept.

        Raises:
            AuthenticationError: the provider refused, or its reply is not a token.
            TransportError: the provider could not be reached.
        """
        if self._kept is not None and self._kept.token == refused:
            self._kept = None
        was_known = self._discovery.is_known
        document = yield from self._discovery.document()
        try:
            return (yield from self._fetched(document))
        except (ReplyError, TransportError) as error:
            # The endpoint may have moved since it was discovered.
            refused_by_provider = isinstance(error, AuthenticationError) and error.code
            if not was_known or refused_by_provider:
                raise
        self._discovery.forget()
        document = yield from self._discovery.document()
        return (yield from self._fetched(document))

    def _fetched(self, document: Discovered) -> Steps[Secret]:
        request = self._token_request(document)
        reply = yield from self._provider.ask(request)
        if reply.status != 200:
            text = _NO_ENDPOINT if reply.status in NONE_HERE else "no token was issued"
            raise refused(request, reply, text, self._client_secret)
        try:
            return self._keep(_answer(reply))
        except ValueError as error:
            failure = AuthenticationError(f"the token endpoint {error}")
            raise with_reply(failure, request, reply) from None

    def _keep(self, answer: _TokenAnswer) -> Secret:
        token = answer.access_token
        now = self._clocks.monotonic()
        lifetime = _lifetime(answer.expires_in)
        if lifetime is None:
            self._kept = _Kept(token=token, ends=float("inf"), early=float("inf"))
        else:
            ends = now + lifetime
            window = min(_EARLY_AT_MOST, lifetime / 10)
            self._kept = _Kept(token=token, ends=ends, early=ends - window)
        return token

    def _token_request(self, document: Discovered) -> Request:
        auth = self._client_auth or _auth_of(document)
        fields = {"grant_type": Secret("client_credentials"), **self._members}
        secrets: dict[str, Secret] = {}
        if auth == "basic":
            secrets["authorization"] = _basic(self._client_id, self._client_secret)
        else:
            fields["client_id"] = Secret(self._client_id)
            fields["client_secret"] = self._client_secret
        return self._provider.post(document.token_endpoint, fields, secrets)


def _auth_of(document: Discovered) -> ClientAuth:
    """How the provider accepts a secret: Basic if it may be (RFC 6749, section 2.3.1)."""
    methods = document.token_endpoint_auth_methods_supported
    if "client_secret_basic" in methods:
        return "basic"
    if "client_secret_post" in methods:
        return "post"
    raise AuthenticationError(
        "the provider accepts client secrets neither by client_secret_basic nor by"
        f" client_secret_post, only by {excerpt(', '.join(methods))}",
        operation=OPERATION,
    )


def _basic(client_id: str, client_secret: Secret) -> Secret:
    """RFC 6749, section 2.3.1: both are form-encoded before they are joined."""
    pair = f"{quote_plus(client_id)}:{quote_plus(client_secret.reveal())}"
    return Secret(f"Basic {base64.b64encode(pair.encode('ascii')).decode('ascii')}")


def _concealed(kind: type, value: object) -> object:
    """The token of a reply: no frame of an exception shows it."""
    if kind is not Secret or not isinstance(value, str):
        raise ValueError(f"Expected `str`, got `{type(value).__name__}`")
    return Secret(value)


def _answer(reply: Reply) -> _TokenAnswer:
    """The token in the reply. Raises ValueError if there is none; its message has no token."""
    try:
        answer = msgspec.json.decode(reply.content, type=_TokenAnswer, dec_hook=_concealed)
    except msgspec.ValidationError as error:
        raise ValueError(f"returned something other than a token: {error}") from None
    except (msgspec.DecodeError, RecursionError):
        answer = _TokenAnswer()
    if not answer.access_token.reveal():
        raise ValueError("returned no token")
    if answer.token_type.lower() != "bearer":
        raise ValueError(f"returned a token of type {excerpt(answer.token_type, 40)!r}")
    if not is_field_value(answer.access_token.reveal()):
        raise ValueError("returned a token with characters that a header cannot carry")
    return answer


def _lifetime(seconds: float | str | None) -> float | None:
    if seconds is None:
        return None
    try:
        found = float(seconds)
    except ValueError:
        found = -1.0
    if not found >= 0:
        raise ValueError(f"returned an invalid lifetime: {excerpt(str(seconds), 40)}")
    return min(found, _LONGEST_LIFETIME)
