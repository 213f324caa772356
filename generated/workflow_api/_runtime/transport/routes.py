# SPDX-License-Identifier: MIT
"""Where a request goes: the parts of its URL, its proxy, the certificates to trust."""

from __future__ import annotations

import base64
import codecs
import os
import ssl
from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore2
import msgspec

from ..errors import ConfigurationError
from .addresses import is_loopback
from .secret import Secret

# Sockets load this codec when they first resolve a name: load it before the first call instead.
codecs.lookup("idna")

_PORTS = {"http": 80, "https": 443}
_PROXY_SCHEMES = frozenset({"http", "https", "socks5", "socks5h"})


class ProxyAddress(msgspec.Struct, frozen=True, kw_only=True):
    """A proxy, and the setting that names it.

    Attributes:
        setting: the argument or the variable of the environment.
        scheme, host, port: the parts of its URL.
        user, password: None where the URL has none.
    """

    setting: str
    scheme: str
    host: str
    port: int | None
    user: Secret | None
    password: Secret | None

    def for_pool(self, trust: ssl.SSLContext | None) -> httpcore2.Proxy:
        """The proxy for a pool of httpcore2."""
        url = httpcore2.URL(scheme=self.scheme, host=self.host, port=self.port, target="/")
        context = trust if self.scheme == "https" else None
        user = "" if self.user is None else self.user.reveal()
        password = "" if self.password is None else self.password.reveal()
        if self.user is None and self.password is None:
            return httpcore2.Proxy(url, ssl_context=context)
        if self.scheme.startswith("socks"):
            pair = (user.encode(), password.encode())
            return httpcore2.Proxy(url, auth=pair, ssl_context=context)
        # RFC 7617 in UTF-8; the library takes ASCII only.
        coded = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        return httpcore2.Proxy(
            url, headers={"Proxy-Authorization": f"Basic {coded}"}, ssl_context=context
        )


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """The way to one server.

    Attributes:
        scheme, host, port: of the server, as the library takes them.
        authority: the value of the Host header.
        proxy: None for a direct connection.
    """

    scheme: bytes
    host: bytes
    port: int
    authority: bytes
    proxy: ProxyAddress | None

    @property
    def is_plain(self) -> bool:
        """Whether requests can be read on the way."""
        return self.scheme == b"http"

    def needs_trust(self) -> bool:
        """Whether certificates are checked on the way."""
        return not self.is_plain or (self.proxy is not None and self.proxy.scheme == "https")


class Routes:
    """The routes of one client.

    Args:
        proxy: the URL of the proxy for all requests; None for what the environment says: the
            variables HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, or the settings of the
            system on Windows and macOS. A URL of this machine never goes through such a proxy.
        ssl_context: which certificates to trust; None for those of the system.
        may_be_read: whether secrets may go to a proxy in plain text.
    """

    def __init__(
        self, proxy: Secret | None, ssl_context: ssl.SSLContext | None, *, may_be_read: bool
    ) -> None:
        self._given = None if proxy is None else _proxy("proxy", proxy)
        self._of_system = {} if proxy is not None else _proxies_of_system()
        self._ssl_context = ssl_context
        self._may_be_read = may_be_read
        self._known: dict[str, Route] = {}

    def route(self, url: str) -> Route:
        """The route to the server of this URL.

        Raises:
            ConfigurationError: the proxy's URL is wrong, or the proxy would get to read secrets.
            UnicodeError: the host is not a name of the internet.
        """
        origin, _ = _halves(url)
        found = self._known.get(origin)
        if found is None:
            found = self._known[origin] = self._made(origin)
        return found

    def trust(self, route: Route) -> ssl.SSLContext | None:
        """The certificates to trust on this route; None where none are checked.

        Raises:
            ConfigurationError: the variables of the environment lead to no certificates.
        """
        if not route.needs_trust():
            return None
        return self._ssl_context or default_trust()

    def _made(self, origin: str) -> Route:
        parts = urlsplit(origin)
        host = parts.hostname or ""
        port = parts.port or _PORTS[parts.scheme]
        name = host if host.isascii() else host.encode("idna").decode("ascii")
        shown = f"[{name}]" if ":" in name else name
        route = Route(
            scheme=parts.scheme.encode("ascii"),
            host=name.encode("ascii"),
            port=port,
            authority=(shown if port == _PORTS[parts.scheme] else f"{shown}:{port}").encode(),
            proxy=self._proxy_for(parts.scheme, name, port),
        )
        if route.proxy is not None and route.is_plain and not self._may_be_read:
            raise ConfigurationError(
                f"{route.proxy.setting}: the proxy would read the token or secret that is sent over"
                f" plain HTTP to {origin}: use HTTPS, or set allow_insecure_http=True",
                attempts=0,
            )
        return route

    def _proxy_for(self, scheme: str, host: str, port: int) -> ProxyAddress | None:
        if self._given is not None:
            return self._given
        kind = scheme if scheme in self._of_system else "all"
        found = self._of_system.get(kind)
        if found is None or is_loopback(host) or proxy_bypass(f"{host}:{port}"):
            return None
        return _proxy(_variable(f"{kind}_proxy"), found)


def target_of(url: str) -> bytes:
    """The path and query of a URL, as they are sent."""
    _, text = _halves(url)
    if not text.isascii():
        text = quote(text, safe="!#$%&'()*+,/:;=?@[]~")
    return text.encode("ascii")


def _halves(url: str) -> tuple[str, str]:
    """The origin of a URL, and what follows it: the path, at least a slash, and the query."""
    start = url.find("/", 8)
    if start > 0:
        return url[:start], url[start:]
    origin, mark, query = url.partition("?")
    return origin, f"/{mark}{query}"


def default_trust() -> ssl.SSLContext:
    """The certificates of the system, or those that SSL_CERT_FILE or SSL_CERT_DIR names.

    Reading them takes longer than many calls: they are read once.

    Raises:
        ConfigurationError: there are none where the variable says.
    """
    return _trust_by(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=8)
def _trust_by(file: str | None, folder: str | None) -> ssl.SSLContext:
    """The context for these settings of the environment, which the library reads."""
    try:
        return httpcore2.default_ssl_context()
    except OSError as error:
        setting = "SSL_CERT_FILE" if file else "SSL_CERT_DIR" if folder else "ssl_context"
        path = file or folder or ""
        problem = f"the certificates in {path!r} cannot be read ({error.strerror or error})"
    raise ConfigurationError(
        f"{setting}: {problem}; name a file of certificates in PEM form", attempts=0
    )


def _proxies_of_system() -> dict[str, Secret]:
    """The URLs of proxies by scheme; `all` for every scheme. A URL without a scheme is HTTP."""
    return {
        scheme: Secret(url if "://" in url else f"http://{url}")
        for scheme, url in getproxies().items()
        if url
    }


def _variable(name: str) -> str:
    """The variable of the environment as it is written there; both cases are in use."""
    given = next((one for one in (name, name.upper()) if os.environ.get(one)), None)
    return f"the variable {given}" if given else "the proxy in the settings of the system"


def _proxy(setting: str, url: Secret) -> ProxyAddress:
    """The proxy of a URL, which may hold a password: no message shows more than its scheme."""
    problem = _problem(url)
    if problem:
        raise ConfigurationError(
            f"{setting}: {problem}; write it as http://host:port or"
            " http://user:password@host:port, with a password percent-encoded",
            attempts=0,
        )
    found = _parsed(setting, url)
    if found.scheme.startswith("socks"):
        _refuse_without_socksio(found)
    return found


def _parsed(setting: str, url: Secret) -> ProxyAddress:
    parts = urlsplit(url.reveal())
    return ProxyAddress(
        setting=setting,
        scheme=parts.scheme,
        host=parts.hostname or "",
        port=parts.port,
        user=None if parts.username is None else Secret(unquote(parts.username)),
        password=None if parts.password is None else Secret(unquote(parts.password)),
    )


def _problem(url: Secret) -> str:
    if "://" not in url.reveal():
        return "the URL of the proxy has no scheme"
    try:
        parts = urlsplit(url.reveal())
        port = parts.port
    except ValueError:
        return "the URL of the proxy has a wrong host or port"
    if parts.scheme not in _PROXY_SCHEMES:
        return "the URL of a proxy begins with http, https, socks5 or socks5h"
    if not parts.hostname or not parts.hostname.isascii() or port == 0:
        return "the URL of the proxy has a wrong host or port"
    return ""


def _refuse_without_socksio(proxy: ProxyAddress) -> None:
    if find_spec("socksio") is None:
        raise ConfigurationError(
            f"{proxy.setting}: a SOCKS proxy needs the package socksio:"
            " pip install 'httpcore2[socks]'",
            attempts=0,
        )


def prepare(routes: Routes, addresses: Sequence[str]) -> None:
    """Look up the routes to these URLs and read certificates, so that no call has to.

    Raises:
        ConfigurationError: see `Routes.route` and `Routes.trust`.
    """
    for address in addresses:
        try:
            routes.trust(routes.route(address))
        except UnicodeError:
            raise ConfigurationError(
                f"the host in {address} is not a name of the internet (IDNA)", attempts=0
            ) from None
