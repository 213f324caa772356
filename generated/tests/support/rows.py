"""The rows that describe an operation: what is sent, what is read, what is raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ..subject import AsyncWorkflowClient, WorkflowApiError, WorkflowClient

AnyClient: TypeAlias = WorkflowClient | AsyncWorkflowClient
Call: TypeAlias = Callable[[AnyClient], object]
"""A call of either client: the result, or what gives it when it is awaited."""

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
Path: TypeAlias = tuple[str | int, ...]


class Mark:
    """A value that stands for what has no value."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


REFUSED: Final = Mark("REFUSED")
"""The reply must be refused as one of another form than described."""
ANYTHING: Final = Mark("ANYTHING")
"""Not part of this test."""

MADE: Final = "{an id that the client made}"
"""Stands in a target for what the client puts there itself."""


@dataclass(frozen=True)
class Answer:
    """A reply of the server. A body of JSON is given as its value, any other as its text."""

    body: Json = ""
    status: int = 200
    media_type: str = "application/json"


def success(data: Json) -> Json:
    """The envelope of a success."""
    return {"data": data, "success": True, "error": "", "message": ""}


def refusal(error: str, message: str = "") -> Answer:
    """The envelope of a refusal, as a reply."""
    return Answer({"data": None, "success": False, "error": error, "message": message})


@dataclass(frozen=True)
class Sends:
    """A call, and the request that must leave.

    `body` is the value of the JSON, a form's fields, or the text; `headers` are those that only
    some calls have. A body is JSON unless `media_type` says otherwise. `result` is checked where
    the call answers what it was given.
    """

    name: str
    call: Call
    target: str
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = ""
    result: object = ANYTHING

    def __str__(self) -> str:
        return self.name

    @property
    def sent_type(self) -> str:
        """The media type of the body; empty for a request without one."""
        return self.media_type or ("" if self.body is None else "application/json")


@dataclass(frozen=True)
class Reads:
    """A reply to the example's call, and the result that must come of it."""

    name: str
    body: Json
    result: object
    status: int = 200
    media_type: str = "application/json"

    def __str__(self) -> str:
        return self.name

    @property
    def answer(self) -> Answer:
        """The reply."""
        return Answer(self.body, self.status, self.media_type)


@dataclass(frozen=True)
class Instead:
    """Another value in the whole reply, and what it is read as: a further option of a union."""

    at: Path
    read_at: Path
    value: Json
    read: object


@dataclass(frozen=True)
class Member:
    """A member of the whole reply, and what other replies make of it.

    `at` is where it stands in the payload and `read_at` where in the result. `absent`, `null` and
    `wrong` say what comes of a reply without it, with null, and with a value of another type;
    `values` are further values with what each is read as. `instead` is put into the reply first.
    """

    at: Path
    read_at: Path
    absent: object = ANYTHING
    null: object = ANYTHING
    wrong: Json = None
    values: tuple[tuple[Json, object], ...] = ()
    instead: Instead | None = None


@dataclass(frozen=True)
class Loose:
    """An object of the document that no call reads or sends, but callers may.

    The body of a documented error is one, which stands in the exception's `content`.
    """

    model: type[object]
    body: Json
    result: object
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Raises:
    """A reply to the example's call, and the exception that it must raise."""

    name: str
    error: type[WorkflowApiError]
    answer: Answer
    text: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


def refused(
    name: str,
    error: type[WorkflowApiError],
    text: str,
    kind: str,
    *,
    message: str = "",
    details: Mapping[str, str] | None = None,
) -> Raises:
    """The row of a refusal with a text of the document's table, or with an unknown one."""
    attributes = {"status": 200, "error": text, "message": message, "kind": kind}
    shown = " ".join((text or message).split())[:200]
    return Raises(
        name, error, refusal(text, message), shown, attributes | {"details": details or {}}
    )


def failed(
    name: str, error: type[WorkflowApiError], text: str, kind: str, *, status: int = 500
) -> Raises:
    """The row of a page with a text of the document's table, as the server sends it."""
    stack = "Somewhere.In.The.Server()"
    page = f"Exception System.Exception:{text}:   at {stack}"
    attributes = {"status": status, "kind": kind, "server_text": text, "stack": stack}
    attributes["server_type"] = "System.Exception"
    shown = " ".join(text.split())[:200]
    return Raises(name, error, Answer(page, status, "text/plain"), shown, attributes)


@dataclass(frozen=True)
class Repeats:
    """Whether the example's call is sent again after a reply that leaves open what was done.

    `plain` and `opted_in` count the tries, the first included, without and with the policy's
    `repeat_opt_in`; `unknown` says that the call may have changed something, and `read` by which
    operation that is seen. `without` is the call without the argument that a repeat requires.
    """

    plain: int
    opted_in: int
    unknown: bool
    read: str | None = None
    without: Call | None = None


@dataclass(frozen=True)
class Done:
    """A repeat meets a refusal that says that the first try took effect.

    `read` is the operation that reads back and `confirms` its reply, with the member at
    `differs_at` different where somebody else did it. `hidden` is its reply where the server does
    not let this caller see what somebody else did.
    """

    refusal: Answer
    error: type[WorkflowApiError]
    result: object
    read: str = ""
    read_target: str = ""
    confirms: Answer = Answer()
    differs_at: Path = ()
    hidden: Answer | None = None


@dataclass(frozen=True)
class LooksUp:
    """A call whose body depends on what the scheme declares.

    `asked` are the requests that find it out, each with operation, target and body, and `answers`
    their replies; `body` is what the call itself sends then.
    """

    call: Call
    asked: tuple[tuple[str, str, Json], ...]
    answers: tuple[Answer, ...]
    body: Json


@dataclass(frozen=True)
class Pages:
    """A list that is read page after page: the request's body and the reply of each page."""

    call: Call
    bodies: tuple[Json, ...]
    answers: tuple[Answer, ...]
    items: tuple[object, ...]
