"""The client credentials grant (RFC 6749, section 4.4), its endpoint found by discovery."""

from __future__ import annotations

import base64
from urllib.parse import quote_plus, urlencode

import msgspec

from .addresses import is_trustworthy, origin
from .errors import AuthenticationError, ReplyError, TransportError
from .faults import excerpt
from .flow import Flow, Sleep, send
from .retry import Clocks, RetryPolicy, retry_after
from .secret import Secret
from .transport import Reply, Request, Timeout

DISCOVERY_PATH = "/.well-known/openid-configuration"
_DISCOVERY_LIFETIME = 24 * 3600.0
_EARLY_AT_MOST = 60.0
_LONGEST_LIFETIME = 365 * 24 * 3600.0
_NEXT_EARLY_TRY = 30.0
_REPLY_LIMIT = 2**20
_OPERATION = "sign-in"
_HTTPS_ONLY = "only accepts HTTPS"


class Discovered(msgspec.Struct, frozen=True, kw_only=True):
    """What is read of a discovery document (OpenID Connect Discovery 1.0, section 3)."""

    issuer: str
    token_endpoint: str
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


class _TokenAnswer(msgspec.Struct, frozen=True, kw_only=True):
    access_token: str = ""
    token_type: str = ""
    expires_in: float | str | None = None


class _RefusedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    error: str = ""
    error_description: str | None = None


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A token and when it ends and should be renewed, by the clock that never goes back."""

    token: Secret
    ends: float
    early: float


class ClientCredentials:
    """Tokens for a client id and its secret, kept until shortly before they end.

    Args:
        issuer: the sign-in provider's address; the discovery document lies below it.
        token_url: the token endpoint, where it is known; then nothing is discovered.
        scope: the scopes to ask for, separated by blanks; None asks for none.
        trusted_origins: further origins (`https://host:port`) on which the endpoint may be.
        allow_insecure_http: let secrets travel over plain http.
    """

    scheme = "Bearer"
    renewable = True

    def __init__(
        self,
        *,
        issuer: str,
        client_id: str,
        client_secret: Secret,
        scope: str | None,
        token_url: str | None,
        trusted_origins: frozenset[str],
        allow_insecure_http: bool,
        policy: RetryPolicy,
        timeout: Timeout,
        clocks: Clocks,
    ) -> None:
        self._issuer = issuer.rstrip("/")
        self._client_id = client_id
        self._client_secret = client_secret
        self._scope = scope
        self._token_url = token_url
        self._trusted_origins = trusted_origins
        self._allow_insecure_http = allow_insecure_http
        self._policy = policy
        self._timeout = timeout
        self._clocks = clocks
        self._kept: _Kept | None = None
        self._discovered: tuple[float, Discovered] | None = None

    def current(self, refused: Secret | None) -> Secret | None:
        """The kept token, while it lives and was not refused."""
        kept = self._kept
        if kept is None or kept.token == refused or self._clocks.monotonic() >= kept.ends:
            return None
        return kept.token

    def due(self) -> bool:
        """Whether the kept token ends soon."""
        kept = self._kept
        return kept is not None and self._clocks.monotonic() >= kept.early

    def postpone(self) -> None:
        """Keep the living token; the next early renewal is tried a while later."""
        kept = self._kept
        if kept is not None:
            later = self._clocks.monotonic() + min(_NEXT_EARLY_TRY, (kept.ends - kept.early) / 2)
            self._kept = msgspec.structs.replace(kept, early=later)

    def fetch(self, refused: Secret | None) -> Flow[Secret]:
        """A fresh token from the token endpoint, which is then kept.

        Raises:
            AuthenticationError: the provider refused, or answered with something else.
            TransportError: the provider cannot be reached.
        """
        if self._kept is not None and self._kept.token == refused:
            self._kept = None
        was_known = self._discovered is not None
        document = yield from self._endpoint()
        try:
            answer = yield from self._ask(document)
        except (ReplyError, TransportError) as error:
            # The endpoint may have moved since it was discovered.
            refused_by_provider = isinstance(error, AuthenticationError) and error.code
            if not was_known or refused_by_provider:
                raise
            self._discovered = None
            answer = yield from self._ask((yield from self._endpoint()))
        return self._keep(answer)

    def _keep(self, answer: _TokenAnswer) -> Secret:
        token = Secret(answer.access_token)
        now = self._clocks.monotonic()
        lifetime = self._lifetime(answer.expires_in)
        if lifetime is None:
            self._kept = _Kept(token=token, ends=float("inf"), early=float("inf"))
        else:
            ends = now + lifetime
            window = min(_EARLY_AT_MOST, lifetime / 10)
            self._kept = _Kept(token=token, ends=ends, early=ends - window)
        return token

    def _lifetime(self, seconds: float | str | None) -> float | None:
        if seconds is None:
            return None
        try:
            found = float(seconds)
        except ValueError:
            found = -1.0
        if not found >= 0:
            raise AuthenticationError(
                f"the token endpoint names an impossible lifetime: {excerpt(str(seconds), 40)}",
                operation=_OPERATION,
            )
        return min(found, _LONGEST_LIFETIME)

    def _endpoint(self) -> Flow[Discovered]:
        if self._token_url is not None:
            return Discovered(issuer=self._issuer, token_endpoint=self._token_url)
        now = self._clocks.monotonic()
        if self._discovered is not None and now < self._discovered[0]:
            return self._discovered[1]
        url = self._issuer + DISCOVERY_PATH
        self._refuse_insecure(url, "the discovery document")
        request = self._request("GET", url)
        reply = yield from self._persistently(request)
        if reply.status != 200:
            raise self._refused(request, reply, "the discovery document was refused")
        try:
            document = msgspec.json.decode(reply.content, type=Discovered)
        except (msgspec.DecodeError, RecursionError) as error:
            failure = AuthenticationError(f"no discovery document: {error}")
            raise _told(failure, request, reply) from None
        self._check(document, request)
        self._discovered = (now + _DISCOVERY_LIFETIME, document)
        return document

    def _check(self, document: Discovered, request: Request) -> None:
        """The checks that keep a token from a mix-up (RFC 8414, section 3.3)."""
        if document.issuer.rstrip("/") != self._issuer:
            raise AuthenticationError(
                f"the discovery document of {self._issuer} names another issuer:"
                f" {excerpt(document.issuer)}",
                operation=_OPERATION,
                url=request.url,
            )
        endpoint = origin(document.token_endpoint)
        if endpoint != origin(self._issuer) and endpoint not in self._trusted_origins:
            raise AuthenticationError(
                f"the token endpoint is on another origin, {excerpt(endpoint or 'no address')},"
                f" than its issuer {self._issuer}; if that is right, name it in trusted_origins",
                operation=_OPERATION,
                url=request.url,
            )
        self._refuse_insecure(document.token_endpoint, "the client secret")

    def _refuse_insecure(self, url: str, what: str) -> None:
        if not is_trustworthy(url) and not self._allow_insecure_http:
            raise AuthenticationError(
                f"{what} would travel over plain http: use an https address of the server, or say"
                " allow_insecure_http=True",
                operation=_OPERATION,
                url=url.partition("?")[0],
            )

    def _ask(self, document: Discovered) -> Flow[_TokenAnswer]:
        request = self._token_request(document)
        reply = yield from self._persistently(request)
        if reply.status != 200:
            raise self._refused(request, reply, "no token was given")
        try:
            answer = msgspec.json.decode(reply.content, type=_TokenAnswer)
        except (msgspec.DecodeError, RecursionError):
            answer = _TokenAnswer()
        if not answer.access_token or answer.token_type.lower() != "bearer":
            text = (
                f"the token endpoint gave a token of type {excerpt(answer.token_type, 40)!r}"
                if answer.access_token
                else "the token endpoint answered without a token"
            )
            raise AuthenticationError(text, operation=_OPERATION, method="POST", url=request.url)
        return answer

    def _token_request(self, document: Discovered) -> Request:
        fields = {"grant_type": "client_credentials"}
        if self._scope is not None:
            fields["scope"] = self._scope
        secrets: dict[str, Secret] = {}
        methods = document.token_endpoint_auth_methods_supported
        if "client_secret_basic" in methods:
            # RFC 6749, section 2.3.1: both are form-encoded before they are joined.
            pair = f"{quote_plus(self._client_id)}:{quote_plus(self._client_secret.reveal())}"
            coded = base64.b64encode(pair.encode("ascii")).decode("ascii")
            secrets["authorization"] = Secret(f"Basic {coded}")
        elif "client_secret_post" in methods:
            fields["client_id"] = self._client_id
            fields["client_secret"] = self._client_secret.reveal()
        else:
            raise AuthenticationError(
                "the provider takes client secrets neither by client_secret_basic nor by"
                f" client_secret_post, but by {excerpt(', '.join(methods))}",
                operation=_OPERATION,
            )
        return self._request("POST", document.token_endpoint, urlencode(fields).encode(), secrets)

    def _request(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        secrets: dict[str, Secret] | None = None,
    ) -> Request:
        headers = {"accept": "application/json"}
        if body is not None:
            headers["content-type"] = "application/x-www-form-urlencoded"
        return Request(
            operation=_OPERATION,
            method=method,
            url=url,
            headers=headers,
            secrets=secrets or {},
            body=body,
            timeout=self._timeout,
            max_reply_bytes=_REPLY_LIMIT,
        )

    def _persistently(self, request: Request) -> Flow[Reply]:
        """The reply; what may pass by itself is tried again, for asking changes nothing."""
        for number in range(1, self._policy.max_retries + 1):
            hint = None
            try:
                reply = yield from send(request)
            except TransportError as error:
                if error.final:
                    raise
            else:
                if reply.status != 429 and reply.status < 500:
                    return reply
                hint = retry_after(reply, self._clocks.wall())
                if hint is not None and hint > self._policy.longest_hint:
                    return reply
            yield Sleep(max(self._policy.wait(number, self._clocks.chance), hint or 0.0))
        return (yield from send(request))

    def _refused(self, request: Request, reply: Reply, text: str) -> AuthenticationError:
        try:
            answer = msgspec.json.decode(reply.content, type=_RefusedAnswer)
        except (msgspec.DecodeError, RecursionError):
            answer = _RefusedAnswer()
        words = [f"{text} (HTTP {reply.status})"]
        words += [excerpt(part) for part in (answer.error, answer.error_description) if part]
        if _HTTPS_ONLY in (answer.error_description or ""):
            words.append("use the https address of the server")
        if 300 <= reply.status < 400:
            words.append("redirects are not followed")
        error = AuthenticationError(": ".join(words))
        error.code = answer.error
        return _told(error, request, reply)


def _told(error: AuthenticationError, request: Request, reply: Reply) -> AuthenticationError:
    """The exception with status and address; never with the body, which may hold a token."""
    error.operation = _OPERATION
    error.method = request.method
    error.url = request.url.partition("?")[0]
    error.status = reply.status
    return error
