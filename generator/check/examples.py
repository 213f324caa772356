"""Examples and defaults compared with their schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ..diagnostics import Problems, visible
from ..document.nodes import MapNode, node_at, plain
from ..openapi import Json, ObjectSchema
from ..parse import ExampleToCheck, Parsed
from ..parse.object_reader import did_you_mean, nearest
from ..parse.scalars import ecma
from .formats import format_checker

_LONGEST = 60


def _matches(
    _validator: object, pattern: str, value: object, _schema: object
) -> Iterator[ValidationError]:
    """The rule `pattern`, by ECMA's regular expressions."""
    if isinstance(value, str) and ecma(pattern).find(value) is None:
        yield ValidationError(f"{value!r} does not match {pattern!r}")


_Validator = validators.create(
    Draft202012Validator.META_SCHEMA,
    {**Draft202012Validator.VALIDATORS, "pattern": _matches},
    type_checker=Draft202012Validator.TYPE_CHECKER,
)
_BASE = "urn:document"
"""The address under which a validator finds the document."""


def check_examples(parsed: Parsed, problems: Problems) -> None:
    """Each example and default must match its schema, including formats."""
    api = parsed.api
    bases = {
        item.extends.name for item in api.schemas if isinstance(item, ObjectSchema) and item.extends
    }
    closed = {item.name for item in api.schemas} - bases
    document: Any = {"components": {"schemas": _named(api.document, closed)}}
    resource: Resource[Any] = Resource.from_contents(document, DRAFT202012)
    registry: Registry[Any] = Registry().with_resource(_BASE, resource)
    formats = format_checker()
    # A schema that is wrong itself was reported where it was parsed.
    sure = not problems
    for example in parsed.examples:
        schema: Any = _closed(plain(example.schema))
        if not isinstance(schema, dict | bool):
            continue
        validator = _Validator(schema, registry=registry, format_checker=formats)
        try:
            errors = list(validator.iter_errors(plain(example.value)))
        except Exception as failure:
            if sure:
                problems.report(
                    example.value.location,
                    f"{example.title} cannot be validated against its schema:"
                    f" {type(failure).__name__}",
                    "correct the schema",
                )
            continue
        for error in errors:
            for cause in _causes(error):
                _report(example, cause, problems)


def _named(document: Mapping[str, Json], closed: set[str]) -> dict[str, Json]:
    """The named schemas; those that no other schema extends allow no other members."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return {
        name: _closed(schema, closed=name in closed)
        for name, schema in (schemas if isinstance(schemas, Mapping) else {}).items()
    }


def _closed(schema: Json, *, closed: bool = True) -> Json:
    """The schema with references made absolute and, if `closed`, its objects closed.

    A client ignores members that the schema does not describe, but in an example one is most
    likely misspelt. An object that says something about further members keeps that. Parts of
    `allOf` stay open, since each of them sees the members of the others.
    """
    if not isinstance(schema, Mapping):
        return schema
    found: dict[str, Json] = {}
    for key, value in schema.items():
        if key == "$ref" and isinstance(value, str) and value.startswith("#"):
            found[key] = _BASE + value
        elif key == "properties" and isinstance(value, Mapping):
            found[key] = {name: _closed(item) for name, item in value.items()}
        elif key in ("items", "additionalProperties"):
            found[key] = _closed(value)
        elif key in ("allOf", "oneOf", "anyOf") and isinstance(value, list):
            found[key] = [_closed(item, closed=key != "allOf") for item in value]
        else:
            found[key] = value
    if closed and "properties" in found:
        found.setdefault("additionalProperties", False)
    return found


def _report(example: ExampleToCheck, error: ValidationError, problems: Problems) -> None:
    """Report where the value does not match."""
    path = list(error.absolute_path)
    node = node_at(example.value, path)
    where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    start = f"{example.title} does not match its schema"
    start += f" at {where.removeprefix('.')}: " if where else ": "
    if error.validator != "additionalProperties" or not isinstance(node, MapNode):
        problems.report(node.location, start + _words(error), "correct the value or the schema")
        return
    known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    for name, entry in node.entries.items():
        if name not in known:
            near = nearest(name, known)
            problems.report(
                entry.location,
                f"{start}it has no member '{name}'{did_you_mean(near)}",
                (f"write '{near}'" if near else "remove it") + ", or describe it in the schema",
            )


def _causes(error: ValidationError) -> list[ValidationError]:
    """The errors behind one of `oneOf` or `anyOf`: those of the option that was meant."""
    if error.validator not in ("oneOf", "anyOf") or not error.context:
        return [error]
    options: dict[int, list[ValidationError]] = {}
    for inner in error.context:
        options.setdefault(int(inner.schema_path[0]), []).append(inner)
    meant = [
        found
        for found in options.values()
        if not any(_other_option(inner, error) for inner in found)
    ]
    if len(meant) != 1:
        return [error]
    return [cause for inner in meant[0] for cause in _causes(inner)]


def _other_option(inner: ValidationError, error: ValidationError) -> bool:
    """Whether an option failed because another one was meant."""
    here = list(inner.absolute_path) == list(error.absolute_path)
    return here and inner.validator == "type"


def _words(error: ValidationError) -> str:
    shown, limit = _shown(error.instance), _shown(error.validator_value)
    match error.validator:
        case "type":
            types = error.validator_value
            names = types if isinstance(types, list) else [types]
            return f"{shown} is not of type {' or '.join(str(name) for name in names)}"
        case "format":
            return f"{shown} is not of format {error.validator_value}"
        case "enum":
            return f"{shown} is not one of {limit}"
        case "const":
            return f"{shown} is not {limit}"
        case "pattern":
            return f"{shown} does not match the pattern {limit}"
        case "oneOf" | "anyOf":
            return f"{shown} does not match exactly one of the options"
        case "required":
            return error.message.removesuffix(" is a required property") + " is missing"
    return f"{shown} violates {error.validator}: {limit}"


def _shown(value: object) -> str:
    text = visible(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
