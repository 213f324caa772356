# SPDX-License-Identifier: MIT
"""URLs: their parts, and whether a secret may be sent to them."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

_PORTS = {"http": 80, "https": 443}


def address_problem(url: str, *, may_have_query: bool = False) -> str:
    """Why it cannot be the URL of a server; empty if it can. The text shows no user or password."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        shown = f"{parts.scheme}://{parts.hostname or ''}{parts.path}"
        _ = parts.port
    except ValueError:
        return "not an HTTP or HTTPS URL: its host or port is wrong"
    # urlsplit silently drops line breaks and tabs.
    if any(character <= " " or character == "\x7f" for character in url):
        return f"a URL must not contain spaces or line breaks: {shown!r}"
    if parts.scheme not in _PORTS or not parts.hostname:
        return f"not an HTTP or HTTPS URL: {shown!r}; write it as https://host"
    if parts.username is not None or parts.password is not None:
        return f"a URL must not contain a user or password: {shown!r}"
    if (parts.query and not may_have_query) or parts.fragment:
        return f"a base URL must not have a query or fragment: {shown!r}"
    return ""


def base_address(url: str) -> str:
    """The URL in one spelling: scheme and host in lower case, no default port, no slash at the end.

    `address_problem` has found nothing wrong with it.
    """
    parts = urlsplit(url.strip())
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
