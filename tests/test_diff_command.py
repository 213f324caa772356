"""The command `diff`: where documents come from, the reports, and the exit codes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.processes import Said, command
from tests.test_diff import BASE

SPEC = "spec/workflow-api.yaml"
SAFE = BASE.replace("description: What was read.", "description: What was read by whom.")
BREAKING = SAFE.replace("- name: X-Source", "- name: X-From")
RENAMED = "'X-Source' is now 'X-From': programs that use the old name fail"
HEADER, REPORT = (
    1 + BREAKING.split("\n").index(line)
    for line in ("        - name: X-From", "      operationId: getReport")
)
WORDING = "the description changed: the wire and the client are not affected"


def git(folder: Path, *words: str) -> None:
    """Run git there, as somebody."""
    settings = ("-c", "user.name=Ann", "-c", "user.email=ann@example.org")
    subprocess.run(["git", *settings, *words], cwd=folder, capture_output=True, check=True)


def commit(folder: Path, text: str, generated: str) -> None:
    """Commit a document and something that was generated from it."""
    (folder / SPEC).write_text(text, encoding="utf-8")
    (folder / "generated" / "README.md").write_text(generated, encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "A step")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository: the base with its tree, then a change of words whose tree is not made yet."""
    for name in ("spec", "generated"):
        (tmp_path / name).mkdir()
    git(tmp_path, "init", "-q")
    commit(tmp_path, BASE, "first")
    git(tmp_path, "tag", "v1.2")
    commit(tmp_path, SAFE, "first")
    (tmp_path / SPEC).write_text(BREAKING, encoding="utf-8")
    return tmp_path


def test_the_present_document_against_the_one_that_was_generated_last(project: Path) -> None:
    assert command("diff", cwd=project).out == (
        f"{SPEC}:{HEADER} getBook.X-From: breaking parameter-renamed: {RENAMED}\n"
        f"{SPEC}:{REPORT} getReport: safe wording-changed: {WORDING}\n"
        "major: 1 breaking, 0 risky, 1 safe\n"
    )
    commit(project, SAFE, "second")
    assert command("diff", cwd=project) == Said("none: 0 breaking, 0 risky, 0 safe\n", "")


@pytest.mark.parametrize("old", ["v1.2", "HEAD~1", f"HEAD~1:{SPEC}", "old.yaml"])
def test_a_revision_or_a_file_against_another(project: Path, old: str) -> None:
    (project / "old.yaml").write_text(BASE, encoding="utf-8")
    line = f"HEAD:{REPORT} getReport: safe wording-changed: {WORDING}\n"
    expected = Said(f"{line}patch: 0 breaking, 0 risky, 1 safe\n", "")
    assert command("diff", old, "HEAD", cwd=project) == expected


def test_what_is_gone_is_shown_in_the_old_document(project: Path) -> None:
    start, end = BREAKING.index("  /report:\n"), BREAKING.index("components:\n")
    (project / SPEC).write_text(BREAKING[:start] + BREAKING[end:], encoding="utf-8")
    said = command("diff", "HEAD", cwd=project)
    assert f"HEAD:{REPORT} getReport: breaking operation-removed: 'getReport' is gone" in said.out


def test_json(project: Path) -> None:
    assert json.loads(command("diff", "--json", cwd=project).out) == {
        "step": "major",
        "changes": [
            {
                "class": "breaking",
                "kind": "parameter-renamed",
                "place": f"{SPEC}:{HEADER} getBook.X-From",
                "reason": RENAMED,
            },
            {
                "class": "safe",
                "kind": "wording-changed",
                "place": f"{SPEC}:{REPORT} getReport",
                "reason": WORDING,
            },
        ],
    }


def test_markdown_is_an_entry_of_a_changelog(project: Path) -> None:
    assert command("diff", "--format", "markdown", cwd=project).out == (
        "## Unreleased (major)\n\n"
        f"### Breaking\n\n- `getBook.X-From`: {RENAMED}.\n\n"
        f"### Safe\n\n- `getReport`: {WORDING}.\n"
    )


@pytest.mark.parametrize(
    ("old", "class_", "code"),
    [
        ("v1.2", "breaking", 1),
        ("v1.2", "risky", 1),
        ("v1.2", "safe", 1),
        (SPEC, "safe", 0),
    ],
)
def test_fail_on_a_class_or_a_graver_one(project: Path, old: str, class_: str, code: int) -> None:
    command("diff", old, "--fail-on", class_, cwd=project, code=code)


def test_fail_on_lets_what_is_less_grave_pass(project: Path) -> None:
    command("diff", "v1.2", "HEAD", "--fail-on", "risky", cwd=project)
    command("diff", "v1.2", "HEAD", "--fail-on", "safe", cwd=project, code=1)


@pytest.mark.parametrize("old", ["v9", "HEAD:spec", "--end", f"HEAD~1:{SPEC}.txt"])
def test_what_is_not_there_is_refused(project: Path, old: str) -> None:
    said = command("diff", "--", old, cwd=project, code=2)
    assert said.out == ""
    assert f"'{old}' is neither a file nor a revision of git that has the document" in said.err


def test_without_git_the_old_document_must_be_given(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / SPEC).write_text(BASE, encoding="utf-8")
    said = command("diff", cwd=tmp_path, code=2)
    assert said.out == ""
    assert "give the old document, or a revision of git that has it" in said.err


def test_a_bad_document_is_reported_at_its_line(project: Path) -> None:
    (project / SPEC).write_text(BREAKING.replace("operationId: getReport", ""), encoding="utf-8")
    said = command("diff", "v1.2", cwd=project, code=2)
    assert said.out == ""
    assert said.err.startswith(f"{SPEC}:")
