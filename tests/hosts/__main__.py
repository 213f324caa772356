"""Install real servers and run the tests of real hosts: `python -m tests.hosts [OPTION …]`.

Prints a line for each fault that was seen on real networks and hosts: whether all of its tests
passed, and where they are. A test says by `@pytest.mark.fault(7)` which faults it is about, and may
be anywhere below tests/. Options go to pytest; HOSTS_FORKS sets how many forks a test of forks
does, 20 by default. Exit code 0: every fault has tests, and all of them passed.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosts import providers
from tests.hosts.serving import COMMANDS, ROOT, path_of

FAULTS = {
    1: "deadlock after a fork",
    2: "a caller's HTTP client in two children of a fork",
    3: "two event loops, trio",
    4: "secrets in clear to a proxy",
    5: "secrets in local variables",
    6: "the password of a proxy in an error",
    7: "a reply with status 200 that is cut, empty or a page",
    8: "idle connections that the server closes",
    9: "a proxy that asks for a sign-in",
    10: "pages of proxies in an error",
    11: "Retry-After, 421, 425, 103, HTTP/2, brotli, IPv6, base path, chunks",
    12: "mocks, hooks and applications as a caller's HTTP client",
    13: "settings and cookies of a caller's HTTP client",
    14: "raw errors of proxies and certificates",
    15: "imports during a call",
    16: "arguments of wrong types",
    17: "a token that begins with Bearer",
    18: "async hooks, hooks that raise",
    19: "a derived client that closes its parent",
    20: "lines of the log at INFO",
    21: "results to JSON and back",
    22: "mocks that let mistakes pass",
    23: "raw(iterate), iterate while deleting",
    24: "what providers want: audience, resource, token endpoint",
    25: "dates without an offset",
    26: "headers of a reply that are dropped",
}


class Outcomes:
    """Collects, as a plugin of pytest, how the tests of each fault ended, and where they are."""

    def __init__(self) -> None:
        self.passed: dict[int, set[str]] = defaultdict(set)
        self.failed: dict[int, set[str]] = defaultdict(set)
        self.broken: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be read has no tests."""
        if report.failed:
            self.broken.append(report.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test has passed if it was run and nothing before, in or after it failed."""
        if report.when != "call" and report.passed:
            return
        is_good = report.passed and not hasattr(report, "wasxfail")
        for name, number in report.user_properties:
            if name == "fault" and isinstance(number, int):
                (self.passed if is_good else self.failed)[number].add(report.nodeid)

    def line(self, number: int) -> Iterator[str]:
        """The row of a fault, and under it where its tests are and which did not pass."""
        passed, failed = self.passed[number] - self.failed[number], self.failed[number]
        files = sorted({nodeid.partition("::")[0] for nodeid in passed | failed})
        outcome = "no test" if not files else "not held" if failed else "held"
        tests = f"{len(passed)} of {len(passed | failed)} tests passed: " if files else ""
        shown = ", ".join(file.removeprefix("tests/") for file in files)
        yield f"{number:2}  {outcome:8}  {FAULTS[number]}"
        if files:
            yield f"              {tests}{shown}"
        for name, count in sorted(Counter(nodeid.partition("[")[0] for nodeid in failed).items()):
            yield f"              not held: {name.removeprefix('tests/')}, {count} times"

    def is_held(self, number: int) -> bool:
        """Whether the fault has tests and all of them passed."""
        return bool(self.passed[number]) and not self.failed[number]


def install() -> list[str]:
    """Install what is missing; the names of what is still missing."""
    done = subprocess.run(["bash", str(Path(__file__).parent / "install.sh")], check=False)
    if done.returncode:
        print("the installation of Debian's packages failed", file=sys.stderr)
    try:
        providers.install()
    except OSError as error:
        print(error, file=sys.stderr)
    missing = [name for command, name in COMMANDS.items() if path_of(command) is None]
    return missing if providers.is_installed() else [*missing, *providers.VERSIONS]


def main(arguments: list[str]) -> int:
    """The exit code."""
    missing = install()
    outcomes = Outcomes()
    options = ["-m", "fault", "-o", "python_files=test_*.py real_*.py", "--tb=short"]
    pytest.main([str(ROOT / "tests"), *options, *arguments], [outcomes])
    print()
    for number in FAULTS:
        print("\n".join(outcomes.line(number)))
    for nodeid in outcomes.broken:
        print(f"cannot be read: {nodeid}")
    for name in missing:
        print(f"not installed: {name}")
    held = sum(outcomes.is_held(number) for number in FAULTS)
    print(f"{held} of {len(FAULTS)} held")
    return 0 if held == len(FAULTS) and not outcomes.broken and not missing else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
