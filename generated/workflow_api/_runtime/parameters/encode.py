# SPDX-License-Identifier: MIT
"""Process parameters: from Python values to the strings that are sent.

Each value is sent as a string. If the scheme declares the name as String, the server keeps the
string unchanged. If it declares another type, the server reads the string as JSON of that type. If
it does not declare the name, the server reads the string as JSON if it can, with a very lenient
parser. So a value may need different strings, and the client looks up the declaration where the
string depends on it:

- Numbers, booleans, lists and mappings are sent as JSON, whatever is declared. Under a name
  declared as String they are stored as that string: `42`, `true`, `[1,2]`.
- None, dates, datetimes and UUIDs are sent as JSON (`null`, or in quotes), but in plain form under
  a name declared as String.
- A string that the server's parser certainly cannot read is sent unchanged, without a look-up.
- For any other string (`0042`, `true`, `'x'`, the empty one), and for one in the form of a date, a
  time or a Guid, the declaration is looked up. The string is sent unchanged under a name declared
  as String, unchanged or in JSON quotes under an undeclared name, in JSON quotes under a name of
  another type. A JSON number, `true` or `false` is sent unchanged under a name declared as a number
  or Boolean.
- In a JSON body the server rewrites a string that looks like a date (`2026-01-02T03:04:05+02:00`,
  `/Date(1)/`), whatever is declared. Under a name declared as String it keeps it in a form, so the
  whole call is then sent as a form. Under an undeclared name it rewrites it in both bodies, so such
  a string is rejected.

Whether a look-up is needed depends only on the value, so that a call does not work one day and
fail the next. A string that is not looked up, for a name of another type (such as an enumeration),
is rejected by the server, never stored as something else;
`Parameter(text, declared=Declared.OTHER)` sends it correctly.

With the server's setting `ImplicitParametersParsingType=Legacy` an undeclared string is kept
unchanged, JSON quotes included. No client can see this setting. On such a server, declare the
names, or pass `declared=Declared.TEXT`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from ..operation import Catalogue, Operation, ProcessParameters, ProcessParameterValue
from ..request.body import FORM
from ..steps.steps import OperationCaller, Steps
from .declarations import (
    DeclarationCache,
    Declarations,
    declarations_of_process,
    declarations_of_scheme,
)
from .lenient_json import is_converted_date, is_date
from .parameter import DeclarationUnknownError, Declared, Parameter
from .value_texts import Forms, forms_of

_EMPTY_NOT_STORED = (
    "setting a single parameter cannot store an empty or blank string under a name declared as"
    " String: the server treats it as a missing value; pass it in the parameters of a command, or"
    " when the instance is created"
)
_NONE_NOT_STORED = (
    "None cannot be set under a name declared as String: the server would store the string 'null'"
)


def encode_process_parameters(
    caller: OperationCaller,
    catalogue: Catalogue,
    cache: DeclarationCache,
    operation: Operation[object],
    arguments: Mapping[str, object],
) -> Steps[dict[str, object]]:
    """The arguments, with process parameters in the form that is sent.

    A mapping of names to values becomes a list of `{"name", "value", "persist"}`, the value of
    one parameter becomes its string. Absent arguments stay absent. `content_type` is added if the
    call must be a form.

    Raises:
        TypeError: a value, or a name, of a type that cannot be sent.
        ValueError: a reserved name, or a value that the server would change.
        DeclarationUnknownError: the form depends on the scheme's declaration, which could not
            be determined.
        WorkflowError: the server refuses to return the instance.
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
    if encoder.needs_form:
        encoded["content_type"] = FORM
    return encoded


class _Checked(msgspec.Struct, frozen=True):
    """A process parameter whose name and value can be sent."""

    name: str
    forms: Forms
    persist: bool = False
    declared: Declared | None = None


class _Encoder:
    """The process parameters of one call. `needs_form`: a JSON body would change one of them."""

    __slots__ = (
        "_arguments",
        "_cache",
        "_caller",
        "_catalogue",
        "_declarations",
        "_operation",
        "needs_form",
    )

    def __init__(
        self,
        caller: OperationCaller,
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
        self.needs_form = False

    def items(self, given: Mapping[object, object]) -> Steps[list[dict[str, object]]]:
        """The list of parameters. All values are checked before anything is looked up."""
        checked = [self._checked(name, value) for name, value in given.items()]
        items: list[dict[str, object]] = []
        for one in checked:
            item: dict[str, object] = {
                "name": one.name,
                "value": (yield from self._text(one, is_converted_date)),
            }
            if one.persist:
                item["persist"] = True
            items.append(item)
        return items

    def single(self, name: object, value: object) -> Steps[str]:
        """The string for the value of the one parameter that is set."""
        one = self._checked(name, value)
        # Alone, even a date that is written as the server writes it gets more digits.
        text = yield from self._text(one, is_date)
        if text and not text.isspace():
            return text
        raise ValueError(
            self._about(one.name, _NONE_NOT_STORED if text is None else _EMPTY_NOT_STORED)
        )

    def _checked(self, name: object, value: object) -> _Checked:
        if not isinstance(name, str):
            raise TypeError(
                f"{self._operation.name}: the name of a process parameter must be a string"
            )
        name = str.__str__(name)
        if not name:
            raise ValueError(f"{self._operation.name}: a process parameter needs a name")
        if name.casefold() in self._catalogue.reserved:
            raise ValueError(
                self._about(name, "this name is reserved by the server; choose another")
            )
        try:
            if isinstance(value, Parameter):
                forms = forms_of(value.value)
                return _Checked(name, forms, persist=value.persist, declared=value.declared)
            return _Checked(name, forms_of(value))
        except TypeError as error:
            raise TypeError(self._about(name, str(error))) from error
        except ValueError as error:
            raise ValueError(self._about(name, str(error))) from error

    def _text(self, one: _Checked, is_changed: Callable[[str], bool]) -> Steps[str | None]:
        declared = one.declared
        if declared is None:
            declared = (yield from self._declared(one.name)) if one.forms.depends else Declared.NOT
        try:
            text = one.forms.under(declared)
        except ValueError as error:
            raise ValueError(self._about(one.name, str(error))) from error
        if declared is Declared.TEXT and text is not None and is_changed(text):
            self.needs_form = True
        return text

    def _declared(self, name: str) -> Steps[Declared]:
        try:
            if self._declarations is None:
                self._declarations = yield from self._look_up()
            return self._declarations.of(name)
        except DeclarationUnknownError as error:
            raise DeclarationUnknownError(
                f"process parameter {name!r}: how to send its value depends on the scheme's"
                f" declaration, which could not be determined: {error.text}. Nothing was sent. Pass"
                " the declaration yourself, for example Parameter(value, declared=Declared.TEXT)",
                operation=self._operation.name,
                attempts=0,
            ) from error

    def _look_up(self) -> Steps[Declarations]:
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
