"""What holds under every schedule of faults: 10,000 of them, drawn at random from fixed seeds.

A schedule is a handful of calls of one client and the fate of each request that they send. The
server is imagined (see world.py), the time as well. The schedules are the same in each run.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any
from uuid import UUID

from faces import FakeTime
from workflow_api import (
    AlreadyExistsError,
    AsyncWorkflowClient,
    NotFoundError,
    OutcomeUnknown,
    ResponseValidationError,
    RetryPolicy,
    ServerError,
    WorkflowApiError,
    WorkflowClient,
)
from world import URL, AsyncWorldTransport, Entry, Fault, Step, World, WorldTransport

SCHEDULES = 5000
FIRST = UUID("11111111-1111-4111-8111-000000000001")
SECOND = UUID("11111111-1111-4111-8111-000000000002")
_MOMENT = 1e-6

CALLS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "create": (
        "createInstance",
        lambda client: client.instances.create(scheme_code="Ours", process_id=FIRST),
    ),
    "create another": (
        "createInstance",
        lambda client: client.instances.create(scheme_code="Ours", process_id=SECOND),
    ),
    "create under any id": (
        "createInstance",
        lambda client: client.instances.create(scheme_code="Ours"),
    ),
    "delete": ("deleteInstance", lambda client: client.instances.delete(FIRST)),
    "execute": ("executeCommand", lambda client: client.commands.execute(FIRST, "Go")),
    # The form of this value depends on the scheme, so that two further calls come first.
    "execute after a look-up": (
        "executeCommand",
        lambda client: client.commands.execute(FIRST, "Go", parameters={"Code": "0042"}),
    ),
    "set state": ("setState", lambda client: client.states.set(FIRST, "Draft")),
    "get": ("getInstance", lambda client: client.instances.get(FIRST)),
}


@dataclass(frozen=True, slots=True)
class Schedule:
    """One example: the policy, how the client signs in, what is there before, and the fates."""

    seed: int
    calls: Sequence[str]
    steps: Sequence[Step]
    signs_in: bool
    lifetime: int | None
    before: str | None
    chance: float
    policy: RetryPolicy


STEPS = tuple(
    Step(fault, seconds, hint)
    for fault, seconds, hint in product(
        Fault, (0.01, 0.01, 0.5, 4.0, 31.0), (None, None, "0", "1", "100", "500", "soon")
    )
)
POLICIES = tuple(
    RetryPolicy(max_retries=max_retries, deadline=deadline, busy_seconds=busy_seconds)
    for max_retries, deadline, busy_seconds in product(
        (2, 2, 0, 1, 5), (300.0, 20.0, 3.0), (5.0, 1.0, 0.0)
    )
)


def schedules() -> Iterator[Schedule]:
    """The same schedules in each run; the seed of one that fails is among its members."""
    for seed in range(SCHEDULES):
        draw = random.Random(seed)
        yield Schedule(
            seed=seed,
            calls=draw.choices(list(CALLS), k=draw.randint(1, 3)),
            steps=draw.choices(STEPS, k=draw.randint(0, 10)),
            signs_in=draw.random() < 0.5,
            lifetime=draw.choice((3600, 30, 5, None)),
            before=draw.choice((None, "Ours", "Ours", "Theirs")),
            chance=draw.choice((0.0, 0.5, 1.0)),
            policy=draw.choice(POLICIES),
        )


class Outcome:
    """What one call has done: its requests, what it answered or raised, what was there before."""

    def __init__(self, operation: str, world: World) -> None:
        self.operation = operation
        self.world = world
        self.processes = dict(world.processes)
        self.runs = world.runs.get(FIRST, 0)
        self.creations = len(world.created)
        self.began = world.time.now
        self.result: object = None
        self.error: BaseException | None = None
        self._first = len(world.journal)

    @property
    def entries(self) -> list[Entry]:
        """The requests of the call itself, without sign-in, look-ups and reading back."""
        sent = self.world.journal[self._first :]
        return [entry for entry in sent if entry.operation == self.operation]

    @property
    def runs_now(self) -> int:
        """How often the call has run something."""
        return self.world.runs.get(FIRST, 0) - self.runs


def test_the_sync_client() -> None:
    for schedule in schedules():
        _blocked(schedule)


def _blocked(schedule: Schedule) -> None:
    world = _world(schedule)
    client = WorkflowClient(URL, transport=WorldTransport(world), **_options(schedule, world))
    for name in schedule.calls:
        operation, call = CALLS[name]
        outcome = Outcome(operation, world)
        try:
            outcome.result = call(client)
        except Exception as error:
            outcome.error = error
        _check(outcome, schedule)


def test_the_async_client() -> None:
    # One event loop for all schedules: a loop for each takes longer than the calls.
    with asyncio.Runner() as runner:
        for schedule in schedules():
            runner.run(_awaited(schedule))


async def _awaited(schedule: Schedule) -> None:
    world = _world(schedule)
    transport = AsyncWorldTransport(world)
    client = AsyncWorkflowClient(URL, transport=transport, **_options(schedule, world))
    for name in schedule.calls:
        operation, call = CALLS[name]
        outcome = Outcome(operation, world)
        try:
            outcome.result = await call(client)
        except Exception as error:
            outcome.error = error
        _check(outcome, schedule)
    assert len(asyncio.all_tasks()) == 1


def _world(schedule: Schedule) -> World:
    world = World(FakeTime(schedule.chance), schedule.steps, schedule.lifetime)
    if schedule.before is not None:
        world.processes[FIRST] = schedule.before
    return world


def _options(schedule: Schedule, world: World) -> dict[str, Any]:
    sign_in = {"client_id": "me", "client_secret": "secret"} if schedule.signs_in else {}
    return {"retries": schedule.policy, "clocks": world.time.clocks, **sign_in}


def _check(outcome: Outcome, schedule: Schedule) -> None:
    assert outcome.error is None or isinstance(outcome.error, WorkflowApiError), outcome.error
    _check_number_of_tries(outcome, schedule)
    _check_time(outcome, schedule.policy)
    assert outcome.world.needless_token_requests == 0
    checks = {
        "createInstance": _check_creation,
        "deleteInstance": _check_deletion,
        "executeCommand": _check_run,
        "setState": _check_run,
        "getInstance": _check_read,
    }
    checks[outcome.operation](outcome)


def _check_number_of_tries(outcome: Outcome, schedule: Schedule) -> None:
    policy, entries = schedule.policy, outcome.entries
    busy = [entry for entry in entries if entry.fault is Fault.BUSY and entry.answered]
    signed_in_anew = schedule.signs_in and any(
        entry.fault in (Fault.TOKEN_REFUSED, Fault.UNAUTHORIZED) for entry in entries
    )
    repeats = len(busy) if policy.max_retries else 0
    assert len(entries) <= 1 + policy.max_retries + repeats + signed_in_anew
    for entry in busy[:-1]:
        assert entry.ended - busy[0].ended < max(policy.busy_seconds, _MOMENT)
    error = outcome.error
    if isinstance(error, WorkflowApiError) and error.operation == outcome.operation:
        assert error.attempts == len(entries)


def _check_time(outcome: Outcome, policy: RetryPolicy) -> None:
    assert policy.deadline is not None
    assert outcome.world.time.now - outcome.began <= policy.deadline + _MOMENT


def _check_certainty(outcome: Outcome) -> None:
    """Who is told anything but OutcomeUnknown knows that the call has done nothing.

    Apart from the server's own error, and a reply that cannot be read: they are told as they are.
    """
    acted = [entry for entry in outcome.entries if entry.acted]
    error = outcome.error
    if acted and error is not None and not isinstance(error, OutcomeUnknown):
        assert isinstance(error, ServerError | ResponseValidationError)
        assert outcome.entries[-1].answered


def _check_run(outcome: Outcome) -> None:
    """What must not run twice is not sent again once it may have run."""
    _check_certainty(outcome)
    assert outcome.runs_now <= 1
    assert all(entry.is_safe for entry in outcome.entries[:-1])
    if outcome.error is None:
        assert outcome.runs_now == 1
        assert outcome.entries[-1].fault is Fault.NONE
    elif outcome.entries and outcome.entries[-1].left and not outcome.entries[-1].answered:
        assert isinstance(outcome.error, OutcomeUnknown)


def _check_creation(outcome: Outcome) -> None:
    """There is one process, or an error; somebody else's process is never taken for ours."""
    _check_certainty(outcome)
    world, entries = outcome.world, outcome.entries
    created = world.created[outcome.creations :]
    assert len(created) <= 1
    if outcome.error is None:
        assert isinstance(outcome.result, UUID)
        assert world.processes[outcome.result] == "Ours"
        assert created == [outcome.result] or not all(entry.is_safe for entry in entries[:-1])
    elif isinstance(outcome.error, AlreadyExistsError):
        assert created == [] or outcome.world.processes == outcome.processes
    if any(entry.acted and entry.fault is Fault.NONE and entry.answered for entry in entries):
        assert outcome.error is None


def _check_deletion(outcome: Outcome) -> None:
    """Success means that it is gone; what was never there is an error."""
    if outcome.error is None:
        assert FIRST not in outcome.world.processes
        assert FIRST in outcome.processes or not all(e.is_safe for e in outcome.entries[:-1])
    elif isinstance(outcome.error, NotFoundError):
        assert FIRST not in outcome.processes


def _check_read(outcome: Outcome) -> None:
    """What is read is what is there."""
    if outcome.error is None:
        scheme = getattr(outcome.result, "scheme_code", None)
        assert scheme == outcome.world.processes.get(FIRST)
