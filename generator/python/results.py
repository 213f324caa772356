"""What an operation answers."""

from __future__ import annotations

from ..openapi import Constant, Operation, Response
from .annotations import Annotation, Annotations, union
from .arguments import Argument
from .package import Import


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


def result_of(returned: Argument | None, reply: Annotation) -> Annotation:
    """What the method returns: the reply's payload, or the id that `x-returns` names."""
    return reply if returned is None else Annotation("UUID", frozenset({Import("uuid", "UUID")}))


def enveloped(operation: Operation) -> bool:
    """Whether the reply is an envelope around the payload."""
    return any(response.enveloped for response in successes(operation))


def payload_of(
    operation: Operation, annotations: Annotations, package: str, models: str
) -> Annotation:
    """What is read from the reply; `None` where there is no payload."""
    found = [
        (
            _payload(media.schema.value)
            if isinstance(media.schema, Constant) and response.enveloped
            else _read(media.name, annotations.read(media.schema, package, models))
        )
        for response in successes(operation)
        for media in response.content
    ]
    return union(found) if found else Annotation("None")


def _payload(value: object) -> Annotation:
    return Annotation("None") if value == "" else Annotation(type(value).__name__)


def _read(media_type: str, annotation: Annotation) -> Annotation:
    if media_type.endswith("json"):
        return annotation
    return Annotation("str" if media_type.startswith("text/") else "bytes")
