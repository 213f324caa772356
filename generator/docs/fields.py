"""Arguments and members as the rows that a page shows."""

from __future__ import annotations

import json

from ..names import camel
from ..openapi import Json, Operation, Property, Schema
from ..python.arguments import Argument
from .inputs import Inputs
from .pages import Field
from .paragraphs import paragraphs
from .types import type_of

_APART = "Not in this form: a password would stand in the code beside it."
_WHERE = {"path": "in the path", "query": "in the query", "header": "header", "cookie": "cookie"}


def argument_field(operation: Operation, argument: Argument, inputs: Inputs) -> Field:
    """The row of an argument, with its input."""
    where = argument.parameter.where.value if argument.parameter else ""
    control = inputs.of(operation, argument)
    return Field(
        id=f"{operation.id}-{argument.name}",
        anchor=f"arg-{argument.spec_name}",
        name=argument.spec_name,
        type=type_of(argument.schema, "../"),
        required=argument.required,
        deprecated=argument.schema.deprecated,
        where=_WHERE.get(where, ""),
        paragraphs=paragraphs(argument.description),
        example=_shown(argument.example.value) if argument.example else "",
        default=_shown(argument.schema.default.value) if argument.schema.default else "",
        python=argument.name,
        input=control,
        apart="" if control else _APART,
    )


def member_field(owner: str, item: Property) -> Field:
    """The row of a member of a named schema."""
    schema: Schema = item.schema
    python = item.python_name or ""
    return Field(
        id="",
        anchor=f"{owner}.{item.name}",
        name=item.name,
        type=type_of(schema, ""),
        required=item.required,
        deprecated=schema.deprecated,
        where="",
        paragraphs=paragraphs(schema.description),
        example=_shown(schema.example.value) if schema.example else "",
        default=_shown(schema.default.value) if schema.default else "",
        python="" if camel(python) == item.name else python,
    )


def _shown(value: Json) -> str:
    """An example as it is written: a text plain, all else as JSON on one line."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
