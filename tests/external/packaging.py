"""Both projects as packages, before other tools: pyroma, twine and check-wheel-contents.

    python -m tests.external.packaging

The first use installs the tools into .cache/packaging.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TOOLS = (
    "build==1.6.1",
    "check-wheel-contents==0.6.3",
    "hatchling==1.33.0",
    "pyroma==5.0.1",
    "twine==7.0.0",
)
FOLDER = ROOT / ".cache" / "packaging"
READY = FOLDER / "-".join(TOOLS).replace("=", "")
LARGEST_SOURCE = 300_000
"""Bytes of the client's source distribution, of which each is less."""


def said(*words: str | Path, cwd: Path) -> str:
    """What a tool prints; it must succeed."""
    done = subprocess.run(
        [FOLDER / "bin" / words[0], *words[1:]],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    return done.stdout


def main() -> int:
    """Build both, print what the tools say, and return how many complaints there are."""
    if not READY.exists():
        venv.create(FOLDER, with_pip=True)
        said("python", "-m", "pip", "install", "--quiet", *TOOLS, cwd=ROOT)
        READY.touch()
    complaints = 0
    for project in (ROOT, ROOT / "generated"):
        with tempfile.TemporaryDirectory() as folder:
            said("python", "-m", "build", "--no-isolation", "--outdir", folder, cwd=project)
            (wheel,), (source,) = Path(folder).glob("*.whl"), Path(folder).glob("*.tar.gz")
            print(f"{source.name}: {source.stat().st_size} bytes")
            print(said("check-wheel-contents", wheel, cwd=project).strip())
            print(said("twine", "check", "--strict", wheel, source, cwd=project).strip())
            if project != ROOT and source.stat().st_size >= LARGEST_SOURCE:
                print(f"{source.name} is larger than {LARGEST_SOURCE} bytes")
                complaints += 1
        rating = said("pyroma", ".", cwd=project)
        print(rating.strip())
        complaints += "Final rating: 10/10" not in rating
    return complaints


if __name__ == "__main__":
    sys.exit(main())
