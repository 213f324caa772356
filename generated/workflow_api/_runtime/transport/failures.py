# SPDX-License-Identifier: MIT
"""Exceptions of the HTTP libraries as ours, without the request that theirs carry."""

from __future__ import annotations

import ssl
import time

from ..errors import CertificateError, ConnectError, RequestTimeoutError, TransportError
from .routes import ProxyAddress

_TOO_LATE = "the deadline for the whole call has passed"


def failure_of(error: Exception, ends: float, proxy: ProxyAddress | None = None) -> TransportError:
    """Our exception for one of httpcore2 or httpx2, whose classes have the same names.

    Args:
        error: the library's exception.
        ends: when the whole call ends, by `time.monotonic`.
        proxy: the proxy that the request went through.
    """
    names = {kind.__name__ for kind in type(error).__mro__}
    words = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    failure: TransportError
    if "TimeoutException" in names:
        failure = _timed_out(names, words, ends)
    elif "LocalProtocolError" in names:
        # Refused before a byte was sent; the library's message quotes what it refused.
        failure = TransportError(f"the request cannot be sent ({type(error).__name__})")
        failure.final = True
    elif names & {"UnicodeError", "InvalidURL", "UnsupportedProtocol"}:
        failure = ConnectError(f"no connection ({words})")
        failure.final = True
    elif "ProxyError" in names:
        failure = _refused_by_proxy(str(error), proxy)
    elif "ConnectError" in names and _is_about_certificate(error):
        failure = CertificateError(f"the server's certificate is not trusted ({words})")
    elif "ConnectError" in names:
        failure = ConnectError(f"no connection ({words})")
    else:
        is_encoding = "DecodingError" in names
        what = "the reply cannot be decompressed" if is_encoding else "the connection was lost"
        failure = TransportError(f"{what} ({words})")
        failure.sent = True
    return failure


def too_late() -> RequestTimeoutError:
    """The exception for a request that the call's deadline has ended."""
    failure = RequestTimeoutError(_TOO_LATE)
    failure.sent = True
    return failure


def _timed_out(names: set[str], words: str, ends: float) -> RequestTimeoutError:
    connecting = bool(names & {"ConnectTimeout", "PoolTimeout"})
    text = "no connection in time" if connecting else "no answer in time"
    if time.monotonic() >= ends:
        text = _TOO_LATE
    failure = RequestTimeoutError(f"{text} ({words})")
    failure.sent = not connecting
    return failure


def _refused_by_proxy(text: str, proxy: ProxyAddress | None) -> ConnectError:
    """A proxy that refuses the connection: for good with HTTP 4xx, else perhaps for a while."""
    setting = "the proxy" if proxy is None else proxy.setting
    if text.startswith("407"):
        words = f"the proxy wants a user and a password (HTTP 407): add them to {setting}"
    else:
        words = f"the proxy refused the connection ({text}): see {setting}"
    failure = ConnectError(f"no connection: {words}")
    failure.final = text.startswith("4")
    return failure


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
