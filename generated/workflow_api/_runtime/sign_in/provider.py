# SPDX-License-Identifier: MIT
"""Requests to a sign-in provider: their retries, and exceptions for its errors."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from urllib.parse import urlencode

import msgspec

from ..errors import AuthenticationError, TransportError
from ..reply.excerpt import excerpt
from ..retry.policy import RetryPolicy
from ..retry.retry_after import retry_after
from ..steps.clocks import Clocks
from ..steps.steps import Sleep, Steps, send
from ..transport.addresses import may_receive_secrets
from ..transport.interface import Reply, Request, Timeout
from ..transport.secret import Secret

OPERATION = "sign-in"
"""The name of requests to the provider in errors and events."""

_REPLY_LIMIT = 2**20
_HTTPS_ONLY = "only accepts HTTPS"
_MAY_PASS = frozenset({408, 429})


class _RefusedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    error: str = ""
    error_description: str | None = None


class Provider(msgspec.Struct, frozen=True, kw_only=True):
    """Makes and sends requests to a sign-in provider.

    Attributes:
        policy: how often a request is retried. The call that needs the token observes its deadline.
        timeout: limits for the phases of a request.
        clocks: time and chance.
        allow_insecure_http: allow secrets over plain HTTP.
    """

    policy: RetryPolicy
    timeout: Timeout
    clocks: Clocks
    allow_insecure_http: bool

    def get(self, url: str) -> Request:
        """A request for a document."""
        return self._request("GET", url)

    def post(
        self, url: str, fields: Mapping[str, Secret], secrets: Mapping[str, Secret]
    ) -> Request:
        """A request with a form."""
        request = self._request("POST", url)
        headers = {**request.headers, "content-type": "application/x-www-form-urlencoded"}
        form = urlencode({name: text.reveal() for name, text in fields.items()}).encode("ascii")
        return msgspec.structs.replace(request, headers=headers, body=form, secrets=secrets)

    def ask(self, request: Request) -> Steps[Reply]:
        """The reply. Temporary failures are retried, because the request changes nothing.

        Raises:
            TransportError: no reply was received.
        """
        for number in count(1):
            try:
                reply = yield from send(request)
            except TransportError as error:
                wait = self._wait(number, 0.0)
                if error.final or wait is None:
                    raise _with_request(error, request, number) from None
            else:
                hint = retry_after(reply, self.clocks.wall()) or 0.0
                wait = self._wait(number, hint)
                if wait is None or (reply.status < 500 and reply.status not in _MAY_PASS):
                    return reply
            yield Sleep(wait)
        raise AssertionError("the loop ends by return or raise")

    def refuse_insecure(self, url: str, what: str) -> None:
        """Raise AuthenticationError if `what` would be sent to `url` in plain text."""
        if not may_receive_secrets(url) and not self.allow_insecure_http:
            raise AuthenticationError(
                f"{what} would be sent over plain HTTP: use an HTTPS URL of the server, or set"
                " allow_insecure_http=True",
                operation=OPERATION,
                url=url.partition("?")[0],
            )

    def _request(self, method: str, url: str) -> Request:
        return Request(
            operation=OPERATION,
            method=method,
            url=url,
            headers={"accept": "application/json"},
            timeout=self.timeout,
            max_reply_bytes=_REPLY_LIMIT,
        )

    def _wait(self, number: int, hint: float) -> float | None:
        """Seconds before the next attempt; None if there is none."""
        if number > self.policy.max_retries or hint > self.policy.longest_hint:
            return None
        return max(self.policy.wait(number, self.clocks.chance), hint)


def refused(
    request: Request, reply: Reply, text: str, secret: Secret | None
) -> AuthenticationError:
    """The exception for a reply that is a refusal; the secret is removed from its text."""
    try:
        answer = msgspec.json.decode(reply.content, type=_RefusedAnswer)
    except (msgspec.DecodeError, RecursionError):
        answer = _RefusedAnswer()
    words = [f"{text} (HTTP {reply.status})"]
    for part in (answer.error, answer.error_description):
        if part:
            words.append(excerpt(part if secret is None else part.replace(secret.reveal(), "***")))
    if _HTTPS_ONLY in (answer.error_description or ""):
        words.append("use the HTTPS URL of the server")
    if 300 <= reply.status < 400:
        words.append("it is a redirect that was not followed")
    error = with_reply(AuthenticationError(": ".join(words)), request, reply)
    error.code = answer.error
    return error


def with_reply(error: AuthenticationError, request: Request, reply: Reply) -> AuthenticationError:
    """The exception with status and URL, but without the body, which may hold a token."""
    error.status = reply.status
    error.operation = OPERATION
    error.method = request.method
    error.url = request.url.partition("?")[0]
    return error


def _with_request(error: TransportError, request: Request, attempts: int) -> TransportError:
    error.operation = OPERATION
    error.method = request.method
    error.url = request.url.partition("?")[0]
    error.attempts = attempts
    return error
