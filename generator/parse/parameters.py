"""Parameters of operations, and headers of replies."""

from __future__ import annotations

from .. import openapi
from .context import Context, Side
from .examples import example_of
from .object_reader import Fields, did_you_mean, nearest
from .schemas import Schemas, json_schema_of

STYLES = {
    openapi.Where.PATH: ("simple", "label", "matrix"),
    openapi.Where.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    openapi.Where.HEADER: ("simple",),
    openapi.Where.COOKIE: ("form",),
}
"""The styles that OpenAPI defines for each place, the default first."""

_SET_BY_OTHERS = {
    "accept": "the media types under 'content' of the replies say it",
    "content-type": "the media types under 'content' of the request body say it",
    "authorization": "a security scheme says it",
}
_UNSUPPORTED = {
    "content": "use 'schema' with a style",
    "allowReserved": "remove it; reserved characters are percent-encoded",
    "allowEmptyValue": "remove it",
}


class Parameters:
    """Parses parameters and headers."""

    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas

    def parameter(self, fields: Fields) -> openapi.Parameter | None:
        """A parameter written in place."""
        name = fields.needed_text("name")
        if name:
            fields.title = f"the parameter {name}"
        where = self._where(fields)
        if where is None or not name:
            fields.settle()
            return None
        required = fields.flag("required")
        if where is openapi.Where.PATH and not required and not fields.misspelt("required"):
            fields.complain(
                fields.location, f"{fields.title} stands in the path", "add required: true"
            )
        if where is openapi.Where.HEADER and name.lower() in _SET_BY_OTHERS:
            fields.complain(
                fields.place("name"),
                f"OpenAPI ignores a header parameter '{name}'",
                f"remove it; {_SET_BY_OTHERS[name.lower()]}",
            )
        style, explode = self._style(fields, where)
        generated = self._generated(fields, where)
        parameter = openapi.Parameter(
            location=fields.place("name"),
            name=name,
            where=where,
            required=required,
            style=style,
            explode=explode,
            description=fields.text("description"),
            deprecated=fields.flag("deprecated"),
            python_name=fields.optional_text("x-python-name"),
            positional=fields.flag("x-positional"),
            generated=generated,
            schema=self._schema(fields),
            json_schema=json_schema_of(fields),
            example=self._example(fields, Side.CLIENT),
        )
        fields.done(_UNSUPPORTED)
        return parameter

    def header(self, fields: Fields) -> openapi.Header | None:
        """A header of a reply written in place; `title` of the fields ends in its name."""
        name = fields.title.rpartition(" ")[2]
        fields.flag("required")
        fields.flag("deprecated")
        fields.flag("explode")
        if fields.optional_text("style") not in (None, "simple"):
            fields.complain(fields.place("style"), "a header has the style simple", "remove it")
        header = openapi.Header(
            location=fields.location,
            name=name,
            description=fields.text("description"),
            schema=self._schema(fields),
        )
        self._example(fields, Side.SERVER)
        fields.done(_UNSUPPORTED)
        return header

    def _where(self, fields: Fields) -> openapi.Where | None:
        found = fields.needed_text("in")
        if found in set(openapi.Where):
            return openapi.Where(found)
        if found:
            near = nearest(found, openapi.Where)
            fields.complain(
                fields.place("in"),
                f"a parameter cannot stand in '{found}'" + did_you_mean(near),
                f"write one of {', '.join(openapi.Where)}"
                + ("; a form belongs to the request body" if "form" in found.lower() else ""),
            )
        return None

    def _style(self, fields: Fields, where: openapi.Where) -> tuple[str, bool]:
        styles = STYLES[where]
        style = fields.optional_text("style") or styles[0]
        if style not in styles:
            near = nearest(style, styles)
            fields.complain(
                fields.place("style"),
                f"a parameter in {where} has no style '{style}'" + did_you_mean(near),
                f"write one of {', '.join(styles)}" if len(styles) > 1 else f"write {styles[0]}",
            )
            style = styles[0]
        explode = fields.flag("explode") if "explode" in fields else style == "form"
        fields.get("explode")
        if style == "deepObject" and not explode:
            fields.complain(
                fields.place("style"),
                "OpenAPI does not define the style deepObject without explode",
                "add explode: true",
            )
        if style in ("spaceDelimited", "pipeDelimited") and explode:
            fields.complain(
                fields.place("explode"),
                f"OpenAPI does not define the style {style} with explode",
                "write explode: false, or the style form",
            )
        return style, explode

    def _generated(self, fields: Fields, where: openapi.Where) -> bool:
        found = fields.optional_text("x-generated")
        if found is None:
            return False
        if where is not openapi.Where.PATH:
            fields.complain(
                fields.place("x-generated"), "only a path parameter is generated", "remove it"
            )
        elif found != "uuid":
            fields.complain(
                fields.place("x-generated"), f"'{found}' cannot be generated", "write uuid"
            )
        return True

    def _schema(self, fields: Fields) -> openapi.Schema:
        if "content" in fields:
            return openapi.Scalar(location=fields.location, type=openapi.ScalarType.STRING)
        entry = fields.needed("schema")
        if entry is None:
            return openapi.FreeForm(location=fields.location)
        return self._schemas.parse(entry.value, f"the schema of {fields.title}", entry.location)

    def _example(self, fields: Fields, side: Side) -> openapi.Example | None:
        schema = fields.entries.get("schema")
        return example_of(self._context, fields, schema.value if schema else None, side)
