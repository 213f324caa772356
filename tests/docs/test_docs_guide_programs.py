"""The guides: what a button copies is what is in the file, and each program runs as it is."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.room import PAGES, ROOT, Notes, chromium, context, served

GENERATED = ROOT / "generated"
SAMPLES = ROOT / "templates" / "docs" / "samples"
GUIDES = ("sign-in", "failures", "testing", "upgrading", "powershell", "python", "start", "access")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A stand-in server, started as the guide says, with an instance in it."""
    words = [sys.executable, "-m", "generator", "serve", "--stand-in", "--port=0"]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found
        yield found[0]
    finally:
        process.kill()
        process.communicate()


def run(*words: str, cwd: Path, **variables: str) -> str:
    """What a program prints; it must succeed."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("WORKFLOW_")}
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(GENERATED), **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("errors", "no such instance: [0-9a-f-]{36}\n"),
        ("retries", "3 schemes\nTrue\n"),
        ("process", ".*"),
        ("pages", "([0-9a-f-]{36} [A-Z][a-z]+\n)+"),
        ("awaited", ".*"),
        ("shown", ".*"),
    ],
)
def test_a_program_of_a_guide_runs(url: str, tmp_path: Path, name: str, printed: str) -> None:
    found = run(sys.executable, str(SAMPLES / f"{name}.py"), cwd=tmp_path, WORKFLOW_SERVER_URL=url)
    assert re.fullmatch(printed, found, re.DOTALL), found


@pytest.mark.parametrize("name", ["tested", "fake"])
def test_a_test_of_a_guide_passes(tmp_path: Path, name: str) -> None:
    shutil.copy(SAMPLES / f"{name}.py", tmp_path / f"test_{name}.py")
    printed = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=tmp_path)
    assert "1 passed" in printed


def test_the_stand_in_answers_the_example_as_the_guide_says(url: str) -> None:
    example = "bash generated/examples/scenario/curl.sh"
    assert (SAMPLES / "stand_in.txt").read_text("utf-8").rstrip().endswith(example)
    assert "Review" in run(*example.split(), cwd=ROOT, WORKFLOW_SERVER_URL=url)


def test_the_commands_of_an_upgrade_run(tmp_path: Path) -> None:
    lines = (SAMPLES / "upgrade.txt").read_text("utf-8").splitlines()
    diff, generate, _, vendor = (line for line in lines if not line.startswith("#"))
    (tmp_path / "your-project").mkdir()
    (tmp_path / "work").mkdir()
    spec = ROOT / "spec" / "workflow-api.yaml"
    (tmp_path / "work" / "spec").mkdir()
    shutil.copy(spec, tmp_path / "work" / "spec")
    old = spec.read_text("utf-8").replace("summary: Stop the runtime", "summary: Stop", 1)
    (tmp_path / "work" / "old.yaml").write_text(old, "utf-8")
    for line in (diff, generate, vendor):
        assert line.startswith("python -m generator ")
        words = [sys.executable, *line.split()[1:]]
        run(*words, cwd=tmp_path / "work", PYTHONPATH=str(ROOT))
    assert (tmp_path / "your-project" / "your_package" / "workflow_api" / "client.py").exists()


@pytest.mark.parametrize("name", ["entra_id", "keycloak", "auth0"])
def test_the_settings_of_a_provider_reach_the_program(tmp_path: Path, name: str) -> None:
    """The shell runs the block as it is; tests/guide runs the program against each provider."""
    block = (SAMPLES / f"{name}.txt").read_text("utf-8")
    (tmp_path / "sign_in_provider.py").write_text(
        "import json, os\n"
        "print(json.dumps({k: v for k, v in os.environ.items() if k[:5] in ('WORKF', 'SIGN_')}))\n"
    )
    done = subprocess.run(
        ["bash", "-c", f'python() {{ "{sys.executable}" "$@"; }}\n{block}'],
        cwd=tmp_path,
        input="a-secret\n",
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    settings = json.loads(done.stdout)
    assert settings["WORKFLOW_CLIENT_SECRET"] == "a-secret"
    program = (GENERATED / "guide" / "sign_in_provider.py").read_text("utf-8")
    known = {*re.findall(r'"(SIGN_IN_\w+)"', program), "WORKFLOW_CLIENT_ID"}
    assert {*settings} - {"WORKFLOW_SERVER_URL", "WORKFLOW_CLIENT_SECRET"} <= known
    assert settings["SIGN_IN_ISSUER"].startswith("https://")


def test_each_block_of_a_guide_has_a_button_that_copies_it() -> None:
    notes = Notes()
    known = [path.read_text("utf-8").strip() for path in SAMPLES.iterdir() if path.is_file()]
    with served() as pages, chromium() as browser, context(browser, notes) as room:
        page = room.new_page()
        for name in GUIDES:
            page.goto(f"{pages}/{name}.html")
            page.evaluate("navigator.clipboard.writeText = async (text) => { self.copied = text; }")
            for block in page.locator(".block").all():
                block.locator("button").click()
                block.locator("button", has_text="Copied").wait_for()
                copied = page.evaluate("self.copied")
                assert copied == block.locator("code").text_content()
                if name in ("failures", "testing", "upgrading"):
                    assert copied.strip() in known
    assert notes.errors == []


def test_the_program_for_powershell_is_shown_whole() -> None:
    path = GENERATED / "examples" / "scenario" / "powershell.ps1"
    whole = path.read_bytes().decode("utf-8").replace("\r\n", "\n").strip()
    notes = Notes()
    with chromium() as browser, context(browser, notes) as room:
        page = room.new_page()
        page.goto((PAGES / "powershell.html").as_uri())
        blocks = page.locator(".block code").all()
        assert whole in [(block.text_content() or "").strip() for block in blocks]


def test_the_changelog_is_on_its_page() -> None:
    text = (ROOT / "templates" / "docs" / "changelog.md").read_text("utf-8")
    shown = re.sub(r"<[^>]+>", "", (PAGES / "changes.html").read_text("utf-8"))
    for line in text.replace("`", "").splitlines():
        assert line.lstrip("#- ") in shown
