"""Requests to a sign-in provider: asked again where asking again may help, refused in words."""

from __future__ import annotations

from itertools import count

import msgspec

from .addresses import is_trustworthy
from .errors import AuthenticationError, TransportError
from .faults import excerpt
from .flow import Flow, Sleep, send
from .retry import Clocks, RetryPolicy, retry_after
from .secret import Secret
from .transport import Reply, Request, Timeout

OPERATION = "sign-in"
"""What errors and events call the requests to the provider."""

_REPLY_LIMIT = 2**20
_HTTPS_ONLY = "only accepts HTTPS"
_MAY_PASS = frozenset({408, 429})


class _RefusedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    error: str = ""
    error_description: str | None = None


class Provider(msgspec.Struct, frozen=True, kw_only=True):
    """How a sign-in provider is asked.

    Attributes:
        policy: how often it is asked again. Its deadline is kept by the call that needs a token.
        timeout: limits for the phases of a request.
        clocks: time and chance.
        allow_insecure_http: let secrets travel over plain http.
    """

    policy: RetryPolicy
    timeout: Timeout
    clocks: Clocks
    allow_insecure_http: bool

    def get(self, url: str) -> Request:
        """A request for a document."""
        return self._request("GET", url)

    def post(self, url: str, form: bytes, secrets: dict[str, Secret]) -> Request:
        """A request with a form."""
        request = self._request("POST", url)
        headers = {**request.headers, "content-type": "application/x-www-form-urlencoded"}
        return msgspec.structs.replace(request, headers=headers, body=form, secrets=secrets)

    def ask(self, request: Request) -> Flow[Reply]:
        """The reply; what may pass by itself is tried again, for asking changes nothing.

        Raises:
            TransportError: no reply came.
        """
        for number in count(1):
            try:
                reply = yield from send(request)
            except TransportError as error:
                wait = self._wait(number, 0.0)
                if error.final or wait is None:
                    raise _placed(error, request, number) from None
            else:
                hint = retry_after(reply, self.clocks.wall()) or 0.0
                wait = self._wait(number, hint)
                if wait is None or (reply.status < 500 and reply.status not in _MAY_PASS):
                    return reply
            yield Sleep(wait)
        raise AssertionError("the tries have no end of their own")

    def refuse_insecure(self, url: str, what: str) -> None:
        """Raise AuthenticationError where `what` would travel to `url` for everybody to read."""
        if not is_trustworthy(url) and not self.allow_insecure_http:
            raise AuthenticationError(
                f"{what} would travel over plain http: use an https address of the server, or say"
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
        """Seconds before the next try; None when there is none."""
        if number > self.policy.max_retries or hint > self.policy.longest_hint:
            return None
        return max(self.policy.wait(number, self.clocks.chance), hint)


def refused(
    request: Request, reply: Reply, text: str, secret: Secret | None
) -> AuthenticationError:
    """The exception for a reply that is a refusal; the secret is cut out of what it says."""
    try:
        answer = msgspec.json.decode(reply.content, type=_RefusedAnswer)
    except (msgspec.DecodeError, RecursionError):
        answer = _RefusedAnswer()
    words = [f"{text} (HTTP {reply.status})"]
    for part in (answer.error, answer.error_description):
        if part:
            words.append(excerpt(part if secret is None else part.replace(secret.reveal(), "***")))
    if _HTTPS_ONLY in (answer.error_description or ""):
        words.append("use the https address of the server")
    if 300 <= reply.status < 400:
        words.append("it is a redirect, which is not followed, or not any further")
    error = told(AuthenticationError(": ".join(words)), request, reply)
    error.code = answer.error
    return error


def told(error: AuthenticationError, request: Request, reply: Reply) -> AuthenticationError:
    """The exception with status and address; never with the body, which may hold a token."""
    error.status = reply.status
    error.operation = OPERATION
    error.method = request.method
    error.url = request.url.partition("?")[0]
    return error


def _placed(error: TransportError, request: Request, attempts: int) -> TransportError:
    error.operation = OPERATION
    error.method = request.method
    error.url = request.url.partition("?")[0]
    error.attempts = attempts
    return error
