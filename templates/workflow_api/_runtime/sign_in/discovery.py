"""Where the token endpoint is: OpenID Connect Discovery 1.0, with the checks of RFC 8414."""

from __future__ import annotations

from urllib.parse import urljoin

import msgspec

from ..errors import AuthenticationError
from ..reply.excerpt import excerpt
from ..steps.steps import Steps
from ..transport.addresses import base_address, origin
from ..transport.interface import Reply, Request
from .provider import OPERATION, Provider, refused, with_reply

DISCOVERY_PATH = "/.well-known/openid-configuration"
_LIFETIME = 24 * 3600.0
_REDIRECTS_AT_MOST = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Discovered(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of a discovery document that are used (OpenID Connect Discovery 1.0, section 3)."""

    issuer: str
    token_endpoint: str
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


class Discovery:
    """The discovery document of an issuer, kept for a day.

    Args:
        provider: sends requests to the issuer.
        issuer: its URL, without a slash at its end.
        token_url: the token endpoint, if it is known; then nothing is requested.
        trusted_origins: further origins (`https://host:port`) on which the endpoint may be.
    """

    def __init__(
        self,
        provider: Provider,
        issuer: str,
        token_url: str | None,
        trusted_origins: frozenset[str],
    ) -> None:
        self._provider = provider
        self._issuer = issuer
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
            raise refused(request, reply, "the discovery document was refused", None)
        try:
            document = msgspec.json.decode(reply.content, type=Discovered)
        except (msgspec.DecodeError, RecursionError) as error:
            failure = AuthenticationError(f"not a discovery document: {error}")
            raise with_reply(failure, request, reply) from None
        self._check(document, request)
        self._kept = (now + _LIFETIME, document)
        return document

    def _fetched(self) -> Steps[tuple[Request, Reply]]:
        """The last request and its reply; redirects are followed within the issuer's origin."""
        url = self._issuer + DISCOVERY_PATH
        self._provider.refuse_insecure(url, "the discovery document")
        redirects = 0
        while True:
            request = self._provider.get(url)
            reply = yield from self._provider.ask(request)
            target = reply.headers.get("location")
            if reply.status not in _REDIRECTS or target is None or redirects == _REDIRECTS_AT_MOST:
                return request, reply
            url = urljoin(url, target)
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
        endpoint = origin(document.token_endpoint)
        if endpoint != origin(self._issuer) and endpoint not in self._trusted_origins:
            raise AuthenticationError(
                f"the token endpoint's origin {excerpt(endpoint or 'no URL')} differs from that of"
                f" its issuer {self._issuer}; if this is intended, add it to trusted_origins",
                operation=OPERATION,
                url=request.url,
            )
        self._provider.refuse_insecure(document.token_endpoint, "the client secret")


def _address(text: str) -> str | None:
    try:
        return base_address(text)
    except ValueError:
        return None
