"""A copy of the project in which a test may change what it likes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent


def copied(tree: Path) -> Path:
    """The files of the project in a new folder, committed there, with what is installed."""
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    for name in filter(None, sorted(set(listed.split("\0")))):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)
    for name in (".venv", ".cache"):
        if (ROOT / name).exists():
            (tree / name).symlink_to(ROOT / name)
    git(tree, "init", "--quiet")
    git(tree, "add", "--all")
    identity = ("-c", "user.name=tests", "-c", "user.email=tests@localhost")
    git(tree, *identity, "commit", "--quiet", "--message", "The project")
    return tree


def git(folder: Path, *words: str) -> str:
    """What git prints."""
    done = subprocess.run(("git", *words), cwd=folder, capture_output=True, check=True)
    return done.stdout.decode()
