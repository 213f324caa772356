# SPDX-License-Identifier: MIT
"""Who can act on which instance, and who has acted (the group `users`)."""

from __future__ import annotations

from collections.abc import Iterator

from .arguments import Arguments
from .envelope import Refused, Told
from .ids import read_id
from .store import Instance, Store
from .tenants import checked
from .values import Json


def list_inbox(store: Store, call: Arguments) -> Json:
    """Users with the role of a command that waits: users/inbox-all.

    Where no role is asked for nobody is listed: tenants/inbox-tenant.
    """
    return [
        {"IdentityId": identity, "ProcessId": found.id}
        for found in _asked(store, call)
        for identity in _able(store, found)
        if _wanted(call, identity)
    ]


def _able(store: Store, instance: Instance) -> list[str]:
    found: dict[str, None] = {}
    for transition in instance.scheme.leaving(instance.activity):
        if transition.command and transition.roles:
            for user in store.users_in_role(transition.roles[0]):
                if set(transition.roles) <= set(user.roles):
                    found[user.id] = None
    return list(found)


def list_outbox(store: Store, call: Arguments) -> Json:
    """Those whom the transitions name: users/outbox-all."""
    return [
        {"ExecutorIdentityId": identity, "ProcessId": found.id}
        for found in _asked(store, call)
        for identity in _acted(found)
        if _wanted(call, identity)
    ]


def _acted(instance: Instance) -> list[str]:
    names = [transition["ExecutorIdentityId"] for transition in instance.transitions]
    return list(dict.fromkeys(str(name) for name in names if name))


def _asked(store: Store, call: Arguments) -> Iterator[Instance]:
    """The chosen instances; an invalid id is ignored: users/inbox-bad-process."""
    instance_id = read_id(call.text("processId"))
    if instance_id is None:
        yield from list(store.instances.values())
    else:
        found = checked(store, call, instance_id)
        if found is not None:
            yield found


def _wanted(call: Arguments, identity: str) -> bool:
    """users/inbox-identity, -unknown."""
    asked = call.text("identityId")
    return asked is None or asked == identity


def recalculate_inbox(_store: Store, call: Arguments) -> Told:
    """users/inboxrecalc-*: unknown ids pass, malformed ones do not."""
    if call.value("processIds") is not None and call.process_ids() is None:
        raise Refused("Parameter 'processids' must be an array of GUIDs!")
    return Told("", "Inbox recalc was started.")
