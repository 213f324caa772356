"""Examples and defaults held against their schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ..diagnostics import Problem, visible
from ..document.nodes import MapNode, node_at, plain
from ..openapi import Json, ObjectSchema
from ..parse import Parsed, Sample, Side
from ..parse.object_reader import did_you_mean, nearest
from .close_objects import BASE, strict
from .formats import format_checker

_LONGEST = 60
_extend: Callable[..., type[Validator]] = extend
_SKIPPED = {Side.CLIENT: ("readOnly",), Side.SERVER: ("writeOnly",)}


def check_examples(parsed: Parsed, problems: list[Problem]) -> None:
    """Each example and default fits its schema, formats included."""
    api = parsed.api
    bases = {
        item.extends.name for item in api.schemas if isinstance(item, ObjectSchema) and item.extends
    }
    closed = {item.name for item in api.schemas} - bases
    document: Any = {"components": {"schemas": _named(api.document, closed)}}
    resource: Resource[Any] = Resource.from_contents(document, DRAFT202012)
    registry: Registry[Any] = Registry().with_resource(BASE, resource)
    classes = {side: _validator_class(side) for side in Side}
    formats = format_checker()
    for sample in parsed.samples:
        schema: Any = strict(plain(sample.schema))
        if not isinstance(schema, dict | bool):
            continue
        validator = classes[sample.side](schema, registry=registry, format_checker=formats)
        problems += _misfits(sample, validator, sure=not problems)


def _named(document: Mapping[str, Json], closed: set[str]) -> dict[str, Json]:
    """The named schemas; those that nothing extends allow no further members."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return {
        name: strict(schema, closed=name in closed)
        for name, schema in (schemas if isinstance(schemas, Mapping) else {}).items()
    }


def _misfits(sample: Sample, validator: Validator, *, sure: bool) -> list[Problem]:
    """Where the value does not fit; `sure` says that nothing is known to be wrong so far."""
    value = plain(sample.value)
    try:
        errors = list(validator.iter_errors(value))
    except Exception as failure:
        # Of a schema that is wrong itself, which was noted where it was parsed.
        words = f"{sample.title} cannot be held against its schema: {type(failure).__name__}"
        problem = Problem(sample.value.location, words, "mend the schema")
        return [problem] if sure else []
    return [
        problem
        for error in errors
        for cause in _causes(error)
        for problem in _problems(sample, cause)
    ]


def _problems(sample: Sample, error: ValidationError) -> list[Problem]:
    path = list(error.absolute_path)
    node = node_at(sample.value, path)
    where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    start = f"{sample.title} does not fit its schema"
    start += f" at {where.removeprefix('.')}: " if where else ": "
    if error.validator != "additionalProperties" or not isinstance(node, MapNode):
        return [Problem(node.location, start + _words(error), "mend the value or the schema")]
    known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    return [
        Problem(
            entry.location,
            f"{start}it has no member '{name}'{did_you_mean(nearest(name, known))}",
            "mend the name, or describe the member in the schema",
        )
        for name, entry in node.entries.items()
        if name not in known
    ]


def _validator_class(side: Side) -> type[Validator]:
    """A validator that does not ask for members that this side never sends."""
    skipped = _SKIPPED.get(side, ("readOnly", "writeOnly"))

    def required(
        _: Validator, names: list[str], instance: object, schema: Mapping[str, Any]
    ) -> Iterator[ValidationError]:
        if not isinstance(instance, dict):
            return
        members = schema.get("properties", {})
        for name in names:
            member = members.get(name, {})
            sent = not isinstance(member, dict) or not any(member.get(key) for key in skipped)
            if name not in instance and sent:
                yield ValidationError(f"'{name}' is missing")

    return _extend(Draft202012Validator, {"required": required})


def _causes(error: ValidationError) -> list[ValidationError]:
    """The errors behind one of `oneOf` or `anyOf`: those of the option that was meant."""
    if error.validator not in ("oneOf", "anyOf") or not error.context:
        return [error]
    options: dict[int, list[ValidationError]] = {}
    for inner in error.context:
        options.setdefault(int(inner.schema_path[0]), []).append(inner)
    told = error.schema.get("discriminator", {}) if isinstance(error.schema, Mapping) else {}
    name = told.get("propertyName") if isinstance(told, Mapping) else None
    meant = [
        found
        for found in options.values()
        if not any(_other_option(inner, error, name) for inner in found)
    ]
    if len(meant) != 1:
        return [error]
    return [cause for inner in meant[0] for cause in _causes(inner)]


def _other_option(inner: ValidationError, error: ValidationError, name: object) -> bool:
    """Whether an option failed because another one was meant."""
    here = list(inner.absolute_path) == list(error.absolute_path)
    return (here and inner.validator == "type") or list(inner.relative_path) == [name]


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
            return f"{shown} is none of {limit}"
        case "const":
            return f"{shown} is not {limit}"
        case "pattern":
            return f"{shown} does not fit the pattern {limit}"
        case "oneOf" | "anyOf":
            return f"{shown} fits none of the options, or more than one"
        case "required":
            return error.message
    return f"{shown} breaks {error.validator}: {limit}"


def _shown(value: object) -> str:
    text = visible(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
