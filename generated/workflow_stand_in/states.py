# SPDX-License-Identifier: MIT
"""Putting an instance into a state or an activity by hand."""

from __future__ import annotations

from .arguments import Arguments
from .envelope import Refused
from .parameters import readings, sent_parameters
from .processes import move, run_on
from .schemes import Activity
from .store import Instance, Store
from .tenants import known
from .values import Json


def list_states(store: Store, call: Arguments) -> Json:
    """instances/getavailablestatetoset, -culture."""
    instance = known(store, call)
    culture = call.text("culture")
    return [
        {
            "Name": activity.state,
            "VisibleName": instance.scheme.word("State", activity.state, culture),
            "SchemeCode": instance.scheme.code,
        }
        for activity in instance.scheme.states_to_set()
    ]


def set_state(store: Store, call: Arguments) -> Json:
    """From the end too: instances/setstate-back, -unknown, -none, -parameters."""
    instance = known(store, call)
    name = call.text("state") or ""
    target = instance.scheme.state(name)
    if target is None:
        raise Refused(
            f"Activity with state '{name}' and isForSetState 'True' was not found in"
            f" '{instance.scheme.code}' scheme."
        )
    _set(store, call, instance, target)
    return ""


def set_activity(store: Store, call: Arguments) -> Json:
    """instances/setactivitywithexecution, -none, -unknown."""
    instance = known(store, call)
    name = call.text("activity")
    if name is None:
        raise Refused("Set 'activity' parameter!")
    target = instance.scheme.activity(name)
    if target is None:
        raise Refused("Object reference not set to an instance of an object.")
    _set(store, call, instance, target)
    return ""


def _set(store: Store, call: Arguments, instance: Instance, target: Activity) -> None:
    sent = sent_parameters(call, frozenset({"state", "activity", "donotsetrunningstatus"}))
    _, stored = readings(instance.scheme, sent, store.settings, instance.parameters)
    instance.parameters |= stored
    identity, impersonated = call.text("identityId"), call.text("impersonatedIdentityId")
    move(store, instance, target, "NotSpecified", "SetState", identity, impersonated)
    run_on(store, instance)


def place(store: Store, call: Arguments) -> Json:
    """Nobody did it, says its transition: instances/getinstanceinfo-upper.

    An activity that is missing or unknown was not recorded here; the sister's words are used.
    """
    instance = known(store, call)
    name = call.text("activity")
    if name is None:
        raise Refused("Set 'activity' parameter!")
    target = instance.scheme.activity(name)
    if target is None:
        raise Refused("Object reference not set to an instance of an object.")
    move(store, instance, target, "NotSpecified", None, "", "")
    return ""
