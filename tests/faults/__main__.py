"""Run every fault case and print which of them hold: `python -m tests.faults`.

A case holds when it has a test for the client and all of its tests pass. A test belongs to the
cases whose numbers its name begins with (`test_n17_n18_…`), and to the client that is named among
its parameters; one that names neither counts for both.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

CASES = {
    1: "connection refused on every try",
    2: "refused twice, then fine",
    3: "name does not resolve",
    4: "certificate of another host, self-signed or expired",
    5: "no answer to a read",
    6: "no answer to a command",
    7: "a reply that drips one byte at a time",
    8: "reset after createinstance was read",
    9: "reset after executecommand was read",
    10: "kept connection closed while idle",
    11: "502 with an HTML body",
    12: "503 with Retry-After",
    13: "Retry-After that is past, far off or nonsense",
    14: "429 with Retry-After",
    15: "429 every time",
    16: "500 with a stack trace",
    17: "401 with a fresh token",
    18: "401 on a call that changes something",
    19: "403",
    20: "404 page because of a wrong base path",
    21: "refusal: 200 and success false",
    22: "payload empty, null or missing",
    23: "unknown members and values",
    24: "values of wrong types",
    25: "200 with an HTML page",
    26: "body shorter than its Content-Length",
    27: "chunks broken off",
    28: "gzip bomb, body of 2 GB",
    29: "JSON nested 100 000 deep",
    30: "repeated keys, NaN, huge numbers, lone surrogates",
    31: "UTF-16, byte order marks",
    32: "204 and empty bodies",
    33: "redirect to another host",
    34: "redirect from http to https",
    35: "redirect loop",
    36: "line breaks in an argument for a header",
    37: "path values such as .. and a/b",
    38: "query values with reserved letters",
    39: "secrets in errors, logs, reprs and pickles",
    40: "discovery: another issuer",
    41: "discovery: token endpoint elsewhere or over HTTP",
    42: "discovery: failing, no document, too long, redirected",
    43: "discovery: the endpoint has moved",
    44: "token endpoint: refusals with a code",
    45: "token endpoint: 400 without JSON",
    46: "token endpoint: 500, 503",
    47: "token endpoint: 200 without a usable token",
    48: "odd lifetimes of tokens",
    49: "50 threads start cold",
    50: "200 tasks start cold, the first is cancelled",
    51: "token ends while 50 calls are under way",
    52: "early renewal fails while the token lives",
    53: "system clock jumps",
    54: "token revoked at once",
    55: "fork, two event loops, closing twice",
    56: "interrupted in a wait",
    57: "proxies from the environment",
    58: "secrets with special letters",
    59: "half of 1000 calls cut off",
    60: "spellings of the base URL",
    61: "createinstance repeated after a time-out",
    62: "createinstance: id taken by another scheme",
    63: "deleteinstance repeated, not found",
    64: "refused token as HTTP 500",
    65: "missing permission as HTTP 500",
    66: "parameters named like the server's own",
    67: "passwords and personal texts",
    68: "token that the server ignores",
    69: "deleteinstances fails in part",
    70: "pages that change while they are read",
    71: "instance held by another caller",
    72: "createinstance twice with one id",
    73: "POST without a body",
    74: "token too long for a proxy",
    75: "sign-in by plain http",
    76: "texts that look like other types",
    77: "parameters of every type",
    78: "numbers of every size",
    79: "dates without a zone",
    80: "the server's ways to say not found",
    81: "unknown texts of the server",
    82: "executecommand's incomplete instance",
    83: "arguments of a client of wrong types",
    84: "arguments and variables with wrong values",
    85: "tokens with the word Bearer, or from a file",
    86: "what sign-in providers require",
    87: "an address with the path of a call, a server without sign-in",
    88: "hooks that are awaited, hooks that raise",
    89: "copies that are closed, raw replies of many calls",
    90: "secrets in the variables of frames",
}
CLIENTS = ("sync", "async")

_NUMBERS = re.compile(r"test((?:_n\d+)+)")
_WORST = ("fails", "holds", "no test")


class Cases:
    """Collects, as a plugin of pytest, how the tests of each case and client ended."""

    def __init__(self) -> None:
        self.outcomes: dict[tuple[int, str], set[str]] = defaultdict(set)
        self.broken: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be read has no tests."""
        if report.failed:
            self.broken.append(report.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test once: setup and teardown only if they fail, and skipped tests not at all."""
        if report.when != "call" and report.passed:
            return
        if hasattr(report, "wasxfail") or report.failed:
            outcome = "fails"
        else:
            outcome = "holds" if report.passed else "no test"
        for number, client in belongs_to(report.nodeid):
            self.outcomes[number, client].add(outcome)

    def outcome(self, number: int, client: str) -> str:
        """How a case ended: as its worst test did."""
        found = self.outcomes.get((number, client), {"no test"})
        return next(outcome for outcome in _WORST if outcome in found)


def belongs_to(nodeid: str) -> Iterable[tuple[int, str]]:
    """The cases and clients that a test is about."""
    name, _, parameters = nodeid.rpartition("::")[2].partition("[")
    named = [client for client in CLIENTS if client in re.split(r"[\]-]", parameters)]
    named = named or [client for client in CLIENTS if name.endswith(f"_{client}")]
    found = _NUMBERS.match(name)
    numbers = re.findall(r"\d+", found[1]) if found else []
    return [(int(number), client) for number in numbers for client in named or CLIENTS]


def table(cases: Cases, titles: Mapping[int, str]) -> Iterable[str]:
    """A line for each case."""
    width = max(len(title) for title in titles.values())
    yield f"{'':4} {'what happens':{width}}  {'sync':8} async"
    for number, title in titles.items():
        sync, awaited = (cases.outcome(number, client) for client in CLIENTS)
        yield f"N{number:02}  {title:{width}}  {sync:8} {awaited}"


def main(arguments: list[str]) -> int:
    """Print the table. 1 when a case fails or has no test, else 0. Arguments go to pytest."""
    cases = Cases()
    folder = str(Path(__file__).parent)
    pytest.main([folder, "-q", "-p", "no:cacheprovider", "--tb=short", *arguments], [cases])
    print("\n".join(["", *table(cases, CASES)]))
    all_hold = all(
        cases.outcome(number, client) == "holds" for number in CASES for client in CLIENTS
    )
    for nodeid in cases.broken:
        print(f"cannot be read: {nodeid}")
    return 0 if all_hold and not cases.broken else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
