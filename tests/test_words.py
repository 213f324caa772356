"""The code, the Markdown files and the document are plain English; `words.txt` has the patterns.

What a server sent is not looked at: the recordings and the examples of the document.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WORDS = ROOT / "tests" / "words.txt"
SUFFIXES = {".css", ".html", ".jinja", ".js", ".md", ".py", ".sh", ".toml", ".txt"}
LEFT_OUT = (
    *("generated/", "tests/cases/", "tests/recorded/schemes/"),
    *("tests/words.txt", "tests/test_words.py"),
)
DOCUMENT = ROOT / "spec" / "workflow-api.yaml"
_SENT = re.compile(r"^ *(?:- )?(?:pattern|example|value|error|message):.*", re.MULTILINE)
"""Lines of the document with what a server sent or was sent."""

_ENDS_OF_LINES = re.compile(r"[ \t]*\n[ \t]*(?:#+ |// |\* )?(?=[^\s#*])")
_ENDS_OF_LITERALS = re.compile(r'"[ \t]*\n[ \t]*[fr]?"')
_NAMES = re.compile(r"(?<=def |[ .]as )\w+|(?<=class |const )\w+|(?<=function )\w+")


@cache
def patterns() -> dict[re.Pattern[str], str]:
    """What to write instead, by the pattern of what was written."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    rows = [line.rpartition(" -> ") for line in lines if line and not line.startswith("#")]
    return {re.compile(pattern, re.MULTILINE): instead for pattern, _, instead in rows}


def readable(text: str) -> str:
    """The text without the ends of lines within it, and with names as words.

    It keeps its length, so that a place in it is the place in the file.
    """
    text = _NAMES.sub(
        lambda found: found[0].replace("stand_in", "stand-in").replace("_", " "), text
    )
    text = _ENDS_OF_LITERALS.sub(lambda found: "\v" * len(found[0]), text)
    return _ENDS_OF_LINES.sub(lambda found: " ".ljust(len(found[0]), "\v"), text)


def finds(text: str) -> Iterator[tuple[int, str, str]]:
    """The line, the match and what to write instead, of each find in a text."""
    joined = readable(text)
    places = [place for place, letter in enumerate(joined) if letter != "\v"]
    joined = joined.replace("\v", "")
    for pattern, instead in patterns().items():
        for match in pattern.finditer(joined):
            yield text.count("\n", 0, places[match.start()]) + 1, match[0].strip(), instead


def files() -> Iterator[Path]:
    """Every text of the project that people write."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    for name in sorted(set(listed.split("\0"))):
        path = ROOT / name
        written = path.suffix in SUFFIXES or path.name in ("Makefile", "run") or path == DOCUMENT
        if written and not name.startswith(LEFT_OUT) and path.is_file():
            yield path


def test_the_words_are_plain_english() -> None:
    found: list[str] = []
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text(encoding="utf-8")
        text = _SENT.sub("", text) if path == DOCUMENT else text
        found += [f"{name}:{line}: {match} -> {other}" for line, match, other in finds(text)]
    if found:
        pytest.fail("\n".join([*found, f"{len(found)} finds"]), pytrace=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"""What this is for.\n\nA reply\nis no envelope."""\n', [(4, "is no envelope")]),
        ("    # The key has\n    # to be a list.\n", [(1, "has to be a")]),
        ('    f"{name} is"\n    f" none"\n', [(1, "is none")]),
        ("def test_what_is_no_name() -> None: ...\n", [(1, "is no name")]),
        ("There is no limit.\n\nIt is\n\nno list.\n", []),
    ],
    ids=["docstring", "comment", "message", "name", "good"],
)
def test_finds_are_at_their_line(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(line, match) for line, match, _ in finds(text)] == expected
