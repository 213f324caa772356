# SPDX-License-Identifier: MIT
"""Another HTTP library under the client: here http.client of the standard library.

    with WorkflowClient(transport=HttpClientTransport()) as client:
        print(client.schemes.list())

The client still handles retries, sign-in and replies. A transport sends a request once, follows no
redirect, and reports whether bytes were sent before a failure. This one opens a connection for each
request.
"""

from __future__ import annotations

from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from workflow_api import (
    ConnectError,
    Reply,
    ReplyTooLargeError,
    Request,
    RequestTimeoutError,
    TransportError,
    WorkflowClient,
)


class HttpClientTransport:
    """Sends with http.client; for any number of threads."""

    def send(self, request: Request) -> Reply:
        """Send once.

        Raises:
            ConnectError: there is no connection, so nothing reached the server.
            RequestTimeoutError: no reply was received in time.
            ReplyTooLargeError: the reply is longer than the client accepts.
            TransportError: the connection was lost after bytes were sent.
        """
        parts = urlsplit(request.url)
        target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
        limits = [limit for limit in (request.timeout.read, request.remaining) if limit is not None]
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = kind(parts.netloc, timeout=request.timeout.connect)
        try:
            connection.connect()
        except OSError as error:
            raise ConnectError(f"no connection ({error})") from None
        # Nothing is decompressed here, so no compressed reply is requested.
        headers = {**request.all_headers(), "accept-encoding": "identity"}
        failure: TransportError
        try:
            connection.sock.settimeout(min(limits, default=None))
            connection.request(request.method, target, request.body, headers)
            answer = connection.getresponse()
            content = answer.read(request.max_reply_bytes + 1)
            if len(content) > request.max_reply_bytes:
                raise ReplyTooLargeError("the reply is longer than the client accepts")
            shown = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(status=answer.status, headers=shown, content=content)
        except TimeoutError as error:
            failure = RequestTimeoutError(f"no reply in time ({error})")
        except (OSError, HTTPException) as error:
            failure = TransportError(f"the connection was lost ({type(error).__name__})")
        finally:
            connection.close()
        failure.sent = True
        raise failure

    def close(self) -> None:
        """No connection is kept, so there is nothing to close."""


if __name__ == "__main__":
    with WorkflowClient(transport=HttpClientTransport()) as client:
        print(client.schemes.list())
