# SPDX-License-Identifier: MIT
"""Tenants: a tenant that is given must be the instance's or the user's (the group `tenants`)."""

from __future__ import annotations

from .arguments import Arguments
from .envelope import Refused
from .store import Instance, Store, User, not_found

_INSTANCE = (
    "If the tenantId parameter is not null or white space, or if the value of the"
    " AssertNullTenantId parameter is true, then the tenantId parameter and the process instance"
    " TenantId must be equal.An empty or whitespace TenantId is set to null."
)
_USER = (
    "If the tenantId parameter is not null or white space, then the tenantId parameter and the"
    " user tenantId must be equal."
)


def tenant_of(call: Arguments, name: str = "tenantId") -> str | None:
    """The tenant, or None for a blank one: tenants/getinstanceinfo-blank-tenant."""
    return (call.text(name) or "").strip() or None


def checked(store: Store, call: Arguments, instance_id: str) -> Instance | None:
    """The instance, if there is one, and if its tenant is the one that was given.

    Raises Refused: tenants/getinstanceinfo-other-tenant, -unknown-with-tenant.
    """
    tenant = tenant_of(call)
    found = store.instances.get(instance_id)
    if found is None and tenant is not None:
        text = not_found(instance_id)
        raise Refused(f"One or more errors occurred. ({text}). InnerException: {text}")
    # settings/getinstanceinfo-no-tenant
    asked = tenant is not None or store.settings.assert_null_tenant_id
    if found is not None and asked and found.tenant != tenant:
        raise Refused(_INSTANCE)
    return found


def known(store: Store, call: Arguments) -> Instance:
    """The instance that the call names. Raises Refused where there is none."""
    instance_id = call.process_id()
    return checked(store, call, instance_id) or store.instance(instance_id)


def check_all(store: Store, call: Arguments, instance_ids: list[str]) -> None:
    """tenants/deleteinstances-other-tenant; unknown ids pass here."""
    for instance_id in instance_ids:
        if instance_id in store.instances:
            checked(store, call, instance_id)


def check_user(user: User, tenant: str | None) -> None:
    """users/getuser-other-tenant, more/deleteuser-other-tenant, updateuser-old-tenant."""
    if tenant is not None and user.tenant != tenant:
        raise Refused(_USER)
