"""What must be true of a run: the request that arrived, the exit code, what was printed."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from generator.snippets.request import SnippetRequest
from tests.snippets.recorder import Seen
from tests.snippets.sandbox import Finished

TOKEN = "tests.token-._~+/0123456789=="
"""Each character that a token may have besides letters (RFC 6750, section 2.1)."""
_NEW_ID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
"""A random UUID (RFC 9562)."""
SECRETS: Mapping[str, str] = {
    "WORKFLOW_CLIENT_ID": "workflow api/1",
    "WORKFLOW_CLIENT_SECRET": "s@cret & 1+1=100% 'x' \"y\" $HOME `id` \\n #{z} é😀",
}
"""Values that are encoded when the example runs, by whatever its language has for that."""


def seen_problems(
    wanted: SnippetRequest, seen: Sequence[Seen], token: str | None, *, exact: bool = False
) -> list[str]:
    """How the requests that were sent differ from the one that was to be.

    With `exact` the body counts to the byte, and the id of what is made is that of the example.
    """
    if len(seen) != 1:
        came = ", ".join(f"{item.method} {item.target[:60]}" for item in seen[:4])
        return [f"{len(seen)} requests instead of one: {came or 'none'}"]
    return differences(wanted, seen[0], token if wanted.bearer else None, exact=exact)


def differences(
    wanted: SnippetRequest, seen: Seen, token: str | None, *, exact: bool = False
) -> list[str]:
    """How a request differs from the one wanted: a JSON body by its value, all else to the byte."""
    found = []
    if seen.method != wanted.method:
        found.append(f"method {seen.method} instead of {wanted.method}")
    wanted, problems = (wanted, []) if exact else with_new_ids(wanted, seen)
    found += problems
    if seen.target != wanted.path:
        found.append(f"target {_apart(seen.target, wanted.path)}")
    expected = {name.lower(): [value] for name, value in wanted.headers}
    expected["authorization"] = [] if token is None else [f"Bearer {token}"]
    # Without a body nothing may say what kind of body it is.
    expected.setdefault("content-type", [])
    for name, values in expected.items():
        came = seen.values(name)
        if name == "content-type" and wanted.is_json:
            # JSON is UTF-8 (RFC 8259); to say so changes nothing.
            came = [re.sub("; *charset=utf-8$", "", value, flags=re.I) for value in came]
        if came != values:
            found.append(f"header {name}: {came!r:.200} instead of {values!r:.200}")
    if problem := _body_problem(wanted, seen.body, exact=exact):
        found.append(f"body {problem}")
    return found


def with_new_ids(wanted: SnippetRequest, seen: Seen) -> tuple[SnippetRequest, list[str]]:
    """The request with the ids that the example made, and which of them are not new."""
    problems = []
    for variable in wanted.variables:
        if not variable.fresh:
            continue
        text = seen.target if variable.parameter else seen.body.decode("utf-8", "replace")
        found = [match.group() for match in re.finditer(_NEW_ID, text)]
        if len(found) != 1 or found[0] == variable.value:
            problems.append(f"no new {variable.name}: {text[:120]}")
            continue
        wanted = dataclasses.replace(
            wanted,
            path=wanted.path.replace(variable.value, found[0]),
            body=(wanted.body or "").replace(variable.value, found[0]) or None,
        )
    return wanted, problems


def _body_problem(wanted: SnippetRequest, came: bytes, *, exact: bool) -> str:
    body = (wanted.body or "").encode("utf-8")
    if wanted.secrets:
        # How a form's values are written is free; what comes before the secrets is not.
        whole = parse_qsl(body.decode("ascii"), keep_blank_values=True)
        whole += [(field.name, SECRETS[field.variable]) for field in wanted.secrets]
        found = parse_qsl(came.decode("ascii", "backslashreplace"), keep_blank_values=True)
        return "" if found == whole else f"{found!r:.200} instead of {whole!r:.200}"
    if wanted.is_json and body and not exact:
        try:
            if value_of(came.decode("utf-8")) == value_of(body.decode("utf-8")):
                return ""
        except ValueError:
            pass
    return "" if came == body else _apart(came, body)


def value_of(text: str) -> object:
    """A JSON text so that two are equal if they mean the same, to the digit of each number.

    Members have no order; a name that is there twice counts twice.
    """

    def number(digits: str) -> tuple[str, str]:
        return ("number", digits)

    def members(pairs: list[tuple[str, object]]) -> tuple[str, list[tuple[str, object]]]:
        return ("object", sorted(pairs, key=repr))

    return json.loads(text, parse_int=number, parse_float=number, object_pairs_hook=members)


def success_problems(finished: Finished, printed: Sequence[object] | None) -> list[str]:
    """Whether a success ended like one, and printed these values, one a line.

    None: anything may be printed. A value that is a list or an object may look like anything.
    """
    found = _left(finished)
    lines = finished.out.strip().splitlines()
    printed = [value for value in printed if value != ""] if printed is not None else None
    if finished.code != 0:
        found.append(f"exit code {finished.code} after a success: {_end(finished.err)}")
    elif finished.err.strip():
        found.append(f"a success wrote to stderr: {_end(finished.err)}")
    elif printed is not None and (
        len(lines) < len(printed)
        or not all(_says(line, value) for line, value in zip(lines, printed, strict=False))
    ):
        found.append(f"printed {finished.out.strip()[:160]!r} instead of {printed!r:.160}")
    return found


def _says(line: str, value: object) -> bool:
    """Whether a line is a value as some language prints it."""
    if isinstance(value, str):
        return line.strip() == value.strip()
    if value is None:
        return line.strip().lower() in ("", "null", "none", "nil", "<nil>", "undefined")
    if isinstance(value, bool):
        return line.strip().lower() == str(value).lower()
    if isinstance(value, int | float):
        return line.strip() in (str(value), f"{value:g}")
    return bool(line.strip())


def failure_problems(finished: Finished, text: str) -> list[str]:
    """Whether a failure ended like one: exit code 1, and a message with `text` on stderr."""
    found = _left(finished)
    if finished.code != 1:
        found.append(f"exit code {finished.code} after a failure")
    if not finished.err.strip():
        found.append("a failure wrote nothing to stderr")
    elif text not in finished.err:
        found.append(f"stderr does not say {text!r}: {_end(finished.err)}")
    return found


def _left(finished: Finished) -> list[str]:
    return [f"files were written: {', '.join(finished.left)}"] if finished.left else []


def _end(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return " / ".join(lines[-3:])[-300:]


def _apart(found: str | bytes, wanted: str | bytes) -> str:
    """Where two texts begin to differ."""
    at = next(
        (i for i, (a, b) in enumerate(zip(found, wanted, strict=False)) if a != b),
        min(len(found), len(wanted)),
    )
    start = max(0, at - 12)
    return (
        f"differs at {at}: {found[start : at + 28]!r} instead of {wanted[start : at + 28]!r}"
        f" ({len(found)} and {len(wanted)} long)"
    )
