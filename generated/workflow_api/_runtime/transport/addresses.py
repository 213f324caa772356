"""URLs: their parts, and whether a secret may be sent to them."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

_PORTS = {"http": 80, "https": 443}


def split(url: str) -> SplitResult:
    """The parts of an HTTP or HTTPS URL.

    Raises:
        ValueError: it is not one, or it has a user, a query or a fragment.
    """
    parts = urlsplit(url)
    # urlsplit silently drops line breaks and tabs.
    if any(character <= " " or character == "\x7f" for character in url):
        raise ValueError(f"a URL must not contain spaces or line breaks: {_shown(parts)!r}")
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ValueError(f"not an HTTP or HTTPS URL: {_shown(parts)!r}")
    if parts.username is not None or parts.password is not None:
        raise ValueError(f"a URL must not contain a user or password: {_shown(parts)!r}")
    if parts.query or parts.fragment:
        raise ValueError(f"a base URL must not have a query or fragment: {_shown(parts)!r}")
    _ = parts.port
    return parts


def base_address(url: str) -> str:
    """The URL in one spelling: scheme and host in lower case, no default port, no slash at the end.

    Raises:
        ValueError: see `split`.
    """
    parts = split(url.strip())
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = "" if parts.port in (None, _PORTS[parts.scheme]) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/')}"


def origin(url: str) -> str | None:
    """Scheme, host and port, the port always named; None for what is not a URL."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        return None
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def may_receive_secrets(url: str) -> bool:
    """Whether secrets may be sent there: over HTTPS, or to this machine itself."""
    parts = urlsplit(url)
    return parts.scheme == "https" or is_loopback(parts.hostname or "")


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(parts: SplitResult) -> str:
    """The URL without what may be secret in it."""
    host = parts.hostname or ""
    return f"{parts.scheme}://{host}{parts.path}"
