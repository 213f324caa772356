# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Users of the server, with their roles and credentials."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from uuid import UUID

from .._operations import (
    ADD_USER_TO_ROLE,
    CREATE_USER,
    DELETE_CREDENTIAL,
    DELETE_USER,
    GET_USER,
    LIST_USERS,
    REMOVE_USER_FROM_ROLE,
    UPDATE_USER,
)
from .._runtime.client.paging import iterate, iterate_async
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.transport.secret import concealed
from .._runtime.values import UNSET, JsonValue, Unset
from ..models import ExternalLogin, User, UserList


class Users(Resource):
    """The calls of `client.users`."""

    __slots__ = ()

    def list(
        self,
        *,
        page_size: int | None = None,
        page_index: int | None = None,
        role: str | None = None,
        name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        tenant_id: str | None = None,
    ) -> UserList:
        """List users.

        Lists the users that match all given filters, in pages. In the recordings users with a
        tenant come first; then users are ordered by name. Without a page size all users are on page
        1, so a higher page number alone returns nothing. A page after the last one is empty. An
        unreadable page size or number is silently ignored. With the server's setting BlockUserApi
        the call fails with PermissionDeniedError.

        Args:
            page_size: Users per page. 0 returns all users on one page, as if it were omitted.
            page_index: Number of the page, starting at 1; 0 is read as 1. Defaults to the first
                page.
            role: Only users that have this role.
            name: Only users whose name contains this text.
            email: Only users whose e-mail address contains this text.
            phone: Only users whose telephone number contains this text. From the vendor's
                documentation; not verified.
            tenant_id: Only users of this tenant. It is a filter; the call does not fail.

        Returns:
            The page, with the number of all users that match.

        Raises:
            PermissionDeniedError: The server's setting `BlockUserApi` blocks all operations on
                users.
        """
        return self._client.call(LIST_USERS, locals())

    def get(
        self,
        user_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> User | None:
        """Read one user.

        Returns a user with roles and credentials. If no user has the id, `data` is null. The id is
        read only from the path.

        Args:
            user_id: Id of the user.
            tenant_id: Tenant of the user; for another one the call fails with
                TenantMismatchError. If omitted or empty, it is not checked.

        Returns:
            The user, or null if no user has this id.

        Raises:
            InvalidRequestError: The id of the user is malformed or not in the path. The braces
                are part of the text.
            TenantMismatchError: The call names another tenant than that of the user.
        """
        return self._client.call(GET_USER, locals())

    def create(
        self,
        name: str,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        phone: str | None = None,
        login: str | None = None,
        password: str | None = None,
        roles: Sequence[str] | None = None,
        domain_login: str | None = None,
        extensions: Mapping[str, JsonValue] | None = None,
        tenant_id: str | None = None,
    ) -> User:
        """Create a user.

        Creates a user with roles and, optionally, a login. To repeat the call safely, choose the id
        yourself; without one, each call creates another user. An id in use fails with
        AlreadyExistsError and the text of a database error. The role `admin` cannot be assigned
        here; it is silently dropped. With the server's setting BlockUserApi the call fails with
        PermissionDeniedError.

        Args:
            name: Name of the user.
            user_id: Id of the new user. If it is omitted, the server generates one.
            email: E-mail address.
            phone: Telephone number; it is stored unchanged.
            login: Name to sign in with; it must not be in use. Must be sent together with a
                password.
            password: Password for the login. Must be sent together with a login.
            roles: Initial roles of the user. The JSON text of the list is accepted too; a
                comma-separated string is refused.
            domain_login: Login in a directory. It creates a credential of another type, which
                needs no password.
            extensions: Free data that is stored with the user. It is returned as one JSON text.
            tenant_id: Tenant of the new user.

        Returns:
            The user that was created.

        Raises:
            AlreadyExistsError: Another user has this login. There is already a user with this
                id. This is the text of PostgreSQL; other databases have their own.
            InvalidRequestError: The name of the new user is missing. The new user has a login
                but no password. The new user has a password but no login. A value cannot be read as
                JSON of the required type, or is an object or a list where neither is allowed. The
                id for a new user is malformed.
            PermissionDeniedError: The server's setting `BlockUserApi` blocks all operations on
                users.
        """
        password = concealed(password)
        return self._client.call(CREATE_USER, locals())

    def update(
        self,
        user_id: UUID | str,
        *,
        name: str | None = None,
        email: str | None = None,
        phone: str | None | Unset = UNSET,
        login: str | None = None,
        password: str | None = None,
        roles: Sequence[str] | None = None,
        domain_login: str | None = None,
        extensions: Mapping[str, JsonValue] | None = None,
        tenant_id: str | None = None,
        is_locked: bool | None = None,
        external_logins: Sequence[ExternalLogin] | None = None,
        lock: UUID | str | None = None,
        old_tenant_id: str | None = None,
    ) -> User:
        """Change a user.

        Changes the members that are given and leaves the others unchanged, the name included. A
        list of roles replaces all old roles. Each update gives the user a new lock value. Send the
        one you last read; the update then fails with StaleError if the user has changed since.
        Without it the last update wins.

        Args:
            user_id: Id of the user.
            name: New name.
            email: New e-mail address. An empty string is stored as an empty string.
            phone: New telephone number. Null changes nothing; the empty string clears the
                number. None sends null; leave it out to send nothing.
            login: New name to sign in with. Must be sent together with a password, even if the
                password does not change.
            password: New password. Must be sent together with a login, even if the login does
                not change.
            roles: All roles of the user after the update.
            domain_login: Login in a directory. It creates a credential, or replaces the one
                that exists; the id of the credential stays the same.
            extensions: Free data that is stored with the user. It replaces all older members,
                and is returned as one JSON text.
            tenant_id: New tenant. It moves the user there; to check the current tenant, send
                `oldTenantId`. An empty string is stored as an empty string.
            is_locked: Whether to lock the user. It is not related to the lock value.
            external_logins: Logins of the user at other sign-in providers. Items of the
                documented form and of another form were accepted and had no effect.
            lock: The lock value you last read. If the user has a different one now, the update
                fails with StaleError.
            old_tenant_id: Tenant that the user must have before the update; otherwise the call
                fails with TenantMismatchError.

        Returns:
            The user after the update.

        Raises:
            InvalidRequestError: The id of the user or credential is missing or malformed. A
                login can be changed only together with the password. A password can be changed only
                together with the login.
            NotFoundError: There is no user with this id. updateUser returns this text.
            StaleError: The user has been changed since the `Lock` of this call was read. The
                server adds a space at the end.
            TenantMismatchError: The call names another tenant than that of the user.
        """
        password = concealed(password)
        return self._client.call(UPDATE_USER, locals())

    def delete(
        self,
        user_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete a user.

        Deletes one user. If the user does not exist, as in a second deletion, the call fails with
        NotFoundError. An id that is not a UUID is treated as missing.

        Args:
            user_id: Id of the user.
            tenant_id: Tenant of the user; for another one the call fails with
                TenantMismatchError. If omitted or empty, it is not checked.

        Raises:
            InvalidRequestError: The id of the user or credential is missing or malformed.
            NotFoundError: There is no user with this id. deleteUser and the calls about roles
                return this text.
            TenantMismatchError: The call names another tenant than that of the user.
        """
        return self._client.call(DELETE_USER, locals())

    def add_to_role(
        self,
        user_id: UUID | str,
        role_name: str,
    ) -> User:
        """Give a role to a user.

        Adds one role to the user. A role that the user has already fails with AlreadyExistsError.
        The role `admin` fails with PermissionDeniedError; it can be assigned only in the admin
        panel. The user in the reply has an empty list of credentials; call getUser to see them.

        Args:
            user_id: Id of the user.
            role_name: Name of the role.

        Returns:
            The user with all roles, but with an empty list of credentials.

        Raises:
            AlreadyExistsError: The user already has the role.
            InvalidRequestError: The id of the user or credential is missing or malformed. The
                name of the role is missing.
            NotFoundError: There is no user with this id. deleteUser and the calls about roles
                return this text.
            PermissionDeniedError: The API can neither give nor take the role `admin`.
        """
        return self._client.call(ADD_USER_TO_ROLE, locals())

    def remove_from_role(
        self,
        user_id: UUID | str,
        role_name: str,
    ) -> User:
        """Take a role from a user.

        Removes one role and leaves the others unchanged. A role that the user does not have fails
        with NotFoundError, and `admin` always with PermissionDeniedError. As with addUserToRole,
        the user in the reply has an empty list of credentials.

        Args:
            user_id: Id of the user.
            role_name: Name of the role.

        Returns:
            The user with the remaining roles, but with an empty list of credentials.

        Raises:
            NotFoundError: The user does not have the role.
            PermissionDeniedError: The API can neither give nor take the role `admin`.
        """
        return self._client.call(REMOVE_USER_FROM_ROLE, locals())

    def delete_credential(
        self,
        credential_id: UUID | str,
    ) -> None:
        """Delete one credential of a user.

        Deletes one of the user's credentials; the user stays. The id is that of the credential, not
        that of the user. An id that is not a UUID is treated as missing.

        Args:
            credential_id: Id of the credential, from the user's list of credentials.

        Raises:
            InvalidRequestError: The id of the user or credential is missing or malformed.
            NotFoundError: There is no credential with this id.
        """
        return self._client.call(DELETE_CREDENTIAL, locals())

    def iterate(
        self,
        *,
        page_size: int | None = None,
        page_index: int | None = None,
        role: str | None = None,
        name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        tenant_id: str | None = None,
    ) -> Iterator[User]:
        """Give every item that `list` finds, one after the other.

        Asks for the next page when the last one is used up. An item that moves between two pages
        meanwhile is not given twice. You may delete the items while you iterate: when a page
        reports fewer items in all than the page before it, the list is read again from its start,
        until that brings nothing new. Items that are deleted and created in equal numbers between
        two pages do not show, and others may then be left out.

        Args:
            page_size: How many to ask for at a time; 100 when it is not given.
            page_index: The page to begin with, from 1.
            role: Only users that have this role.
            name: Only users whose name contains this text.
            email: Only users whose e-mail address contains this text.
            phone: Only users whose telephone number contains this text. From the vendor's
                documentation; not verified.
            tenant_id: Only users of this tenant. It is a filter; the call does not fail.

        Yields:
            The items, each once.

        Raises:
            Whatever the call for a page raises.
        """
        return iterate(self._client, LIST_USERS, User, locals())


class AsyncUsers(AsyncResource):
    """The calls of `client.users`, awaited; each as in Users."""

    __slots__ = ()

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_index: int | None = None,
        role: str | None = None,
        name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        tenant_id: str | None = None,
    ) -> UserList:
        """List users."""
        return await self._client.call(LIST_USERS, locals())

    async def get(
        self,
        user_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> User | None:
        """Read one user."""
        return await self._client.call(GET_USER, locals())

    async def create(
        self,
        name: str,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        phone: str | None = None,
        login: str | None = None,
        password: str | None = None,
        roles: Sequence[str] | None = None,
        domain_login: str | None = None,
        extensions: Mapping[str, JsonValue] | None = None,
        tenant_id: str | None = None,
    ) -> User:
        """Create a user."""
        password = concealed(password)
        return await self._client.call(CREATE_USER, locals())

    async def update(
        self,
        user_id: UUID | str,
        *,
        name: str | None = None,
        email: str | None = None,
        phone: str | None | Unset = UNSET,
        login: str | None = None,
        password: str | None = None,
        roles: Sequence[str] | None = None,
        domain_login: str | None = None,
        extensions: Mapping[str, JsonValue] | None = None,
        tenant_id: str | None = None,
        is_locked: bool | None = None,
        external_logins: Sequence[ExternalLogin] | None = None,
        lock: UUID | str | None = None,
        old_tenant_id: str | None = None,
    ) -> User:
        """Change a user."""
        password = concealed(password)
        return await self._client.call(UPDATE_USER, locals())

    async def delete(
        self,
        user_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Delete a user."""
        return await self._client.call(DELETE_USER, locals())

    async def add_to_role(
        self,
        user_id: UUID | str,
        role_name: str,
    ) -> User:
        """Give a role to a user."""
        return await self._client.call(ADD_USER_TO_ROLE, locals())

    async def remove_from_role(
        self,
        user_id: UUID | str,
        role_name: str,
    ) -> User:
        """Take a role from a user."""
        return await self._client.call(REMOVE_USER_FROM_ROLE, locals())

    async def delete_credential(
        self,
        credential_id: UUID | str,
    ) -> None:
        """Delete one credential of a user."""
        return await self._client.call(DELETE_CREDENTIAL, locals())

    def iterate(
        self,
        *,
        page_size: int | None = None,
        page_index: int | None = None,
        role: str | None = None,
        name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        tenant_id: str | None = None,
    ) -> AsyncIterator[User]:
        """Give every item that `list` finds, one after the other."""
        return iterate_async(self._client, LIST_USERS, User, locals())
