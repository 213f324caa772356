"""A request as the templates of one language see it.

`viewOf` in templates/docs/code does the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .data import ChangedValueError, data_of
from .language import Language
from .request import SnippetRequest
from .scenario import Scenario
from .variable import Part


def seen_by(request: SnippetRequest, language: Language) -> SnippetRequest:
    """The request with its body as data and with variables, as far as the language has them."""
    form = language.data_form
    found = replace(request, parts=(Part(request.path),), variables=())
    names: dict[str, str] = {}
    if form is not None and request.body is not None and request.is_json:
        # In the text of JSON only a UUID is sure to need no escape.
        names = {
            item.member: item.name
            for item in request.variables
            if item.member and (form.json is None or item.is_uuid)
        }
        try:
            data = data_of(request.body, names)
            if isinstance(data, Mapping):
                names = {name: names[name] for name in data if name in names}
            text = language.data(data)
            if form.longest and len(text) > form.longest:
                raise ChangedValueError("its length")
        except ChangedValueError as error:
            names = {}
            found = replace(found, why=str(error))
        else:
            found = replace(found, is_data=True, data=data)
    by_member = {item.member: item for item in request.variables}
    members = tuple(by_member[member] for member in names)
    in_path: set[str] = set()
    if language.case is not None and request.parts:
        in_path = {part.variable for part in request.parts}
        found = replace(found, parts=request.parts)
    used = in_path | {item.name for item in members}
    return replace(
        found,
        variables=tuple(item for item in request.variables if item.name in used),
        members=members,
    )


def scenario_seen_by(scenario: Scenario, language: Language) -> Scenario:
    """The scenario with each of its requests as a language sees it."""
    return replace(
        scenario,
        discover=seen_by(scenario.discover, language),
        token=seen_by(scenario.token, language),
        create=seen_by(scenario.create, language),
        commands=seen_by(scenario.commands, language),
        execute=seen_by(scenario.execute, language),
        state=seen_by(scenario.state, language),
    )
