"""Requirements of the examples: a folder for each operation, and no secrets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..diagnostics import Problems
from ..openapi import SCENARIO, Api, Scalar

_FOLDER = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}")
_NOT_ON_WINDOWS = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]", re.IGNORECASE)


def ids_are_folder_names(api: Api, problems: Problems) -> None:
    """Each operation id must be usable as the name of a unique folder."""
    taken = {SCENARIO: SCENARIO}
    for operation in api.operations:
        name = operation.id
        other = taken.setdefault(name.lower(), name)
        if not _FOLDER.fullmatch(name) or _NOT_ON_WINDOWS.fullmatch(name):
            problems.report(
                operation.location,
                f"the operationId '{name}' cannot be used as the folder name for its examples",
                "start with a letter and use only letters, digits and _",
            )
        elif other != name or name == SCENARIO:
            problems.report(
                operation.location,
                f"the examples of '{name}' would share the folder of '{other}' on case-insensitive"
                " file systems",
                "change one operationId",
            )


def examples_hold_no_password(api: Api, problems: Problems) -> None:
    """Examples must not contain secrets, since they are printed as code."""
    for operation in api.operations:
        content = operation.request_body.content if operation.request_body else ()
        example = content[0].example if content and content[0].name.endswith("json") else None
        for item in operation.body_members:
            secret = isinstance(item.schema, Scalar) and item.schema.format == "password"
            value = example.value if example else None
            if example and secret and isinstance(value, Mapping) and item.name in value:
                problems.report(
                    example.location,
                    f"the example contains '{item.name}', which is a password",
                    f"remove '{item.name}' from the example: it is printed as code, which must not"
                    " contain secrets",
                )
