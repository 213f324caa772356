"""What a command prints for programs, for GitHub Actions and for a patch, and its settings."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import __version__
from tests.processes import ROOT, command, tree

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
MISTAKE = ("operationId: addBook", "operationID: addBook")
TABLE = "[tool.workflow-codegen]\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose tree is up to date."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "spec").mkdir()
    (folder / "spec" / "workflow-api.yaml").write_bytes(CASE.read_bytes())
    command("generate", cwd=folder)
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return shutil.copytree(made, tmp_path / "project")


def change(project: Path, old: str, new: str) -> None:
    """Change the document."""
    spec = project / "spec" / "workflow-api.yaml"
    text = spec.read_text("utf-8")
    assert old in text
    spec.write_text(text.replace(old, new), "utf-8")


def read(text: str) -> Iterator[tuple[dict[str, str], str]]:
    """Properties and message of each annotation, read as GitHub's runner reads them."""
    for line in text.splitlines():
        if found := re.fullmatch(r"::error( [^:]*)?::(.*)", line):
            pairs = [pair.partition("=") for pair in (found[1] or "").strip().split(",") if pair]
            yield {name: plain(value) for name, _, value in pairs}, plain(found[2])


def plain(text: str) -> str:
    """The text without the escapes of workflow commands."""
    for escape, character in (
        ("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")
    ):  # fmt: skip
        text = text.replace(escape, character)
    return text


class TestJson:
    def test_a_run_that_writes(self, project: Path) -> None:
        (project / "generated/LICENSE").unlink()
        change(project, "A book.", "A tome.")
        before = len(tree(project / "generated"))
        said = command("generate", "--json", cwd=project)
        result = json.loads(said.out)
        assert said.err == ""
        assert (result["command"], result["exit"], result["problems"]) == ("generate", 0, [])
        (folder,) = result["folders"]
        assert folder["folder"] == "generated"
        assert {"LICENSE", "MANIFEST.json", "workflow_api/models.py"} <= {*folder["written"]}
        assert folder["deleted"] == folder["differences"] == []
        assert len(folder["written"]) + folder["unchanged"] == before + 1
        (folder,) = json.loads(command("generate", "--json", cwd=project).out)["folders"]
        assert (folder["written"], folder["unchanged"]) == ([], before + 1)

    def test_deleted_files(self, project: Path) -> None:
        (project / "generated/MANIFEST.json").unlink()
        # As if an earlier document had had one more file.
        command("generate", cwd=project)
        manifest = project / "generated/MANIFEST.json"
        known = json.loads(manifest.read_text())
        known["files"]["old.txt"] = known["files"]["LICENSE"]
        shutil.copy(project / "generated/LICENSE", project / "generated/old.txt")
        manifest.write_text(json.dumps(known))
        (folder,) = json.loads(command("generate", "--json", cwd=project).out)["folders"]
        assert folder["deleted"] == ["old.txt"]

    def test_a_check_lists_the_differences_and_writes_nothing(self, project: Path) -> None:
        (project / "generated/README.md").write_text("mine")
        (project / "generated/LICENSE").unlink()
        before = tree(project)
        result = json.loads(command("check", "--json", cwd=project, code=1).out)
        (folder,) = result["folders"]
        assert result["exit"] == 1
        assert folder["written"] == []
        assert folder["differences"] == [
            {"file": "LICENSE", "kind": "missing"},
            {"file": "README.md", "kind": "edited by hand"},
        ]
        assert tree(project) == before

    def test_problems_have_a_place_and_a_fix(self, project: Path) -> None:
        change(project, *MISTAKE)
        said = command("check", "--json", cwd=project, code=2)
        result = json.loads(said.out)
        problem = result["problems"][0]
        assert said.err == ""
        assert (result["exit"], result["folders"]) == (2, [])
        assert (problem["file"], problem["column"]) == ("spec/workflow-api.yaml", 7)
        lines = (project / "spec/workflow-api.yaml").read_text("utf-8").splitlines()
        assert lines[problem["line"] - 1].strip() == MISTAKE[1]
        assert "did you mean 'operationId'?" in problem["message"]
        assert problem["fix"] == "write 'operationId', or remove the key"

    def test_an_error_without_a_place(self, project: Path) -> None:
        (project / "generated/README.md").write_text("mine")
        result = json.loads(command("generate", "--json", cwd=project, code=1).out)
        (problem,) = result["problems"]
        assert problem["message"] == "generated/README.md: edited by hand"
        assert problem["fix"].startswith("Nothing was changed. Move your edits")
        assert problem["file"] is problem["line"] is problem["column"] is None


class TestGithub:
    def test_problems_are_annotated_at_their_line(self, project: Path) -> None:
        odd = project / "spec" / "50%, a:b.yaml"
        text = CASE.read_text("utf-8").replace(*MISTAKE)
        odd.write_text(text, "utf-8")
        said = command("check", "--github", "--spec", f"spec/{odd.name}", cwd=project, code=2)
        place, message = next(read(said.out))
        assert (place["file"], place["col"]) == (f"spec/{odd.name}", "7")
        assert text.splitlines()[int(place["line"]) - 1].strip() == MISTAKE[1]
        assert message.endswith(
            "did you mean 'operationId'?\nwrite 'operationId', or remove the key"
        )
        assert f"spec/{odd.name}:{place['line']}:7: " in said.err

    def test_differences(self, project: Path) -> None:
        (project / "generated/README.md").write_text("mine")
        said = command("check", "--github", cwd=project, code=1)
        assert list(read(said.out)) == [
            ({"file": "generated/README.md"}, "edited by hand"),
            ({}, "generated: differs from the document in 1 file"),
        ]
        assert "generated/README.md: edited by hand\n" in said.out

    def test_no_more_than_github_shows(self, project: Path) -> None:
        shutil.rmtree(project / "generated")
        found = list(read(command("check", "--github", cwd=project, code=1).out))
        assert len(found) == 10
        assert re.fullmatch(r"generated: differs from the document in \d+ files", found[-1][1])

    def test_nothing_is_wrong(self, project: Path) -> None:
        assert "::" not in command("check", "--github", cwd=project).out


class TestQuiet:
    def test_only_what_is_wrong(self, project: Path) -> None:
        assert command("generate", "--quiet", cwd=project) == ("", "")
        assert command("check", "--quiet", cwd=project) == ("", "")
        (project / "generated/LICENSE").unlink()
        assert "LICENSE: missing" in command("check", "--quiet", cwd=project, code=1).out
        assert command("generate", "--quiet", cwd=project) == ("", "")
        change(project, *MISTAKE)
        assert "operationID" in command("check", "--quiet", cwd=project, code=2).err


class TestDiff:
    @pytest.mark.parametrize("name", ["generate", "check"])
    def test_patch_makes_of_it_what_a_run_would(self, project: Path, name: str) -> None:
        change(project, "A book.", "A tome.")
        (project / "generated/LICENSE").unlink()
        (project / "generated/docs/llms.txt").write_text("mine, without a line end")
        (project / "generated/examples/addBook/curl.cmd").unlink()
        before = tree(project)
        said = command(name, "--diff", cwd=project, code=1)
        assert said.err == ""
        assert said.out.startswith("--- ")
        assert tree(project) == before
        subprocess.run(
            ["git", "apply", "-p1", "-"], cwd=project, input=said.out.encode(), check=True
        )
        command("check", cwd=project)

    def test_nothing_to_change(self, project: Path) -> None:
        assert command("generate", "--diff", cwd=project) == ("", "")

    def test_what_has_no_content(self, project: Path) -> None:
        (project / "generated/LICENSE").unlink()
        (project / "generated/LICENSE").symlink_to("README.md")
        said = command("check", "--diff", cwd=project, code=1).out
        assert "generated/LICENSE: a symbolic link is in the way\n" in said

    def test_a_vendored_package(self, project: Path) -> None:
        (project / "other").mkdir()
        said = command("vendor", "other", "--diff", cwd=project, code=1).out
        assert "+++ b/other/workflow_api/__init__.py\n" in said
        assert not [*(project / "other").iterdir()]

    def test_one_form_only(self, project: Path) -> None:
        assert "not allowed with" in command(
            "check", "--diff", "--json", cwd=project, code=2
        ).err  # fmt: skip


def test_version(tmp_path: Path) -> None:
    assert command("--version", cwd=tmp_path).out == f"workflow-codegen {__version__}\n"


class TestSettings:
    def test_they_stand_in_for_options(self, project: Path) -> None:
        (project / "spec").rename(project / "api")
        (project / "pyproject.toml").write_text(
            f'{TABLE}spec = "api/workflow-api.yaml"\nout = "client"\nname = "acme.books"\n'
        )
        assert "\nclient: " in command("generate", cwd=project).out
        assert "\ngenerated: " in command("generate", "--out", "generated", cwd=project).out
        said = command("vendor", "there", cwd=project).out
        assert "there/acme/books: " in said
        assert command("check", cwd=project).out.startswith("api/workflow-api.yaml: ")
        (project / "client/LICENSE").unlink()
        fix = command("check", cwd=project, code=1).out.splitlines()[-1]
        assert fix == "   workflow-codegen generate --out client --spec api/workflow-api.yaml"

    def test_the_command_line_wins(self, project: Path) -> None:
        (project / "pyproject.toml").write_text(f"{TABLE}quiet = true\n")
        assert command("check", cwd=project) == ("", "")
        assert json.loads(command("check", "--json", cwd=project).out)["exit"] == 0

    @pytest.mark.parametrize(
        ("line", "message"),
        [
            ('outt = "a"', "there is no setting 'outt'; did you mean 'out'?"),
            ('"outt" = "a"', "there is no setting 'outt'; did you mean 'out'?"),
            ("check = true", "there is no setting 'check'"),
            ("out = 3", "'out' cannot be 3"),
            ("quiet = 1", "'quiet' cannot be 1"),
            ("docs-port = 70000", "'docs-port' cannot be 70000"),
            ("docs-port = true", "'docs-port' cannot be True"),
            ('scheme = "a.json"', "'scheme' cannot be 'a.json'"),
            ('with = "all"', "'with' cannot be 'all'"),
            ("out = ", "Invalid value"),
        ],
    )
    def test_a_mistake_is_refused_at_its_place(
        self, project: Path, line: str, message: str
    ) -> None:
        # The same words elsewhere are somebody else's.
        text = f'[project]\nname = "out"\n\n{TABLE}spec = "spec/workflow-api.yaml"\n{line}\n'
        (project / "pyproject.toml").write_text(text)
        before = tree(project)
        said = command("generate", cwd=project, code=2).err
        column = 7 if message == "Invalid value" else 1
        assert said.startswith(f"pyproject.toml:6:{column}: {message}")
        assert f"   6 | {line}\n" in said
        assert said.endswith("\n1 problem\n")
        assert tree(project) == before

    def test_every_mistake_at_once(self, project: Path) -> None:
        (project / "pyproject.toml").write_text(f"{TABLE}specc = 1\nout = 2\n")
        said = command("check", cwd=project, code=2).err
        assert said.endswith("2 problems\n")
        assert command("check", "--json", cwd=project, code=2).err == ""

    @pytest.mark.parametrize(
        "text", ["", "not TOML", '[project.scripts]\nworkflow-codegen = "a:b"\n', "[tool.black]\n"]
    )
    def test_what_is_not_ours_is_left_alone(self, project: Path, text: str) -> None:
        (project / "pyproject.toml").write_text(text)
        command("check", cwd=project)

    def test_help_does_not_read_them(self, project: Path) -> None:
        (project / "pyproject.toml").write_text(f"{TABLE}outt = 1\n")
        command("generate", "--help", cwd=project)

    def test_a_table_of_another_kind(self, project: Path) -> None:
        (project / "pyproject.toml").write_text("[tool]\nworkflow-codegen = 3\n")
        said = command("check", cwd=project, code=2).err
        assert said.startswith("pyproject.toml:2:1: 'workflow-codegen' is not a table\n")
