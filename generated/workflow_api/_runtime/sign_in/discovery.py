# SPDX-License-Identifier: MIT
"""Where the token endpoint is: OpenID Connect Discovery 1.0, with the checks of RFC 8414."""

from __future__ import annotations

from urllib.parse import urljoin

import msgspec

from ..errors import AuthenticationError
from ..reply.excerpt import excerpt
from ..steps.steps import Steps
from ..transport.addresses import address_problem, base_address, origin
from ..transport.interface import Reply, Request
from .provider import OPERATION, Provider, refused, with_reply

_WELL_KNOWN = "/.well-known/"
_ADVICE = (
    "if the server does not require sign-in, leave out client_id and client_secret; if its"
    " provider is elsewhere, pass its URL as issuer"
)
NONE_HERE = frozenset({404, 405, 410, 501})
"""Statuses of a server that has nothing at an address."""
_LIFETIME = 24 * 3600.0
_REDIRECTS_AT_MOST = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Discovered(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of a discovery document that are used (OpenID Connect Discovery 1.0, section 3)."""

    issuer: str
    token_endpoint: str
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


def issuer_and_document(url: str) -> tuple[str, str]:
    """An issuer and the URL of its discovery document, from either of them.

    The document is below the issuer (OpenID Connect Discovery 1.0, section 4.1), or the issuer's
    path follows that of the document (RFC 8414, section 3.1).
    """
    before, mark, after = url.partition(_WELL_KNOWN)
    if not mark:
        return url, f"{url}{_WELL_KNOWN}openid-configuration"
    _, slash, path = after.partition("/")
    return f"{before}{slash}{path}", url


class Discovery:
    """The discovery document of an issuer, kept for a day.

    Args:
        provider: sends requests to the issuer.
        issuer: its URL, without a slash at its end.
        url: the URL of the document.
        token_url: the token endpoint, if it is known; then nothing is requested.
        trusted_origins: further origins (`https://host:port`) on which the endpoint may be.
    """

    def __init__(
        self,
        provider: Provider,
        issuer: str,
        url: str,
        token_url: str | None,
        trusted_origins: frozenset[str],
    ) -> None:
        self._provider = provider
        self._issuer = issuer
        self._url = url
        self._token_url = token_url
        self._trusted_origins = trusted_origins
        self._kept: tuple[float, Discovered] | None = None

    @property
    def is_known(self) -> bool:
        """Whether a document is kept, which may be out of date by now."""
        return self._kept is not None

    def forget(self) -> None:
        """Request the document again when it is needed next."""
        self._kept = None

    def document(self) -> Steps[Discovered]:
        """The document, kept or requested, with an endpoint that may receive the secret.

        Raises:
            AuthenticationError: it was refused, is not a discovery document, or its endpoint must
                not receive the secret.
            TransportError: no reply was received.
        """
        now = self._provider.clocks.monotonic()
        if self._kept is not None and now < self._kept[0]:
            return self._kept[1]
        if self._token_url is not None:
            document = Discovered(issuer=self._issuer, token_endpoint=self._token_url)
            self._provider.refuse_insecure(self._token_url, "the client secret")
            return document
        request, reply = yield from self._fetched()
        if reply.status != 200:
            raise refused(request, reply, self._refusal(reply), None)
        try:
            document = msgspec.json.decode(reply.content, type=Discovered)
        except (msgspec.DecodeError, RecursionError) as error:
            text = f"received something that is not a discovery document: {error}; {_ADVICE}"
            failure = AuthenticationError(text)
        else:
            self._check(document, request)
            self._kept = (now + _LIFETIME, document)
            return document
        raise with_reply(failure, request, reply)

    def _refusal(self, reply: Reply) -> str:
        if reply.status in NONE_HERE:
            return f"{self._issuer} has no sign-in provider; {_ADVICE}"
        return "the discovery document was refused"

    def _fetched(self) -> Steps[tuple[Request, Reply]]:
        """The last request and its reply; redirects are followed within the issuer's origin."""
        url = self._url
        self._provider.refuse_insecure(url, "the discovery document")
        redirects = 0
        while True:
            request = self._provider.get(url)
            reply = yield from self._provider.ask(request)
            target = reply.headers.get("location")
            if reply.status not in _REDIRECTS or target is None or redirects == _REDIRECTS_AT_MOST:
                return request, reply
            url = _joined(url, target)
            if origin(url) != origin(self._issuer):
                failure = AuthenticationError(
                    f"the discovery document of {self._issuer} is redirected to another origin:"
                    f" {excerpt(origin(url) or 'no URL')}"
                )
                raise with_reply(failure, request, reply)
            redirects += 1

    def _check(self, document: Discovered, request: Request) -> None:
        """The checks against a mix-up of issuers (RFC 8414, section 3.3)."""
        if _address(document.issuer) != self._issuer:
            raise AuthenticationError(
                f"the discovery document of {self._issuer} names another issuer,"
                f" {excerpt(document.issuer)}; if this is intended, pass it as issuer",
                operation=OPERATION,
                url=request.url,
            )
        problem = address_problem(document.token_endpoint, may_have_query=True)
        endpoint = None if problem else origin(document.token_endpoint)
        if endpoint != origin(self._issuer) and endpoint not in self._trusted_origins:
            raise AuthenticationError(
                f"the token endpoint's origin {excerpt(endpoint or 'no URL')} differs from that of"
                f" its issuer {self._issuer}; if this is intended, add it to trusted_origins",
                operation=OPERATION,
                url=request.url,
            )
        self._provider.refuse_insecure(document.token_endpoint, "the client secret")


def _address(text: str) -> str | None:
    return None if address_problem(text) else base_address(text)


def _joined(url: str, target: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError:
        return ""
