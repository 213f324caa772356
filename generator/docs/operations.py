"""An operation as its page: arguments, replies, refusals, code, and notes about each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from .. import openapi
from ..browser.fields import FormFields
from ..names import title_of
from ..python.arguments import Argument
from ..python.build_package import Lowering
from ..snippets.language import Target
from ..snippets.languages import TARGETS
from ..snippets.render import core_of
from ..templating import Files
from .colours import Run
from .fields import argument_field
from .models import members_of
from .pages import Chip, Code, Entry, OperationPage, Refusal, Reply, TypePart
from .paragraphs import paragraphs
from .types import type_of

FOLDER = "operations"

_HOW = {"run": "run by the tests", "syntax-checked": "syntax checked"}

_REPEATS = {
    openapi.Repeat.ALWAYS: (
        "It can be repeated as often as needed; the Python client retries it when the connection"
        " is lost."
    ),
    openapi.Repeat.ONCE: "The Python client retries it once when the connection is lost.",
    openapi.Repeat.OPT_IN: (
        "Repeating it may do its work twice. The Python client retries it only if that is allowed"
        " (repeat_opt_in)."
    ),
    openapi.Repeat.NEVER: "The Python client never repeats it once it was sent.",
}
_REPEATS_SHORT = {
    openapi.Repeat.ALWAYS: "Safe to retry",
    openapi.Repeat.ONCE: "Retried once",
    openapi.Repeat.OPT_IN: "A retry may do it twice",
    openapi.Repeat.NEVER: "Never retried",
}


def operation_page(
    api: openapi.Api,
    operation: openapi.Operation,
    lowering: Lowering,
    refusals: Mapping[str, Refusal],
    examples: Files,
) -> OperationPage:
    """The page of one operation. `examples` are the files of all examples."""
    controls = FormFields(lowering.annotations)
    arguments = sorted(lowering.arguments[operation.id], key=_in_order)
    rows = [(item.parameter, argument_field(operation, item, controls)) for item in arguments]
    group, method = lowering.methods[operation.id]
    media = operation.request_body.content[0] if operation.request_body else None
    shared = _shared_id(operation)
    return OperationPage(
        id=operation.id,
        href=f"{FOLDER}/{operation.id}.html",
        markdown=f"{FOLDER}/{operation.id}.md",
        method=operation.method,
        path=operation.path,
        summary=operation.summary,
        tag=title_of(operation.tag),
        tag_href=f"reference/{group.attribute}.html",
        paragraphs=paragraphs(operation.description),
        deprecated=operation.deprecated,
        call=f"client.{group.attribute}.{method.name}",
        sign_in=_sign_in(operation),
        retry=_retry(operation.retry),
        changes="" if reads_only(operation) else operation.summary,
        parameters=tuple(row for parameter, row in rows if parameter),
        members=tuple(row for parameter, row in rows if not parameter),
        media=media.name if media else "",
        replies=tuple(
            _reply(response, lowering.annotations.schemas) for response in operation.responses
        ),
        refusals=tuple(refusals[name] for name in operation.errors),
        codes=codes_of(operation.id, examples),
        body_example=_json(media.example.value) if media and media.example else "",
        next=tuple(
            Entry(text=other.id, href=f"{other.id}.html", note=other.summary)
            for other in api.operations
            if shared and other is not operation and _shared_id(other) == shared
        ),
        shared_id=shared,
        chips=tuple(_chips(operation, f"client.{group.attribute}.{method.name}")),
    )


def codes_of(folder: str, examples: Files) -> tuple[Code, ...]:
    """The examples of a folder; without colours, since a script prints them again for a form."""
    found = [
        (target, examples[path].decode("utf-8"))
        for target in TARGETS
        if (path := f"examples/{folder}/{target.file_name}") in examples
    ]
    return tuple(_code(target, text, first=at == 0) for at, (target, text) in enumerate(found))


def programs_of(folder: str, examples: Files) -> tuple[Code, ...]:
    """The same as whole programs, whose lines around the core are apart."""
    return tuple(
        replace(
            code,
            before="".join(before),
            after="".join(after),
            text="".join(core),
            runs=(Run("", "".join(core)),),
        )
        for code in codes_of(folder, examples)
        for before, core, after in [_split(code.whole)]
    )


def _split(text: str) -> tuple[list[str], list[str], list[str]]:
    """The lines before the core, those of the core, and those after it."""
    lines = text.replace("\r\n", "\n").rstrip("\n").splitlines(keepends=True)
    marks = [at for at, line in enumerate(lines) if line.rstrip().endswith("region core")]
    if not marks:
        return [], lines, []
    first, last = marks[0] + 1, marks[-1]
    return lines[:first], lines[first:last], lines[last:]


def _code(target: Target, text: str, first: bool) -> Code:
    whole, shown = (part.replace("\r\n", "\n").rstrip("\n") for part in (text, core_of(text)))
    return Code(
        key=target.key,
        title=target.title,
        text=shown,
        runs=(Run("", shown),),
        whole=whole,
        file_name=target.file_name,
        how=_HOW[target.how],
        command=target.command,
        first=first,
    )


def reads_only(operation: openapi.Operation) -> bool:
    """Whether sending it changes nothing on the server.

    The document does not say so directly. It says whether a call may be repeated and what a failed
    retry means: a call that may always be repeated, and has no such meaning, only reads.
    """
    retry = operation.retry
    if retry is None:
        return operation.method == "GET"
    return retry.repeat is openapi.Repeat.ALWAYS and not retry.done_when and not retry.confirm


def _in_order(argument: Argument) -> tuple[int, int]:
    # Path first, then the rest of the URL, then the body in the document's order.
    if argument.parameter is None:
        return 2, argument.location.line
    return 0 if argument.parameter.where is openapi.Where.PATH else 1, argument.location.line


def _shared_id(operation: openapi.Operation) -> str:
    """The id in the path that operations about the same thing need too; empty without one."""
    return next(
        (item.name for item in operation.parameters if item.where is openapi.Where.PATH), ""
    )


_NEVER, _ALWAYS = "Never needs a token.", "Needs a token."


def _sign_in(operation: openapi.Operation) -> str:
    named = [requirement for requirement in operation.security if requirement.schemes]
    if not named:
        return _NEVER
    if len(named) < len(operation.security):
        return "Needs a token if the server requires sign-in."
    return _ALWAYS


def _chips(operation: openapi.Operation, call: str) -> Iterator[Chip]:
    if operation.retry:
        yield Chip(_REPEATS_SHORT[operation.retry.repeat], _retry(operation.retry))
    if reads_only(operation):
        yield Chip("Only reads", "It changes nothing on the server, so the page sends it at once.")
    else:
        yield Chip("Changes data", "It changes the server, so the page asks before it sends.")
    signed = _sign_in(operation)
    words = {_NEVER: "No token", _ALWAYS: "Needs a token"}.get(signed, "Token if sign-in is on")
    yield Chip(words, signed)
    yield Chip(call, "The method of the Python client.", code=True)


def _retry(retry: openapi.Retry | None) -> str:
    if retry is None:
        return ""
    words = [_REPEATS[retry.repeat]]
    if retry.requires:
        words.append(f"This applies only if {retry.requires} is given.")
    if retry.done_when:
        words.append(f"If a retry is refused as {retry.done_when}, the first attempt succeeded.")
    if retry.read:
        words.append(f"{retry.read} shows the result.")
    return " ".join(words)


def _reply(response: openapi.Response, schemas: openapi.NamedSchemas) -> Reply:
    media = response.content[0] if response.content else None
    example = media.example.value if media and media.example else None
    shown = "" if example is None else example
    return Reply(
        status=response.status,
        paragraphs=paragraphs(response.description),
        media=media.name if media else "",
        type=_payload(media.schema) if media else (),
        enveloped=response.enveloped,
        example=shown if isinstance(shown, str) else _json(shown),
        members=members_of(media.schema, schemas, set()) if media else (),
    )


def _payload(schema: openapi.Schema) -> tuple[TypePart, ...]:
    if isinstance(schema, openapi.Constant) and schema.value == "":
        return (TypePart("no payload", ""),)
    return type_of(schema, "../")


def _json(value: openapi.Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
