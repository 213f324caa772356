"""The arguments of a method: their order, and the part of the request that each becomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .. import openapi
from ..diagnostics import Location, Problem
from ..encoders import literal
from ..names import Scope, snake
from .annotations import Annotations, optional
from .docstrings import sentence, value_in_words
from .package import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument with all that is known about it.

    `parameter` is None for a member of the body, and for the body as a whole. `spec_name` is the
    name in the request.
    """

    location: Location
    name: str
    spec_name: str
    schema: openapi.Schema
    required: bool
    positional: bool
    description: str
    annotation: str
    default: str
    example: openapi.Example | None
    parameter: openapi.Parameter | None = None
    whole_body: bool = False
    process_parameters: openapi.SchemeOfParameters | None = None
    process_parameter: openapi.OneProcessParameter | None = None

    @property
    def sends_null(self) -> bool:
        """Whether None is sent as null; otherwise the member is omitted for None."""
        return self.schema.nullable or (self.required and isinstance(self.schema, openapi.FreeForm))

    @property
    def is_deprecated(self) -> bool:
        """Whether the document says so, of the parameter or of its schema."""
        return self.schema.deprecated or bool(self.parameter and self.parameter.deprecated)

    @property
    def is_secret(self) -> bool:
        """Whether it is a password, or a list of them."""
        schema = self.schema.items if isinstance(self.schema, openapi.Array) else self.schema
        return isinstance(schema, openapi.Scalar) and schema.format == "password"


def arguments_of(
    operation: openapi.Operation, annotations: Annotations, problems: list[Problem]
) -> tuple[Argument, ...]:
    """The arguments in the order of the signature: positional first, required ones first."""
    scope = Scope(f"operation {operation.id}", problems, ("self", "content_type", "concealed"))
    found = [_parameter(item, annotations, scope) for item in operation.parameters]
    if body := operation.request_body:
        media = body.content[0]
        if isinstance(media.schema, openapi.InlineObject):
            found += [_member(item, annotations, scope) for item in media.schema.properties]
        else:
            found.append(_whole_body(body, media, annotations, scope))
    return tuple(sorted(found, key=lambda item: (not item.positional, bool(item.default))))


def _parameter(parameter: openapi.Parameter, annotations: Annotations, scope: Scope) -> Argument:
    schema = parameter.schema
    required = parameter.required and not parameter.generated
    annotation, default = _type_and_default(schema, required, annotations)
    name = parameter.python_name or snake(parameter.name)
    return Argument(
        location=parameter.location,
        name=scope.take(name, parameter.name, parameter.location),
        spec_name=parameter.name,
        schema=schema,
        required=required,
        positional=parameter.positional or (required and parameter.where is openapi.Where.PATH),
        description=parameter.description or schema.description,
        annotation=annotation,
        default=default,
        example=parameter.example or schema.example,
        parameter=parameter,
    )


def _whole_body(
    body: openapi.RequestBody, media: openapi.MediaType, annotations: Annotations, scope: Scope
) -> Argument:
    annotation, default = _type_and_default(media.schema, body.required, annotations)
    return Argument(
        location=media.location,
        name=scope.take("body", "body", media.location),
        spec_name="body",
        schema=media.schema,
        required=body.required,
        positional=body.required,
        description=body.description or media.schema.description,
        annotation=annotation,
        default=default,
        example=media.example or media.schema.example,
        whole_body=True,
    )


def _member(item: openapi.Property, annotations: Annotations, scope: Scope) -> Argument:
    annotation, default = _type_and_default(item.schema, item.required, annotations)
    if item.process_parameters:
        annotation = "Mapping[str, ParameterValue]"
        annotation = annotation if item.required else optional(annotation)
    if item.process_parameter:
        annotation = "ParameterValue"
    return Argument(
        location=item.location,
        name=scope.take(item.python_name or snake(item.name), item.name, item.location),
        spec_name=item.name,
        schema=item.schema,
        required=item.required,
        positional=item.positional,
        description=item.schema.description,
        annotation=annotation,
        default=default,
        example=item.schema.example,
        process_parameters=item.process_parameters,
        process_parameter=item.process_parameter,
    )


def _type_and_default(
    schema: openapi.Schema, required: bool, annotations: Annotations
) -> tuple[str, str]:
    annotation = annotations.given(schema)
    if required:
        return annotation, literal(schema.value) if isinstance(schema, openapi.Constant) else ""
    if schema.nullable or isinstance(schema, openapi.FreeForm):
        return optional(annotation, "Unset"), "UNSET"
    return optional(annotation), "None"


def content_types(body: openapi.RequestBody | None) -> tuple[str, ...]:
    """The media types of the body, the usual one first."""
    return tuple(media.name for media in body.content) if body else ()


def choosable_types(operation: openapi.Operation) -> tuple[str, ...]:
    """The media types of the body if the caller chooses one of several, the usual one first.

    For a body with process parameters the client chooses, as only it knows what the server would
    do to their values.
    """
    types = content_types(operation.request_body)
    is_chosen = any(
        item.process_parameters or item.process_parameter for item in operation.body_members
    )
    return () if len(types) < 2 or is_chosen else types


def by_spec_name(arguments: Iterable[Argument]) -> Mapping[str, Argument]:
    """The arguments by their name in the document."""
    return {argument.spec_name: argument for argument in arguments}


def signature(arguments: Iterable[Argument], *, positional: bool) -> tuple[Field, ...]:
    """The positional arguments of a method, or the others, as its signature has them."""
    return tuple(
        Field(
            name=item.name,
            annotation=item.annotation,
            default=item.default,
            secret=item.is_secret,
        )
        for item in arguments
        if item.positional is positional
    )


def described(argument: Argument) -> str:
    """What the docstring says about an argument."""
    words = ["Deprecated." if argument.is_deprecated else "", sentence(argument.description)]
    if argument.parameter and argument.parameter.generated:
        words.append("Made by the client when it is not given.")
    if argument.schema.default:
        words.append(f"Default of the server: {value_in_words(argument.schema.default.value)}.")
    if argument.default == "UNSET":
        words.append("None sends null; leave it out to send nothing.")
    return " ".join(word for word in words if word)
