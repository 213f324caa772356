"""An operation as a method: signature and docstring."""

from __future__ import annotations

from ..encoders import literal
from ..names import constant
from ..openapi import Api, Constant, Operation
from .annotations import Annotations
from .arguments import MODELS, PACKAGE, Argument, by_spec_name, content_types, described
from .docstrings import block, fitted, one_line, passage, section, sentence
from .package import Import, Method, SignatureArgument
from .results import payload_of, result_of, successes


def lower_method(
    operation: Operation,
    arguments: tuple[Argument, ...],
    api: Api,
    annotations: Annotations,
    name: str,
    shadowed: frozenset[str],
) -> tuple[Method, frozenset[Import]]:
    """The method and what its module has to import for it.

    `shadowed` are builtins that a method of the same class hides from its annotations.
    """
    returned = by_spec_name(arguments)[operation.returns] if operation.returns else None
    result = result_of(returned, payload_of(operation, annotations, PACKAGE, MODELS))
    imports = set(result.imports) | {Import(".._operations", constant(operation.id))}
    for argument in arguments:
        imports |= argument.annotation.imports
    signature = [argument.as_argument() for argument in arguments if argument.positional]
    keywords = [argument.as_argument() for argument in arguments if not argument.positional]
    types = content_types(operation.request_body)
    if len(types) > 1:
        imports.add(Import("typing", "Literal"))
        choices = ", ".join(map(literal, types))
        keywords.append(
            SignatureArgument(
                name="content_type", annotation=f"Literal[{choices}]", default=literal(types[0])
            )
        )
    returns = _unshadowed(result.text, shadowed)
    if returns != result.text:
        imports.add(Import("builtins", ""))
    return (
        Method(
            name=name,
            constant=constant(operation.id),
            positional=tuple(signature),
            keywords=tuple(keywords),
            returns=returns,
            doc=_doc(operation, arguments, api, returned),
            short_doc=sentence(one_line(operation.summary)),
            deprecated=operation.deprecated,
        ),
        frozenset(imports),
    )


def _unshadowed(annotation: str, shadowed: frozenset[str]) -> str:
    for name in sorted(shadowed):
        if annotation.startswith(f"{name}["):
            annotation = f"builtins.{annotation}"
    return annotation


def _doc(
    operation: Operation, arguments: tuple[Argument, ...], api: Api, returned: Argument | None
) -> str:
    parts = [
        sentence(one_line(operation.summary)),
        fitted(operation.description, 8),
        "Deprecated." if operation.deprecated else "",
        section("Args", [(item.name, described(item)) for item in arguments], 8),
        passage("Returns", _returned(operation, returned), 8),
        section("Raises", _raises(operation, api), 8),
    ]
    return block(parts, 8)


def _returned(operation: Operation, returned: Argument | None) -> str:
    if returned:
        return described(returned)
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
