"""NSwag makes a client, and Mono runs the program of the page for .NET with it.

    python -m tests.external.nswag

The first run sends no token. The second one is against a server that requires tokens. It needs npm,
and Mono with its compiler. The first use installs NSwag with npm into .cache/nswag, and what it
needs of .NET Standard from Debian's mono-devel.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "templates" / "docs" / "samples"
DOCUMENT = ROOT / "generated" / "openapi-3.0.json"
VERSION = "14.7.1"
CACHE = ROOT / ".cache" / "nswag" / VERSION
FACADES = CACHE / "mono" / "usr" / "lib" / "mono" / "4.5" / "Facades"
PACKED = CACHE / "node_modules" / "nswag" / "bin" / "binaries" / "Win"
TOOL = CACHE / "tool"
CLIENT, SECRET = "workflowapi", "Secret-of-NSwag"
_OF_MONO = (
    "System.ComponentModel.DataAnnotations",
    "System.Net.Http",
    "System.Runtime.Serialization",
)
_OF_THE_TOOL = (
    "Microsoft.Bcl.AsyncInterfaces",
    "System.Buffers",
    "System.IO.Pipelines",
    "System.Memory",
    "System.Numerics.Vectors",
    "System.Runtime.CompilerServices.Unsafe",
    "System.Text.Encodings.Web",
    "System.Text.Json",
    "System.Threading.Tasks.Extensions",
)
_ENTRY = """\
internal static class Entry
{
    private static void Main()
    {
        Program.Main().GetAwaiter().GetResult();
        System.Environment.Exit(0);
    }
}
"""
"""The compiler of Mono takes no asynchronous entry, and Mono sometimes does not end by itself."""

_PRINTED = ("Schemes: ", "Created: ", "Commands: Submit", "State: ", "Refused: The command Submit ")

sys.path.insert(0, str(ROOT / "generated"))

from workflow_stand_in import StandIn  # noqa: E402


def install() -> None:
    """Have NSwag in the cache, without the libraries that Mono has itself."""
    if TOOL.exists():
        return
    missing = [name for name in ("npm", "mono", "mcs", "apt-get", "dpkg") if not shutil.which(name)]
    if missing:
        raise SystemExit(f"install {', '.join(missing)} to run NSwag")
    CACHE.mkdir(parents=True, exist_ok=True)
    (CACHE / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    options = ("--no-audit", "--no-fund", "--ignore-scripts", "--save-exact")
    subprocess.run(["npm", "install", *options, f"nswag@{VERSION}"], cwd=CACHE, check=True)
    subprocess.run(["apt-get", "download", "mono-devel"], cwd=CACHE, check=True)
    (package,) = CACHE.glob("mono-devel_*.deb")
    subprocess.run(["dpkg", "-x", str(package), str(CACHE / "mono")], check=True)
    own = {path.name for path in FACADES.iterdir()}
    shutil.copytree(PACKED, TOOL, ignore=lambda _, names: own.intersection(names))


def build(folder: Path) -> Path:
    """The program of the page with its client, which NSwag makes by the command of the page."""
    shutil.copy(DOCUMENT, folder)
    command = shlex.split((SAMPLES / "nswag_generate.txt").read_text(encoding="utf-8"))[1:]
    _run(folder, ["mono", str(TOOL / "NSwag.exe"), *command])
    for name in ("sign_in_handler.cs", "nswag.cs"):
        shutil.copy(SAMPLES / name, folder)
    (folder / "Entry.cs").write_text(_ENTRY, encoding="utf-8")
    for name in _OF_THE_TOOL:
        shutil.copy(PACKED / f"{name}.dll", folder)
    libraries = [f"-r:{name}.dll" for name in (*_OF_MONO, *_OF_THE_TOOL)]
    sources = sorted(path.name for path in folder.glob("*.cs"))
    # The libraries are for .NET Framework and have types that Mono has as well.
    quiet = "-nowarn:162,1685,1702"
    _run(folder, ["mcs", "-nologo", quiet, "-main:Entry", "-out:a.exe", *libraries, *sources])
    return folder / "a.exe"


def _run(folder: Path, command: list[str], more: Mapping[str, str] | None = None) -> str:
    environment = {**os.environ, "MONO_PATH": str(FACADES), **(more or {})}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{command[:2]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def complaints(program: Path, *, signed: bool) -> list[str]:
    """What is wrong with a run of the program."""
    with StandIn(
        require_token=signed, strict=True, client_id=CLIENT, client_secret=SECRET
    ) as server:
        variables = {"WORKFLOW_SERVER_URL": server.url}
        if signed:
            variables |= {"WORKFLOW_CLIENT_ID": CLIENT, "WORKFLOW_CLIENT_SECRET": SECRET}
        printed = _run(program.parent, ["mono", str(program)], variables)
        seen = server.requests
    print(printed, end="", flush=True)
    wrong = [f"{item.operation_id}: {item.problems}" for item in seen if item.problems]
    lines = printed.splitlines()
    if len(lines) != len(_PRINTED) or not all(map(str.startswith, lines, _PRINTED)):
        wrong.append(f"printed {lines}")
    calls = [item for item in seen if item.path.startswith("/workflowapi/")]
    tokens = [token for item in calls if (token := item.header("Authorization"))]
    if len(tokens) != (len(calls) if signed else 0) or len(set(tokens)) != int(signed):
        wrong.append(f"{len(calls)} calls had {len(tokens)} tokens, {len(set(tokens))} different")
    return wrong


def main() -> int:
    """The exit code: 0 when nothing was wrong."""
    install()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        program = build(Path(folder))
        for signed in (False, True):
            print(f"--- {'with' if signed else 'without'} sign-in", flush=True)
            wrong += complaints(program, signed=signed)
    for line in wrong:
        print(f"wrong: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
