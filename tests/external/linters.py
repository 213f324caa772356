"""Spectral and Redocly read the documents with the rules that they recommend.

    python -m tests.external.linters

A finding that `spec/reference.md` does not explain ends the run with exit code 1. The first run
installs both with npm into .cache.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from .npm import ROOT, program

DOCUMENTS = (
    ROOT / "spec" / "workflow-api.yaml",
    ROOT / "generated" / "openapi.json",
    ROOT / "generated" / "openapi-3.0.json",
)
EXPLAINED = frozenset({"no-server-example.com", "operation-4xx-response"})
"""The findings that stay, by their rules."""
NULLABLE = "must be defined when the `nullable`", '"nullable" cannot be used without "type"'
"""What both say about a reference that may be null, in `openapi-3.0.json`."""


class Find(NamedTuple):
    """What a tool has to say about a place."""

    tool: str
    rule: str
    is_error: bool
    place: str
    message: str


def spectral(document: Path) -> Iterator[Find]:
    """The finds of Spectral's rules for OpenAPI."""
    tool = program("spectral", "@stoplight/spectral-cli", "6.16.3")
    with tempfile.TemporaryDirectory() as folder:
        rules = Path(folder) / "rules.yaml"
        rules.write_text('extends: ["spectral:oas"]\n', encoding="utf-8")
        said = _said(*tool, "lint", "--quiet", "-f", "json", "-r", str(rules), str(document))
    for item in said:
        place = "/".join(map(str, item["path"]))
        yield Find("Spectral", item["code"], item["severity"] == 0, place, item["message"])


def redocly(document: Path) -> Iterator[Find]:
    """The finds of Redocly's recommended rules."""
    tool = program("redocly", "@redocly/cli", "2.77.0")
    said = _said(*tool, "lint", "--format", "json", "--extends", "recommended", str(document))
    for item in said["problems"]:
        place = item["location"][0].get("pointer", "")
        yield Find("Redocly", item["ruleId"], item["severity"] == "error", place, item["message"])


def _said(*command: str) -> Any:
    done = subprocess.run(
        command,
        env={**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise SystemExit(f"{command[1]} failed:\n{done.stdout}{done.stderr}") from None


def main() -> int:
    """Show what each tool finds in each document."""
    is_right = True
    for document in DOCUMENTS:
        for tool in (spectral, redocly):
            finds = list(tool(document))
            errors = sum(find.is_error for find in finds)
            name = document.relative_to(ROOT)
            print(f"{name}: {tool.__name__}: {errors} errors, {len(finds) - errors} warnings")
            for find in finds:
                is_old = document.name == "openapi-3.0.json"
                if is_old and any(words in find.message for words in NULLABLE):
                    continue
                print(f"  {find.rule} at {find.place}: {find.message}")
                is_right &= find.rule in EXPLAINED
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
