"""What README.md and CONTRIBUTING.md tell people to type, run section by section."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from workflow_stand_in import StandIn

from tests.processes import python
from tests.trees import copied

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("README.md"), *ROOT.glob("CONTRIBUTING.md")])
LESSON = ROOT / "spec" / "README.md"
PROGRAMS = {
    f"{path.relative_to(ROOT)} {number}": text
    for path in (*PAGES, ROOT / "generated" / "README.md", LESSON)
    for number, text in enumerate(
        re.findall(r"^```python\n(from .*?)^```$", path.read_text("utf-8"), re.M | re.S), 1
    )
}
ADDRESS = "http://localhost:8077"
AGAINST_A_STAND_IN = f"""\
import sys
from workflow_stand_in import StandIn
with StandIn() as server:
    text = sys.stdin.read().replace("{ADDRESS}", server.url)
    exec(compile(text, "README.md", "exec"), {{}})
    assert all(not seen.problems for seen in server.requests)
"""

COMMANDS = ("bash", "cd", "curl", "git", "make", "pip", "pytest", "python", "workflow-codegen")
"""What a line of a block can begin with; in a block of commands every line must."""
ONLY_NAMED = frozenset(
    {
        *("bench", "clean", "install-snippet-tools", "measure-docs", "mutation", "newman"),
        *("linters", "nswag", "packaging", "prism", "quick", "tools"),
        *("schemathesis", "seeded", "snippets", "test", "coverage", "lint"),
        *("tests.docs", "tests.docs.measure", "tests.mutation", "tests.seeded", "tests.snippets"),
        *("tests.faults", "benchmarks", "hosts"),
    }
)
"""Targets of make and modules that take more than a minute, need what is not here, or are among
the tests already: for a target `make -n` must know what to do, and a module must exist."""

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`((?:make|python -m) [^`]+)`")


def blocks(text: str) -> Iterator[list[str]]:
    """The commands of each block of commands."""
    for language, content in _BLOCK.findall(text):
        lines = re.sub(r"\\\n", " ", content).splitlines()
        found = [re.split(r"\s{2,}#|^#", line)[0].strip() for line in lines]
        found = [line.removeprefix("$ ") for line in found if line]
        if language in ("sh", "bash", "console") or (
            not language and any(program_of(line) in COMMANDS for line in found)
        ):
            yield found


def program_of(line: str) -> str:
    """The first word after variables that are set."""
    return next((word for word in line.split() if not re.match(r"[A-Z_]+=", word)), "")


def sections() -> dict[str, list[str]]:
    """The commands in blocks and the spans of each section that has any, by page and heading."""
    found: dict[str, list[str]] = {}
    known: set[str] = set()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for part in re.split(r"^(?=#+ )", _without_comments(text), flags=re.MULTILINE):
            heading = part.partition("\n")[0].strip("# ")
            # A command that another section has too is run once.
            commands = [line for block in blocks(part) for line in block if line not in known]
            known |= {line for line in commands if "make" in line or "serve" in line}
            spans = [f"only named: {span}" for span in _SPAN.findall(_BLOCK.sub("", part))]
            if commands or spans:
                found[f"{page.name}: {heading}"] = [*commands, *spans]
    return found


def _without_comments(text: str) -> str:
    """The page without comments that begin a line of a block, which look like headings."""
    return _BLOCK.sub(lambda block: re.sub(r"^#.*\n", "", block[0], flags=re.MULTILINE), text)


class Shell:
    """Runs commands one after the other in a copy of the project."""

    def __init__(self, tree: Path, server: str) -> None:
        self._folder = self._tree = tree
        self._server = server
        site = tree.parent / "site"
        self._environment = {
            **os.environ,
            "PATH": f"{site / 'bin'}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}"
            + os.environ["PATH"],
            "PYTHONPATH": f"{tree}{os.pathsep}{site}",
            # Into a folder of its own, and nothing from the network.
            "PIP_TARGET": str(site),
            "PIP_NO_DEPS": "1",
            "PIP_NO_INDEX": "1",
            "PIP_NO_BUILD_ISOLATION": "0",
        }

    def run(self, line: str) -> None:
        """Run a command; a server is stopped as soon as it serves."""
        if line.startswith("only named: "):
            self._named(line.removeprefix("only named: "))
            return
        words = shlex.split(line, comments=True)
        program = program_of(line)
        assert program in COMMANDS, f"not a command: {line}; label the block as text"
        if program == "cd":
            self._folder = (self._folder / words[1]).resolve()
        elif program == "git" and words[1] == "clone":
            self._folder = self._tree
        elif ONLY_NAMED & {word for word in words if not word.startswith("-")}:
            self._named(line)
        elif "serve" in words:
            self._serve(words)
        else:
            if program == "make":
                line += " --assume-old .venv/ready"
            self._finish(["bash", "-c", line.replace(ADDRESS, self._server)])

    def _named(self, line: str) -> None:
        """The target or the module of the command is there."""
        words = shlex.split(line, comments=True)
        if words[0] == "make":
            self._finish([*words, "--dry-run", "--assume-old", ".venv/ready"])
        else:
            assert find_spec(words[words.index("-m") + 1]), line

    def _finish(self, words: list[str]) -> None:
        done = subprocess.run(
            words,
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{words}\n{done.stdout}{done.stderr}"

    def _serve(self, words: list[str]) -> None:
        port = "--port" if "--stand-in" in words and "--docs-port" not in words else "--docs-port"
        with subprocess.Popen(
            [*words, port, "0"],
            cwd=self._folder,
            env={**self._environment, "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            text=True,
        ) as running:
            assert running.stdout is not None
            said = next((line for line in running.stdout if "http://" in line), "")
            running.send_signal(signal.SIGINT)
            assert said, words


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a stand-in."""
    with StandIn() as running:
        yield running.url


@pytest.mark.parametrize("section", sections())
def test_commands_of_a_section_run(section: str, server: str, tmp_path: Path) -> None:
    shell = Shell(copied(tmp_path / "project"), server)
    for line in sections()[section]:
        shell.run(line)


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_runs(text: str) -> None:
    python("-c", AGAINST_A_STAND_IN, cwd=ROOT / "generated", given=text)


def test_the_complaint_is_what_the_command_prints(tmp_path: Path) -> None:
    tree = copied(tmp_path / "project")
    shown = re.search(r"```text\n(spec/.*?)```", (tree / "README.md").read_text("utf-8"), re.DOTALL)
    assert shown
    document = tree / "spec" / "workflow-api.yaml"
    text = document.read_text("utf-8")
    mistake = text.replace("operationId: createInstance\n", "operationID: createInstance\n")
    document.write_text(mistake, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, f"{shown[1]}1 problem\n")


def test_the_lesson_shows_the_document() -> None:
    text = LESSON.read_text("utf-8")
    document = (ROOT / "spec" / "workflow-api.yaml").read_text("utf-8")
    shown = [content for language, content in _BLOCK.findall(text) if language == "yaml"]
    places = [document.find("\n" + content) for content in shown]
    assert places
    assert -1 not in places
    assert places == sorted(places)
    assert text.count("\n") < 110, "the lesson is one page"


def test_each_page_is_read() -> None:
    pages = {name.partition(":")[0] for name in sections()}
    assert pages == {path.name for path in PAGES}
    assert {name.split()[0] for name in PROGRAMS} >= {"README.md", "generated/README.md"}


def test_blocks_that_are_not_commands_are_left_alone() -> None:
    text = (
        "```\nspec.yaml:1:2: wrong\n```\n```text\nmake it\n```\n```\nmake a  # why\n\nmake b\n```\n"
    )
    assert list(blocks(text)) == [["make a", "make b"]]
