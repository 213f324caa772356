# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""Animals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal
from uuid import UUID

from .._operations import DOWNLOAD, GET_THING, PUT_THING, RAW, UPLOAD
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.parameters.encode import ParameterValue
from .._runtime.values import UNSET, Unset
from ..models import Mood, Thing


class Zoo(Resource):
    """The calls of `client.zoo`."""

    __slots__ = ()

    def get_thing(
        self,
        *,
        id: UUID | str | None = None,
        x_a: Sequence[int] | None = None,
        c: Sequence[str] | None = None,
        d: Mapping[str, str] | None = None,
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
            c: A.
            d: D.
            m: M.
            u: U.
            k: K.
            p: K.

        Returns:
            A thing.
        """
        return self._client.call(GET_THING, locals())

    def put_thing(
        self,
        name: str,
        *,
        id: UUID | str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        from_name: str | None = None,
        secret: str | None | Unset = UNSET,
        content_type: Literal[
            "application/json", "application/merge-patch+json"
        ] = "application/json",
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
        return self._client.call(PUT_THING, locals())

    def upload(
        self,
        *,
        file: bytes,
        other: bytes | None = None,
        count: int | None = None,
    ) -> None:
        """Upload.

        Up.

        Args:
            file: F.
            other: F.
            count: C.
        """
        return self._client.call(UPLOAD, locals())

    def download(
        self,
    ) -> bytes:
        """Download.

        Down.

        Returns:
            There.
        """
        return self._client.call(DOWNLOAD, locals())

    def raw(
        self,
        body: bytes,
    ) -> Thing | None:
        """Raw.

        Raw.

        Args:
            body:

        Returns:
            Maybe.
        """
        return self._client.call(RAW, locals())


class AsyncZoo(AsyncResource):
    """The calls of `client.zoo`, awaited; each as in Zoo."""

    __slots__ = ()

    async def get_thing(
        self,
        *,
        id: UUID | str | None = None,
        x_a: Sequence[int] | None = None,
        c: Sequence[str] | None = None,
        d: Mapping[str, str] | None = None,
        m: Mood | str | None = None,
        u: str | int | None = None,
        k: Literal[1] | None = None,
        p: Sequence[Literal["a", "b"]] | None = None,
    ) -> Thing:
        """Get."""
        return await self._client.call(GET_THING, locals())

    async def put_thing(
        self,
        name: str,
        *,
        id: UUID | str | None = None,
        parameters: Mapping[str, ParameterValue] | None = None,
        from_name: str | None = None,
        secret: str | None | Unset = UNSET,
        content_type: Literal[
            "application/json", "application/merge-patch+json"
        ] = "application/json",
    ) -> UUID:
        """Put."""
        return await self._client.call(PUT_THING, locals())

    async def upload(
        self,
        *,
        file: bytes,
        other: bytes | None = None,
        count: int | None = None,
    ) -> None:
        """Upload."""
        return await self._client.call(UPLOAD, locals())

    async def download(
        self,
    ) -> bytes:
        """Download."""
        return await self._client.call(DOWNLOAD, locals())

    async def raw(
        self,
        body: bytes,
    ) -> Thing | None:
        """Raw."""
        return await self._client.call(RAW, locals())
