"""Process parameters: from Python values to what the server takes for them.

The server takes the text of a value. Under a name that the scheme declares as String the text
stays as it is; under a name declared with another type it is read as JSON of that type; under a
name not declared it is read as JSON if it can be, by a very lenient reader. So one value may need
two forms, and the client looks up what the scheme declares wherever that decides the form:

- numbers, booleans, lists and mappings go as their JSON text, whatever is declared. Under a name
  declared as String they are that text: `42`, `true`, `[1,2]`.
- None, dates, datetimes and UUIDs go as JSON text (`null`, in quotes), and as their plain text
  under a name declared as String.
- a text that the server's reader surely cannot read goes as it stands, without a look-up.
- any other text (`0042`, `true`, `'x'`, the empty one), and one that has the form of a date, a
  time or a Guid, is looked up: as it stands under a name declared as String, as it stands or in
  JSON quotes under one not declared, in JSON quotes under one declared with another type. A JSON
  number, `true` or `false` under a name declared as a number or Boolean goes as it stands.

Whether a look-up is needed depends on the value alone, so that a call does not work one day and
fail the next. A text for a name of another type (an enumeration, say) that is not looked up is
refused by the server, never stored as something else; `Parameter(text, declared=Declared.OTHER)`
sends it.

With the server's setting `ImplicitParametersParsingType=Legacy` an undeclared text stays a text,
JSON quotes included. No client can see this setting; there declare the names, or say
`declared=Declared.TEXT`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from .declarations import (
    DeclarationCache,
    Declarations,
    DeclarationUnknownError,
    Declared,
    declarations_of_process,
    declarations_of_scheme,
)
from .flow import Caller, Flow
from .operation import Catalogue, Operation, ProcessParameters, ProcessParameterValue
from .parameter_texts import Forms, PlainValue, forms_of

__all__ = ["Declared", "Parameter", "ParameterValue", "encode_process_parameters"]

_EMPTY_NOT_STORED = (
    "setting a single parameter cannot store an empty text under a name declared as String: the"
    " server takes it for a missing value; give it with a command or another call that takes"
    " parameters"
)
_NONE_NOT_STORED = (
    "None cannot be set under a name declared as String: the server would store the text 'null'"
)


class Parameter(msgspec.Struct, frozen=True):
    """A value of a process parameter, with what else there is to say about it.

    Attributes:
        value: the value. An aware datetime with an offset arrives as the same moment in the
            zone of the server, except under a name declared as String; in UTC it stays as it is.
        persist: store it with the process although the scheme does not declare it, or declares
            it as Temporary. What the scheme declares as Persistence is always stored, and so is
            a single parameter that is set.
        declared: how the scheme declares the name; None: the client looks it up if need be.
    """

    value: PlainValue
    persist: bool = False
    declared: Declared | None = None


ParameterValue: TypeAlias = PlainValue | Parameter
"""What may be given as the value of a process parameter."""


def encode_process_parameters(
    caller: Caller,
    catalogue: Catalogue,
    cache: DeclarationCache,
    operation: Operation[object],
    arguments: Mapping[str, object],
) -> Flow[dict[str, object]]:
    """The arguments, with process parameters in the form that the server takes.

    A mapping of names to values becomes a list of `{"name", "value", "persist"}`, the value of
    one parameter its text. Arguments that are absent stay so.

    Raises:
        TypeError: a value, or a name, of a type that cannot be sent.
        ValueError: a system name, or a value that would not arrive as what it is.
        DeclarationUnknownError: the form depends on what the scheme declares, and that is not
            known.
        WorkflowError: the server refuses to show the instance.
    """
    encoded = dict(arguments)
    place = operation.parameters
    encoder = _Encoder(caller, catalogue, cache, operation, arguments)
    if isinstance(place, ProcessParameterValue):
        given = arguments.get(place.member, msgspec.UNSET)
        if given is not msgspec.UNSET:
            encoded[place.member] = yield from encoder.single(arguments[place.name], given)
    elif isinstance(place, ProcessParameters):
        if place.scheme is not None and operation.returns is not None:
            cache.forget_process(arguments.get(operation.returns))
        given = arguments.get(place.member)
        if isinstance(given, Mapping):
            encoded[place.member] = yield from encoder.items(given)
        elif given is not None and given is not msgspec.UNSET:
            raise TypeError(
                f"{operation.name}: {place.member} must be a mapping of names to values"
            )
    return encoded


class _Checked(msgspec.Struct, frozen=True):
    """A process parameter whose name and value can be sent."""

    name: str
    forms: Forms
    persist: bool = False
    declared: Declared | None = None


class _Encoder:
    """The process parameters of one call."""

    __slots__ = ("_arguments", "_cache", "_caller", "_catalogue", "_declarations", "_operation")

    def __init__(
        self,
        caller: Caller,
        catalogue: Catalogue,
        cache: DeclarationCache,
        operation: Operation[object],
        arguments: Mapping[str, object],
    ) -> None:
        self._caller = caller
        self._catalogue = catalogue
        self._cache = cache
        self._operation = operation
        self._arguments = arguments
        self._declarations: Declarations | None = None

    def items(self, given: Mapping[object, object]) -> Flow[list[dict[str, object]]]:
        """The list of parameters. All values are checked before anything is looked up."""
        checked = [self._checked(name, value) for name, value in given.items()]
        items: list[dict[str, object]] = []
        for one in checked:
            item: dict[str, object] = {"name": one.name, "value": (yield from self._text(one))}
            if one.persist:
                item["persist"] = True
            items.append(item)
        return items

    def single(self, name: object, value: object) -> Flow[str]:
        """The text of the value of the one parameter that is set."""
        one = self._checked(name, value)
        text = yield from self._text(one)
        if text:
            return text
        raise ValueError(
            self._about(one.name, _NONE_NOT_STORED if text is None else _EMPTY_NOT_STORED)
        )

    def _checked(self, name: object, value: object) -> _Checked:
        if not isinstance(name, str):
            raise TypeError(f"{self._operation.name}: the name of a process parameter must be text")
        name = str.__str__(name)
        if not name:
            raise ValueError(f"{self._operation.name}: a process parameter needs a name")
        if name.casefold() in self._catalogue.reserved:
            raise ValueError(self._about(name, "this name belongs to the server; take another"))
        try:
            if isinstance(value, Parameter):
                forms = forms_of(value.value)
                return _Checked(name, forms, persist=value.persist, declared=value.declared)
            return _Checked(name, forms_of(value))
        except TypeError as error:
            raise TypeError(self._about(name, str(error))) from error
        except ValueError as error:
            raise ValueError(self._about(name, str(error))) from error

    def _text(self, one: _Checked) -> Flow[str | None]:
        declared = one.declared
        if declared is None:
            declared = (yield from self._declared(one.name)) if one.forms.depends else Declared.NOT
        try:
            return one.forms.under(declared)
        except ValueError as error:
            raise ValueError(self._about(one.name, str(error))) from error

    def _declared(self, name: str) -> Flow[Declared]:
        try:
            if self._declarations is None:
                self._declarations = yield from self._look_up()
            return self._declarations.of(name)
        except DeclarationUnknownError as error:
            raise DeclarationUnknownError(
                f"process parameter {name!r}: the form of its value depends on how the scheme"
                f" declares the name, and that is not known: {error.text}. Nothing was sent. Say"
                " how it is declared, for instance Parameter(value, declared=Declared.TEXT)",
                operation=self._operation.name,
                attempts=0,
            ) from error

    def _look_up(self) -> Flow[Declarations]:
        place = self._operation.parameters
        scheme = place.scheme if isinstance(place, ProcessParameters) else None
        if scheme is not None:
            return (
                yield from declarations_of_scheme(
                    self._caller, self._catalogue, self._cache, str(self._arguments[scheme])
                )
            )
        process = place.process if place is not None else None
        return (
            yield from declarations_of_process(
                self._caller,
                self._catalogue,
                self._cache,
                self._arguments[process or ""],
                self._arguments.get("tenant_id"),
            )
        )

    def _about(self, name: str, text: str) -> str:
        return f"{self._operation.name}: process parameter {name!r}: {text}"
