"""Clients in other languages: what a reader types to make and run each, and its first program."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

import yaml

from .colours import Runs
from .pages import Client, Code
from .paragraphs import paragraphs

PAGE = "other-languages.html"
"""The page that shows them."""


class _About(TypedDict):
    """What `about.yaml` in the folder of a client says."""

    language: str
    tool: str
    document: str
    install: str
    generate: str
    program: str
    run: str
    notes: list[str]


def clients_of(folder: Path) -> tuple[Client, ...]:
    """The clients in a folder, each in a folder of its own; sorted by the names of these."""
    return tuple(_client(path.parent) for path in sorted(folder.glob("*/about.yaml")))


def _client(folder: Path) -> Client:
    about: _About = yaml.safe_load((folder / "about.yaml").read_text(encoding="utf-8"))
    from pygments.lexers import get_lexer_for_filename  # noqa: PLC0415 - slow, and rarely needed

    program = about["program"]
    lexer = get_lexer_for_filename(program).aliases[0]
    return Client(
        anchor=folder.name,
        href=f"{PAGE}#{folder.name}",
        language=about["language"],
        tool=about["tool"],
        document=about["document"],
        install=_code("bash", "Install", about["install"]),
        generate=_code("bash", "Generate", about["generate"]),
        program=_code(lexer, program, (folder / program).read_text(encoding="utf-8")),
        run=_code("bash", "Run", about["run"]),
        notes=paragraphs("\n\n".join(about["notes"])),
    )


def _code(lexer: str, title: str, text: str) -> Code:
    shown = text.rstrip("\n")
    return Code(key=lexer, title=title, text=shown, runs=Runs(lexer, shown))
