"""The code engine in Node, and what Python says to the same questions."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from generator.encoders import comment
from generator.snippets.languages import TARGETS
from generator.snippets.render import carries, core_of, render_snippet
from generator.snippets.request import SnippetRequest
from tests.snippets.languages import ROOT

ASSETS = ROOT / "generated" / "docs" / "assets"
DRIVER = ROOT / "tests" / "live" / "driver.js"
SOURCE = "spec/workflow-api.yaml"
KEYS = [target.key for target in TARGETS]

Question = dict[str, Any]
Answer = dict[str, Any]


class EngineError(Exception):
    """The engine threw, which it does for no form values."""


def ask(questions: Sequence[Question], assets: Path = ASSETS) -> list[Answer]:
    """One process answers all questions, with the scripts of a folder."""
    done = subprocess.run(
        ["node", str(DRIVER), str(assets)],
        input="".join(f"{json.dumps(question)}\n" for question in questions),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    answers: list[Answer] = [json.loads(line) for line in done.stdout.split("\n") if line]
    assert len(answers) == len(questions)
    faults = [answer["fault"] for answer in answers if "fault" in answer]
    if faults:
        raise EngineError(faults[0])
    return answers


@cache
def data() -> dict[str, Any]:
    """What operations.js holds."""
    text = (ASSETS / "operations.js").read_text(encoding="utf-8")
    line = text.splitlines()[0]
    found: dict[str, Any] = json.loads(line.removeprefix("globalThis.WorkflowOperations=")[:-1])
    return found


def hashed(text: str) -> str:
    """As the driver has it."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def as_data(request: SnippetRequest) -> dict[str, Any]:
    """A request of Python's as the engine has it."""
    found = asdict(request)
    found["summary"] = comment(request.summary)
    found["why"] = comment(request.why)
    found["headers"] = [{"name": name, "value": value} for name, value in request.headers]
    # What only one language sees.
    for name in ("is_data", "data", "members", *([] if request.why else ["why"])):
        del found[name]
    use = found["reply"] | {name: getattr(request.reply, name) for name in ("is_value", "is_raw")}
    found["reply"] = {name: value for name, value in use.items() if value}
    found["variables"] = [item._asdict() for item in request.variables]
    found["parts"] = [item._asdict() for item in request.parts]
    if request.call:
        found["call"]["variables"] = [item._asdict() for item in request.call.variables]
    plain: dict[str, Any] = json.loads(json.dumps(found))
    return plain


def files_of(
    request: SnippetRequest, keys: Sequence[str] = KEYS, source: str = SOURCE, core: bool = False
) -> Mapping[str, str | None]:
    """What Python prints for each target; None where one does not carry the request."""
    files: dict[str, str | None] = {}
    for target in TARGETS:
        if target.key in keys:
            carried = carries(target, request)
            text = render_snippet(target, request, source) if carried else None
            files[target.key] = core_of(text) if core and text is not None else text
    return files
