# SPDX-License-Identifier: MIT
"""Users, their roles and credentials: the groups `users` and `more`."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .arguments import Arguments
from .envelope import Refused, Told
from .ids import new_id, read_id
from .lenient import Unreadable, read
from .readings import unexpected
from .store import Credential, Store, User
from .tenants import check_user, tenant_of
from .values import Json, json_text, plain_text

_ADMIN = "admin"


def _open(store: Store) -> None:
    """settings/getusers-blocked, createuser-blocked."""
    if store.settings.block_user_api:
        raise Refused("User API blocked. Setting can be changed in configuration file.")


def _view(user: User, credentials: bool = True) -> Json:
    return {
        "Credentials": [
            {
                "Id": found.id,
                "Login": found.login,
                "AuthType": found.kind,
                "ExternalProviderName": None,
            }
            for found in (user.credentials if credentials else ())
        ],
        "Id": user.id,
        "Name": user.name,
        "Email": user.email,
        "Phone": user.phone,
        "ExternalId": None,
        "TenantId": user.tenant,
        "Lock": user.lock,
        "IsLocked": user.locked,
        "Extensions": user.extensions,
        "Roles": list(user.roles),
    }


def list_users(store: Store, call: Arguments) -> Json:
    """Those with a tenant first, then by name; all on one page unless a size is given.

    users/getusers, -page-*; more/getusers-default, -index, -size-zero.
    """
    _open(store)
    tenant = tenant_of(call)
    role = call.text("role")
    parts = {name: call.text(name) or "" for name in ("name", "email", "phone")}
    found = [
        user
        for user in store.users.values()
        if (tenant is None or user.tenant == tenant)
        and (role is None or role in user.roles)
        and parts["name"] in user.name
        and parts["email"] in (user.email or "")
        and parts["phone"] in (user.phone or "")
    ]
    found.sort(key=lambda user: (user.tenant is None, user.tenant or "", user.name))
    size = max(call.count("pageSize") or 0, 0)
    index = max(call.count("pageIndex") or 1, 1) - 1
    pages = math.ceil(len(found) / size) if size else min(len(found), 1)
    page = found[index * size : (index + 1) * size] if size else ([] if index else found)
    return {
        "Count": len(found),
        "PagesCount": pages,
        "Entries": [_view(user) for user in page],
    }


def get_user(store: Store, call: Arguments) -> Json:
    """The id is read from the path only: users/getuser-id-in-body, -id-in-query, -unknown."""
    _open(store)
    user_id = read_id(call.path_id)
    if user_id is None:
        raise Refused(
            "Parameter 'id' is required and must be GUID!"
            " Use such URL format: workflowapi/{operation}/{id}."
        )
    user = store.users.get(user_id)
    if user is None:
        return None
    check_user(user, tenant_of(call))
    return _view(user)


def create_user(store: Store, call: Arguments) -> Told:
    """users/createuser-*; the role admin is dropped: users/createuser-admin."""
    _open(store)
    given = call.text("id")
    user_id = read_id(given) if given else new_id()
    if user_id is None:
        raise Refused("Unrecognized Guid format.")
    name = call.text("name")
    if name is None:
        raise Refused("Parameter 'name' is required!")
    login, password = call.text("login"), call.text("password")
    if login and not password:
        raise Refused("Parameter 'password' is required if parameter 'login' is set")
    if password and not login:
        raise Refused("Parameter 'login' is required if parameter 'password' is set")
    _check_login(store, login)
    roles = _roles(call.value("roles"))
    if user_id in store.users:
        raise Refused(
            '23505: duplicate key value violates unique constraint "WorkflowServerUser_pkey"\n\n'
            "DETAIL: Detail redacted as it may contain sensitive data. Specify 'Include Error"
            " Detail' in the connection string to include this information."
        )
    user = User(
        id=user_id,
        name=name,
        email=call.text("email"),
        phone=call.text("phone"),
        tenant=tenant_of(call),
        extensions=_extensions(call.value("extensions")),
        roles=[role for role in roles if role.lower() != _ADMIN],
    )
    _set_logins(user, login, call.text("domainLogin"))
    store.users[user_id] = user
    store.changed(user)
    return Told(_view(user), "User was created.")


def update_user(store: Store, call: Arguments) -> Json:
    """What is not sent stays: users/updateuser-no-name; the lock is checked: -stale-lock."""
    _open(store)
    user_id = _id(call)
    user = store.users.get(user_id)
    if user is None:
        raise Refused(f"User {user_id} not found")
    check_user(user, tenant_of(call, "oldTenantId"))
    login, password = call.text("login"), call.text("password")
    if login and not password:
        raise Refused("The user login cannot be updated without updating the password.")
    if password and not login:
        raise Refused("The password cannot be updated without updating the user login.")
    lock = call.text("lock")
    if lock is not None and read_id(lock) != user.lock:
        raise Refused(
            "Caught concurrency locking exception during the user update." f" User id: {user_id} "
        )
    _check_login(store, login, user)
    roles = _roles(call.value("roles")) if call.value("roles") is not None else user.roles
    user.roles = list(roles)
    user.name = call.text("name") or user.name
    for member in ("email", "phone"):
        value = plain_text(call.value(member))
        if value is not None:
            # more/updateuser-null: the empty text is stored.
            setattr(user, member, value)
    if call.value("extensions") is not None:
        user.extensions = _extensions(call.value("extensions"))
    user.tenant = tenant_of(call) or user.tenant
    locked = call.text("isLocked")
    user.locked = locked.lower() == "true" if locked else user.locked
    _set_logins(user, login, call.text("domainLogin"))
    store.changed(user)
    return _view(user)


def delete_user(store: Store, call: Arguments) -> Told:
    """users/deleteuser-*, more/deleteuser-other-tenant."""
    _open(store)
    user = _known(store, _id(call))
    check_user(user, tenant_of(call))
    del store.users[user.id]
    return Told("", "User was deleted.")


def add_role(store: Store, call: Arguments) -> Told:
    """users/addusertorole-*; the answer shows no credentials."""
    user, role = _user_and_role(store, call)
    if role in user.roles:
        raise Refused(f"User '{user.id}' already has '{role}' role.")
    user.roles.append(role)
    store.changed(user)
    return Told(_view(user, credentials=False), "User was added to role.")


def remove_role(store: Store, call: Arguments) -> Told:
    """users/removeuserfromrole-*."""
    user, role = _user_and_role(store, call)
    if role not in user.roles:
        raise Refused(f"User '{user.id}' isn't in '{role}' role.")
    user.roles.remove(role)
    store.changed(user)
    return Told(_view(user, credentials=False), "User was removed from role.")


def delete_credential(store: Store, call: Arguments) -> Json:
    """users/deletecredential-*."""
    _open(store)
    credential_id = _id(call)
    for user in store.users.values():
        for credential in user.credentials:
            if credential.id == credential_id:
                user.credentials.remove(credential)
                return ""
    raise Refused(f"Credential with ID '{credential_id}' not found.")


def _user_and_role(store: Store, call: Arguments) -> tuple[User, str]:
    _open(store)
    user_id = _id(call)
    role = call.text("roleName")
    if role is None:
        raise Refused("Parameter 'roleName' is required!")
    if role.lower() == _ADMIN:
        raise Refused(f"The role '{role}' is assigned in the admin panel")
    return _known(store, user_id), role


def _known(store: Store, user_id: str) -> User:
    user = store.users.get(user_id)
    if user is None:
        raise Refused(f"User with ID '{user_id}' not found.")
    return user


def _id(call: Arguments) -> str:
    """users/updateuser-none, deleteuser-bad."""
    found = read_id(call.text("id"))
    if found is None:
        raise Refused("Parameter 'id' is required!")
    return found


def _roles(value: Json) -> Sequence[str]:
    """A list or its JSON text: users/createuser-roles-json, -roles-text."""
    if isinstance(value, str) and value:
        try:
            value = read(value)
        except Unreadable as error:
            raise unexpected(str(value).strip()[:1] or error.character, 0, 0) from error
    if not isinstance(value, list):
        return ()
    return list(dict.fromkeys(plain_text(role) or "" for role in value))


def _extensions(value: Json) -> str | None:
    """An object is kept as its indented text, a string unchanged: users/createuser."""
    if isinstance(value, str):
        return value or None
    return None if value is None else json_text(value, "  ")


def _check_login(store: Store, login: str | None, own: User | None = None) -> None:
    """users/createuser-duplicate-login."""
    for user in store.users.values():
        if user is not own and any(
            found.kind == 0 and found.login == login for found in user.credentials
        ):
            raise Refused(f"Login {login} already exists")


def _set_logins(user: User, login: str | None, domain_login: str | None) -> None:
    """One credential of each kind, which keeps its id: users/updateuser-login."""
    for kind, name in ((0, login), (1, domain_login)):
        if not name:
            continue
        present = next((found for found in user.credentials if found.kind == kind), None)
        if present is not None:
            present.login = name
        else:
            user.credentials.append(Credential(id=new_id(), login=name, kind=kind))
