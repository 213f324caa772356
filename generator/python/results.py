"""What an operation returns."""

from __future__ import annotations

from ..openapi import Constant, Operation, Response
from .annotations import Annotations, optional, union


def successes(operation: Operation) -> tuple[Response, ...]:
    """The replies that the client reads as a result."""
    return tuple(response for response in operation.responses if _is_success(response))


def failures(operation: Operation) -> tuple[Response, ...]:
    """The replies that the client raises as an error."""
    return tuple(response for response in operation.responses if not _is_success(response))


def _is_success(response: Response) -> bool:
    return response.status.startswith("2")


def reply_types(operation: Operation) -> tuple[str, ...]:
    """The media types of results, each once."""
    types = (media.name for reply in successes(operation) for media in reply.content)
    return tuple(dict.fromkeys(types))


def enveloped(operation: Operation) -> bool:
    """Whether the reply is an envelope around the payload."""
    return any(response.enveloped for response in successes(operation))


def payload_of(operation: Operation, annotations: Annotations) -> str:
    """The type of what is read from the reply; `None` if there is no payload."""
    found: list[str] = []
    for response in successes(operation):
        for media in response.content:
            if response.enveloped and isinstance(media.schema, Constant):
                value = media.schema.value
                found.append("None" if value == "" else type(value).__name__)
            elif media.name.endswith("json"):
                found.append(annotations.read(media.schema))
            else:
                found.append("str")
    return union(found) or "None"


def result_of(operation: Operation, annotations: Annotations) -> str:
    """The type that the method returns: of the payload, or of the id that `x-returns` names."""
    if operation.returns:
        return "UUID"
    payload = payload_of(operation, annotations)
    return optional(payload) if empty_statuses(operation) else payload


def empty_statuses(operation: Operation) -> tuple[int, ...]:
    """The statuses of results without content, where other results have some."""
    replies = successes(operation)
    if not any(response.content for response in replies):
        return ()
    return tuple(int(response.status) for response in replies if not response.content)
