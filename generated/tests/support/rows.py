# SPDX-License-Identifier: MIT
"""The rows that describe an operation: requests, results and exceptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ..subject import (
    AsyncWorkflowClient,
    OutcomeUnknown,
    WorkflowApiError,
    WorkflowClient,
    WorkflowError,
)
from .document import Json

AnyClient: TypeAlias = WorkflowClient | AsyncWorkflowClient
Call: TypeAlias = Callable[[AnyClient], object]
"""A call of either client: it returns the result, or an awaitable or iterator of it."""

Path: TypeAlias = tuple[str | int, ...]


class Mark:
    """A value that means something else than itself."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


REFUSED: Final = Mark("REFUSED")
"""The reply must be rejected because it does not have the described form."""
ANYTHING: Final = Mark("ANYTHING")
"""Not checked by this test."""

MADE: Final = "{an id that the client made}"
"""The place in a target that the client fills itself."""


@dataclass(frozen=True)
class Answer:
    """A reply of the server. A JSON body is given as its value, any other as a string."""

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
    """A call, and the request that it must send.

    `body` is the value of the JSON, a form's fields, or the text; `headers` are those that only
    some calls have. A body is JSON unless `media_type` says otherwise. `result` is checked where
    the call returns what it was given.
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
    """A reply to the example's call, and its result."""

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
class Member:
    """A member of a model, and the results of replies in which it differs from the full reply.

    `name` is its name in JSON and `field` its name in Python; both are empty for a whole payload.
    `absent`, `null` and `wrong` are the results of a reply without it, with null, and with a value
    of another type; `values` are further values, each with what is read.
    """

    name: str = ""
    field: str = ""
    absent: object = ANYTHING
    null: object = ANYTHING
    wrong: Json = None
    values: tuple[tuple[Json, object], ...] = ()


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
    """The row of a refusal with an error text of the document, or with an unknown one."""
    attributes = {"status": 200, "error": text, "message": message, "kind": kind}
    shown = " ".join((text or message).split())[:200]
    return Raises(
        name, error, refusal(text, message), shown, attributes | {"details": details or {}}
    )


def failed(
    name: str, error: type[WorkflowApiError], text: str, kind: str, *, status: int = 500
) -> Raises:
    """The row of a page with an error text of the document, in the server's own format."""
    stack = "Somewhere.In.The.Server()"
    page = f"Exception System.Exception:{text}:   at {stack}"
    attributes = {"status": status, "kind": kind, "server_text": text, "stack": stack}
    attributes["server_type"] = "System.Exception"
    shown = " ".join(text.split())[:200]
    return Raises(name, error, Answer(page, status, "text/plain"), shown, attributes)


def status(
    number: int,
    error: type[WorkflowApiError],
    body: Json = "",
    *,
    kind: str = "",
    media_type: str = "text/plain",
) -> Raises:
    """The row of a documented status that is not a success."""
    attributes: dict[str, object] = {"status": number, "kind": kind}
    if issubclass(error, OutcomeUnknown):
        attributes = {}
    answer = Answer(body, number, media_type)
    return Raises(f"status {number}", error, answer, f"HTTP {number}", attributes)


UNKNOWN_REFUSALS: Final = (
    refused("an unknown text", WorkflowError, "Something else.", ""),
    refused("only a message", WorkflowError, "", "", message="Something else."),
)
"""Every operation whose replies are envelopes may be refused so."""


@dataclass(frozen=True)
class Repeats:
    """Whether the example's call is sent again after a reply that leaves its effect open.

    `plain` and `opted_in` count the attempts, the first included, without and with the policy's
    `repeat_opt_in`. `unknown`: the call may have changed something; `read` is the operation that
    shows it. `without` is the call without the argument that a repeat requires.
    """

    plain: int
    opted_in: int
    unknown: bool
    read: str | None = None
    without: Call | None = None


@dataclass(frozen=True)
class Done:
    """A repeat gets a refusal because the first attempt took effect.

    `read` is the operation that reads back and `confirms` its reply; the member at `differs_at`
    differs if somebody else did it. `hidden` is its reply if this caller may not see what somebody
    else did.
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

    `asked` are the requests before it, each with operation, target and body, and `answers` their
    replies; `body` is what the call itself sends then.
    """

    call: Call
    asked: tuple[tuple[str, str, Json], ...]
    answers: tuple[Answer, ...]
    body: Json


@dataclass(frozen=True)
class Listed:
    """The items of a list that is read page after page.

    `items` is the name of the list and `key` the member by which items are told apart, each in
    JSON and in Python. `keys` are those of the items in the tests, each with what is read.
    """

    items: tuple[str, str]
    key: tuple[str, str]
    keys: tuple[tuple[Json, object], ...]


@dataclass(frozen=True)
class Pages:
    """A list that is read page after page.

    `sent` is the body of the first request. In each request the argument `position` has the next
    of `positions`, and its reply has the next of `pages`: which items are on it.
    """

    call: Call
    sent: Json
    position: str
    positions: tuple[int, ...]
    pages: tuple[tuple[int, ...], ...]
