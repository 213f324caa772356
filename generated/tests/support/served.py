# SPDX-License-Identifier: MIT
"""The server that the tests talk to: the one place that knows how it is scripted."""

from __future__ import annotations

from ..subject import Reply, SeenRequest, StandIn
from .received import Received
from .rows import Answer


class Served:
    """The stand-in, which gives the answers that it was told, in their order."""

    def __init__(self) -> None:
        self._server = StandIn().start()

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return self._server.url

    def script(self, *answers: tuple[str, Answer]) -> None:
        """Forget what was before; give these next, each to the operation that is named."""
        self._server.reset()
        for operation, answer in answers:
            self._server.answer(operation, _reply(answer))

    def seen(self) -> list[Received]:
        """The requests since the last script."""
        return [_received(request) for request in self._server.requests]

    def close(self) -> None:
        """Stop; no thread and no port stays behind."""
        self._server.stop()


def _reply(answer: Answer) -> Reply:
    is_json = answer.media_type.endswith("json")
    body = answer.body if is_json else str(answer.body).encode()
    return Reply(status=answer.status, body=body, content_type=answer.media_type)


def _received(request: SeenRequest) -> Received:
    return Received(
        operation=request.operation_id or "",
        method=request.method,
        target=f"{request.path}?{request.query}" if request.query else request.path,
        headers=dict(request.headers),
        content=request.body,
        problems=request.problems,
    )
