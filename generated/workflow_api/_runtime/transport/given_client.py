# SPDX-License-Identifier: MIT
"""Sends with the caller's own httpx2 client: its cookies, parameters, sign-in and hooks count."""

from __future__ import annotations

import asyncio
import os

import httpx2

from ..errors import ConfigurationError, TransportError, WorkflowApiError
from .failures import failure_of, too_late
from .interface import DEFAULT_TIMEOUT, Reply, Request
from .wire import Body, PoolOptions, end_of, header_map, limits_of, whole_time, within_call

_ERRORS = (
    httpx2.CookieConflict,
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    UnicodeError,
)
_OF_THE_CLIENT = frozenset({"accept-encoding", "user-agent"})


class GivenClient:
    """Sends with an `httpx2.Client` of the caller; it is not closed with the transport.

    Headers that the call needs win over those of the client, and our `timeout` over its own.
    What the client's own hooks and transports raise is not changed, unless it is one of httpx2.

    Raises:
        TypeError: it is something else.
        ConfigurationError: its proxy would read secrets.
    """

    def __init__(self, client: httpx2.Client, options: PoolOptions) -> None:
        if not isinstance(client, httpx2.Client):
            raise wrong_type("httpx2.Client", client)
        refuse_proxy_that_reads(client, options)
        self._client = client
        self._process = os.getpid()

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        refuse_in_other_process(self._process)
        ends = end_of(request)
        try:
            outgoing = prepared(self._client, request)
            try:
                response = self._client.send(outgoing, stream=True, follow_redirects=False)
            except httpx2.HTTPStatusError as error:
                # A hook that calls `raise_for_status`: the reply itself says what is wrong.
                response = error.response
            try:
                headers = header_map(response.headers.raw, request.url, None)
                body = body_of(request, response, ends)
                if not response.is_stream_consumed:
                    for part in response.iter_bytes():
                        body.add(part)
            finally:
                response.close()
            return Reply(status=response.status_code, headers=headers, content=body.whole())
        except _ERRORS as error:
            failure = failure_of(error, ends)
        # See ConnectionPool.send.
        raise failure

    def close(self) -> None:
        """The client is the caller's to close."""


class GivenAsyncClient:
    """The same with an `httpx2.AsyncClient`."""

    def __init__(self, client: httpx2.AsyncClient, options: PoolOptions) -> None:
        if not isinstance(client, httpx2.AsyncClient):
            raise wrong_type("httpx2.AsyncClient", client)
        refuse_proxy_that_reads(client, options)
        self._client = client
        self._process = os.getpid()

    async def send(self, request: Request) -> Reply:
        """See Transport.send."""
        refuse_in_other_process(self._process)
        ends = end_of(request)
        try:
            outgoing = prepared(self._client, request)
            async with asyncio.timeout(whole_time(request)):
                try:
                    response = await self._client.send(
                        outgoing, stream=True, follow_redirects=False
                    )
                except httpx2.HTTPStatusError as error:
                    response = error.response
                try:
                    headers = header_map(response.headers.raw, request.url, None)
                    body = body_of(request, response, ends)
                    if not response.is_stream_consumed:
                        async for part in response.aiter_bytes():
                            body.add(part)
                finally:
                    await response.aclose()
            return Reply(status=response.status_code, headers=headers, content=body.whole())
        except TimeoutError:
            failure: TransportError = too_late()
        except _ERRORS as error:
            failure = failure_of(error, ends)
        # See ConnectionPool.send.
        raise failure

    async def aclose(self) -> None:
        """The client is the caller's to close."""


def prepared(client: httpx2.Client | httpx2.AsyncClient, request: Request) -> httpx2.Request:
    """The request as this client sends it."""
    headers = {
        name: text for name, text in request.all_headers().items() if name not in _OF_THE_CLIENT
    }
    # The client's own limits count unless the caller gave us others.
    is_default = request.timeout is DEFAULT_TIMEOUT
    limits = client.timeout.as_dict() if is_default else limits_of(request.timeout)
    outgoing = client.build_request(
        request.method, request.url, headers=headers, content=request.body
    )
    outgoing.extensions["timeout"] = within_call(limits, request.remaining, None)
    return outgoing


def body_of(request: Request, response: httpx2.Response, ends: float) -> Body:
    """The body, which httpx2 decompresses; with all of it if a hook has read the response."""
    body = Body(request, {}, ends)
    if response.is_stream_consumed:
        body.add(response.content)
    return body


def refuse_in_other_process(process: int) -> None:
    """Raise if this is another process than that one.

    Two processes that use one connection read each other's replies.
    """
    if process != os.getpid():
        raise WorkflowApiError(
            "http_client was given to this client before the process was forked, and its"
            " connections belong to the parent: make both clients in the child",
            attempts=0,
        )


def wrong_type(words: str, given: object) -> TypeError:
    """The exception for what is not a client of this kind."""
    return TypeError(f"http_client must be an {words}, not {type(given).__name__}")


def refuse_proxy_that_reads(
    client: httpx2.Client | httpx2.AsyncClient, options: PoolOptions
) -> None:
    """Raise if the client would send secrets in plain HTTP through a proxy.

    httpx2 has no public way to ask: a client that is not built as expected is not looked at.

    Raises:
        ConfigurationError: it would.
    """
    for address in options.addresses:
        transport = client._transport_for_url(httpx2.URL(address))
        is_proxy = hasattr(getattr(transport, "_pool", None), "_proxy_url")
        if is_proxy and address.startswith("http:") and not options.may_be_read:
            raise ConfigurationError(
                "http_client: its proxy would read the token or secret that is sent over plain"
                f" HTTP to {address}: use HTTPS, make the client with trust_env=False, or set"
                " allow_insecure_http=True",
                attempts=0,
            )
