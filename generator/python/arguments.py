"""The arguments of a method: what stands where in the request, in which order it is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .. import openapi
from ..diagnostics import Location, Problem
from ..encoders import literal
from ..names import Scope, snake
from .annotations import Annotation, Annotations
from .docstrings import sentence, value_in_words
from .package import Import, SignatureArgument

PACKAGE = ".."
MODELS = "..models"


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument with all that is known of it.

    `where` is None for a member of the body. `spec_name` is its name on the wire.
    """

    location: Location
    name: str
    spec_name: str
    schema: openapi.Schema
    required: bool
    positional: bool
    description: str
    annotation: Annotation
    default: str
    example: openapi.Example | None
    parameter: openapi.Parameter | None = None
    whole_body: bool = False
    process_parameters: openapi.SchemeOfParameters | None = None
    process_parameter: openapi.OneProcessParameter | None = None

    @property
    def sends_null(self) -> bool:
        """Whether None is sent as null; otherwise None leaves the member out."""
        return self.schema.nullable or (self.required and isinstance(self.schema, openapi.FreeForm))

    def as_argument(self) -> SignatureArgument:
        """The argument as the signature has it."""
        return SignatureArgument(
            name=self.name, annotation=self.annotation.text, default=self.default
        )


_RESERVED = ("self", "content_type")


def arguments_of(
    operation: openapi.Operation, annotations: Annotations, problems: list[Problem]
) -> tuple[Argument, ...]:
    """The arguments in the order of the signature: positional first, what must be given first."""
    scope = Scope(f"operation {operation.id}", problems, _RESERVED)
    lowering = _Lowering(annotations, scope)
    found = [lowering.parameter(parameter) for parameter in operation.parameters]
    if operation.request_body:
        found += lowering.body(operation.request_body)
    return tuple(sorted(found, key=_order))


def content_types(body: openapi.RequestBody | None) -> tuple[str, ...]:
    """The media types that the body may be sent as, the usual one first."""
    return tuple(media.name for media in body.content) if body else ()


def by_spec_name(arguments: Iterable[Argument]) -> Mapping[str, Argument]:
    """The arguments by their name in the document."""
    return {argument.spec_name: argument for argument in arguments}


def _order(argument: Argument) -> tuple[bool, bool]:
    return (not argument.positional, bool(argument.default))


class _Lowering:
    def __init__(self, annotations: Annotations, scope: Scope) -> None:
        self._annotations = annotations
        self._scope = scope

    def parameter(self, parameter: openapi.Parameter) -> Argument:
        schema = parameter.schema
        required = parameter.required and not parameter.generated
        annotation, default = self._type_and_default(schema, required)
        name = parameter.python_name or snake(parameter.name)
        return Argument(
            location=parameter.location,
            name=self._scope.take(name, parameter.name, parameter.location),
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

    def body(self, body: openapi.RequestBody) -> list[Argument]:
        media = body.content[0]
        if isinstance(media.schema, openapi.InlineObject):
            return [
                self._member(item) for item in media.schema.properties if not item.schema.read_only
            ]
        return [self._whole(body, media)]

    def _whole(self, body: openapi.RequestBody, media: openapi.MediaType) -> Argument:
        annotation, default = self._type_and_default(media.schema, body.required)
        return Argument(
            location=media.location,
            name=self._scope.take("body", "body", media.location),
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

    def _member(self, item: openapi.Property) -> Argument:
        annotation, default = self._type_and_default(item.schema, item.required)
        if item.process_parameters:
            annotation = Annotation(
                "Mapping[str, ParameterValue]",
                frozenset({Import("collections.abc", "Mapping"), _PARAMETER_VALUE}),
            )
            annotation = annotation if item.required else annotation.optional()
        if item.process_parameter:
            annotation = Annotation("ParameterValue", frozenset({_PARAMETER_VALUE}))
        return Argument(
            location=item.location,
            name=self._scope.take(item.python_name or snake(item.name), item.name, item.location),
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

    def _type_and_default(self, schema: openapi.Schema, required: bool) -> tuple[Annotation, str]:
        annotation = self._annotations.given(schema, PACKAGE, MODELS)
        if required:
            return annotation, literal(schema.value) if isinstance(schema, openapi.Constant) else ""
        if schema.nullable or isinstance(schema, openapi.FreeForm):
            return annotation.optional("Unset", _UNSET_TYPE, _UNSET), "UNSET"
        return annotation.optional(), "None"


_PARAMETER_VALUE = Import(f"{PACKAGE}_runtime.parameters.encode", "ParameterValue")
_UNSET_TYPE = Import(f"{PACKAGE}_runtime.values", "Unset")
_UNSET = Import(f"{PACKAGE}_runtime.values", "UNSET")


def described(argument: Argument) -> str:
    """What the docstring says of an argument."""
    words = [sentence(argument.description)]
    if argument.parameter and argument.parameter.generated:
        words.append("Made by the client when it is not given.")
    if argument.schema.default:
        words.append(f"Default of the server: {value_in_words(argument.schema.default.value)}.")
    if argument.default == "UNSET":
        words.append("None sends null; leave it out to send nothing.")
    return " ".join(word for word in words if word)
