"""An operation as its page: arguments, replies, refusals, code, and what to say about each."""

from __future__ import annotations

import json

from .. import openapi
from ..python.arguments import Argument
from ..python.build_package import Lowering
from ..snippets.language import Target
from ..snippets.languages import TARGETS
from ..snippets.render import core_of
from ..templating import Files
from .colours import runs_of
from .encoders import anchor
from .fields import argument_field
from .inputs import Inputs
from .pages import Code, Link, OperationPage, Refusal, Reply, TypePart
from .paragraphs import paragraphs
from .types import type_of

FOLDER = "operations"

_HOW = {"run": "run by the tests", "syntax-checked": "syntax checked"}

_REPEATS = {
    openapi.Repeat.ALWAYS: (
        "It may be sent again as often as needed; our client does so when the line breaks."
    ),
    openapi.Repeat.ONCE: "Our client sends it once more when the line breaks.",
    openapi.Repeat.OPT_IN: (
        "Sent again it may do its work twice. Our client repeats it only when it is allowed to"
        " (repeat_opt_in)."
    ),
    openapi.Repeat.NEVER: "Our client never sends it again once it has left.",
}


class Operations:
    """The operations of one API as pages."""

    def __init__(self, api: openapi.Api, lowering: Lowering, examples: Files) -> None:
        self._api = api
        self._lowering = lowering
        self._examples = examples
        self._inputs = Inputs(lowering.annotations.schemas)
        self._texts = {text.id: text for text in api.error_texts}
        self._kinds = {kind.name: kind for kind in api.error_kinds}

    def page(self, operation: openapi.Operation) -> OperationPage:
        """The page of one operation."""
        arguments = self._lowering.arguments[operation.id]
        fields = [
            (item.parameter is None, argument_field(operation, item, self._inputs))
            for item in sorted(arguments, key=_in_order)
        ]
        body = operation.request_body
        group, method = self._lowering.methods[operation.id]
        handed_on = _handed_on(operation)
        return OperationPage(
            id=operation.id,
            href=f"{FOLDER}/{operation.id}.html",
            markdown=f"{FOLDER}/{operation.id}.md",
            method=operation.method,
            path=operation.path,
            summary=operation.summary,
            tag=operation.tag,
            tag_href=f"reference/{group.attribute}.html",
            paragraphs=paragraphs(operation.description),
            deprecated=operation.deprecated,
            call=f"client.{group.attribute}.{method.name}",
            sign_in=_sign_in(operation),
            retry=_retry(operation.retry),
            changes="" if reads_only(operation) else operation.summary,
            parameters=tuple(field for is_member, field in fields if not is_member),
            members=tuple(field for is_member, field in fields if is_member),
            media=body.content[0].name if body else "",
            replies=tuple(_reply(response) for response in operation.responses),
            refusals=tuple(self._refusal(self._texts[name]) for name in operation.errors),
            codes=codes_of(operation.id, self._examples, "../../"),
            body_example=_body_example(operation),
            next=self._next(operation, handed_on),
            handed_on=handed_on,
        )

    def _refusal(self, text: openapi.ErrorText) -> Refusal:
        return refusal(text, self._kinds[text.kind].class_name, "../")

    def _next(self, operation: openapi.Operation, handed_on: str) -> tuple[Link, ...]:
        if not handed_on:
            return ()
        return tuple(
            Link(href=f"{other.id}.html", text=other.id, note=other.summary)
            for other in self._api.operations
            if other is not operation and _handed_on(other) == handed_on
        )


def refusal(text: openapi.ErrorText, class_name: str, root: str) -> Refusal:
    """A row of a table of errors; `root` leads from its page to the top folder."""
    return Refusal(
        anchor=f"text-{text.id}",
        href=f"{root}errors.html#text-{anchor(text.id)}",
        example=text.example,
        kind=text.kind,
        class_name=class_name,
        status=str(text.status),
        paragraphs=paragraphs(text.description),
    )


def codes_of(folder: str, examples: Files, root: str) -> tuple[Code, ...]:
    """The examples of a folder as they are shown; `root` leads from the page to all examples."""
    found = [
        (target, path, examples[path].decode("utf-8"))
        for target in TARGETS
        if (path := f"examples/{folder}/{target.file_name}") in examples
    ]
    return tuple(
        _code(target, core_of(text), root + path, first=number == 0)
        for number, (target, path, text) in enumerate(found)
    )


def _code(target: Target, text: str, href: str, first: bool) -> Code:
    shown = text.replace("\r\n", "\n").rstrip("\n")
    return Code(
        key=target.key,
        title=target.title,
        fence=target.language.sample,
        text=shown,
        runs=runs_of(target.language.lexer, shown),
        how=_HOW[target.how],
        command=target.command,
        href=href,
        first=first,
    )


def reads_only(operation: openapi.Operation) -> bool:
    """Whether sending it changes nothing on the server.

    The document has no word for that; it says whether a call may be repeated, and what a refused
    repeat means. What may always be repeated, without a word about the second reply, only reads.
    """
    retry = operation.retry
    if retry is None:
        return operation.method == "GET"
    return retry.repeat is openapi.Repeat.ALWAYS and not retry.done_when and not retry.confirm


def _in_order(argument: Argument) -> tuple[int, int]:
    # Path first, then the rest of the address, then the body as the document has it.
    if argument.parameter is None:
        return 2, argument.location.line
    return 0 if argument.parameter.where is openapi.Where.PATH else 1, argument.location.line


def _handed_on(operation: openapi.Operation) -> str:
    """The id in the path that other calls about the same thing need too; empty without one."""
    return next(
        (item.name for item in operation.parameters if item.where is openapi.Where.PATH), ""
    )


def _sign_in(operation: openapi.Operation) -> str:
    named = [requirement for requirement in operation.security if requirement.schemes]
    if not named:
        return "Never needs a token."
    if len(named) < len(operation.security):
        return "Needs a token where the server asks for a sign-in."
    return "Needs a token."


def _retry(retry: openapi.Retry | None) -> str:
    if retry is None:
        return ""
    words = [_REPEATS[retry.repeat]]
    if retry.requires:
        words.append(f"That holds when {retry.requires} was given.")
    if retry.done_when:
        words.append(f"Refused then as {retry.done_when}, the first try had done it.")
    if retry.read:
        words.append(f"What became of it shows {retry.read}.")
    return " ".join(words)


def _reply(response: openapi.Response) -> Reply:
    media = response.content[0] if response.content else None
    example = media.example.value if media and media.example else None
    shown = "" if example is None else example
    return Reply(
        anchor=f"reply-{response.status}",
        status=response.status,
        paragraphs=paragraphs(response.description),
        media=media.name if media else "",
        type=_payload(media.schema) if media else (),
        enveloped=response.enveloped,
        example=(
            shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False, indent=2)
        ),
    )


def _payload(schema: openapi.Schema) -> tuple[TypePart, ...]:
    if isinstance(schema, openapi.Constant) and schema.value == "":
        return (TypePart("no payload", ""),)
    return type_of(schema, "../")


def _body_example(operation: openapi.Operation) -> str:
    body = operation.request_body
    example = body.content[0].example if body else None
    return json.dumps(example.value, ensure_ascii=False, indent=2) if example else ""
