"""Which calls may be sent again, and a repeat that finds its own success."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import openapi
from ..encoders import literal
from ..python.arguments import Argument, by_spec_name
from ..python.expressions import Expressions
from ..python.results import enveloped
from ..values.examples import Examples
from ..values.wire import wire_request
from .error_rows import changes_something, refusal
from .request_rows import RequestRows
from .rows import call_of, example_of, main_reply, path_of, reply_of

_ATTEMPTS = 3
_HIDDEN = "Not for you."


def repeats_of(
    operation: openapi.Operation, arguments: Sequence[Argument], requests: RequestRows
) -> str:
    """The row about repeats: as often as the policy of the tests allows, twice, or never."""
    retry = operation.retry or openapi.Retry(
        location=operation.location, repeat=openapi.Repeat.NEVER
    )
    attempts, opted_in = {
        openapi.Repeat.ALWAYS: (_ATTEMPTS, _ATTEMPTS),
        openapi.Repeat.ONCE: (2, 2),
        openapi.Repeat.OPT_IN: (1, _ATTEMPTS),
        openapi.Repeat.NEVER: (1, 1),
    }[retry.repeat]
    without = ""
    if retry.requires:
        required = by_spec_name(arguments)[retry.requires]
        if required.name not in requests.values:
            attempts = opted_in = 1
        elif not required.parameter:
            without = requests.call_without(required.name)
    words = [str(attempts), str(opted_in), f"unknown={changes_something(operation)}"]
    if retry.read:
        words.append(f"read={literal(retry.read)}")
    if without:
        words.append(f"without=lambda client: {without}")
    return call_of("Repeats", words)


def done_row(
    api: openapi.Api,
    arguments: Mapping[str, Sequence[Argument]],
    operation: openapi.Operation,
    requests: RequestRows,
    examples: Examples,
    expressions: Expressions,
) -> str:
    """The row about a repeat that finds its own success; empty where no refusal can mean that."""
    retry = operation.retry
    if retry is None or not retry.done_when or retry.repeat is openapi.Repeat.NEVER:
        return ""
    texts = [text for text in api.error_texts if text.id in operation.errors]
    known = [text for text in texts if text.kind == retry.done_when and text.status == 200]
    if not known or not enveloped(operation):
        return ""
    error, answer = refusal(api, known[0])
    _, media = main_reply(operation)
    returns = media is not None and not isinstance(media.schema, openapi.Constant)
    if not returns and not retry.confirm:
        return call_of("Done", [answer, error, requests.returned or "None"])
    name = retry.confirm.operation if retry.confirm else retry.read
    back = next((item for item in api.operations if item.id == name), None)
    _, read_media = main_reply(back) if back else (0, None)
    if back is None or read_media is None:
        return ""
    shown, payload = example_of(back, examples)
    differs = ""
    if retry.confirm and isinstance(payload, Mapping):
        by_name = by_spec_name(arguments[operation.id])
        for member, argument in retry.confirm.equal:
            payload = {**payload, member: requests.values.get(by_name[argument].name)}
            differs = member
        shown = reply_of(back, payload)
    values = {
        argument.name: requests.values[argument.name]
        for argument in arguments[back.id]
        if argument.name in requests.values
        and (argument.name == "tenant_id" or _is_in_path(argument))
    }
    result = expressions.read(payload, read_media.schema) if returns else "None"
    target = wire_request(back, arguments[back.id], values).target
    words = [answer, error, requests.returned or result, f"read={literal(back.id)}"]
    words += [f"read_target={literal(target)}", f"confirms={call_of('Answer', [shown])}"]
    if differs:
        before = ("data",) if enveloped(back) else ()
        words.append(f"differs_at={path_of((*before, differs))}")
    if enveloped(back):
        words.append(f"hidden=refusal({literal(_HIDDEN)})")
    return call_of("Done", words)


def _is_in_path(argument: Argument) -> bool:
    return argument.parameter is not None and argument.parameter.where is openapi.Where.PATH
