"""The transport of the sync client, with httpx2. It is imported when a client is made."""

from __future__ import annotations

import os
import ssl
import threading

import httpx2

from ..errors import WorkflowApiError
from .deadline import keep_deadlines
from .httpx_shared import (
    CONNECTIONS,
    check_limits,
    default_trust,
    end_of,
    failure_of,
    headers_of,
    prepared_request,
    reply_headers,
)
from .interface import Reply, Request
from .secret import kept


class HttpxTransport:
    """Sends with an `httpx2.Client`: the caller's, or one made at the first request.

    Args:
        client: the caller's own client; it is not closed with the transport.
        ssl_context: which certificates to trust; the system's choice when None.
        proxy: the proxy's URL; taken from the environment when None.
    """

    def __init__(
        self,
        client: httpx2.Client | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
    ) -> None:
        self._given = client
        self._own_headers = headers_of(client)
        self._own: httpx2.Client | None = None
        self._ssl_context = ssl_context
        self._proxy = None if proxy is None else kept(proxy)
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._closed = False

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        client = self._client()
        ends = end_of(request)
        try:
            prepared = prepared_request(request, self._own_headers, ends)
            response = client.send(prepared, stream=True, follow_redirects=False)
            content = bytearray()
            try:
                headers = reply_headers(response)
                is_compressed = "content-encoding" in headers
                for part in response.iter_bytes() if is_compressed else response.iter_raw():
                    content += part
                    check_limits(request, content, ends)
            finally:
                response.close()
            return Reply(status=response.status_code, headers=headers, content=bytes(content))
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
            failure = failure_of(error, ends)
        # Raised here, so that the library's exception, which holds the headers, is not chained.
        raise failure

    def close(self) -> None:
        """See Transport.close."""
        with self._lock:
            self._closed = True
            own, self._own = self._own, None
        if own is not None and self._process == os.getpid():
            own.close()

    def _client(self) -> httpx2.Client:
        if self._closed:
            raise WorkflowApiError("the client is closed", attempts=0)
        if self._given is not None:
            return self._given
        if self._own is None or self._process != os.getpid():
            self._open()
        if self._own is None:
            raise WorkflowApiError("the client is closed", attempts=0)
        return self._own

    def _open(self) -> None:
        with self._lock:
            if self._process != os.getpid():
                # A fork: the connections belong to the other process.
                self._own, self._process = None, os.getpid()
            if self._own is None and not self._closed:
                self._own = httpx2.Client(
                    verify=self._ssl_context or default_trust(),
                    # The client signs in itself: httpx2 need not look for credentials in each URL.
                    auth=httpx2.Auth(),
                    proxy=None if self._proxy is None else self._proxy.reveal(),
                    limits=httpx2.Limits(
                        max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS
                    ),
                )
                keep_deadlines(self._own)
