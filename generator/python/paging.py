"""An operation whose list is long as a method that gives item after item."""

from __future__ import annotations

from dataclasses import replace

from ..diagnostics import GeneratorBug
from ..names import constant
from ..openapi import Array, ObjectSchema, Operation, Paging
from .annotations import Annotation, Annotations
from .arguments import MODELS, PACKAGE, Argument, by_spec_name, described
from .docstrings import block, fitted, passage, section
from .package import Import, Iterating
from .results import successes

NAME = "iterate"
"""What the method is called."""


def lower_iterating(
    operation: Operation,
    paging: Paging,
    arguments: tuple[Argument, ...],
    annotations: Annotations,
    method_name: str,
) -> tuple[Iterating, frozenset[Import]]:
    """The method and what its module has to import for it."""
    item = _item(operation, paging, annotations)
    by_name = by_spec_name(arguments)
    size = by_name[paging.size]
    told = [
        (
            replace(one, description="How many to ask for at a time; 100 when it is not given.")
            if one is size
            else one
        )
        for one in arguments
    ]
    imports = item.imports | {
        Import("collections.abc", "AsyncIterator"),
        Import("collections.abc", "Iterator"),
        Import(".._runtime.client.paging", "iterate"),
        Import(".._runtime.client.paging", "iterate_async"),
    }
    summary = f"Give every item that `{method_name}` finds, one after the other."
    parts = [
        summary,
        fitted(
            "Asks for the next page when the last one is used up. An item that moves between two"
            " pages meanwhile is not given twice.",
            8,
        ),
        section("Args", [(one.name, _told(one, size, paging)) for one in told], 8),
        passage("Yields", "The items, each once.", 8),
        passage("Raises", "Whatever the call for a page raises.", 8),
    ]
    return (
        Iterating(
            name=NAME,
            constant=constant(operation.id),
            positional=tuple(one.as_argument() for one in arguments if one.positional),
            keywords=tuple(one.as_argument() for one in arguments if not one.positional),
            item=item.text,
            doc=block(parts, 8),
            short_doc=summary,
        ),
        frozenset(imports),
    )


def _told(argument: Argument, size: Argument, paging: Paging) -> str:
    if argument.spec_name == size.spec_name:
        return argument.description
    if argument.spec_name == paging.offset:
        return "How many to leave out at the beginning."
    if argument.spec_name == paging.page:
        return "The page to begin with, from 1."
    return described(argument)


def _item(operation: Operation, paging: Paging, annotations: Annotations) -> Annotation:
    for response in successes(operation):
        for media in response.content:
            page = media.schema
            schema = annotations.schemas.named(page)
            if isinstance(schema, ObjectSchema):
                for member in schema.properties:
                    if member.name == paging.items and isinstance(member.schema, Array):
                        return annotations.read(member.schema.items, PACKAGE, MODELS)
    raise GeneratorBug(f"{operation.id} has no items")
