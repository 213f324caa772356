"""What the examples in many languages need: a folder for each operation, and no secret."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..diagnostics import Problem
from ..openapi import SCENARIO, Api, Operation, Scalar
from .rules import Rules, members_of

_FOLDER = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}")
_NOT_ON_WINDOWS = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]", re.IGNORECASE)


def check_samples(api: Api, problems: list[Problem]) -> None:
    """Each operation's id names a folder of its own, and no example holds a password."""
    rules = Rules(api, problems)
    taken = {SCENARIO: SCENARIO}
    for operation in api.operations:
        _folder(rules, operation, taken)
        _password(rules, operation)


def _folder(rules: Rules, operation: Operation, taken: dict[str, str]) -> None:
    name = operation.id
    other = taken.setdefault(name.lower(), name)
    if not name:
        # That it is missing was noted where it was parsed.
        return
    if not _FOLDER.fullmatch(name) or _NOT_ON_WINDOWS.fullmatch(name):
        rules.complain(
            operation.location,
            f"the operationId '{name}' cannot be the name of a folder, which its examples need",
            "use letters, digits and _, a letter first",
        )
    elif other != name or name == SCENARIO:
        rules.complain(
            operation.location,
            f"the examples of '{name}' would lie in the folder of '{other}' on some disks",
            "give one of them another operationId",
        )


def _password(rules: Rules, operation: Operation) -> None:
    body, members = operation.request_body, members_of(operation)
    if not body or not members or not body.content[0].name.endswith("json"):
        return
    example = body.content[0].example
    for item in members.properties:
        secret = isinstance(item.schema, Scalar) and item.schema.format == "password"
        if secret and example and isinstance(example.value, Mapping) and item.name in example.value:
            rules.complain(
                example.location,
                f"the example holds '{item.name}', which is a password",
                "leave it out: the example is printed as code, and code must hold no secret",
            )
