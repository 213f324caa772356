"""Names for what the document describes in place: requests, successes, replies."""

from __future__ import annotations

from ..names import pascal
from ..openapi import Json
from .schemas import Object, members, text

_SCHEMAS = "#/components/schemas/"


class Names:
    """The schemas of the published document; those that get a name here are added."""

    def __init__(self, schemas: Object) -> None:
        self.schemas: dict[str, Json] = dict(schemas)

    def named(self, owner: str, what: str, schema: Object) -> Object:
        """A reference to the schema, under the name of its owner and of what it is.

        A name that the document itself has given to another schema is not taken: a number follows.
        """
        name = base = pascal(owner) + what
        number = 2
        while name in self.schemas and self.schemas[name] != schema:
            name = f"{base}{number}"
            number += 1
        self.schemas[name] = schema
        return {"$ref": _SCHEMAS + name}

    def marked(self, mark: str) -> str:
        """The name of the schema with a mark such as `x-refusal`; empty without one."""
        found = (name for name, schema in self.schemas.items() if members(schema).get(mark) is True)
        return next(found, "")


def target(schema: Json) -> str:
    """The name of the schema to which a reference leads; empty for another schema."""
    return text(members(schema).get("$ref")).removeprefix(_SCHEMAS)
