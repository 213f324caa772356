# SPDX-License-Identifier: MIT
"""What the server keeps: instances, users, schemes, and whether its runtime is on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from .dates import now
from .envelope import Refused
from .ids import new_id
from .schemes import Activity, Scheme
from .settings import Settings
from .values import Json


@dataclass(slots=True, kw_only=True)
class Instance:
    """A process instance. `previous` has the names of the last activity by classifier."""

    id: str
    scheme: Scheme
    scheme_id: str
    activity: Activity
    created: datetime
    tenant: str | None = None
    parent: str | None = None
    root: str
    last_transition: datetime | None = None
    previous: dict[str, Activity] = field(default_factory=dict)
    transitions: list[dict[str, Json]] = field(default_factory=list)
    parameters: dict[str, Json] = field(default_factory=dict)

    @property
    def status(self) -> int:
        """2 for one that waits, 3 for one at its end: instances/getinstanceinfo-final."""
        return 3 if self.activity.final else 2


@dataclass(slots=True, kw_only=True)
class Credential:
    """A sign-in of a user: 0 with a password, 1 with a domain login."""

    id: str
    login: str
    kind: int


@dataclass(slots=True, kw_only=True)
class User:
    """A user. `change` grows with each change of any user."""

    id: str
    name: str
    email: str | None = None
    phone: str | None = None
    tenant: str | None = None
    lock: str = field(default_factory=new_id)
    locked: bool = False
    extensions: str | None = None
    roles: list[str] = field(default_factory=list)
    credentials: list[Credential] = field(default_factory=list)
    change: int = 0


class Store:
    """Everything that a call can read or change."""

    def __init__(self, schemes: Iterable[Scheme], settings: Settings) -> None:
        self.settings = settings
        self.schemes = {scheme.code: scheme for scheme in schemes}
        self.scheme_ids = {code: new_id() for code in self.schemes}
        self.instances: dict[str, Instance] = {}
        self.users: dict[str, User] = {}
        self.running = True
        self.log: list[tuple[str, str]] = []
        self._changes = 0

    def now(self) -> datetime:
        """The time on the server."""
        return now(self.settings.zone)

    def scheme(self, code: str) -> Scheme:
        """The scheme of that code: instances/createinstance-unknown-scheme."""
        found = self.schemes.get(code)
        if found is None:
            raise Refused(f'Scheme with the code = "{code}" is not found in WorkflowProcessScheme')
        return found

    def scheme_id(self, code: str) -> str:
        """The id of a scheme, or of a subprocess' part of one."""
        return self.scheme_ids.setdefault(code, new_id())

    def instance(self, instance_id: str) -> Instance:
        """The instance of that id: instances/executecommand-unknown-process."""
        found = self.instances.get(instance_id)
        if found is None:
            raise Refused(not_found(instance_id))
        return found

    def children(self, instance: Instance) -> Iterator[Instance]:
        """The subprocesses of an instance, in the order of their making."""
        return (found for found in self.instances.values() if found.parent == instance.id)

    def tree(self, instance: Instance) -> Iterator[Instance]:
        """The instance and what runs below it: parallel/getavailablecommands-parallel."""
        yield instance
        for child in list(self.children(instance)):
            yield from self.tree(child)

    def changed(self, user: User) -> None:
        """Note a change: the lock is new, and the user comes last in unsorted lists."""
        self._changes += 1
        user.change = self._changes
        user.lock = new_id()

    def users_in_role(self, role: str) -> list[User]:
        """Who has a role, in the database's order: users/inbox-all, where Ann was changed last."""
        found = [user for user in self.users.values() if role in user.roles]
        return sorted(found, key=lambda user: user.change)


def not_found(instance_id: str) -> str:
    """The server's words for an id that it does not know."""
    return f"Process with the id = {instance_id} not found"
