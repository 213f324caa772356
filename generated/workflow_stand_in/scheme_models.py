# SPDX-License-Identifier: MIT
"""Models to schemes. What the recorded schemes did not need is refused by name, not guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .schemes import Activity, CommandParameter, Parameter, Scheme, Transition
from .system_parameters import SYSTEM_TYPES, system_models
from .values import Json

_RECORDED = (("ExpenseReport", ("finance",)), ("Roles", ("demo",)), ("Parallel", ()))
"""The recorded schemes, in the order of schemes/getschemelist-tags-empty, with their tags.

The tags were in the server's database only, so no model shows them.
"""
_TYPES = frozenset({"String", "Decimal", "DateTime", "Boolean", "Int32"})
_EMPTY = ("CodeActions", "CodeActionsCommonUsings")
_FLAGS = ("DisablePersistState", "DisablePersistTransitionHistory", "DisablePersistParameters")
_CONCATENATIONS = (
    "AllowConcatenationType",
    "RestrictConcatenationType",
    "ConditionsConcatenationType",
)


class SchemeError(ValueError):
    """A scheme that the stand-in cannot run; the text names all that it cannot do."""


class _Missing(Exception):
    """A model lacks a member, or has it in another type."""


def recorded_schemes() -> list[Scheme]:
    """The three schemes of the recordings."""
    folder = Path(__file__).parent / "schemes"
    found = []
    for code, tags in _RECORDED:
        text = (folder / f"{code}.json").read_text(encoding="utf-8")
        found.append(load_scheme(json.loads(text), tags))
    return found


def load_scheme(given: Json | Path | bytes, tags: tuple[str, ...] | None = None) -> Scheme:
    """A scheme from the JSON that getschememodel returns, with or without its envelope.

    A string is JSON, a Path a file of it. Raises SchemeError.
    """
    model = _model(given)
    try:
        code = _text(model, "SchemeCode")
        complaints = list(_complaints(model))
        if complaints:
            lines = "".join(f"\n- {complaint}" for complaint in complaints)
            raise SchemeError(
                f"scheme {code!r} uses features that the stand-in does not support:{lines}"
            )
        return _scheme(code, model, tags)
    except _Missing as error:
        raise SchemeError(f"this is not a model of a scheme: {error}") from error


def _model(given: Json | Path | bytes) -> dict[str, Json]:
    try:
        value: Json = _parsed(given.read_bytes() if isinstance(given, Path) else given)
    except ValueError as error:
        raise SchemeError(f"this is not JSON: {error}") from error
    if not isinstance(value, Mapping):
        raise SchemeError("this is not a model of a scheme: it is not a JSON object")
    payload = value.get("data")
    return dict(payload if isinstance(payload, Mapping) else value)


def _parsed(given: Json | bytes) -> Json:
    if not isinstance(given, str | bytes):
        return given
    value: Json = json.loads(given)
    return value


def _complaints(model: Mapping[str, Json]) -> Iterator[str]:
    for member in _EMPTY:
        if model.get(member):
            yield f"{member}: code is not run"
    activities = _objects(model, "Activities")
    if not any(activity.get("IsInitial") for activity in activities):
        yield "no activity is initial"
    for activity in activities:
        name = activity.get("Name")
        if activity.get("Type", "Ordinary") != "Ordinary" or activity.get("InlinedSchemeCode"):
            yield f"activity {name!r}: type {activity.get('Type')!r}"
        for flag in _FLAGS:
            if activity.get(flag):
                yield f"activity {name!r}: {flag}"
    for parameter in _objects(model, "Parameters"):
        kind = str(parameter.get("Type")).partition(",")[0].removeprefix("System.")
        if parameter.get("Purpose") != "System" and kind not in _TYPES:
            yield f"parameter {parameter.get('Name')!r}: type {kind!r}"
    for transition in _objects(model, "Transitions"):
        for complaint in _transition_complaints(transition):
            yield f"transition {transition.get('Name')!r}: {complaint}"


def _transition_complaints(transition: Mapping[str, Json]) -> Iterator[str]:
    trigger = _object(transition, "Trigger").get("Type")
    forks = bool(transition.get("IsFork"))
    if trigger == "Auto" and not forks:
        yield "an automatic transition that starts no subprocess"
    elif trigger not in ("Command", "Timer", "Auto"):
        yield f"trigger {trigger!r}"
    part = transition.get("SubprocessInOutDefinition", "Auto")
    if forks and part not in ("Start", "Finalize"):
        yield f"a subprocess' part {part!r}"
    if transition.get("MergeViaSetState"):
        yield "MergeViaSetState"
    for condition in _objects(transition, "Conditions"):
        if condition.get("Type") != "Always":
            yield f"a condition of type {condition.get('Type')!r}"
        for name in ("Expression", "Action"):
            if condition.get(name):
                yield f"a condition's {name.lower()}"
    for restriction in _objects(transition, "Restrictions"):
        if restriction.get("Type") != "Allow":
            yield f"a restriction of type {restriction.get('Type')!r}"
        rule = _object(restriction, "Actor").get("Rule")
        if rule != "CheckRole":
            yield f"an actor with the rule {rule!r}"
    for name in _CONCATENATIONS:
        if transition.get(name, "And") != "And":
            yield f"{name} {transition[name]!r}"


def _scheme(code: str, model: dict[str, Json], tags: tuple[str, ...] | None) -> Scheme:
    parameters = {
        _text(entry, "Name"): _parameter(entry)
        for entry in _objects(model, "Parameters")
        if entry.get("Purpose") != "System" and entry.get("Name") not in SYSTEM_TYPES
    }
    own = [entry for entry in _objects(model, "Parameters") if entry.get("Purpose") != "System"]
    model["Parameters"] = [*own, *system_models()]
    activities = tuple(_activity(entry) for entry in _objects(model, "Activities"))
    by_name = {activity.name: activity for activity in activities}
    words = _objects(model, "Localization")
    return Scheme(
        code=code,
        model=model,
        tags=tags if tags is not None else tuple(map(str, _list(model, "Tags"))),
        activities=activities,
        transitions=tuple(_transition(entry, by_name) for entry in _objects(model, "Transitions")),
        parameters=parameters,
        words={
            (_text(word, "Type"), _text(word, "Name"), _text(word, "Culture").lower()): _text(
                word, "Value"
            )
            for word in words
        },
        defaults={
            (_text(word, "Type"), _text(word, "Name")): _text(word, "Value")
            for word in words
            if word.get("IsDefault")
        },
    )


def _activity(entry: Mapping[str, Json]) -> Activity:
    return Activity(
        name=_text(entry, "Name"),
        state=str(entry.get("State") or ""),
        initial=bool(entry.get("IsInitial")),
        final=bool(entry.get("IsFinal")),
        for_set_state=bool(entry.get("IsForSetState")),
    )


def _parameter(entry: Mapping[str, Json]) -> Parameter:
    initial = entry.get("InitialValue")
    return Parameter(
        name=_text(entry, "Name"),
        type=_text(entry, "Type"),
        persistent=entry.get("Purpose") == "Persistence",
        initial=None if initial is None else str(initial),
    )


def _transition(entry: Mapping[str, Json], activities: Mapping[str, Activity]) -> Transition:
    trigger = _object(entry, "Trigger")
    command = _object(trigger, "Command") if trigger.get("Type") == "Command" else {}
    forks = bool(entry.get("IsFork"))
    part = entry.get("SubprocessInOutDefinition")
    try:
        source = activities[_text(_object(entry, "From"), "Name")]
        target = activities[_text(_object(entry, "To"), "Name")]
    except KeyError as error:
        raise _Missing(f"a transition names the activity {error}, which is not there") from error
    return Transition(
        name=_text(entry, "Name"),
        source=source,
        target=target,
        classifier=str(entry.get("Classifier") or "NotSpecified"),
        command=_text(command, "Name") if command else "",
        parameters=tuple(
            CommandParameter(
                name=_text(item, "Name"),
                required=bool(item.get("IsRequired")),
                default=str(item.get("DefaultValue") or ""),
                parameter=_parameter(_object(item, "Parameter")),
            )
            for item in (_objects(command, "Parameters") if command else ())
        ),
        roles=tuple(
            _text(_object(item, "Actor"), "Value") for item in _objects(entry, "Restrictions")
        ),
        automatic=trigger.get("Type") == "Auto",
        starts=forks and part == "Start",
        ends=forks and part == "Finalize",
    )


def _text(entry: Mapping[str, Json], name: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str):
        raise _Missing(f"{name} is not a string")
    return value


def _list(entry: Mapping[str, Json], name: str) -> Sequence[Json]:
    value = entry.get(name) or []
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise _Missing(f"{name} is not a list")
    return value


def _objects(entry: Mapping[str, Json], name: str) -> list[Mapping[str, Json]]:
    found = []
    for item in _list(entry, name):
        if not isinstance(item, Mapping):
            raise _Missing(f"an element of {name} is not an object")
        found.append(item)
    return found


def _object(entry: Mapping[str, Json], name: str) -> Mapping[str, Json]:
    value = entry.get(name)
    if not isinstance(value, Mapping):
        raise _Missing(f"{name} is not an object")
    return value
