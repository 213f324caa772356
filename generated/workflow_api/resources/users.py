# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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

        Lists the users that pass all filters given, page by page. As far as seen those with a
        tenant come first, and then the name decides. Without a page size all users make up one
        page, so that a page number alone finds nothing from the second page on. A page beyond the
        end is empty, and a size or number that cannot be read is ignored silently. With the setting
        BlockUserApi a server refuses this call.

        Args:
            page_size: How many users a page holds. 0 is like leaving it out, all users on one
                page.
            page_index: The number of the page, counted from 1; 0 is read as 1. The first page
                when it is not given.
            role: Only users that have this role.
            name: Only users with this text somewhere in the name.
            email: Only users with this text somewhere in the e-mail address.
            phone: Only users with this text somewhere in the telephone number. Only documented.
            tenant_id: Only users of this tenant. Here it filters and refuses nothing.

        Returns:
            The page, with the number of all users that were found.

        Raises:
            PermissionDeniedError: The setting `BlockUserApi` of the server shuts off all
                operations on users.
        """
        return self._client.call(LIST_USERS, locals())

    def get(
        self,
        user_id: UUID | str,
        *,
        tenant_id: str | None = None,
    ) -> User | None:
        """Read one user.

        Reads a user with roles and sign-ins. A user that does not exist is no error, the answer is
        then null. The id counts in the path only.

        Args:
            user_id: Id of the user.
            tenant_id: The tenant that the user must belong to. Absent or empty, no tenant is
                asked for.

        Returns:
            The user, or null when there is none with this id.

        Raises:
            InvalidRequestError: The id of the user is malformed or not in the path. The braces
                belong to the text.
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

        Creates a user with roles and, if wanted, a way to sign in. Choose the id yourself if the
        call may have to be repeated, for without one each repetition makes another user. An id that
        is taken is refused in the words of the database. The role admin cannot be given here, it is
        dropped without a word. With the setting BlockUserApi a server refuses this call.

        Args:
            name: Name of the user.
            user_id: Id of the new user. The server makes one when it is not given.
            email: E-mail address.
            phone: Telephone number, kept as it is written.
            login: Name to sign in with, not in use yet. It needs a password beside it.
            password: Password for the login. It needs a login beside it.
            roles: Roles that the user has from the beginning. Its JSON text is taken too, a
                text with commas is refused.
            domain_login: Login of a directory. It makes a credential of another type, which
                needs no password.
            extensions: Free data to be kept with the user. Reading gives it back as one JSON
                text.
            tenant_id: Tenant that the user is to belong to.

        Returns:
            The user as it was created.

        Raises:
            AlreadyExistsError: Another user has this login. A user with this id exists. A text
                of PostgreSQL; other databases have their own.
            InvalidRequestError: A new user needs a name. A new user got a login without a
                password. A new user got a password without a login. A value cannot be read as JSON
                of the type that is wanted, or is an object or a list where neither may stand. The
                id for a new user is malformed.
            PermissionDeniedError: The setting `BlockUserApi` of the server shuts off all
                operations on users.
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

        Changes what is given and leaves the rest as it is, the name included. A list of roles
        replaces the whole old list. Each update gives the user a new lock value; send the one that
        you have read and the update is refused if somebody else was faster. Without it the last
        writer wins.

        Args:
            user_id: Id of the user.
            name: New name.
            email: New e-mail address. An empty text is stored as an empty text.
            phone: New telephone number. Null is accepted; whether it clears a number is not
                known, for there was none when it was tried. None sends null; leave it out to send
                nothing.
            login: New name to sign in with. It needs a password beside it, even when the
                password stays as it is.
            password: New password. It needs a login beside it, even when the login stays as it
                is.
            roles: All roles that the user is to have from now on.
            domain_login: Login of a directory. It made a credential for a user without one;
                whether it replaces one is not known.
            extensions: Free data to be kept with the user. Reading gives it back as one JSON
                text. Whether older members that are not given are kept is not known.
            tenant_id: The new tenant. It moves the user there and is not compared with the
                present one.
            is_locked: Whether the user is to be locked. It has nothing to do with the lock
                value.
            external_logins: Identities of the user at other sign-in providers. Only documented.
                Items of another form were accepted and had no effect.
            lock: The lock value as last read. The update is refused when the user has another
                one by now.
            old_tenant_id: The tenant that the user must have before the update; another one is
                refused. No recording shows a right one.

        Returns:
            The user as it is now.

        Raises:
            InvalidRequestError: The id of the user or credential is missing or malformed. A
                login can only be changed together with the password. A password can only be changed
                together with the login.
            NotFoundError: There is no user with this id. updateUser says it so.
            StaleError: The user has been changed since the `Lock` of this call was read. The
                server puts a blank at the end.
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

        Deletes one user. A user that is not there is refused, so a second deletion fails; an id
        that is no UUID is treated like a missing one.

        Args:
            user_id: Id of the user.
            tenant_id: The tenant that the user must belong to. Absent or empty, no tenant is
                asked for.

        Raises:
            InvalidRequestError: The id of the user or credential is missing or malformed.
            NotFoundError: There is no user with this id. Deleting and the calls about roles say
                it so.
            TenantMismatchError: The call names another tenant than that of the user.
        """
        return self._client.call(DELETE_USER, locals())

    def add_to_role(
        self,
        user_id: UUID | str,
        role_name: str,
    ) -> User:
        """Give a role to a user.

        Adds one role to those that the user has. A role that the user has already is refused, and
        so is admin, which is given in the admin panel only. The user in the reply comes without its
        sign-ins, even where there are some; read the user to see them.

        Args:
            user_id: Id of the user.
            role_name: Name of the role.

        Returns:
            The user with all roles, but with an empty list of credentials.

        Raises:
            AlreadyExistsError: The user has the role already.
            InvalidRequestError: The id of the user or credential is missing or malformed. No
                role was named.
            NotFoundError: There is no user with this id. Deleting and the calls about roles say
                it so.
            PermissionDeniedError: The role `admin` is neither given nor taken by the API.
        """
        return self._client.call(ADD_USER_TO_ROLE, locals())

    def remove_from_role(
        self,
        user_id: UUID | str,
        role_name: str,
    ) -> User:
        """Take a role from a user.

        Takes one role away and leaves the others. A role that the user does not have is refused,
        and admin always is, whether the user has it or not. As when a role is given, the user in
        the reply comes without its sign-ins.

        Args:
            user_id: Id of the user.
            role_name: Name of the role.

        Returns:
            The user with the roles left, but with an empty list of credentials.

        Raises:
            NotFoundError: The user does not have the role.
            PermissionDeniedError: The role `admin` is neither given nor taken by the API.
        """
        return self._client.call(REMOVE_USER_FROM_ROLE, locals())

    def delete_credential(
        self,
        credential_id: UUID | str,
    ) -> None:
        """Delete one sign-in of a user.

        Deletes one of the credentials that are listed with a user; the user stays. The id is that
        of the credential, not that of the user. An id that is no UUID is treated like a missing
        one.

        Args:
            credential_id: Id of the credential, as the user's list of credentials has it.

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
            name: Only users with this text somewhere in the name.
            email: Only users with this text somewhere in the e-mail address.
            phone: Only users with this text somewhere in the telephone number. Only documented.
            tenant_id: Only users of this tenant. Here it filters and refuses nothing.

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
        """Delete one sign-in of a user."""
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
