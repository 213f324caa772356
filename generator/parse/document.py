"""The whole document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Problems
from ..document.nodes import Entry, MapNode, Node, ScalarNode, plain
from ..openapi import Api, Server, Tag
from .context import Context, ExampleToCheck, NameReference, components_of
from .extensions import error_table, look_ups_of
from .named import named_schemas
from .object_reader import ObjectReader
from .operations import operations_of
from .schemas import documentation
from .security import requirements, security_schemes

_PACKAGE_VERSION = re.compile(r"[0-9]+(\.[0-9]+){0,3}((a|b|rc)[0-9]+)?", re.ASCII)
_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """The API, the values to compare with their schemas, and the names to look up."""

    api: Api
    examples: tuple[ExampleToCheck, ...]
    names: tuple[NameReference, ...]


def parse(document: Node, problems: Problems) -> Parsed:
    """The API that the document describes; what is wrong with it is added to `problems`.

    With problems the result is whatever could be made out, good for finding more of them only.
    """
    reader = ObjectReader.of(document, "the document", document.location, problems)
    node = document if isinstance(document, MapNode) else MapNode(document.location, {})
    _check_version(reader)
    components = components_of(node, problems)
    reader.get("components")
    context = Context(
        problems=problems,
        components=components,
        envelope=_marked(components.get("schemas", {}), "x-envelope", problems),
        refusal=_marked(components.get("schemas", {}), "x-refusal", problems),
    )
    security = requirements(context, reader) or ()
    reader.required("info")
    info = reader.object("info", "info") or ObjectReader({}, "info", reader.location, problems)
    kinds, texts = error_table(context, reader)
    api = Api(
        location=document.location,
        title=info.required_string("title"),
        version=info.required_string("version"),
        client_version=_client_version(info),
        summary=info.string("summary"),
        description=info.string("description"),
        servers=_servers(reader),
        tags=_tags(reader),
        security=security,
        security_schemes=security_schemes(context),
        operations=operations_of(context, reader, security),
        schemas=named_schemas(context),
        error_kinds=kinds,
        error_texts=texts,
        look_ups=look_ups_of(context, reader),
        document={key: plain(entry.value) for key, entry in node.entries.items()},
    )
    if "info" in reader:
        # openapi-spec-validator checks these.
        for key in ("termsOfService", "contact", "license"):
            info.get(key)
        info.done()
    documentation(reader)
    reader.done(
        {
            "webhooks": "remove it; the client receives no calls",
            "swagger": "write the document in OpenAPI 3.1",
        }
    )
    return Parsed(api=api, examples=tuple(context.examples.values()), names=tuple(context.names))


def _client_version(info: ObjectReader) -> str:
    """The version of the client package; without one of its own it is that of the server."""
    found = info.string("x-client-version")
    if found and not _PACKAGE_VERSION.fullmatch(found):
        info.report(
            info.place("x-client-version"),
            f"'{found}' is not the version of a Python package",
            "write numbers with dots between them, for example 1.4.0",
        )
    return found or info.string("version")


def _check_version(reader: ObjectReader) -> None:
    found = reader.required_string("openapi")
    if found and not re.fullmatch(r"3\.1\.[0-9]+", found):
        reader.report(
            reader.place("openapi"),
            f"OpenAPI {found} is not supported here",
            "write the document in OpenAPI 3.1 with openapi: 3.1.0",
        )
    dialect = reader.optional_string("jsonSchemaDialect")
    if dialect not in (None, _DIALECT):
        reader.report(
            reader.place("jsonSchemaDialect"),
            "another dialect of JSON Schema than that of OpenAPI 3.1 is not supported here",
            "remove 'jsonSchemaDialect'",
        )


def _servers(reader: ObjectReader) -> tuple[Server, ...]:
    found: list[Server] = []
    for node in reader.items("servers"):
        inner = ObjectReader.of(node, "a server", node.location, reader.problems)
        url = inner.required_string("url")
        if url and not re.fullmatch(r"https?://[^\s{}?#/]+(/[^\s{}?#]*)?", url):
            inner.report(
                inner.place("url"),
                f"'{url}' is not the plain URL of a server",
                "write a whole http or https URL, without variables, '?' and '#'",
            )
        found.append(
            Server(location=node.location, url=url, description=inner.string("description"))
        )
        inner.done({"variables": "write one server for each value"})
    return tuple(found)


def _tags(reader: ObjectReader) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for node in reader.items("tags"):
        inner = ObjectReader.of(node, "a tag", node.location, reader.problems)
        name = inner.required_string("name")
        if name:
            inner.title = f"the tag {name}"
        if name in found:
            inner.report(
                inner.place("name"),
                f"duplicate tag {name}; first defined at {found[name].location}",
                "remove one of the two tags",
            )
        tag = Tag(
            location=inner.place("name"),
            name=name,
            description=inner.required_string("description"),
            python_name=inner.optional_string("x-python-name"),
        )
        documentation(inner)
        inner.done()
        found.setdefault(name, tag)
    return tuple(found.values())


def _marked(schemas: Mapping[str, Entry], mark: str, problems: Problems) -> str | None:
    """The one schema that has a mark such as `x-envelope`."""
    found: list[Entry] = []
    for entry in schemas.values():
        sign = entry.value.entries.get(mark) if isinstance(entry.value, MapNode) else None
        if sign and isinstance(sign.value, ScalarNode) and sign.value.value is True:
            found.append(entry)
            if len(found) > 1:
                problems.report(
                    sign.location,
                    f"'{mark}' is already at '{found[0].key}'",
                    "keep it at one schema",
                )
    return found[0].key if found else None
