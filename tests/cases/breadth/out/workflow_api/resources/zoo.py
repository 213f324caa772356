# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Animals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal
from uuid import UUID

from .._operations import GET_THING, PUT_THING, REPLACE_THING
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.deprecation import deprecated, warn_deprecated
from .._runtime.parameters.parameter import ParameterValue
from .._runtime.values import UNSET, Unset
from ..models import Cat, Mood, Thing


class Zoo(Resource):
    """The calls of `client.zoo`."""

    __slots__ = ()

    def get_thing(
        self,
        *,
        id: UUID | str | None = None,
        x_a: Sequence[int] | None = None,
        m: Mood | str | None = None,
        u: str | int | None = None,
        k: Literal[1] | None = None,
        p: Sequence[Literal["a", "b"]] | None = None,
    ) -> Thing:
        """Get.

        Get it.

        Args:
            id: Id. Made by the client when it is not given.
            x_a: A.
            m: M.
            u: Deprecated. U.
            k: K.
            p: P.

        Returns:
            A thing.
        """
        return self._client.call(GET_THING, locals())

    @deprecated("put_thing is deprecated: the API may drop it.")
    def put_thing(
        self,
        name: str,
        *,
        id: UUID | str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        from_name: str | None = None,
        secret: str | None | Unset = UNSET,
    ) -> UUID:
        """Put.

        Put it.

        Deprecated.

        Args:
            name: N.
            id: Id. Made by the client when it is not given.
            parameters: P.
            from_name: F. Default of the server: "me".
            secret: S. None sends null; leave it out to send nothing.

        Returns:
            Id. Made by the client when it is not given.

        Raises:
            NotFoundError: Gone.
        """
        warn_deprecated("put_thing is deprecated: the API may drop it.")
        return self._client.call(PUT_THING, locals())

    def replace_thing(
        self,
        body: Cat,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
    ) -> Thing | None:
        """Replace.

        A body that is a named object.

        Args:
            body:

        Returns:
            Maybe.
        """
        return self._client.call(REPLACE_THING, locals())


class AsyncZoo(AsyncResource):
    """The calls of `client.zoo`, awaited; each as in Zoo."""

    __slots__ = ()

    async def get_thing(
        self,
        *,
        id: UUID | str | None = None,
        x_a: Sequence[int] | None = None,
        m: Mood | str | None = None,
        u: str | int | None = None,
        k: Literal[1] | None = None,
        p: Sequence[Literal["a", "b"]] | None = None,
    ) -> Thing:
        """Get."""
        return await self._client.call(GET_THING, locals())

    @deprecated("put_thing is deprecated: the API may drop it.")
    async def put_thing(
        self,
        name: str,
        *,
        id: UUID | str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        from_name: str | None = None,
        secret: str | None | Unset = UNSET,
    ) -> UUID:
        """Put."""
        warn_deprecated("put_thing is deprecated: the API may drop it.")
        return await self._client.call(PUT_THING, locals())

    async def replace_thing(
        self,
        body: Cat,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
    ) -> Thing | None:
        """Replace."""
        return await self._client.call(REPLACE_THING, locals())
