"""Arguments and members as the rows that a page shows."""

from __future__ import annotations

import json

from ..browser.fields import FormFields
from ..openapi import Example, Operation, Property
from ..python.arguments import Argument
from .pages import FieldRow
from .paragraphs import paragraphs
from .types import type_of

_APART = "Not in this form: the code would show the password."
_WHERE = {"path": "in the path", "query": "in the query", "header": "header"}


def argument_field(operation: Operation, argument: Argument, fields: FormFields) -> FieldRow:
    """The row of an argument, with its control."""
    where = argument.parameter.where.value if argument.parameter else ""
    control = fields.control(operation, argument)
    return FieldRow(
        id=f"{operation.id}-{argument.name}",
        anchor=f"arg-{argument.spec_name}",
        name=argument.spec_name,
        type=type_of(argument.schema, "../"),
        # A path has no request without it, even if the client can make one up.
        required=argument.required or where == "path",
        deprecated=argument.is_deprecated,
        where=_WHERE.get(where, ""),
        paragraphs=paragraphs(argument.description),
        example=_shown(argument.example),
        default=_shown(argument.schema.default),
        python=argument.name,
        input=control,
        apart="" if control else _APART,
    )


def member_field(owner: str, item: Property) -> FieldRow:
    """The row of a member of a named schema."""
    return FieldRow(
        anchor=f"{owner}.{item.name}",
        name=item.name,
        type=type_of(item.schema, ""),
        required=item.required,
        deprecated=item.schema.deprecated,
        paragraphs=paragraphs(item.schema.description),
        example=_shown(item.schema.example),
        default=_shown(item.schema.default),
    )


def _shown(example: Example | None) -> str:
    """An example as it is written: a string unchanged, everything else as JSON on one line."""
    if example is None:
        return ""
    value = example.value
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
