"""A server that is only imagined, with processes, tokens and faults, behind the transport seam.

It keeps a journal of what reached it, so that a test can say what a client must not have done.
Time is a FakeTime: requests take as long as their step says, and nobody waits.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any
from uuid import UUID

import msgspec
from faces import FakeTime
from workflow_api import (
    ConnectError,
    InstanceStatus,
    ProcessInstance,
    Reply,
    Request,
    RequestTimeoutError,
    SchemeModel,
    TransportError,
)

URL = "https://workflow.test"
REFUSED_TOKEN = "OpenId Connect authentication for Workflow API failed"
_CHANGING = frozenset({"createInstance", "deleteInstance", "executeCommand", "setState"})


class Fault(Enum):
    """How a request ends."""

    NONE = "answered"
    NOT_SENT = "no connection"
    LOST = "the connection is lost before the server has acted"
    UNHEARD = "the server acts, then the connection is lost"
    BUSY = "another caller holds the process"
    TOO_MANY = "429"
    UNAVAILABLE = "503 of a proxy that has not passed it on"
    GATEWAY = "502 of a proxy after the server has acted"
    FAILED = "500 of the server, which has not acted"
    FAILED_LATE = "500 of the server, which has acted"
    TOKEN_REFUSED = "the token is refused, as the server does it"
    UNAUTHORIZED = "the token is refused, as a proxy does it"
    FORBIDDEN = "403"
    PAGE = "the server acts, but a page of HTML comes back"


_ACTED = frozenset(
    {Fault.NONE, Fault.UNHEARD, Fault.GATEWAY, Fault.FAILED_LATE, Fault.PAGE},
)
_REFUSED_BEFORE_ACTING = frozenset(
    {Fault.BUSY, Fault.TOO_MANY, Fault.TOKEN_REFUSED, Fault.UNAUTHORIZED, Fault.FORBIDDEN}
)


@dataclass(frozen=True, slots=True)
class Step:
    """The fate of one request: what happens, how many seconds it takes, what Retry-After says."""

    fault: Fault = Fault.NONE
    seconds: float = 0.01
    hint: str | None = None


@dataclass(slots=True)
class Entry:
    """A request in the journal.

    `left` says whether bytes of it may have reached the server, `answered` whether a reply came
    back, `acted` whether it took effect. `fault` is NONE where the answer was the server's own.
    """

    operation: str
    fault: Fault
    began: float
    ended: float = 0.0
    left: bool = True
    answered: bool = False
    acted: bool = False

    @property
    def is_safe(self) -> bool:
        """Whether it is certain, for the client too, that the server has not acted."""
        return not self.left or (self.answered and self.fault in _REFUSED_BEFORE_ACTING)


@dataclass(slots=True)
class Token:
    """A token that the client has: when it should be renewed and when it ends."""

    early: float
    ends: float
    refused: bool = False


@dataclass
class World:
    """The server. `steps` are the fates of the next requests; after them all are answered."""

    time: FakeTime
    steps: Sequence[Step]
    lifetime: int | None = 3600
    processes: dict[UUID, str] = field(default_factory=dict)
    runs: dict[UUID, int] = field(default_factory=dict)
    created: list[UUID] = field(default_factory=list)
    journal: list[Entry] = field(default_factory=list)
    needless_token_requests: int = 0
    tokens: dict[str, Token] = field(default_factory=dict)

    def handle(self, request: Request) -> Reply:
        """Do with the request what the next step says.

        Raises what a Transport raises, and AssertionError for a request that comes after the end
        of its call.
        """
        if request.remaining is not None and request.remaining <= 0:
            raise AssertionError("a request was sent although its call is over")
        number = len(self.journal)
        step = self.steps[number] if number < len(self.steps) else Step()
        entry = Entry(request.operation, step.fault, self.time.now)
        self.journal.append(entry)
        if request.url.endswith("/connect/token"):
            self.needless_token_requests += self._has_good_token()
        try:
            reply = self._fate(request, step, entry)
        finally:
            entry.ended = self.time.now
        entry.answered = True
        self._notice(request, reply)
        return reply

    def _fate(self, request: Request, step: Step, entry: Entry) -> Reply:
        limit = request.timeout.read or float("inf")
        if request.remaining is not None:
            limit = min(limit, request.remaining)
        if step.fault is Fault.NOT_SENT:
            entry.left = False
            self.time.now += min(step.seconds, limit)
            raise ConnectError("no connection")
        fault = step.fault
        if fault is Fault.BUSY and request.operation not in _CHANGING:
            # What only reads is not held up by other callers.
            fault = Fault.NONE
        if fault is Fault.NONE and self._sent_token(request) is False:
            fault = Fault.TOKEN_REFUSED
        entry.fault = fault
        answer = None
        if fault in _ACTED:
            answer = self._act(request, entry)
        if step.seconds >= limit:
            self.time.now += limit
            late = RequestTimeoutError("no answer in time")
            late.sent = True
            raise late
        self.time.now += step.seconds
        return answer if fault is Fault.NONE and answer else self._failed(fault, step, request)

    def _failed(self, fault: Fault, step: Step, request: Request) -> Reply:
        if fault in (Fault.LOST, Fault.UNHEARD):
            broken = TransportError("the connection was lost")
            broken.sent = True
            raise broken
        hint = {} if step.hint is None else {"retry-after": step.hint}
        if request.operation == "sign-in" and fault in (Fault.TOKEN_REFUSED, Fault.UNAUTHORIZED):
            return _reply(400, b'{"error":"invalid_client"}')
        if fault is Fault.BUSY:
            return _refusal("Process already running")
        if fault is Fault.TOKEN_REFUSED:
            page = f"Exception System.Exception:{REFUSED_TOKEN}:   at Some.Where()"
            return _reply(500, page.encode())
        if fault in (Fault.FAILED, Fault.FAILED_LATE):
            return _reply(500, b"Exception System.NullReferenceException:nothing:   at A.B()")
        status = {
            Fault.TOO_MANY: 429,
            Fault.GATEWAY: 502,
            Fault.UNAUTHORIZED: 401,
            Fault.FORBIDDEN: 403,
            Fault.PAGE: 200,
        }.get(fault, 503)
        return Reply(
            status=status, headers={"content-type": "text/html", **hint}, content=b"<html></html>"
        )

    def _act(self, request: Request, entry: Entry) -> Reply:
        if request.operation == "sign-in":
            return self._signed_in(request)
        entry.acted = True
        if request.operation == "getScheme":
            return _success(_scheme(request))
        process = UUID(request.url.rpartition("/")[2])
        scheme = self.processes.get(process)
        if request.operation == "createInstance":
            if scheme is not None:
                entry.acted = False
                return _refusal(f"Process with the id = {process} already exists")
            self.processes[process] = json.loads(request.body or b"{}")["schemeCode"]
            self.created.append(process)
            return _success("")
        if scheme is None:
            entry.acted = False
            if request.operation == "getInstance":
                return _success(None)
            return _refusal(f"Process with the id = {process} not found")
        instance = _instance(process, scheme)
        if request.operation == "getInstance":
            return _success(instance)
        if request.operation == "deleteInstance":
            del self.processes[process]
            return _success("")
        self.runs[process] = self.runs.get(process, 0) + 1
        if request.operation == "setState":
            return _success("")
        return _success({"WasExecuted": True, "ProcessInstance": instance})

    def _signed_in(self, request: Request) -> Reply:
        if request.method == "GET":
            endpoint = f"{URL}/connect/token"
            return _reply(200, msgspec.json.encode({"issuer": URL, "token_endpoint": endpoint}))
        answer: dict[str, object] = {
            "access_token": f"token-{len(self.journal)}",
            "token_type": "Bearer",
        }
        if self.lifetime is not None:
            answer["expires_in"] = self.lifetime
        return _reply(200, msgspec.json.encode(answer))

    def _notice(self, request: Request, reply: Reply) -> None:
        """Keep in mind which tokens the client has, and which it was told to be refused."""
        token = self._of(request)
        if token is not None and (reply.status == 401 or REFUSED_TOKEN.encode() in reply.content):
            token.refused = True
        if request.url.endswith("/connect/token") and b"access_token" in reply.content:
            lifetime = float("inf") if self.lifetime is None else float(self.lifetime)
            ends = self.time.now + lifetime
            early = ends if lifetime == float("inf") else ends - min(60.0, lifetime / 10)
            self.tokens[json.loads(reply.content)["access_token"]] = Token(early, ends)

    def _of(self, request: Request) -> Token | None:
        secret = request.secrets.get("authorization")
        return None if secret is None else self.tokens.get(secret.reveal().removeprefix("Bearer "))

    def _sent_token(self, request: Request) -> bool | None:
        """Whether the token of the request is still valid; None if it has no known token."""
        token = self._of(request)
        return None if token is None else not token.refused and self.time.now < token.ends

    def _has_good_token(self) -> bool:
        return any(
            not token.refused and self.time.now < token.early for token in self.tokens.values()
        )


class WorldTransport:
    """The transport of the sync client to the World."""

    def __init__(self, world: World) -> None:
        self._world = world

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        return self._world.handle(request)

    def close(self) -> None:
        """There is nothing to close."""


class AsyncWorldTransport:
    """The transport of the async client to the World."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def send(self, request: Request) -> Reply:
        """See AsyncTransport.send."""
        await asyncio.sleep(0)
        return self._world.handle(request)

    async def aclose(self) -> None:
        """There is nothing to close."""


def _reply(status: int, content: bytes) -> Reply:
    return Reply(status=status, headers={"content-type": "application/json"}, content=content)


def _success(data: object) -> Reply:
    whole = {"data": data, "success": True, "error": "", "message": ""}
    return _reply(200, msgspec.json.encode(whole))


def _refusal(text: str) -> Reply:
    whole = {"data": None, "success": False, "error": text, "message": ""}
    return _reply(200, msgspec.json.encode(whole))


def _instance(process: UUID, scheme: str) -> ProcessInstance:
    return ProcessInstance(
        id=process,
        activity_name="Draft",
        scheme_code=scheme,
        is_determining_parameters_changed=False,
        instance_status=InstanceStatus.IDLED,
        is_sub_process=False,
    )


def _scheme(request: Request) -> SchemeModel:
    empty: dict[str, Any] = {
        name: []
        for name in SchemeModel.__struct_fields__
        if name not in ("scheme_code", "can_be_inlined", "log_enabled")
    }
    code = json.loads(request.body or b"{}").get("schemeCode", "Some")
    return SchemeModel(scheme_code=code, can_be_inlined=False, log_enabled=False, **empty)
