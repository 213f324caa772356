"""Puts every recorded request to a fresh stand-in, in order, and compares the answers.

    python -m tests.replay [GROUP …]

Compared are status, headers that say something, envelope and payload, numbers to the letter. Set
aside are the reasons of `Aside`; what differs for another reason and may is in EXCEPTED, by name.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta, timezone
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import quote_plus, urlsplit

sys.path.insert(0, str(Path(__file__).parent.parent / "generated"))

from workflow_stand_in import Fault, Settings, StandIn

FOLDER = Path(__file__).parent / "recorded"

EXCEPTED = {
    "auth/jwks": "signing keys that the server makes; the stand-in signs nothing",
    "conflicts/createinstance-at-once-2": "raw database error of a race that is lost",
    "forms/form-types-info": "the record lost the last digit of 12.50, as its writer read numbers",
}
"""Exchanges that may differ, and why. One that does not differ must not be listed."""

IDS = "an id that the server made"
TIMES = "a time"
TOKENS = "a token"
ADDRESSES = "the server's own address"
TRACES = "a stack trace"
HELD = "that another caller holds the instance, which the server was told"

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?")
_DATES = frozenset({"TransitionTime", "CreationDate", "LastTransitionDate"})
_TOKEN = re.compile(r"<token of \d+ characters>")
_LONG = re.compile(r"<(\d+) (?:characters|bytes)>")
_PAGE = re.compile(r"(Exception [\w.]+:.*?:   at ).*", re.DOTALL)
_HEADERS = (
    "cache-control",
    "charset",
    "content-encoding",
    "content-type",
    "expires",
    "pragma",
    "vary",
)
_RECORDED_BASE = "https://127.0.0.1:8443"


def _form(size: int) -> bytes:
    """A form whose member `parameters` has this many bytes."""
    before, after = quote_plus('[{"name": "Note", "value": "|"}]').split("%7C")
    text = "x" * (size - len(before) - len(after))
    return f"schemeCode=ExpenseReport&parameters={before}{text}{after}".encode()


BYTES = {
    "transport/body-utf16": "{}".encode("utf-16"),
    "transport/body-invalid-utf8": b'{"message":"\xff\xfe"}',
    "transport/large-body": json.dumps({"parameter": "large", "value": "y" * 1_000_000}).encode(),
    "transport/too-large-body": json.dumps({"message": "z" * 31_000_000}).encode(),
    **{f"forms/form-{size}": _form(size) for size in (4194243, 4194304)},
}
"""Request bodies that the record does not hold as they were sent."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result of one exchange: what was set aside, and how the rest differs."""

    name: str
    aside: frozenset[str]
    differences: tuple[str, ...]

    @property
    def excepted(self) -> str:
        """The reason by which it may differ; empty for none."""
        return EXCEPTED.get(self.name, "") if self.differences else ""


@dataclass(frozen=True, slots=True)
class Setup:
    """How the server of a group was set up, what others did before an exchange, and which headers
    of its replies were recorded."""

    make: Callable[[], StandIn] = StandIn
    before: dict[str, Callable[[StandIn], None]] = field(default_factory=dict)
    headers: Sequence[str] = _HEADERS


def _signed() -> StandIn:
    return StandIn(require_token=True, client_id="workflowapi", client_secret="s3cret-Probe")


def _ask(server: StandIn, operation: str, process: int, **members: str) -> None:
    """What another caller does."""
    parts = urlsplit(server.url)
    connection = HTTPConnection(str(parts.hostname), parts.port or 80)
    target = f"/workflowapi/{operation}/11111111-1111-4111-8111-{process:012x}"
    connection.request("POST", target, json.dumps(members), {"Content-Type": "application/json"})
    assert json.loads(connection.getresponse().read())["success"]
    connection.close()


def _submitted(server: StandIn) -> None:
    _ask(server, "createinstance", 0x25D, schemeCode="ExpenseReport")
    _ask(server, "executecommand", 0x25D, command="Submit", Amount="1")


def _created_and_busy(server: StandIn) -> None:
    _ask(server, "createinstance", 0x258, schemeCode="ExpenseReport")
    server.fail(Fault.BUSY)


_CONFLICTS: dict[str, Callable[[StandIn], None]] = {
    "executecommand-at-once-1": _created_and_busy,
    "executecommand-at-once-2": lambda server: server.fail(Fault.BUSY_STATUS),
    "executecommand-at-once-4": _submitted,
    "setstate-at-once-1": lambda server: server.fail(Fault.BUSY),
    "setstate-at-once-2": lambda server: server.fail(Fault.BUSY_STATUS),
    "setparameter-at-once-1": lambda server: server.fail(Fault.BUSY),
    "setparameter-at-once-2": lambda server: server.fail(Fault.BUSY_STATUS),
    "createinstance-at-once-3": lambda server: _ask(server, "deleteinstance", 0x258),
    "deleteinstance-at-once-2": lambda server: _ask(server, "deleteinstance", 0x25D),
}
"""The eight callers at once: who wins and who comes too late is told to the server."""

SETUPS = {
    "auth": Setup(_signed, {"call-expired-token": StandIn.expire_tokens}),
    "browser": Setup(_signed),
    "conflicts": Setup(before=_CONFLICTS),
    "forms": Setup(headers=("content-type",)),
    "plainhttp": Setup(lambda: StandIn(settings=Settings(sign_in_needs_https=True))),
    "settings": Setup(
        lambda: StandIn(
            settings=Settings(
                block_user_api=True, assert_null_tenant_id=True, legacy_parameters=True
            )
        )
    ),
    "timezone": Setup(lambda: StandIn(settings=Settings(zone=timezone(timedelta(hours=9))))),
}


def _was_told(name: str) -> bool:
    """Whether the server was told to give this answer, for no second caller is here."""
    return name.startswith("conflicts/") and name.endswith(("-1", "-2")) and "instance" not in name


class Number(str):
    """A number of a reply as it is written."""


class Replay:
    """One group against one server. `known` maps ids and tokens of the record to this server's."""

    def __init__(self, group: str, server: StandIn) -> None:
        self.group = group
        self.server = server
        self.known: dict[str, str] = {}
        self.headers = SETUPS.get(group, Setup()).headers
        self.asked = ""
        self.aside: set[str] = set()

    def exchange(self, item: dict[str, dict[str, str]]) -> Result:
        """Ask once and compare."""
        name = f"{self.group}/{item['name']}"
        self.aside = set()
        request = item["request"]
        self.asked += f"{request['target']} {request['body']}"
        differences = list(self._compared(item["response"], *self._send(name, request)))
        if _was_told(name):
            self.aside.add(HELD)
        return Result(name, frozenset(self.aside), tuple(differences))

    def _send(self, name: str, request: dict[str, str]) -> tuple[int | None, dict[str, str], bytes]:
        parts = urlsplit(self.server.url)
        connection = HTTPConnection(str(parts.hostname), parts.port or 80, timeout=10)
        text = request["body"]
        body = BYTES.get(name, None if text is None else self._ours(text).encode())
        try:
            connection.putrequest(
                request["method"], self._ours(request["target"]), skip_accept_encoding=True
            )
            for header, value in dict(request["headers"]).items():
                ours = self._ours(value)
                if name == "auth/call-changed-token" and header == "Authorization":
                    ours = ours[:-3] + "abc"
                connection.putheader(header, ours)
            if body is not None or request["method"] == "POST":
                connection.putheader("Content-Length", str(len(body or b"")))
            connection.endheaders(body)
            reply = connection.getresponse()
            content = reply.read()
            headers = {key.lower(): value for key, value in reply.getheaders()}
            return reply.status, headers, content
        except (OSError, HTTPException):
            return None, {}, b""
        finally:
            connection.close()

    def _ours(self, text: str) -> str:
        """A recorded text with this server's ids, tokens and lengths."""
        for theirs, ours in self.known.items():
            text = text.replace(theirs, ours)
        return _LONG.sub(lambda found: "x" * int(found[1]), text)

    def _compared(
        self,
        recorded: dict[str, str] | None,
        status: int | None,
        headers: dict[str, str],
        body: bytes,
    ) -> Iterator[str]:
        if recorded is None or status is None:
            if (recorded is None) != (status is None):
                yield f"status: {status} for {recorded and recorded['status']}"
            return
        if status != recorded["status"]:
            yield f"status: {status} for {recorded['status']}"
        yield from self._headers(dict(recorded["headers"]), headers)
        if headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        yield from self._bodies(recorded["body"] or "", body.decode("utf-8"))

    def _headers(self, theirs: dict[str, str], ours: dict[str, str]) -> Iterator[str]:
        lower = {name.lower(): value for name, value in theirs.items()}
        compared = {name for name in lower | ours if name.startswith("access-control-")}
        for name in (*self.headers, *sorted(compared)):
            if lower.get(name) != ours.get(name):
                yield f"header {name}: {ours.get(name)!r} for {lower.get(name)!r}"

    def _bodies(self, theirs: str, ours: str) -> Iterator[str]:
        page = _PAGE.fullmatch(theirs)
        if page:
            found = _PAGE.fullmatch(ours)
            self.aside.add(TRACES)
            if not found or found[1] != page[1]:
                yield f"page: {ours[:200]!r} for {theirs!r}"
            return
        if _RECORDED_BASE in theirs:
            self.aside.add(ADDRESSES)
            theirs = theirs.replace(_RECORDED_BASE, self.server.url)
        try:
            expected, found_value = (
                json.loads(text, parse_float=Number) for text in (theirs, ours)
            )
        except ValueError:
            if theirs != ours:
                yield f"body: {ours[:200]!r} for {theirs[:200]!r}"
            return
        yield from self._values("", expected, found_value)

    def _values(self, path: str, theirs: object, ours: object) -> Iterator[str]:
        if isinstance(theirs, dict) and isinstance(ours, dict):
            if theirs.keys() != ours.keys():
                yield f"{path}: members {sorted(ours)} for {sorted(theirs)}"
            if not path and list(theirs) != list(ours):
                yield f"{path}: order {list(ours)} for {list(theirs)}"
            for name in theirs.keys() & ours.keys():
                yield from self._values(f"{path}.{name}", theirs[name], ours[name])
        elif isinstance(theirs, list) and isinstance(ours, list):
            if len(theirs) != len(ours):
                yield f"{path}: {len(ours)} elements for {len(theirs)}"
            for index, (one, other) in enumerate(zip(theirs, ours, strict=False)):
                yield from self._values(f"{path}[{index}]", one, other)
        elif not self._same(path.rpartition(".")[2], theirs, ours):
            yield f"{path}: {ours!r} for {theirs!r}"

    def _same(self, name: str, theirs: object, ours: object) -> bool:
        if name == "expires_in" and isinstance(ours, int):
            self.aside |= {TIMES} if theirs != ours else set()
            return theirs in (3599, 3600) and ours == 3600
        if not isinstance(theirs, str) or not isinstance(ours, str):
            return type(theirs) is type(ours) and theirs == ours
        if name in _DATES:
            self.aside.add(TIMES)
            return bool(_DATE.fullmatch(theirs) and _DATE.fullmatch(ours))
        if _TOKEN.fullmatch(theirs):
            self.aside.add(TOKENS)
            self.known[theirs] = ours
            return len(ours) > 0
        if _UUID.fullmatch(theirs) and _UUID.fullmatch(ours) and theirs != ours:
            self.aside.add(IDS)
            if theirs not in self.known and theirs not in self.asked:
                if ours in self.known.values() or ours in self.asked:
                    return False
                self.known[theirs] = ours
            return self.known.get(theirs) == ours
        return type(theirs) is type(ours) and self._ours(theirs) == ours


def replay(group: str) -> list[Result]:
    """The results of a group, in its order."""
    setup = SETUPS.get(group, Setup())
    items = json.loads((FOLDER / f"{group}.json").read_text(encoding="utf-8"))
    with setup.make() as server:
        run = Replay(group, server)
        found = []
        for item in items:
            before = setup.before.get(item["name"])
            if before is not None:
                before(server)
            found.append(run.exchange(item))
        return found


def groups() -> list[str]:
    """Every recorded group."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def main(names: Sequence[str]) -> int:
    """Print the results of the groups; 1 if something differs that must not."""
    results = [result for group in names or groups() for result in replay(group)]
    bad = [result for result in results if result.differences and not result.excepted]
    excepted = [result for result in results if result.excepted]
    equal = len(results) - len(bad) - len(excepted)
    print(f"{len(results)} exchanges: {equal} equal, {len(excepted)} excepted, {len(bad)} unequal")
    counts = Counter(reason for result in results for reason in result.aside)
    for reason, count in sorted(counts.items()):
        print(f"   of the equal, in {count} was set aside: {reason}")
    for result in excepted:
        print(f"excepted {result.name}: {result.excepted}")
    for result in bad:
        print(f"unequal {result.name}")
        for difference in result.differences:
            print(f"   {difference}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
