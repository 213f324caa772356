"""The server that the tests talk to: the one place that knows how it is scripted."""

from __future__ import annotations

import json

from ..server import Server
from .received import Received
from .rows import Answer


class Served:
    """A server on loopback that gives the answers it was told, in their order."""

    def __init__(self) -> None:
        self._server = Server()

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return self._server.url

    def script(self, *answers: tuple[str, Answer]) -> None:
        """Forget what was before; give these next, each to the operation that is named."""
        self._server.received.clear()
        self._server.answers[:] = [
            (answer.status, answer.media_type, content_of(answer)) for _, answer in answers
        ]

    def seen(self) -> list[Received]:
        """The requests since the last script."""
        return list(self._server.received)

    def close(self) -> None:
        """Stop; no thread and no port stays behind."""
        self._server.close()


def content_of(answer: Answer) -> bytes:
    """The bytes of an answer's body."""
    if answer.media_type.endswith("json"):
        return json.dumps(answer.body).encode()
    return str(answer.body).encode()
