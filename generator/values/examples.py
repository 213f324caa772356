"""Example values: the document's own, else the plainest value that fits the schema."""

from __future__ import annotations

from collections.abc import Mapping

from .. import openapi
from ..openapi import Json
from .schema_values import Around, SchemaValues

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
    "byte": "dGV4dA==",
}


def success(payload: Json) -> Mapping[str, Json]:
    """The envelope of a success."""
    return {"data": payload, "success": True, "error": "", "message": ""}


class Examples(SchemaValues):
    """Example values for the schemas of one API."""

    def reply(self, media: openapi.MediaType, *, enveloped: bool) -> Json:
        """The body of a reply: the document's example, else one with an example payload."""
        if media.example:
            return media.example.value
        payload = self.of(media.schema)
        return success(payload) if enveloped else payload

    def _given(self, schema: openapi.Schema | openapi.NamedSchema, /) -> openapi.Example | None:
        return schema.example

    def _scalar(self, schema: openapi.Scalar, _name: str, /) -> Json:
        if schema.choices:
            return schema.choices[0]
        return _BY_FORMAT.get(schema.format or "", _PLAIN[schema.type])

    def _map(self, _schema: openapi.Map, _name: str, _around: Around, /) -> Json:
        return {}

    def _anything(self, _name: str, /) -> Json:
        return "text"

    def _has(self, member: openapi.Property, _around: Around, /) -> bool:
        wanted = member.required or member.schema.example is not None
        return wanted and not member.schema.write_only
