# SPDX-License-Identifier: MIT
"""How instances move: made, led along transitions, put somewhere, shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .dates import shown
from .envelope import Refused
from .ids import new_id
from .schemes import Activity, Scheme, Transition
from .store import Instance, Store
from .values import Json

_BUSY = 254
"""The status in every answer of executecommand: instances/executecommand."""


def create(store: Store, instance_id: str, scheme: Scheme, tenant: str | None) -> Instance:
    """A new instance at the start of its scheme, with the parameters' initial values."""
    instance = Instance(
        id=instance_id,
        root=instance_id,
        scheme=scheme,
        scheme_id=store.scheme_id(scheme.code),
        activity=scheme.initial,
        created=store.now(),
        tenant=tenant,
    )
    store.instances[instance_id] = instance
    return instance


def begin(store: Store, instance: Instance) -> None:
    """The first run. A run that continues by itself has a transition.

    parallel/getinstanceinfo-parallel, against instances/getinstanceinfo.
    """
    if any(found.automatic for found in instance.scheme.leaving(instance.activity)):
        note(store, instance, None, instance.activity, "NotSpecified", "Initializing", None, None)
        run_on(store, instance)


def run_on(store: Store, instance: Instance) -> None:
    """What an activity starts by itself: a subprocess (parallel/getinstanceinfo-subprocess-0)."""
    for transition in instance.scheme.leaving(instance.activity):
        if transition.automatic and transition.starts:
            _branch(store, instance, transition)


def _branch(store: Store, parent: Instance, start: Transition) -> None:
    scheme = parent.scheme
    code = f"{scheme.code}_{start.name}"
    child_id = new_id()
    store.instances[child_id] = Instance(
        id=child_id,
        root=parent.root,
        parent=parent.id,
        scheme=replace(scheme, code=code, branch=scheme.branches(start)),
        scheme_id=store.scheme_id(code),
        activity=start.target,
        created=store.now(),
        tenant=parent.tenant,
        parameters=dict(parent.parameters),
    )


def follow(
    store: Store,
    instance: Instance,
    transition: Transition,
    identity: str | None,
    impersonated: str | None,
) -> None:
    """Lead an instance along a command's transition: instances/executecommand."""
    move(
        store,
        instance,
        transition.target,
        transition.classifier,
        transition.command,
        identity,
        impersonated,
    )
    if transition.ends and instance.parent is not None:
        _join(store, instance)
    else:
        run_on(store, instance)


def _join(store: Store, child: Instance) -> None:
    """A branch ends: it is gone, and fills what is null above: parallel/getinstanceinfo-joined."""
    parent = store.instances.get(child.parent or "")
    store.instances.pop(child.id, None)
    if parent is not None:
        for name, value in child.parameters.items():
            parent.parameters.setdefault(name, value)


def move(
    store: Store,
    instance: Instance,
    target: Activity,
    classifier: str,
    trigger: str | None,
    identity: str | None,
    impersonated: str | None,
) -> None:
    """Put an instance into an activity and note the transition.

    `PreviousState` follows each, the two others their classifier only:
    instances/getinstanceinfo-after-setstate.
    """
    source = instance.activity
    note(store, instance, source, target, classifier, trigger, identity, impersonated)
    for kind in ("", classifier):
        instance.previous[kind] = source
    instance.activity = target
    instance.last_transition = store.now()


def note(
    store: Store,
    instance: Instance,
    source: Activity | None,
    target: Activity,
    classifier: str,
    trigger: str | None,
    identity: str | None,
    impersonated: str | None,
) -> None:
    """Add a transition to those of the instance; the newest comes first."""
    instance.transitions.insert(
        0,
        {
            "ProcessId": instance.id,
            "ActorIdentityId": impersonated,
            "ExecutorIdentityId": identity,
            "FromActivityName": source.name if source else "",
            "FromStateName": source.state if source else "",
            "IsFinalised": target.final,
            "ToActivityName": target.name,
            "ToStateName": target.state,
            "TransitionClassifier": classifier,
            "TransitionTime": shown(store.now()),
            "TriggerName": trigger,
        },
    )


def available(
    store: Store, instance: Instance, identity: str | None
) -> Iterator[tuple[Instance, Transition]]:
    """The transitions that an identity may lead instance and subprocesses along.

    users/getavailablecommands-role, -no-role; instances/getavailablecommands-final.
    """
    for found in store.tree(instance):
        for transition in found.scheme.leaving(found.activity):
            if transition.command and permitted(store, transition, identity):
                yield found, transition


def permitted(store: Store, transition: Transition, identity: str | None) -> bool:
    """Whether the identity is a user with each role that is asked for."""
    user = store.users.get((identity or "").lower())
    return all(user is not None and role in user.roles for role in transition.roles)


def command(
    store: Store, instance: Instance, name: str, identity: str | None
) -> tuple[Instance, Transition]:
    """The way of a command: instances/executecommand-unknown, -case, -not-available."""
    for found, transition in available(store, instance, identity):
        if transition.command == name:
            return found, transition
    raise Refused(f"The command {name} is not found!")


def system_value(instance: Instance, name: str) -> Json:
    """The value of a reserved name: parameters/getparameter-CurrentState."""
    view = instance_view(instance, [])
    names = {"CurrentState": "StateName", "CurrentActivity": "ActivityName", "ProcessId": "Id"}
    return view.get(names.get(name, name))


def instance_view(instance: Instance, children: list[str]) -> dict[str, Json]:
    """An instance as getinstanceinfo shows it."""
    last = instance.previous.get
    direct, reverse, previous = last("Direct"), last("Reverse"), last("")
    return {
        "Id": instance.id,
        "StateName": instance.activity.state,
        "ActivityName": instance.activity.name,
        "SchemeId": instance.scheme_id,
        "SchemeCode": instance.scheme.code,
        "PreviousState": previous.state if previous else None,
        "PreviousStateForDirect": direct.state if direct else None,
        "PreviousStateForReverse": reverse.state if reverse else None,
        "PreviousActivity": previous.name if previous else None,
        "PreviousActivityForDirect": direct.name if direct else None,
        "PreviousActivityForReverse": reverse.name if reverse else None,
        "ParentProcessId": instance.parent,
        "RootProcessId": instance.root,
        "IsDeterminingParametersChanged": False,
        "InstanceStatus": instance.status,
        "IsSubProcess": instance.parent is not None,
        "TenantId": instance.tenant,
        "Transitions": list(instance.transitions),
        "History": [],
        "ProcessParameters": _without_null(instance.parameters),
        "SubProcessIds": list(children),
    }


def executed_view(instance: Instance, values: dict[str, Json]) -> dict[str, Json]:
    """An instance as executecommand shows it, with what is not stored: instances/executecommand.

    A parameter that the call sets to null is listed: forms/json-Note-raw-execute-8.
    """
    return instance_view(instance, []) | {
        "InstanceStatus": _BUSY,
        "Transitions": None,
        "History": None,
        "ProcessParameters": _without_null(instance.parameters) | values,
    }


def _without_null(values: dict[str, Json]) -> dict[str, Json]:
    """A parameter that is null is not listed: parameters/getinstanceinfo-array."""
    return {name: value for name, value in values.items() if value is not None}
