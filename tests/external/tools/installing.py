"""What a client needs, from PyPI, npm and Debian; kept in .cache/tools."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from .clients import ROOT, Client

CACHE = ROOT / ".cache" / "tools"
_JARS = Path("/usr/share/java")
_GO = Path("/usr/share/gocode")


def missing(client: Client) -> str:
    """Install what Debian has; what is still missing then, or an empty string."""
    needs = client.needs
    wanted = [item for name, item in needs.programs.items() if shutil.which(name) is None]
    wanted += [item for item in needs.libraries if not _is_installed(item)]
    if not wanted:
        return ""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return f"{', '.join(wanted)} is missing"
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ("-qq", "-o", "DPkg::Lock::Timeout=600")
    install = ("install", "--yes", "--no-install-recommends", *wanted)
    for words in (("update",), install):
        done = subprocess.run(
            [apt, *options, *words], env=environment, capture_output=True, check=False
        )
        if done.returncode:
            return f"{', '.join(wanted)} cannot be installed"
    return ""


def _is_installed(package: str) -> bool:
    command = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    if shutil.which(command[0]) is None:
        return False
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout == "installed"


def prepared(client: Client, work: Path) -> dict[str, str]:
    """The environment for the lines of the client; the libraries are in its folder `work`."""
    environment = {name: value for name, value in os.environ.items() if "WORKFLOW" not in name}
    lines = [line.split() for line in client.about.install.splitlines()]
    paths: list[str] = []
    for line in lines:
        if line[:2] == ["npm", "install"]:
            folder = _npm(line[2:])
            (work / "node_modules").symlink_to(folder / "node_modules")
            shutil.copy(folder / "package.json", work)
    packages = [name for line in lines if line[:2] == ["pip", "install"] for name in line[2:]]
    if packages:
        folder = _pip(packages)
        paths.append(str(folder / "bin"))
        if client.needs.jars:
            (jar,) = folder.glob("lib/*/site-packages/openapi_generator_cli/openapi-generator.jar")
            for path in (jar, *(_JARS / f"{name}.jar" for name in client.needs.jars)):
                (work / "lib").mkdir(exist_ok=True)
                (work / "lib" / path.name).symlink_to(path)
    if client.needs.autoload:
        (work / "vendor").mkdir()
        shutil.copy(Path(__file__).parent / client.needs.autoload, work / "vendor")
    # The folder of the client is `example` in the first of the two.
    environment["GOPATH"] = f"{work.parent.parent}:{_GO}"
    environment |= {"GO111MODULE": "off", "GOFLAGS": "", "GOCACHE": str(CACHE / "go")}
    environment["PATH"] = os.pathsep.join([*paths, environment["PATH"]])
    return environment


def _pip(packages: list[str]) -> Path:
    """A virtual environment with these packages."""
    folder = CACHE / f"pip-{_name(packages)}"
    if not (folder / "installed").exists():
        venv.create(folder, clear=True)
        command = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
        command += ["install", "--quiet", "--no-compile", *packages]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        (folder / "installed").touch()
    return folder


def _npm(packages: list[str]) -> Path:
    """A folder with these packages, whose modules are ECMAScript's."""
    folder = CACHE / f"npm-{_name(packages)}"
    if not (folder / "installed").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true, "type": "module"}\n')
        options = ("--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", "--silent")
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "install", *options, *packages], cwd=folder, check=True)
        (folder / "installed").touch()
    return folder


def _name(packages: list[str]) -> str:
    text = " ".join([*sorted(packages), sys.version])
    return hashlib.sha256(text.encode()).hexdigest()[:12]
