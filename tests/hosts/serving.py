"""Real servers on loopback: ordinary child processes, each with a folder of its own."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROGRAMS = Path(__file__).parent / "programs"
COMMANDS = {"nginx": "nginx", "apache2": "Apache", "haproxy": "HAProxy", "squid": "squid"}
"""The commands of Debian's packages, and the names that people use."""

_PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def path_of(command: str) -> str | None:
    """Where a command is, also for users without the administrator's folders in PATH."""
    return shutil.which(command, path=_PLACES)


def installed(command: str) -> str:
    """Where a command is; a test without it fails."""
    found = path_of(command)
    if found is None:
        pytest.fail(f"{COMMANDS[command]} is not installed: run `make hosts` as root")
    return found


def free_port(host: str = "127.0.0.1") -> int:
    """A port on which nobody listens."""
    with socket.create_server((host, 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@contextmanager
def folder_for_all() -> Iterator[Path]:
    """An empty folder in which a server can write that runs as a user of its own."""
    folder = Path(tempfile.mkdtemp(prefix="hosts-"))
    folder.chmod(0o777)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def environment(**variables: str) -> dict[str, str]:
    """That of this process, with the client to import and without proxies."""
    kept = {name: value for name, value in os.environ.items() if name.lower() not in _PROXIES}
    places = [str(PROGRAMS), str(ROOT / "generated")]
    return {**kept, "PYTHONPATH": os.pathsep.join(places), **variables}


@contextmanager
def running(
    command: list[str], folder: Path, port: int | None = None, **variables: str
) -> Iterator[subprocess.Popen[bytes]]:
    """A server until the block ends, from when it listens on the port; its output is a file."""
    output = folder / f"{Path(command[0]).name}-output.txt"
    with (
        output.open("wb") as out,
        subprocess.Popen(
            command,
            cwd=folder,
            env=environment(**variables),
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        ) as process,
    ):
        try:
            if port is not None:
                _wait_for(process, port, output)
            yield process
        finally:
            _end(process)


def python(program: str, *words: str, **variables: str) -> str:
    """What one of our programs prints; it must succeed within two minutes."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", str(PROGRAMS / program), *words],
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=120 + 2 * forks(),
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def forks() -> int:
    """How many forks a test of forks does: HOSTS_FORKS, 20 by default."""
    return int(os.environ.get("HOSTS_FORKS", "20"))


def certificate(folder: Path) -> Path:
    """A certificate for localhost, 127.0.0.1 and workflow.test, with its key in the same file."""
    both = folder / "both.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext"),
            *(
                "subjectAltName=DNS:localhost,DNS:workflow.test,IP:127.0.0.1",
                "-keyout",
                "key.pem",
                "-out",
                both,
            ),
        ],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    both.write_text(both.read_text("utf-8") + (folder / "key.pem").read_text("utf-8"), "utf-8")
    return both


def trusting(both: Path) -> ssl.SSLContext:
    """A client's context that trusts the certificate."""
    return ssl.create_default_context(cafile=str(both))


def serving_with(both: Path) -> ssl.SSLContext:
    """A server's context that shows the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return context


def _wait_for(process: subprocess.Popen[bytes], port: int, output: Path) -> None:
    ends = time.monotonic() + 60
    while time.monotonic() < ends and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    said = output.read_text("utf-8", errors="replace")
    raise AssertionError(f"{process.args!r} does not listen on port {port}:\n{said}")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and its children."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(5)
    # Children that have outlived their parent.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
