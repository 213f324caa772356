"""Requests to files: a template for each target, in which only its language's encoders exist."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from functools import cache

import jinja2

from .. import encoders
from ..formatter import formatting
from ..templating import environment_with
from .language import Language, Target
from .request import SnippetRequest
from .scenario import Scenario
from .view import scenario_seen_by, seen_by

FOLDER = "snippets"
_BROWSERS_OWN = frozenset({"cookie", "host", "origin", "referer", "user-agent"})
_VISIBLE = re.compile(r"[\x20-\x7e]*")
_COMMAND = re.compile(r"\s*(<|>|#|//|@)")
_BEGIN, _END = "region core", "endregion core"


def render_snippet(target: Target, request: SnippetRequest, source: str = "") -> str:
    """The whole file of a target. `source` is the document's name in the first line.

    Raises:
        GeneratorBug: the target cannot carry the request; see `carries`.
    """
    # No formatter: a browser prints the same file, to the byte.
    seen = seen_by(request, target.language)
    text = _template(target, "operation").render(source=source, request=seen)
    return _ended(target, text if target.exact else text.strip("\n") + "\n")


def render_scenario(target: Target, scenario: Scenario, source: str = "") -> str:
    """The file of a target that goes from signing in to the state of an instance."""
    seen = scenario_seen_by(scenario, target.language)
    text = _template(target, "scenario").render(source=source, scenario=seen)
    return _ended(target, text if target.exact else formatting(target.file_name, text)())


def carries(target: Target, request: SnippetRequest) -> bool:
    """Whether the target has a place for all that the request holds."""
    if target.key.startswith("python-client"):
        return request.call is not None
    if target.key == "javascript-browser":
        # Browsers silently leave out headers that only they may set.
        return not any(header.name.lower() in _BROWSERS_OWN for header in request.headers)
    lines = [header.line for header in request.headers]
    if target.language.key == "cmd":
        # A word of cmd cannot have a tab, which a header may have.
        return all(_VISIBLE.fullmatch(line) for line in lines)
    if not target.key.startswith("http"):
        return True
    # A message has no escapes, and in a file for editors some strings are commands.
    texts = [request.body or "", *lines]
    plain = all(_VISIBLE.fullmatch(text) for text in texts)
    if target.key == "http-message":
        return plain
    return plain and not any("{{" in text or _COMMAND.match(text) for text in texts)


def core_of(text: str) -> str:
    """The lines between the marks of the region, without their indentation; all if it has none."""
    found = core_lines(text)
    if not found:
        return text
    first, last = found
    lines = text.splitlines()[first - 1 : last]
    return textwrap.dedent("\n".join(lines)).strip("\n") + "\n"


def core_lines(text: str) -> tuple[int, int] | None:
    """The first and the last line between the marks of the region, counted from 1."""
    lines = text.splitlines()
    begins = [at for at, line in enumerate(lines) if line.rstrip().endswith(_BEGIN)]
    ends = [at for at, line in enumerate(lines) if line.rstrip().endswith(_END)]
    return (begins[0] + 2, ends[-1]) if begins else None


def _template(target: Target, folder: str) -> jinja2.Template:
    environment = environment_of(target.language)
    # The filters are looked up at each use, so that a test can replace an encoder.
    environment.filters.update(filters_of(target.language))
    return environment.get_template(f"{FOLDER}/{folder}/{target.file_name}.jinja")


def _ended(target: Target, text: str) -> str:
    return text.replace("\n", target.line_end)


def filters_of(language: Language) -> dict[str, Callable[..., str]]:
    """The encoders that the templates of a language may use, by the names of their filters."""
    return {
        "literal": language.literal,
        "comment": language.comment,
        "name": encoders.name,
        "data": language.data,
        "variable": language.variable,
        "quoted": language.quoted,
        **language.filters,
    }


@cache
def environment_of(language: Language) -> jinja2.Environment:
    """The environment of a language's templates, in which its encoders exist and nothing else."""
    return environment_with(filters_of(language))
