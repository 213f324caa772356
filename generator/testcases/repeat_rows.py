"""What may be sent again, and what a repeat meets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import openapi
from ..encoders import literal
from ..openapi import Json
from ..python.arguments import Argument, by_spec_name
from ..python.expressions import Expressions
from ..python.results import enveloped
from ..values.wire import wire_request
from .error_rows import Raiser, changes_something
from .reply_rows import Reader, main_reply
from .request_rows import Sender
from .rows import call_of, reply_of, tuple_of

_TRIES = 3
_HIDDEN = "Not for you."


def repeats_of(operation: openapi.Operation, arguments: Sequence[Argument], sender: Sender) -> str:
    """The row about repeats: as often as the tests' policy allows, twice, or never."""
    retry = operation.retry or openapi.Retry(
        location=operation.location, repeat=openapi.Repeat.NEVER
    )
    plain_tries, opted_in = {
        openapi.Repeat.ALWAYS: (_TRIES, _TRIES),
        openapi.Repeat.ONCE: (2, 2),
        openapi.Repeat.OPT_IN: (1, _TRIES),
        openapi.Repeat.NEVER: (1, 1),
    }[retry.repeat]
    without = ""
    if retry.requires:
        name = by_spec_name(arguments)[retry.requires].name
        if name not in sender.values:
            plain_tries = opted_in = 1
        elif not by_spec_name(arguments)[retry.requires].parameter:
            without = sender.without(name)
    words = [str(plain_tries), str(opted_in), f"unknown={changes_something(operation)}"]
    if retry.read:
        words.append(f"read={literal(retry.read)}")
    if without:
        words.append(f"without={without}")
    return call_of("Repeats", words)


class Finisher:
    """Makes the row about a repeat that meets its own success."""

    def __init__(
        self,
        api: openapi.Api,
        arguments: Mapping[str, tuple[Argument, ...]],
        reader: Reader,
        raiser: Raiser,
    ) -> None:
        self._api = api
        self._arguments = arguments
        self._reader = reader
        self._raiser = raiser

    def row(self, operation: openapi.Operation, sender: Sender, expressions: Expressions) -> str:
        """The row; empty where no refusal counts as done, or the document has no text of it."""
        retry = operation.retry
        if retry is None or not retry.done_when or retry.repeat is openapi.Repeat.NEVER:
            return ""
        texts = [text for text in self._api.error_texts if text.id in operation.errors]
        known = [text for text in texts if text.kind == retry.done_when and text.status == 200]
        if not known or not enveloped(operation):
            return ""
        error, answer = self._raiser.refusal(known[0])
        _, media = main_reply(operation)
        answers = media is not None and not isinstance(media.schema, openapi.Constant)
        name = retry.confirm.operation if retry.confirm else retry.read
        words = [answer, error]
        if not answers and not retry.confirm:
            return call_of("Done", [*words, sender.returned or "None"])
        back = next((item for item in self._api.operations if item.id == name), None)
        _, read_media = main_reply(back) if back else (0, None)
        if back is None or read_media is None:
            return ""
        inside = enveloped(back)
        payload = self._reader.examples.of(read_media.schema)
        if inside and read_media.example and isinstance(read_media.example.value, Mapping):
            payload = read_media.example.value.get("data")
        values = self._values(back, sender)
        differs: tuple[str, ...] = ()
        if retry.confirm and isinstance(payload, Mapping):
            by_name = by_spec_name(self._arguments[operation.id])
            for member, argument in retry.confirm.equal:
                payload = {**payload, member: sender.values.get(by_name[argument].name)}
                differs = (member,)
        before: tuple[str, ...] = ("data",) if inside else ()
        result = expressions.read(payload, read_media.schema) if answers else "None"
        target = wire_request(back, self._arguments[back.id], values).target
        words += [sender.returned or result, f"read={literal(back.id)}"]
        confirms = call_of("Answer", [reply_of(back, payload)])
        words += [f"read_target={literal(target)}", f"confirms={confirms}"]
        if differs:
            words.append(f"differs_at={tuple_of(map(literal, (*before, *differs)))}")
        if inside:
            words.append(f"hidden=refusal({literal(_HIDDEN)})")
        return call_of("Done", words)

    def _values(self, back: openapi.Operation, sender: Sender) -> dict[str, Json]:
        """The arguments of the read-back: those of the call that lead to the same thing."""
        led = {
            argument.name
            for argument in self._arguments[back.id]
            if argument.name == "tenant_id"
            or (argument.parameter and argument.parameter.where is openapi.Where.PATH)
        }
        return {name: value for name, value in sender.values.items() if name in led}
