"""Another HTTP library under the client: here http.client of the standard library.

    with WorkflowClient(transport=HttpClientTransport()) as client:
        print(client.schemes.list())

Retries, sign-in and reading of replies stay the client's. A transport sends a request once, follows
no redirect, and says of a failure whether bytes had left. This one opens a connection each time.
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
    """Sends by http.client; for any number of threads."""

    def send(self, request: Request) -> Reply:
        """Send once.

        Raises:
            ConnectError: there is no connection, so the server has seen nothing.
            RequestTimeoutError: no answer came in time.
            ReplyTooLargeError: the reply is longer than the client takes.
            TransportError: the connection broke after bytes had left.
        """
        parts = urlsplit(request.whole_url())
        target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
        limits = [limit for limit in (request.timeout.read, request.remaining) if limit is not None]
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = kind(parts.netloc, timeout=request.timeout.connect)
        try:
            connection.connect()
        except OSError as error:
            raise ConnectError(f"no connection ({error})") from None
        # Nothing is unpacked here, so nothing packed is asked for.
        headers = {**request.all_headers(), "accept-encoding": "identity"}
        failure: TransportError
        try:
            connection.sock.settimeout(min(limits, default=None))
            connection.request(request.method, target, request.body, headers)
            answer = connection.getresponse()
            content = answer.read(request.max_reply_bytes + 1)
            if len(content) > request.max_reply_bytes:
                raise ReplyTooLargeError("the reply is longer than the client takes")
            shown = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(status=answer.status, headers=shown, content=content)
        except TimeoutError as error:
            failure = RequestTimeoutError(f"no answer in time ({error})")
        except (OSError, HTTPException) as error:
            failure = TransportError(f"the connection broke ({type(error).__name__})")
        finally:
            connection.close()
        failure.sent = True
        raise failure

    def close(self) -> None:
        """No connection is kept, so there is nothing to close."""


if __name__ == "__main__":
    with WorkflowClient(transport=HttpClientTransport()) as client:
        print(client.schemes.list())
