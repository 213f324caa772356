"""The published document: OpenAPI 3.1 in the form that most tools make working code of.

- Each request body written in place becomes `<OperationId>Request`; each reply with an envelope
  becomes `<OperationId>Reply`, which is `anyOf` of `<OperationId>Success` and the refusal. All are
  flat objects, since many tools lose the members of an `allOf` inside a reply.
- A constant true, false or null has no type: with one, tools make enumerations of it. A constant
  empty string is a string of length 0: of the constant, tools make an enumeration whose value has
  no name.
- Values and refusals that only extensions have are in the descriptions too.
- A reply and a server are described in one line: tools make names and comments of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..openapi import Api, Json
from .names import Names, target
from .schemas import OPTIONS, Object, items, members, with_schemas
from .words import one_line, parted, with_refusals, with_values


def published(api: Api) -> dict[str, Json]:
    """The document of the API as other tools read it best, without examples of code."""
    document = dict(api.document)
    components = dict(members(document.get("components")))
    names = Names(members(components.get("schemas")))
    envelopes = _Envelopes(names)
    paths = {path: dict(members(item)) for path, item in members(document["paths"]).items()}
    for operation in api.operations:
        method = operation.method.lower()
        found = dict(with_refusals(members(paths[operation.path][method]), operation, api))
        if "requestBody" in found:
            found["requestBody"] = _request(names, operation.id, members(found["requestBody"]))
        found["responses"] = {
            status: envelopes.response(operation.id, members(response))
            for status, response in members(found["responses"]).items()
        }
        paths[operation.path][method] = found
    document["paths"] = paths
    if "responses" in components:
        components["responses"] = {
            name: envelopes.response(name, members(response))
            for name, response in members(components["responses"]).items()
        }
    names.schemas.pop(envelopes.name, None)
    if names.schemas:
        document["components"] = {**components, "schemas": names.schemas}
    if "servers" in document:
        document["servers"] = [_described(members(server)) for server in items(document["servers"])]
    return with_schemas(document, _tidy)


def _described(owner: Object) -> Object:
    if "description" not in owner:
        return owner
    return {**owner, "description": one_line(owner["description"])}


def _request(names: Names, operation_id: str, body: Object) -> Object:
    """A request body whose object has a name; all its contents have the same schema."""
    content = dict(members(body["content"]))
    for media_type, value in content.items():
        media = members(value)
        schema = members(media.get("schema"))
        if schema.get("type") == "object":
            told = {"description": f"The arguments of `{operation_id}`.", **schema}
            reference = names.named(operation_id, "Request", told)
            content[media_type] = {**media, "schema": reference}
    return {**body, "content": content}


class _Envelopes:
    """Replies with an envelope, made flat and named."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.name = names.marked("x-envelope")
        self._refusal = names.marked("x-refusal")
        self._envelope = members(names.schemas.get(self.name))

    def response(self, owner: str, response: Object) -> Object:
        """A reply in one line, with the rest of its description at what it describes."""
        if "$ref" in response:
            return _described(response)
        first, rest = parted(response.get("description"))
        content = dict(members(response.get("content")))
        placed = not rest
        for media_type, value in content.items():
            media = members(value)
            schema = media.get("schema")
            options = items(members(schema).get("oneOf"))
            if self._refusal and self._refusal in map(target, options):
                schema, placed = self._reply(owner, members(schema), rest), True
            elif isinstance(schema, Mapping) and not {"$ref", "description"} & schema.keys():
                schema = {**schema, "description": rest} if rest else schema
                placed = True
            content[media_type] = {**media, "schema": schema} if "schema" in media else media
        found = {**response, "description": first if placed else one_line(response["description"])}
        return {**found, "content": content} if content else found

    def _reply(self, owner: str, schema: Object, rest: str) -> Object:
        """A reference to the named reply: `oneOf` of a success and the refusal, by name."""
        success, refusal = sorted(
            items(schema["oneOf"]), key=lambda option: target(option) == self._refusal
        )
        named = self._names.named(owner, "Success", self._success(owner, members(success)))
        about = f"What `{owner}` answers: a success or a refusal."
        said = [one_line(schema.get("description")), rest]
        reply = {"description": " ".join([about, *filter(None, said)]), "anyOf": [named, refusal]}
        return self._names.named(owner, "Reply", reply)

    def _success(self, owner: str, success: Object) -> Object:
        """The envelope with the members that this reply gives it, as one object."""
        (inner,) = (item for item in items(success["allOf"]) if target(item) != self.name)
        given = members(members(inner).get("properties"))
        around = members(self._envelope.get("properties"))
        merged: dict[str, Json] = {**around, **given}
        told = members(around.get("success")).get("description")
        if told is not None:
            merged["success"] = {"description": told, **members(given.get("success"))}
        required = [*items(self._envelope.get("required")), *items(members(inner).get("required"))]
        found: dict[str, Json] = {
            "type": "object",
            "description": f"The reply of `{owner}` when it did what was asked.",
            "properties": merged,
        }
        return {**found, "required": list(dict.fromkeys(map(str, required)))} if required else found


def _tidy(schema: Object) -> Object:
    """One schema in the form that the head of this module describes."""
    found = dict(with_values(schema))
    if found.get("properties") == {}:
        del found["properties"]
    for name in OPTIONS:
        if name in found:
            # Where null is one of several, each tool knows it by its type.
            found[name] = [_option(item) for item in items(found[name])]
    if found.get("type") == "null":
        found["const"] = None
    if "const" in found:
        value = found["const"]
        if value is None or isinstance(value, bool):
            found.pop("type", None)
        elif value == "":
            del found["const"]
            found |= {"type": "string", "maxLength": 0}
    return found


def _option(schema: Json) -> Json:
    found = members(schema)
    if "const" not in found or found["const"] is not None:
        return schema
    return {"type": "null", **{name: value for name, value in found.items() if name != "const"}}
