"""Example values: the document's own, else the plainest value that fits the schema."""

from __future__ import annotations

from collections.abc import Mapping

from .. import openapi
from ..openapi import Json
from .schema_values import SchemaValues

_PLAIN: Mapping[openapi.ScalarType, Json] = {
    openapi.ScalarType.STRING: "text",
    openapi.ScalarType.INTEGER: 1,
    openapi.ScalarType.NUMBER: 1.5,
    openapi.ScalarType.BOOLEAN: True,
}
_BY_FORMAT: Mapping[str, Json] = {
    "uuid": "11111111-1111-4111-8111-000000000001",
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "local-date-time": "2026-01-02T03:04:05.678",
    "decimal": "12.50",
}


class Examples(SchemaValues):
    """Example values for the schemas of one API."""

    def __init__(self, schemas: openapi.NamedSchemas) -> None:
        super().__init__(schemas, _example, whole=False)

    def reply(self, media: openapi.MediaType, *, enveloped: bool) -> Json:
        """The body of a reply: the document's example, else one with an example payload."""
        if media.example:
            return media.example.value
        payload = self.of(media.schema)
        return success(payload) if enveloped else payload


def success(payload: Json) -> Mapping[str, Json]:
    """The envelope of a success."""
    return {"data": payload, "success": True, "error": "", "message": ""}


def _example(schema: openapi.Scalar | openapi.FreeForm, _name: str) -> Json:
    if isinstance(schema, openapi.FreeForm):
        return "text"
    if schema.choices:
        return schema.choices[0]
    return _BY_FORMAT.get(schema.format or "", _PLAIN[schema.type])
