"""What must be true of a run: the request that arrived, the exit code, what was printed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from generator.snippets.request import SnippetRequest
from tests.snippets.recorder import Seen
from tests.snippets.sandbox import Finished

TOKEN = "tests.token-._~+/0123456789=="
"""Each character that a token may have besides letters (RFC 6750, section 2.1)."""
SECRETS: Mapping[str, str] = {
    "WORKFLOW_CLIENT_ID": "workflow api/1",
    "WORKFLOW_CLIENT_SECRET": "s@cret & 1+1=100% 'x' \"y\" $HOME `id` \\n #{z} é😀",
}
"""Values that are encoded when the example runs, by whatever its language has for that."""


def seen_problems(
    wanted: SnippetRequest, seen: Sequence[Seen], token: str | None, *, as_json: bool = False
) -> list[str]:
    """How the requests that were sent differ from the one that was to be.

    With `as_json` the body counts by its value: the Python client writes its own JSON.
    """
    if len(seen) != 1:
        came = ", ".join(f"{item.method} {item.target[:60]}" for item in seen[:4])
        return [f"{len(seen)} requests instead of one: {came or 'none'}"]
    return differences(wanted, seen[0], token if wanted.bearer else None, as_json=as_json)


def differences(
    wanted: SnippetRequest, seen: Seen, token: str | None, *, as_json: bool = False
) -> list[str]:
    """How a request differs from the one wanted, byte for byte."""
    found = []
    if seen.method != wanted.method:
        found.append(f"method {seen.method} instead of {wanted.method}")
    if seen.target != wanted.path:
        found.append(f"target {_apart(seen.target, wanted.path)}")
    expected = {name.lower(): [value] for name, value in wanted.headers}
    expected["authorization"] = [] if token is None else [f"Bearer {token}"]
    # Without a body nothing may say what kind of body it is.
    expected.setdefault("content-type", [])
    for name, values in expected.items():
        if seen.values(name) != values:
            found.append(f"header {name}: {seen.values(name)!r:.200} instead of {values!r:.200}")
    if problem := _body_problem(wanted, seen.body, as_json=as_json):
        found.append(f"body {problem}")
    return found


def _body_problem(wanted: SnippetRequest, came: bytes, *, as_json: bool) -> str:
    body = (wanted.body or "").encode("utf-8")
    if wanted.secrets:
        # How a form's values are written is free; what comes before the secrets is not.
        whole = parse_qsl(body.decode("ascii"), keep_blank_values=True)
        whole += [(field.name, SECRETS[field.variable]) for field in wanted.secrets]
        if not as_json and not came.startswith(body + b"&"):
            return _apart(came, body)
        found = parse_qsl(came.decode("ascii", "backslashreplace"), keep_blank_values=True)
        return "" if found == whole else f"{found!r:.200} instead of {whole!r:.200}"
    if as_json and body:
        try:
            if json.loads(came) == json.loads(body):
                return ""
        except ValueError:
            pass
    return "" if came == body else _apart(came, body)


def success_problems(
    finished: Finished, reply: bytes, *, verbatim: bool, silent: bool = False
) -> list[str]:
    """Whether a success ended like one, with the reply's text on the terminal."""
    found = _left(finished)
    if finished.code != 0:
        found.append(f"exit code {finished.code} after a success: {_end(finished.err)}")
    elif finished.err.strip():
        found.append(f"a success wrote to stderr: {_end(finished.err)}")
    elif verbatim and reply.decode("utf-8") != finished.out.strip():
        found.append(f"printed {finished.out.strip()[:120]!r} instead of the reply")
    elif not verbatim and not silent and not finished.out.strip():
        found.append("printed nothing")
    return found


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
