"""`generate --watch` in a terminal, as somebody types and saves; `watch.txt` is what they see."""

from __future__ import annotations

import os
import pty
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.processes import ROOT, command, tree

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
RECORDING = Path(__file__).with_name("watch.txt")
WORDS = ("-m", "generator", "generate", "--watch")
WAITING = "Ctrl-C ends\r\n"
CLEAR = "\x1b[H\x1b[2J"
SECONDS = 120


class Terminal:
    """A terminal in which the command runs; each piece of text is what came up to a mark."""

    def __init__(self, process: int, descriptor: int) -> None:
        self._process = process
        self._descriptor = descriptor
        self._rest = ""

    def until(self, mark: str) -> str:
        """What is shown up to and with this text."""
        while mark not in self._rest:
            self._rest += os.read(self._descriptor, 4096).decode()
        at = self._rest.index(mark) + len(mark)
        shown, self._rest = self._rest[:at], self._rest[at:]
        return shown

    def type(self, keys: str) -> None:
        """Type, as on a keyboard."""
        os.write(self._descriptor, keys.encode())

    def end(self) -> tuple[str, int]:
        """What is shown until the program ends, and its exit code."""
        shown = self._rest
        # On Linux, the end of a terminal's program is an error.
        with suppress(OSError):
            while piece := os.read(self._descriptor, 4096):
                shown += piece.decode()
        return shown, os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])


@contextmanager
def watching(project: Path) -> Iterator[Terminal]:
    """The command in a terminal of its own."""
    process, descriptor = pty.fork()
    if not process:
        os.chdir(project)
        variables = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
        os.execve(sys.executable, [sys.executable, *WORDS], variables)
    signal.alarm(SECONDS)
    try:
        yield Terminal(process, descriptor)
    finally:
        signal.alarm(0)
        # Whatever is left ends when its terminal is gone.
        os.close(descriptor)


def seen(text: str) -> str:
    """What remains on the screen: a line that is begun again replaces what it had."""
    text = text.replace("\r\n", "\n").replace(CLEAR, "~~~ the screen is cleared\n")
    lines = [line.rpartition("\r")[2] for line in text.split("\n")]
    return "\n".join(lines).replace("\x1b[K", "")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "workflow-api.yaml").write_bytes(CASE.read_bytes())
    return tmp_path


def test_a_session_is_as_recorded(project: Path, update: bool) -> None:
    spec = project / "spec" / "workflow-api.yaml"
    text = spec.read_text("utf-8")
    with watching(project) as terminal:
        shown = [f"$ python {' '.join(WORDS)}\n", terminal.until(WAITING)]
        spec.write_text(text.replace("operationId: addBook", "operationID: addBook"), "utf-8")
        before = tree(project / "generated")
        shown += ["~~~ saved with a mistake\n", terminal.until(WAITING)]
        assert tree(project / "generated") == before
        spec.unlink()
        shown += ["~~~ the file is gone while an editor replaces it\n", terminal.until(WAITING)]
        spec.write_text(text.replace("A book.", "A tome."), "utf-8")
        shown += ["~~~ saved without the mistake\n", terminal.until(WAITING)]
        settings = project / "pyproject.toml"
        settings.write_text('[tool.workflow-codegen]\nout = "client"\n', "utf-8")
        shown += ["~~~ saved pyproject.toml\n", terminal.until(WAITING)]
        terminal.type("\x03")
        rest, code = terminal.end()
    session = seen("".join([*shown, rest])) + f"~~~ exit code {code}\n"
    recorded = RECORDING.read_text("utf-8") if RECORDING.exists() else ""
    if update:
        RECORDING.write_text(session, "utf-8")
    assert session == recorded
    assert code == 0
    command("check", "--quiet", cwd=project)


def test_ctrl_c_during_a_run(project: Path) -> None:
    with watching(project) as terminal:
        terminal.until("rendering ...")
        terminal.type("\x03")
        rest, code = terminal.end()
    assert "interrupted" in rest
    assert seen(rest).endswith("stopped\n")
    assert "Traceback" not in rest
    assert code == 0
    assert not (project / "generated").exists()
