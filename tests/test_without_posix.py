"""The commands without what only POSIX has, and on files with the line ends of Windows.

No machine with Windows runs these tests. What its Python lacks is removed from a fresh interpreter
before anything is imported, so that no module can have taken hold of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.processes import ROOT, command, python, tree

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
WITHOUT = """
import os, signal, sys

for name in ("fcntl", "pwd", "grp", "resource", "termios", "tty", "pty", "syslog"):
    sys.modules[name] = None

# Kept are what the libraries ask for on this system as they are imported: WIFSTOPPED and WSTOPSIG
# for `subprocess`, getuid for `platformdirs`, which black uses.
for name in (
    "O_NONBLOCK", "O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW", "O_SYNC", "O_DSYNC", "O_NOCTTY",
    "chown", "chroot", "fchdir", "fchmod", "fchown", "fork", "forkpty", "fwalk", "getegid",
    "geteuid", "getgid", "getgroups", "getpgid", "getpgrp", "getpriority", "getresuid", "getsid",
    "initgroups", "killpg", "lchown", "lockf", "mkfifo", "mknod", "nice", "openpty",
    "pathconf", "pipe2", "posix_fadvise", "posix_fallocate", "posix_spawn", "posix_spawnp", "pread",
    "preadv", "pwrite", "pwritev", "readv", "register_at_fork", "sched_getaffinity", "sched_yield",
    "sendfile", "setegid", "seteuid", "setgid", "setgroups", "setpgid", "setpriority", "setsid",
    "setuid", "statvfs", "sync", "sysconf", "sysconf_names", "tcgetpgrp", "ttyname", "uname",
    "wait", "wait3", "wait4", "waitid", "writev",
):
    if hasattr(os, name):
        delattr(os, name)
for name in dir(signal):
    if name.startswith("SIG") and name.isupper() and name not in {
        "SIGABRT", "SIGFPE", "SIGILL", "SIGINT", "SIGSEGV", "SIGTERM", "SIG_DFL", "SIG_IGN"
    }:
        delattr(signal, name)
for name in ("pthread_kill", "pthread_sigmask", "sigwait", "alarm", "setitimer", "pause"):
    delattr(signal, name)

import warnings
# Where the system has no lock of files, filelock makes files of its own do, and says so.
warnings.filterwarnings("ignore", message="only soft file lock")

from generator.command.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what `generate` and `vendor` write; a test takes a copy."""
    folder = tmp_path_factory.mktemp("work")
    (folder / "spec").mkdir()
    shutil.copy(CASE, folder / "spec" / "workflow-api.yaml")
    without("generate", cwd=folder)
    without(*VENDOR, cwd=folder)
    return folder


VENDOR = ("vendor", "project", "--tests", "tests/workflow", "--with", "stand-in")


def without(*words: str, cwd: Path) -> str:
    """What a command prints in an interpreter that has nothing of POSIX."""
    return python("-c", WITHOUT, *words, cwd=cwd, PYTHONPATH=str(ROOT))


def test_the_commands_do_without_posix(work: Path) -> None:
    assert "up to date" in without("check", cwd=work)
    assert without(*VENDOR, "--check", cwd=work).count("up to date") == 3
    assert "usage:" in without("serve", "--help", cwd=work)
    command("check", cwd=work)


def test_windows_line_ends_do_not_count_as_an_edit(work: Path, tmp_path: Path) -> None:
    """Every file has them, as git makes it where no `.gitattributes` says otherwise."""
    copy = Path(shutil.copytree(work, tmp_path / "copy"))
    for path, content in tree(copy).items():
        turned = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        (copy / path).write_bytes(turned)
    before = tree(copy)
    assert "up to date" in command("check", cwd=copy).out
    assert "0 written" in command("generate", cwd=copy).out
    assert command(*VENDOR, "--check", cwd=copy).out.count("up to date") == 3
    assert tree(copy) == before
    spec = copy / "spec" / "workflow-api.yaml"
    spec.write_bytes(spec.read_bytes().replace(b"A book.", b"A tome."))
    assert "deleted\n" in command("generate", cwd=copy).out
    assert b"A tome." in (copy / "generated/workflow_api/models.py").read_bytes()


def test_a_checkout_with_the_line_ends_of_windows(work: Path, tmp_path: Path) -> None:
    """Committed and checked out where git is told to turn line ends around."""
    origin, copy = tmp_path / "origin", tmp_path / "copy" / "project"
    shutil.copytree(work / "project", origin)
    shutil.copytree(work / "spec", copy.parent / "spec")
    (origin / "mine.txt").write_text("mine\n")
    settings = ("-c", "core.autocrlf=true", "-c", "user.name=a", "-c", "user.email=a@example.com")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

    def git(*words: str | Path) -> None:
        run = ["git", *settings, *words]
        subprocess.run(run, cwd=origin, env=environment, check=True, capture_output=True)

    git("init")
    git("add", ".")
    git("commit", "--message", "all")
    git("clone", origin, copy)
    assert (copy / "mine.txt").read_bytes() == b"mine\r\n"
    assert b"\r" not in (copy / "workflow_api/models.py").read_bytes()
    assert command(*VENDOR, "--check", cwd=copy.parent).out.count("up to date") == 3
    for name in (".gitattributes", "workflow_api/.gitattributes"):
        (origin / name).unlink(missing_ok=True)
    git("rm", "--cached", "-r", "-q", ".")
    git("add", ".")
    git("commit", "--message", "none")
    shutil.rmtree(copy)
    git("clone", origin, copy)
    shutil.copy(work / "project/workflow_api/.gitattributes", copy / "workflow_api")
    assert b"\r\n" in (copy / "workflow_api/models.py").read_bytes()
    assert command(*VENDOR, "--check", cwd=copy.parent).out.count("up to date") == 3


def test_templates_with_line_ends_of_windows_give_the_same_bytes(
    work: Path, tmp_path: Path
) -> None:
    """As a checkout of the generator has them where git turns line ends around."""
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for path, content in tree(tmp_path).items():
        turned = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        (tmp_path / path).write_bytes(turned)
    out = ("--out", str(tmp_path / "work" / "generated"))
    (tmp_path / "work" / "spec").mkdir(parents=True)
    shutil.copy(CASE, tmp_path / "work" / "spec" / "workflow-api.yaml")
    spec = ("--spec", str(tmp_path / "work" / "spec" / "workflow-api.yaml"))
    python("-m", "generator", "generate", *out, *spec, cwd=tmp_path, PYTHONPATH=str(tmp_path))
    made, wanted = tree(tmp_path / "work" / "generated"), tree(work / "generated")
    assert {path for path in made if made[path] != wanted[path]} == set()


def test_a_project_says_which_line_ends_git_must_keep(work: Path) -> None:
    found = (work / "generated" / ".gitattributes").read_bytes()
    assert b"* text=auto eol=lf\n" in found
    turned = {
        path.rpartition(".")[2]
        for path, content in tree(work / "generated").items()
        if b"\r\n" in content
    }
    assert turned == {"cmd", "txt"}
    for ending in ("*.cmd -text\n", "*.http.txt -text\n"):
        assert ending.encode() in found
    for part in ("workflow_api", "workflow_api_stand_in", "tests/workflow"):
        assert (work / "project" / part / ".gitattributes").read_bytes() == found
