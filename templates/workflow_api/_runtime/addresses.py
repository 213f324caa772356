"""Addresses: what they are made of and whether a secret may travel to them."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

_PORTS = {"http": 80, "https": 443}


def split(url: str) -> SplitResult:
    """The parts of an http or https address.

    Raises:
        ValueError: it is none, or it has a user, a query or a fragment in it.
    """
    parts = urlsplit(url)
    # The standard's reader drops line breaks and tabs in silence.
    if any(character <= " " or character == "\x7f" for character in url):
        raise ValueError(f"an address has no blanks and no line breaks: {_shown(parts)!r}")
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ValueError(f"not an http or https address: {_shown(parts)!r}")
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"an address must not hold a user or password: {_shown(parts)!r}")
    if parts.query or parts.fragment:
        raise ValueError(f"a base URL has no query and no fragment: {_shown(parts)!r}")
    _ = parts.port
    return parts


def base_address(url: str) -> str:
    """The address in one spelling: scheme and host in small letters, no port that goes without
    saying, no slash at the end.

    Raises:
        ValueError: see `split`.
    """
    parts = split(url.strip())
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = "" if parts.port in (None, _PORTS[parts.scheme]) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/')}"


def origin(url: str) -> str | None:
    """Scheme, host and port, the port always named; None for what is no address."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        return None
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def is_trustworthy(url: str) -> bool:
    """Whether a secret may travel there: by https, or to this machine itself."""
    parts = urlsplit(url)
    return parts.scheme == "https" or _is_loopback(parts.hostname or "")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(parts: SplitResult) -> str:
    """The address without what may be secret in it."""
    host = parts.hostname or ""
    return f"{parts.scheme}://{host}{parts.path}"
