"""Settings in the `pyproject.toml` of the working directory, under `[tool.workflow-codegen]`.

They have the names of the options on the command line, which wins.
"""

from __future__ import annotations

import argparse
import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..diagnostics import Location, Problems, SpecError, visible

FILE = "pyproject.toml"
_TABLE = "workflow-codegen"
_ONE_RUN = {"help", "check", "diff", "watch", "json", "github", "no-cache"}
"""Options that belong to one run: as a setting they would change what every command does."""
_TABLE_START = re.compile(rf"tool\s*[.\]]\s*[\"']?{_TABLE}")
_TOML_PLACE = re.compile(r"(.*) \(at line (\d+), column (\d+)\)")


def settings(commands: Iterable[argparse.ArgumentParser]) -> Mapping[str, object]:
    """The settings, by the names that `argparse` has for the options of these commands.

    Raises SpecError with all that is wrong in the table.
    """
    try:
        text = Path(FILE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        # Another tool's business, or no project at all.
        return {}
    if not _TABLE_START.search(text):
        return {}
    problems = Problems()
    known = {
        option.removeprefix("--"): action
        for command in commands
        # argparse has no public list of the options of a parser.
        for action in command._actions
        for option in action.option_strings
        if option.startswith("--") and option.removeprefix("--") not in _ONE_RUN
    }
    found = {}
    for key, value in _table(text, problems).items():
        place = _place(text, key)
        if key in known:
            try:
                found[known[key].dest] = _value(known[key], value)
            except ValueError as error:
                problems.report(place, f"'{key}' cannot be {visible(repr(value))}", str(error))
        else:
            close = difflib.get_close_matches(key, known, 1)
            hint = f"; did you mean '{close[0]}'?" if close else ""
            fix = f"write '{close[0]}'" if close else f"the settings are {', '.join(sorted(known))}"
            problems.report(
                place, f"there is no setting '{key}'{hint}", f"{fix}, or remove the key"
            )
    if problems:
        raise SpecError(problems)
    return found


def _table(text: str, problems: Problems) -> Mapping[str, object]:
    try:
        table = tomllib.loads(text)["tool"][_TABLE]
    except tomllib.TOMLDecodeError as error:
        parts = _TOML_PLACE.fullmatch(str(error))
        message, line, column = parts.groups() if parts else (str(error), 1, 1)
        place = Location(FILE, int(line), int(column), 1, text.splitlines()[int(line) - 1])
        problems.report(place, message, "write TOML")
        return {}
    except (LookupError, TypeError):
        return {}
    if not isinstance(table, dict):
        problems.report(
            _place(text, _TABLE), f"'{_TABLE}' is not a table", f"write [tool.{_TABLE}]"
        )
        return {}
    return table


def _value(action: argparse.Action, value: object) -> object:
    """The value as the command line would give it.

    Raises ValueError with what to write instead.
    """
    if action.nargs == 0:
        if isinstance(value, bool):
            return value
        raise ValueError("write true or false")
    if isinstance(action, argparse._AppendAction):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return value
        raise ValueError("write a list of strings")
    if action.choices and value not in action.choices:
        raise ValueError(f"write one of {', '.join(action.choices)}")
    if not callable(action.type):
        if isinstance(value, str):
            return value
        raise ValueError("write a string in quotes")
    try:
        # The only type so far is that of a port.
        return action.type(str(value))
    except argparse.ArgumentTypeError as error:
        raise ValueError(f"write what the command line takes: {error}") from None


def _place(text: str, key: str) -> Location:
    """Where a key of the table is; `tomllib` does not say."""
    start = _TABLE_START.search(text)
    found = re.compile(rf"(?<![\w-])[\"']?{re.escape(key)}[\"']?\s*[=\]]").search(
        text, start.start() if start else 0
    )
    at = found.start() if found else 0
    line = text.count("\n", 0, at)
    column = at - (text.rfind("\n", 0, at) + 1)
    return Location(FILE, line + 1, column + 1, len(key), text.splitlines()[line])
