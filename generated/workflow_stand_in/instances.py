# SPDX-License-Identifier: MIT
"""Making, reading and deleting instances."""

from __future__ import annotations

import re

from .arguments import Arguments
from .envelope import Refused
from .lenient import Unreadable, read
from .parameters import Sent, readings, sent_parameters
from .processes import begin, create, instance_view
from .readings import unexpected
from .store import Store, not_found
from .tenants import check_all, checked, known, tenant_of
from .values import Json

_IDS = "Parameter 'processids' is required and must be array of GUIDs!"
_CULTURE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def create_instance(store: Store, call: Arguments) -> Json:
    """The group `instances`. A failed call makes nothing: isexistprocess-after-failed-create."""
    instance_id = call.process_id()
    code = call.text("schemeCode")
    if code is None:
        # instances/createinstance-no-scheme
        raise Refused("Parameter 'schemecode' is required!")
    _check_culture(call.text("culture"))
    _check_scheme_parameters(call.value("schemeParameters"))
    scheme = store.scheme(code)
    if instance_id in store.instances:
        # instances/createinstance-duplicate
        raise Refused(f"Process with the id = {instance_id} already exists")
    sent = sent_parameters(call)
    if "creatorIdentity" in sent:
        # parameters/createinstance-reserved-array-creatorIdentity
        raise Refused("An item with the same key has already been added. Key: creatorIdentity")
    _, stored = readings(scheme, sent, store.settings)
    initial = {
        parameter.name: Sent(parameter.initial, True)
        for parameter in scheme.parameters.values()
        if parameter.initial is not None
    }
    _, values = readings(scheme, initial, store.settings)
    instance = create(store, instance_id, scheme, tenant_of(call))
    identity = call.text("identityId")
    instance.parameters = values | stored | ({"creatorIdentity": identity} if identity else {})
    begin(store, instance)
    return ""


def _check_culture(culture: str | None) -> None:
    """parameters/createinstance-culture."""
    if culture is not None and not _CULTURE.fullmatch(culture):
        raise Refused(
            "Culture is not supported. (Parameter 'name')\n"
            f"{culture} is an invalid culture identifier."
        )


def _check_scheme_parameters(value: Json) -> None:
    """They are read and have no effect: instances/scheme-parameters, -bad."""
    if isinstance(value, str):
        try:
            read(value)
        except Unreadable as error:
            raise unexpected(value.strip()[:1] or error.character, 0, 0) from error


def get_instance(store: Store, call: Arguments) -> Json:
    """An unknown id returns null: instances/getinstanceinfo-unknown."""
    found = checked(store, call, call.process_id())
    if found is None:
        return None
    return instance_view(found, [child.id for child in store.children(found)])


def instance_exists(store: Store, call: Arguments) -> Json:
    """instances/isexistprocess, -unknown; tenants/isexistprocess-other-tenant."""
    return checked(store, call, call.process_id()) is not None


def delete_instance(store: Store, call: Arguments) -> Json:
    """instances/deleteinstance, -again; subprocesses go with it."""
    _delete(store, known(store, call).id)
    return ""


def delete_instances(store: Store, call: Arguments) -> Json:
    """Of ids that fail the others are deleted all the same: instances/deleteinstances-partial.

    parameters/deleteinstances-values shows two failures and more.
    """
    ids = call.process_ids()
    if ids is None:
        raise Refused(_IDS)
    check_all(store, call, ids)
    failures = [not_found(found) for found in ids if not _delete(store, found)]
    if len(failures) > 1:
        listed = " ".join(f"({text})" for text in failures)
        raise Refused(
            f"Deleting some processes thrown errors {listed}. InnerException: {failures[0]}"
        )
    if failures:
        raise Refused(failures[0])
    return ""


def _delete(store: Store, instance_id: str) -> bool:
    instance = store.instances.get(instance_id)
    if instance is None:
        return False
    for found in list(store.tree(instance)):
        store.instances.pop(found.id, None)
    return True


def update_instance(store: Store, call: Arguments) -> Json:
    """There is one version of each scheme, so nothing moves: instances/updateinstance."""
    known(store, call)
    return ""


def update_instances(store: Store, call: Arguments) -> Json:
    """Unknown ids pass: instances/updateinstances-unknown, -none, -bad."""
    ids = call.process_ids()
    if ids is None:
        raise Refused(_IDS)
    check_all(store, call, ids)
    return ""


def resume(store: Store, call: Arguments) -> Json:
    """No recording shows an instance that resumed: instances/resume, more/resume-auto-activity."""
    found = known(store, call)
    activity = call.text("activity")
    if activity is not None and found.scheme.activity(activity) is None:
        # instances/resume-activity-unknown
        raise Refused(
            "Activity with the name OptimaJet.Workflow.Core.Runtime.ResumeParams is not found."
            f" ProcessId = {found.id}. Scheme = {found.scheme.code}"
        )
    return {"WasResumed": False}
