"""A deprecated operation: in the client for type checkers and at run time, and in the pages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import ROOT
from tests.test_cases import files_of

CALLS = """\
import asyncio
import sys
import warnings

sys.modules["typing_extensions"] = None  # type: ignore[assignment]

from workflow_api.testing import AsyncFakeClient, FakeClient

sync_client, async_client = FakeClient(), AsyncFakeClient()
for client in (sync_client, async_client):
    client.when(client.zoo.put_thing).returns("11111111-1111-4111-8111-000000000001")
    client.when(client.zoo.get_thing).raises(ValueError)
warnings.simplefilter("always")


async def call() -> None:
    await async_client.zoo.put_thing("abc", from_name="x")


sync_client.zoo.put_thing("abc", from_name="x")
asyncio.run(call())
"""
WORDS = "put_thing is deprecated: the API may drop it."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated project of a document with a deprecated operation, and a program for it."""
    folder = tmp_path_factory.mktemp("made")
    for name, content in files_of(ROOT / "tests" / "cases" / "breadth").items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "calls.py").write_text(CALLS, encoding="utf-8")
    return folder


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """What Python says to these arguments in the folder."""
    command = [sys.executable, *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def lines(*calls: str) -> list[int]:
    """The numbers of the lines of the program with these calls."""
    return [1 + CALLS.split("\n").index(call) for call in calls]


def test_a_call_warns_at_its_line_and_needs_no_other_package(made: Path) -> None:
    said = run(made, "calls.py")
    assert said.returncode == 0, said.stderr
    places = [line.partition(": ")[0] for line in said.stderr.splitlines() if WORDS in line]
    expected = lines(
        'sync_client.zoo.put_thing("abc", from_name="x")',
        '    await async_client.zoo.put_thing("abc", from_name="x")',
    )
    assert [int(place.rpartition(":")[2]) for place in places] == expected
    assert "DeprecationWarning" in said.stderr


def test_type_checkers_mark_each_use(made: Path) -> None:
    said = run(made, "-m", "mypy", "--enable-error-code", "deprecated", "calls.py")
    marked = [line for line in said.stdout.splitlines() if WORDS in line]
    assert len(marked) == 4, said.stdout
    assert all(line.startswith("calls.py:") for line in marked)


def test_pages_and_docstrings_say_so(made: Path) -> None:
    pages = made / "docs" / "operations"
    assert '<b class="old">Deprecated</b>' in (pages / "putThing.html").read_text("utf-8")
    assert "\n**Deprecated.**\n" in (pages / "putThing.md").read_text("utf-8")
    assert "`u` (string or integer, deprecated, " in (pages / "getThing.md").read_text("utf-8")
    source = (made / "workflow_api" / "resources" / "zoo.py").read_text("utf-8")
    assert "u: Deprecated. U." in source
