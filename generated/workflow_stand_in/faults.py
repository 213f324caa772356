# SPDX-License-Identifier: MIT
"""How the server can be told to fail, and what each failure looks like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from .envelope import page, refusal
from .exchange import Answer

NOT_SIGNED_IN = "OpenId Connect authentication for Workflow API failed"
"""The page of a call without a good token: auth/call-no-token."""

_BUSY = "Process already running"
_STATUS = (
    "Exception of type 'OptimaJet.Workflow.Core.Fault.ImpossibleToSetStatusException' was thrown."
)
_HTML = (
    b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head>"
    b"<body><p>This is a page of the stand-in, no answer of the API.</p></body></html>\n"
)


class Fault(Enum):
    """A way to fail.

    After SLOW and CUT_REPLY the operation was carried out, with all others it was not.
    """

    UNAUTHORIZED = "401"
    """Status 401. The real server never sends it; a gateway in front may."""
    FORBIDDEN = "403"
    """Status 403, as a gateway in front may send it."""
    TOO_MANY_REQUESTS = "429"
    """Status 429, with Retry-After if it is given."""
    INTERNAL_ERROR = "500"
    """Status 500 with a text page, as transport/body-none shows it."""
    BAD_GATEWAY = "502"
    """Status 502, as a gateway in front may send it."""
    UNAVAILABLE = "503"
    """Status 503, with Retry-After if it is given."""
    GATEWAY_TIMEOUT = "504"
    """Status 504, as a gateway in front may send it."""
    HTML = "html"
    """Status 200 and a web page, as a portal in between sends it."""
    SLOW = "slow"
    """The right answer, after `seconds`."""
    CUT = "cut"
    """The connection ends without an answer."""
    CUT_REPLY = "cut-reply"
    """The connection ends in the middle of the right answer."""
    BUSY = "busy"
    """Another call holds the instance: conflicts/executecommand-at-once-1."""
    BUSY_STATUS = "busy-status"
    """The same in other words: conflicts/executecommand-at-once-2."""
    REFUSED = "refused"
    """`success: false` with an error text that no table has."""
    TOKEN_REFUSED = "token-refused"
    """The page of a token that is not accepted: auth/call-expired-token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A fault with what it needs to know."""

    fault: Fault
    retry_after: str | None
    seconds: float

    def answer(self, right: Callable[[], Answer]) -> Answer:
        """The answer instead of the right one, or made of it."""
        if self.fault is Fault.SLOW:
            return replace(right(), delay=self.seconds)
        if self.fault is Fault.CUT_REPLY:
            return replace(right(), torn=True)
        if self.fault is Fault.CUT:
            return Answer(cut=True)
        found = self._page()
        if self.retry_after is not None:
            return replace(found, headers=(*found.headers, ("Retry-After", self.retry_after)))
        return found

    def _page(self) -> Answer:
        known = {
            Fault.BUSY: lambda: refusal(_BUSY),
            Fault.BUSY_STATUS: lambda: refusal(_STATUS),
            Fault.REFUSED: lambda: refusal("The stand-in was told to refuse this call"),
            Fault.TOKEN_REFUSED: lambda: page(NOT_SIGNED_IN),
            Fault.INTERNAL_ERROR: lambda: page("The stand-in was told to fail"),
            Fault.HTML: lambda: _text(200, "text/html; charset=utf-8", _HTML),
        }
        made = known.get(self.fault)
        if made is not None:
            return made()
        status = int(self.fault.value)
        return _text(status, "text/plain", f"{status}, as the stand-in was told\n".encode())


def _text(status: int, media_type: str, body: bytes) -> Answer:
    length = str(len(body))
    headers = (("Content-Type", media_type), ("Content-Length", length))
    return Answer(status=status, headers=headers, body=body)
