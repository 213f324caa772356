"""Each case: a small document and the files that it must become, to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import Build
from generator.read import read_api
from generator.templating import templates_folder
from tests.processes import python

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
SHOWN = (
    "workflow_api/__init__.py",
    "workflow_api/_catalogue.py",
    "workflow_api/_operations.py",
    "workflow_api/client.py",
    "workflow_api/errors.py",
    "workflow_api/models.py",
    "workflow_api/resources/",
    "workflow_stand_in/document.json",
    "tests/test_",
)
"""What is recorded of a case; the rest is the same for every document."""


def files_of(case: Path) -> dict[str, bytes]:
    """Every file that the case's document becomes."""
    return dict(Build(read_api(case / "spec.yaml", "spec.yaml"), "spec.yaml").tree())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_output_is_as_recorded(case: Path, update: bool) -> None:
    shown = {
        name: content
        for name, content in files_of(case).items()
        if name.startswith(SHOWN) and not (templates_folder() / name).is_file()
    }
    out = case / "out"
    recorded = {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    if update:
        for name in recorded.keys() - shown.keys():
            (out / name).unlink()
        for name, content in shown.items():
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (out / name).write_bytes(content)
    assert sorted(recorded) == sorted(shown)
    for name, content in shown.items():
        assert recorded[name].decode() == content.decode(), name


@pytest.fixture(scope="module")
def type_cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A cache of the types of libraries, which all cases have in common."""
    return str(tmp_path_factory.mktemp("types"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_output_works(case: Path, tmp_path: Path, type_cache: str) -> None:
    """The generated tests pass and the types hold."""
    for name, content in files_of(case).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    for command in (
        ("pytest", "-q", "-p", "no:cacheprovider", "tests"),
        ("mypy", "--strict", "--cache-dir", type_cache, "workflow_api", "tests"),
    ):
        python("-m", *command, cwd=tmp_path)
