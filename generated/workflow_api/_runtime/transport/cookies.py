# SPDX-License-Identifier: MIT
"""The cookies that a server, or a load balancer before it, sets."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import Message
from http.cookiejar import CookieJar
from typing import Any
from urllib.request import Request as JarRequest

from .addresses import origin
from .secret import Secret


class Cookies:
    """Keeps cookies as browsers do, and those that the caller gives, which are always sent.

    Args:
        given: cookies by name, sent to the server of the API only.
        address: that server's URL.
    """

    def __init__(self, given: Mapping[str, Secret], address: str) -> None:
        self._given = given
        self._origin = origin(address)
        self._jar = CookieJar()
        self._has_any = bool(given)

    def header(self, url: str) -> Secret | None:
        """The value of the Cookie header for this URL; None for no cookies."""
        if not self._has_any:
            return None
        request = JarRequest(url)
        self._jar.add_cookie_header(request)
        found = [request.get_header("Cookie")] if request.has_header("Cookie") else []
        if self._given and origin(url) == self._origin:
            found += [f"{name}={value.reveal()}" for name, value in self._given.items()]
        return Secret("; ".join(one for one in found if one)) if found else None

    def keep(self, url: str, lines: list[str]) -> None:
        """Keep what the Set-Cookie lines of a reply set."""
        # The jar wants a reply of http.client, and uses `info()` of it.
        reply: Any = _Lines(lines)
        self._jar.extract_cookies(reply, JarRequest(url))
        self._has_any = True


class _Lines:
    """A reply as a cookie jar reads it."""

    def __init__(self, lines: list[str]) -> None:
        self._message = Message()
        for line in lines:
            self._message["Set-Cookie"] = line

    def info(self) -> Message:
        return self._message
