"""The scripts of the code engine: one with the code, one with the data."""

from __future__ import annotations

import json
import re

from ..diagnostics import GeneratorBug
from ..openapi import Api
from ..python.build_package import Lowering
from ..snippets.languages import LANGUAGES, TARGETS
from ..templating import Files, templates_folder
from .operations import operations_of
from .templates import parts_of, rules_of

_SOURCES = (
    "texts",
    "json",
    "data",
    "encoders",
    "parameters",
    "calls",
    "requests",
    "engine",
)
"""The sources in templates/docs/code, each before those that use it when they are loaded."""

_FOLDER = "docs/assets"


def live_files(api: Api, lowering: Lowering, source: str) -> Files:
    """The scripts below the output folder. `source` is the document's name in first lines."""
    data = operations_of(api, lowering, source)
    return {
        f"{_FOLDER}/code.js": code().encode("utf-8"),
        f"{_FOLDER}/operations.js": (
            f"globalThis.WorkflowOperations={_json(data)};\nglobalThis.WorkflowExamples={_examples()};\n"
        ).encode(),
    }


def code() -> str:
    """The script that makes requests and prints examples; it is the same for every document."""
    folder = templates_folder() / "docs" / "code"
    sources = [(folder / f"{name}.js").read_text(encoding="utf-8") for name in _SOURCES]
    return (
        "// Made by `python -m generator generate` of templates/docs/code; not edited by hand.\n"
        '"use strict";\n{\n'
        "const { templates: TEMPLATES, languages: LANGUAGES } = WorkflowExamples;\n"
        f"{''.join(map(shortened, sources))}}}\n"
    )


def _examples() -> str:
    """The templates and the rules of their languages."""
    templates = {target.key: parts_of(target) for target in TARGETS}
    languages = {language.key: rules_of(language) for language in LANGUAGES}
    return _json({"templates": templates, "languages": languages})


def shortened(source: str) -> str:
    """A source without indentation, empty lines and lines with nothing but a comment.

    Raises:
        GeneratorBug: a string or comment goes over several lines, which might be part of it.
    """
    lines = [line.strip() for line in source.splitlines()]
    kept = [line for line in lines if line and not line.startswith("//")]
    for line in kept:
        if len(re.findall(r"(?<!\\)`", line)) % 2 or line.startswith(("/*", "*")):
            raise GeneratorBug(f"a line that cannot be shortened: {line}")
    return "".join(f"{line}\n" for line in kept)


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
