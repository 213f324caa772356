# SPDX-License-Identifier: MIT
"""The process parameters of a call: an array, loose members, and which of them are stored."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

from .arguments import Arguments
from .dates import kept
from .envelope import Refused
from .lenient import Unreadable, read
from .readings import check_system, declared, undeclared, unexpected
from .schemes import Scheme
from .settings import Settings
from .system_parameters import system_type
from .values import Json, json_text, plain_text

_ARGUMENTS = frozenset(
    {
        "command",
        "culture",
        "identityid",
        "impersonatedidentityid",
        "operation",
        "parameters",
        "persist",
        "processid",
        "schemecode",
        "schemeparameters",
        "tenantid",
        "token",
    }
)
"""Names that are no loose parameter anywhere: parameters/getinstanceinfo-reserved."""

_OBJECT = (
    'Cannot deserialize the current JSON object (e.g. {{"name":"value"}}) into type'
    " 'System.Collections.Generic.List`1[OptimaJet.WorkflowServer.Services."
    "WorkflowProcessParametersProcessor+ParameterInObject]' because the type requires a JSON"
    " array (e.g. [1,2,3]) to deserialize correctly.\nTo fix this error either change the JSON to"
    " a JSON array (e.g. [1,2,3]) or change the deserialized type so that it is a normal .NET"
    " type (e.g. not a primitive type like integer, not a collection type like an array or"
    " List<T>) that can be deserialized from a JSON object. JsonObjectAttribute can also be added"
    " to the type to force it to deserialize from a JSON object.\nPath '{path}', line 2,"
    " position {position}."
)


@dataclass(frozen=True, slots=True)
class Sent:
    """A process parameter of a call: its text, whether to keep it, and whether the text is from
    a JSON body, where a date is rewritten: forms/json-Owner-raw-create-read-2."""

    text: str | None
    persist: bool
    is_json: bool = False


def sent_parameters(call: Arguments, own: frozenset[str] = frozenset()) -> dict[str, Sent]:
    """The parameters of a call; `own` has the operation's further arguments.

    The array wins: parameters/executecommand-both-forms. Raises Refused.
    """
    named = call.value("persist")
    # parameters/getinstanceinfo-persist-list: a list is ignored.
    persist = {name.strip() for name in named.split(",")} if isinstance(named, str) else set()
    found = {
        name: Sent(plain_text(value), name in persist)
        for name, value in call.members.items()
        if name.lower() not in _ARGUMENTS and name.lower() not in own
    }
    return found | _array(call)


def readings(
    scheme: Scheme, sent: Mapping[str, Sent], settings: Settings, present: Container[str] = ()
) -> tuple[dict[str, Json], dict[str, Json]]:
    """The values of a call, and those among them that are stored. Raises Refused.

    Stored is what the scheme declares as persistent or what asks for it
    (parameters/getinstanceinfo-array, getparameter-nopersist, -notpersisted), and what is among
    the `present` ones already (parameters/setparameter-temporary with getinstanceinfo-extra).
    """
    values: dict[str, Json] = {}
    stored: dict[str, Json] = {}
    for name, parameter in sent.items():
        known = scheme.parameters.get(name)
        text = parameter.text
        if known is None and check_system(name, text):
            continue
        if parameter.is_json and text is not None:
            text = kept(text, settings.zone)
        values[name] = read_value(scheme, name, text, settings)
        asked = parameter.persist or name in present
        if asked or (known is not None and known.persistent):
            stored[name] = values[name]
    return values, stored


def read_value(scheme: Scheme, name: str, text: str | None, settings: Settings) -> Json:
    """The value of a string for a name. Raises Refused."""
    known = scheme.parameters.get(name)
    if known is not None:
        return declared(known, text, settings.zone)
    return undeclared(text, settings.zone, settings.legacy_parameters)


def is_system(name: str) -> bool:
    """Whether the name belongs to the server."""
    return system_type(name) is not None


def _array(call: Arguments) -> dict[str, Sent]:
    if not call.has("parameters"):
        return {}
    value = call.value("parameters")
    text: str | None = None
    if isinstance(value, str):
        # parameters/createinstance-array-query-get, -parameters-text
        text = value
        try:
            value = read(text)
        except Unreadable as error:
            raise unexpected(error.character, 1, error.position) from error
    if value is None:
        # parameters/createinstance-parameters-null
        raise Refused("Value cannot be null. (Parameter 'value')")
    if isinstance(value, Mapping):
        # parameters/createinstance-parameters-object
        first = next(iter(value), "")
        raise Refused(_OBJECT.format(path=first, position=len(json_text(first)) + 3))
    if isinstance(value, bool | int | float) or not isinstance(value, list):
        raise unexpected((plain_text(value) or "")[:1], 1, 1)
    found: dict[str, Sent] = {}
    for index, item in enumerate(value):
        name, sent = _item(value, index, item, text)
        if name in found:
            # parameters/createinstance-parameters-duplicate
            raise Refused(f"An item with the same key has already been added. Key: {name}")
        found[name] = sent
    return found


def _item(items: list[Json], index: int, item: Json, text: str | None) -> tuple[str, Sent]:
    if not isinstance(item, Mapping):
        raise unexpected((plain_text(item) or "n")[:1], 1, 1, f"[{index}]")
    # parameters/createinstance-parameters-case, more/createinstance-upper-names
    members = {name.lower(): value for name, value in item.items()}
    name = members.get("name")
    if name is None:
        # parameters/createinstance-parameters-nameless
        raise Refused("Value cannot be null. (Parameter 'key')")
    value = members.get("value")
    if isinstance(value, Mapping | list):
        line, position = _place(items, index, item, text)
        path = f"[{index}].value"
        raise unexpected("{" if isinstance(value, Mapping) else "[", line, position, path)
    persist = members.get("persist")
    shown = ("true" if value else "false") if isinstance(value, bool) else plain_text(value)
    # parameters/getparameter-array-flag: in the array `true` is `true`.
    sent = Sent(shown, persist is True or persist == "true", is_json=text is None)
    return plain_text(name) or "", sent


def _place(
    items: list[Json], index: int, item: Mapping[str, Json], text: str | None
) -> tuple[int, int]:
    """Where the server's reader stops at a value that is no text.

    A list in a JSON body is formatted with indents, a string is read as received:
    parameters/createinstance-array-object, transport/multipart.
    """
    before: dict[str, Json] = {}
    for name, value in item.items():
        before[name] = value if name.lower() != "value" else "\0"
        if name.lower() == "value":
            break
    written = json_text([*items[:index], before], "  " if text is None else "")
    shown = written.partition('"\\u0000"')[0]
    if text is not None:
        return 1, _position(text, index) or len(shown) + 1
    return shown.count("\n") + 1, len(shown) - shown.rfind("\n")


def _position(text: str, index: int) -> int | None:
    """The place of the value in the text that was sent, if it is simple enough to be found."""
    at = 0
    for _ in range(index + 1):
        at = text.lower().find('"value"', at + 1)
        if at < 0:
            return None
    rest = text[at + len('"value"') :]
    brackets = [place for place in (rest.find("{"), rest.find("[")) if place >= 0]
    return at + len('"value"') + min(brackets) + 1 if brackets else None
