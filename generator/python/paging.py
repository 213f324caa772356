"""An operation with a long list as a method that yields item after item."""

from __future__ import annotations

from ..diagnostics import GeneratorBug
from ..names import constant
from ..openapi import Array, ObjectSchema, Operation, Paging
from .annotations import Annotations
from .arguments import Argument, described, signature
from .docstrings import block, fitted, passage, section
from .methods import deprecation
from .package import Method
from .results import successes

NAME = "iterate"
"""What the method is called."""


def lower_iterating(
    operation: Operation,
    paging: Paging,
    arguments: tuple[Argument, ...],
    annotations: Annotations,
    method_name: str,
) -> Method:
    """The method; `method_name` is the one that returns a single page."""
    summary = f"Give every item that `{method_name}` finds, one after the other."
    parts = [
        summary,
        fitted(
            "Asks for the next page when the last one is used up. An item that moves between two"
            " pages meanwhile is not given twice. You may delete the items while you iterate: when"
            " a page reports fewer items in all than the page before it, the list is read again"
            " from its start, until that brings nothing new. Items that are deleted and created in"
            " equal numbers between two pages do not show, and others may then be left out.",
            8,
        ),
        section("Args", [(one.name, _described(one, paging)) for one in arguments], 8),
        passage("Yields", "The items, each once.", 8),
        passage("Raises", "Whatever the call for a page raises.", 8),
    ]
    return Method(
        name=NAME,
        constant=constant(operation.id),
        positional=signature(arguments, positional=True),
        keywords=signature(arguments, positional=False),
        item=_item(operation, paging, annotations),
        doc=block(parts, 8),
        short_doc=summary,
        deprecated=deprecation(operation, NAME),
    )


def _described(argument: Argument, paging: Paging) -> str:
    if argument.spec_name == paging.size:
        return "How many to ask for at a time; 100 when it is not given."
    if argument.spec_name == paging.offset:
        return "How many to leave out at the beginning."
    if argument.spec_name == paging.page:
        return "The page to begin with, from 1."
    return described(argument)


def _item(operation: Operation, paging: Paging, annotations: Annotations) -> str:
    for response in successes(operation):
        for media in response.content:
            schema = annotations.schemas.named(media.schema)
            if isinstance(schema, ObjectSchema):
                for member in schema.properties:
                    if member.name == paging.items and isinstance(member.schema, Array):
                        return annotations.read(member.schema.items)
    raise GeneratorBug(f"{operation.id} has no items")
