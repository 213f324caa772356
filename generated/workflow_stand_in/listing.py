# SPDX-License-Identifier: MIT
"""Listing instances: filters, order, pages (the groups `listing`, `more` and `timezone`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from .arguments import Arguments
from .dates import bound, shown
from .envelope import Refused
from .store import Instance, Store
from .tenants import tenant_of
from .values import Json

_SORT = re.compile(r"\s*(\w+)(?:\s+(asc|desc))?\s*", re.IGNORECASE)
_COLUMNS: dict[str, Callable[[Instance], str]] = {
    "id": lambda found: found.id,
    "status": lambda found: str(found.status),
    "schemecode": lambda found: found.scheme.code,
    "tenantid": lambda found: found.tenant or "",
    "activityname": lambda found: found.activity.name,
    "statename": lambda found: found.activity.state,
    "creationdate": lambda found: str(found.created),
    "lasttransitiondate": lambda found: str(found.last_transition or ""),
}
_PAGE = 10


def list_instances(store: Store, call: Arguments) -> Json:
    """A page of ten unless told otherwise; 0 or less is all: more/getinstances-default, -take-zero.

    `count` is of all that match: listing/getinstances-skip-over.
    """
    found = _sorted(list(_matching(store, call)), call.text("sort"))
    take, skip = call.count("take"), call.count("skip")
    size = _PAGE if take is None else take
    page = found[max(skip or 0, 0) :]
    return {
        "items": [_view(item) for item in (page[:size] if size > 0 else page)],
        "count": len(found),
    }


def _matching(store: Store, call: Arguments) -> Iterator[Instance]:
    zone = store.settings.zone
    since = bound(call.text("fromCreationDate"), zone)
    until = bound(call.text("toCreationDate"), zone)
    wanted: dict[str, Callable[[Instance], str | None]] = {
        # listing/getinstances-status-name: the name of a status matches nothing.
        "status": lambda found: str(found.status),
        "schemeCode": lambda found: found.scheme.code,
        "activityName": lambda found: found.activity.name,
        "stateName": lambda found: found.activity.state,
    }
    filters = {name: text for name in wanted if (text := call.text(name)) is not None}
    tenant = tenant_of(call)
    search = call.text("search")
    for name in ("fromLastTransitionDate", "toLastTransitionDate"):
        if bound(call.text(name), zone) is not None:
            # listing/getinstances-transition, timezone/getinstances-transition-*: finds nothing.
            return
    for found in store.instances.values():
        if found.parent is None and _between(found.created, since, until):
            named = all(wanted[name](found) == text for name, text in filters.items())
            of_tenant = tenant is None or found.tenant == tenant
            # listing/getinstances-search
            words = (found.activity.name, found.activity.state, found.scheme.code, found.id)
            if named and of_tenant and (search is None or any(search in word for word in words)):
                yield found


def _between(moment: datetime, since: datetime | None, until: datetime | None) -> bool:
    return (since is None or moment >= since) and (until is None or moment <= until)


def _sorted(found: list[Instance], sort: str | None) -> list[Instance]:
    if sort is None:
        return found
    parts = _SORT.fullmatch(sort)
    if not parts:
        # listing/getinstances-sort-injection
        raise Refused("Property Sort is invalid")
    column = _COLUMNS.get(parts[1].lower())
    if column is None:
        # listing/getinstances-sort-bad
        raise Refused(
            f'42P01: missing FROM-clause entry for table "{parts[1].lower()}_parameter0"'
            "\n\nPOSITION: 849"
        )
    return sorted(found, key=column, reverse=(parts[2] or "").lower() == "desc")


def _view(found: Instance) -> Json:
    return {
        "Id": found.id,
        "Status": found.status,
        "SchemeCode": found.scheme.code,
        "TenantId": found.tenant,
        "ActivityName": found.activity.name,
        "StateName": found.activity.state,
        "CreationDate": shown(found.created),
        "LastTransitionDate": shown(found.last_transition) if found.last_transition else None,
    }
