"""The whole document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Problem
from ..document.nodes import Entry, MapNode, Node, ScalarNode, plain
from ..openapi import Api, Json, Server, Tag
from .context import Context, Sample, components_of
from .extensions import error_table, look_ups_of
from .named import named_schemas
from .object_reader import Fields
from .operations import Operations, Use
from .schemas import Schemas, documentation
from .security import requirements, security_schemes

_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """The API, the values to hold against their schemas, and which names operations use."""

    api: Api
    samples: tuple[Sample, ...]
    uses: tuple[Use, ...]


def parse(document: Node, problems: list[Problem]) -> Parsed:
    """The API that the document describes; what is wrong with it is added to `problems`.

    With problems the result is whatever could be made out, good for finding more of them only.
    """
    fields = Fields.of(document, "the document", document.location, problems)
    node = document if isinstance(document, MapNode) else MapNode(document.location, {})
    _version(fields)
    components = components_of(node, problems)
    fields.get("components")
    context = Context(
        problems=problems,
        components=components,
        envelope=_marked(components.get("schemas", {}), "x-envelope", problems),
        refusal=_marked(components.get("schemas", {}), "x-refusal", problems),
    )
    schemas = Schemas(context)
    security = requirements(fields) or ()
    info = fields.fields("info", "info") or Fields({}, "info", fields.location, problems)
    fields.needed("info")
    operations = Operations(context, schemas, security)
    kinds, texts = error_table(fields)
    api = Api(
        location=document.location,
        title=info.needed_text("title"),
        version=info.needed_text("version"),
        summary=info.text("summary"),
        description=info.text("description"),
        servers=_servers(fields),
        tags=_tags(fields),
        security=security,
        security_schemes=security_schemes(context),
        operations=operations.paths(fields),
        schemas=named_schemas(context, schemas),
        error_kinds=kinds,
        error_texts=texts,
        look_ups=look_ups_of(fields),
        document=_plain(node),
    )
    if "info" in fields:
        _info(info)
    documentation(fields)
    fields.done(
        {
            "webhooks": "remove it; the client receives no calls",
            "swagger": "write the document in OpenAPI 3.1",
        }
    )
    return Parsed(api=api, samples=tuple(context.samples), uses=tuple(operations.uses))


def _plain(node: MapNode) -> Mapping[str, Json]:
    return {key: plain(entry.value) for key, entry in node.entries.items()}


def _version(fields: Fields) -> None:
    found = fields.needed_text("openapi")
    if found and not re.fullmatch(r"3\.1\.[0-9]+", found):
        fields.complain(
            fields.place("openapi"),
            f"OpenAPI {found} is not supported here",
            "write the document in OpenAPI 3.1 and say openapi: 3.1.0",
        )
    dialect = fields.optional_text("jsonSchemaDialect")
    if dialect not in (None, _DIALECT):
        fields.complain(
            fields.place("jsonSchemaDialect"),
            "another dialect of JSON Schema than that of OpenAPI 3.1 is not supported here",
            "remove 'jsonSchemaDialect'",
        )


def _info(fields: Fields) -> None:
    fields.text("termsOfService")
    for key, names in (("contact", ("name", "url", "email")), ("license", ("identifier", "url"))):
        inner = fields.fields(key, f"'{key}' of info")
        if inner is None:
            continue
        if key == "license":
            inner.needed_text("name")
        for name in names:
            inner.text(name)
        inner.done()
    fields.done()


def _servers(fields: Fields) -> tuple[Server, ...]:
    found: list[Server] = []
    for node in fields.items("servers"):
        inner = Fields.of(node, "a server", node.location, fields.problems)
        url = inner.needed_text("url")
        if url and not re.fullmatch(r"https?://[^\s{}?#/]+(/[^\s{}?#]*)?", url):
            inner.complain(
                inner.place("url"),
                f"'{url}' is no plain address of a server",
                "write a whole http or https URL, without variables, '?' and '#'",
            )
        found.append(
            Server(location=inner.place("url"), url=url, description=inner.text("description"))
        )
        inner.done({"variables": "write one server for each value"})
    return tuple(found)


def _tags(fields: Fields) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for node in fields.items("tags"):
        inner = Fields.of(node, "a tag", node.location, fields.problems)
        name = inner.needed_text("name")
        if name:
            inner.title = f"the tag {name}"
        if name in found:
            inner.complain(
                inner.place("name"),
                f"the tag {name} stands here for the second time, first at {found[name].location}",
                "remove one of the two",
            )
        tag = Tag(
            location=inner.place("name"),
            name=name,
            description=inner.needed_text("description"),
            python_name=inner.optional_text("x-python-name"),
        )
        documentation(inner)
        inner.done()
        found.setdefault(name, tag)
    return tuple(found.values())


def _marked(schemas: Mapping[str, Entry], mark: str, problems: list[Problem]) -> str | None:
    """The one schema that has a mark such as `x-envelope`."""
    found: list[Entry] = []
    for entry in schemas.values():
        sign = entry.value.entries.get(mark) if isinstance(entry.value, MapNode) else None
        if sign and isinstance(sign.value, ScalarNode) and sign.value.value is True:
            found.append(entry)
            if len(found) > 1:
                problems.append(
                    Problem(
                        sign.location,
                        f"'{mark}' stands at '{found[0].key}' already",
                        "keep it at one schema",
                    )
                )
    return found[0].key if found else None
