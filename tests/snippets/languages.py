"""How each target's file is built and run, unchanged, as a user would do it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from generator.snippets.languages import TARGETS
from tests.snippets.sandbox import environment, execute, which

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "snippets"


@dataclass(frozen=True, slots=True)
class Example:
    """One file of one target. `name` is unique within the target and part of folder names."""

    target: str
    name: str
    file_name: str
    source: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be built, and what the compiler said."""

    message: str


Command: TypeAlias = tuple[str, ...]
Built: TypeAlias = Mapping[str, Command | Failed]
"""By the name of an example: the command that runs it in a folder that holds its file."""


class Language(Protocol):
    """What runs the files of a target."""

    def missing(self) -> list[str]:
        """The programs and libraries that it needs and that are not here."""

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        """Make ready, in `room`, whatever the examples need before they run."""

    def variables(self) -> Mapping[str, str]:
        """Further variables that a user of this language has set."""


@dataclass(frozen=True)
class Interpreted:
    """A file that an interpreter is given."""

    command: Command
    programs: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    path: str = ""

    def missing(self) -> list[str]:
        found = [name for name in (self.command[0], *self.programs) if not which(name)]
        return found + [name for name in self.modules if not _has_module(name)]

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        return {example.name: (*self.command, example.file_name) for example in examples}

    def variables(self) -> Mapping[str, str]:
        return {"PYTHONPATH": self.path} if self.path else {}


@dataclass(frozen=True)
class Go:
    """Many mains in one module: one command compiles them all."""

    def missing(self) -> list[str]:
        return [] if which("go") else ["go"]

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        module, out = room / "module", room / "out"
        for example in examples:
            _write(module / example.name / example.file_name, example.source)
        _write(module / "go.mod", "module examples\n\ngo 1.19\n")
        variables = {
            "GOCACHE": str(CACHE / "go"),
            "GOFLAGS": "-mod=mod",
            "GOPROXY": "off",
            "GOTOOLCHAIN": "local",
        }
        # Without symbols the linker, which takes most of the time, has half the work.
        command = ("go", "build", "-ldflags=-s -w", "-o", f"{out}/", "./...")
        done = execute(command, module, variables, seconds=600)
        built: dict[str, Command | Failed] = {}
        for example in examples:
            program = out / example.name
            about = f"{example.name}/"
            lines = [line for line in done.err.splitlines() if about in line] or [done.err[:400]]
            built[example.name] = (str(program),) if program.exists() else Failed("\n".join(lines))
        return built

    def variables(self) -> Mapping[str, str]:
        return {}


@dataclass(frozen=True)
class Java:
    """One compiler process for all files; each program then runs in a machine of its own."""

    # Short programs: what pays off in a server only costs time here.
    options: tuple[str, ...] = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto")

    def missing(self) -> list[str]:
        return [name for name in ("java", "javac") if not which(name)]

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        for example in examples:
            _write(room / example.name / example.file_name, example.source)
        driver = Path(__file__).with_name("CompileAll.java")
        listed = "".join(f"{room / item.name / item.file_name}\n" for item in examples)
        _write(room / "list", listed)
        command = ("java", *self.options[:2], str(driver), str(room / "list"))
        done = execute(command, room, {}, seconds=600)
        built: dict[str, Command | Failed] = {}
        for example in examples:
            classes = room / example.name / "classes"
            complaint = room / example.name / "complaint"
            if not complaint.exists():
                built[example.name] = Failed(done.err[:400] or "the compiler did not run")
            elif text := complaint.read_text(encoding="utf-8"):
                built[example.name] = Failed(text)
            else:
                main = example.file_name.removesuffix(".java")
                built[example.name] = ("java", *self.options, "-cp", str(classes), main)
        return built

    def variables(self) -> Mapping[str, str]:
        return {}


_LEAVING = """\
internal static class Leaving
{
    private static void Main()
    {
        System.Environment.Exit(Example.Main());
    }
}
"""
"""A program that ends by itself, Mono keeps for up to a minute, once in fifty times."""


@dataclass(frozen=True)
class Mono:
    """C# 7 by Mono, which stands for .NET Framework."""

    references: tuple[str, ...] = ("System.Net.Http", "System.Web.Extensions")

    def missing(self) -> list[str]:
        return [name for name in ("mcs", "mono") if not which(name)]

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        def compiled(example: Example) -> Command | Failed:
            source, program = room / example.name / example.file_name, room / example.name / "a.exe"
            leaving = room / example.name / "Leaving.cs"
            _write(source, example.source)
            _write(leaving, _LEAVING)
            flags = ["-main:Leaving", *(f"-r:{name}.dll" for name in self.references)]
            command = ("mcs", "-nologo", *flags, f"-out:{program}", str(source), str(leaving))
            done = execute(command, room, {}, seconds=300)
            if done.code != 0 or not program.exists():
                return Failed(done.out + done.err)
            return ("mono", str(program))

        results = pool.map(compiled, examples)
        return {example.name: result for example, result in zip(examples, results, strict=True)}

    def variables(self) -> Mapping[str, str]:
        return {}


@dataclass(frozen=True)
class Chromium:
    """A page in a headless browser; the pages are driven by `browser.py`, not by a command."""

    program: str = "/usr/bin/chromium"

    def missing(self) -> list[str]:
        found = [] if os.access(self.program, os.X_OK) else ["chromium"]
        return found + ([] if _has_module("playwright") else ["playwright"])

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        return {example.name: () for example in examples}

    def variables(self) -> Mapping[str, str]:
        return {}


@dataclass(frozen=True)
class Message:
    """Bytes for a connection, which need no program; `message.py` sends them."""

    def missing(self) -> list[str]:
        return []

    def build(self, examples: Sequence[Example], room: Path, pool: Executor) -> Built:
        return {example.name: () for example in examples}

    def variables(self) -> Mapping[str, str]:
        return {}


# The Python of this project has what a user would install: requests, and what the client needs.
_PYTHON = sys.executable
_CLIENT = Interpreted((_PYTHON,), modules=("httpx2", "msgspec"), path=str(ROOT / "generated"))
_OWN: Mapping[str, Language] = {
    "curl-bash": Interpreted(("bash",), programs=("curl",)),
    "http-message": Message(),
    "python-client": _CLIENT,
    "python-client-async": _CLIENT,
    "python-stdlib": Interpreted((_PYTHON,)),
    "python-requests": Interpreted((_PYTHON,), modules=("requests",)),
    "javascript-browser": Chromium(),
    "csharp-framework": Mono(),
    "java": Java(),
    "go": Go(),
}
"""Targets that need more than the command that a reader runs."""

LANGUAGES: Mapping[str, Language] = {
    target.key: _OWN.get(target.key) or Interpreted(tuple(target.command.split()[:-1]))
    for target in TARGETS
    if target.how == "run"
}
"""Each target that can be run here, if its programs are installed."""


def _has_module(name: str) -> bool:
    # Asked of the interpreter that will run the file, in the environment that it will have.
    command = (_PYTHON, "-c", f"import {name}")
    done = subprocess.run(command, env=environment(Path("/"), {}), capture_output=True, check=False)
    return done.returncode == 0


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
