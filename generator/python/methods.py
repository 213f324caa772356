"""An operation as a method: signature and docstring."""

from __future__ import annotations

from ..encoders import literal
from ..names import constant
from ..openapi import Api, Constant, Operation
from .annotations import Annotations
from .arguments import Argument, by_spec_name, choosable_types, described, signature
from .docstrings import block, fitted, one_line, passage, section, sentence
from .package import Field, Method
from .results import result_of, successes


def lower_method(
    operation: Operation,
    arguments: tuple[Argument, ...],
    api: Api,
    annotations: Annotations,
    name: str,
    hidden: frozenset[str],
) -> Method:
    """The method. `hidden` are the builtins that methods of the same class hide."""
    keywords = signature(arguments, positional=False)
    types = choosable_types(operation)
    if types:
        choices = ", ".join(map(literal, types))
        annotation = f"Literal[{choices}]"
        default = literal(types[0])
        keywords += (Field(name="content_type", annotation=annotation, default=default),)
    returns = result_of(operation, annotations)
    is_hidden = "[" in returns and returns.partition("[")[0] in hidden
    return Method(
        name=name,
        constant=constant(operation.id),
        positional=signature(arguments, positional=True),
        keywords=keywords,
        returns=f"builtins.{returns}" if is_hidden else returns,
        doc=_doc(operation, arguments, api),
        short_doc=sentence(one_line(operation.summary)),
        deprecated=deprecation(operation, name),
    )


def deprecation(operation: Operation, name: str) -> str:
    """What a call of the method warns of."""
    return f"{name} is deprecated: the API may drop it." if operation.deprecated else ""


def _doc(operation: Operation, arguments: tuple[Argument, ...], api: Api) -> str:
    parts = [
        sentence(one_line(operation.summary)),
        fitted(operation.description, 8),
        "Deprecated." if operation.deprecated else "",
        section("Args", [(item.name, described(item)) for item in arguments], 8),
        passage("Returns", _returned(operation, arguments), 8),
        section("Raises", _raises(operation, api), 8),
    ]
    return block(parts, 8)


def _returned(operation: Operation, arguments: tuple[Argument, ...]) -> str:
    if operation.returns:
        return described(by_spec_name(arguments)[operation.returns])
    found = [
        sentence(media.schema.description or response.description)
        for response in successes(operation)
        for media in response.content
        if not (isinstance(media.schema, Constant) and media.schema.value == "")
    ]
    return found[0] if found else ""


def _raises(operation: Operation, api: Api) -> list[tuple[str, str]]:
    classes = {kind.name: kind.class_name for kind in api.error_kinds}
    texts: dict[str, list[str]] = {}
    for text in api.error_texts:
        if text.id in operation.errors and text.kind in classes:
            texts.setdefault(classes[text.kind], []).append(sentence(text.description))
    return [(name, " ".join(descriptions)) for name, descriptions in sorted(texts.items())]
