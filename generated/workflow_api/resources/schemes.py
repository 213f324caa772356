# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Which schemes there are, and what a scheme is made of."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .._operations import GET_SCHEME, LIST_SCHEMES
from .._runtime.client.resource import AsyncResource, Resource
from ..models import SchemeModel


class Schemes(Resource):
    """The calls of `client.schemes`."""

    __slots__ = ()

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
    ) -> builtins.list[str]:
        """List the codes of the schemes.

        Lists the codes of all schemes, or of those with certain tags. The order may change from
        call to call. Nothing but codes comes; read a scheme to see more.

        Args:
            tags: Only schemes with at least one of these tags. An empty list filters nothing, a
                tag that no scheme has finds none. One text with commas between the tags is taken
                too.

        Returns:
            The codes, in no fixed order.
        """
        return self._client.call(LIST_SCHEMES, locals())

    def get(
        self,
        scheme_code: str,
    ) -> SchemeModel:
        """Read a whole scheme.

        Reads a scheme as the server has parsed it, with activities, transitions, commands and
        parameters. The parameters end with the 31 that the server keeps for itself in each scheme.
        Activities are repeated in full in every transition that begins or ends there. The list of
        tags was empty even for schemes that are found by their tags.

        Args:
            scheme_code: Code of the scheme. The server reads it from the body and not from the
                path.

        Returns:
            The scheme.

        Raises:
            InvalidRequestError: No code of a scheme was given.
            NotFoundError: There is no scheme with this code.
        """
        return self._client.call(GET_SCHEME, locals())


class AsyncSchemes(AsyncResource):
    """The calls of `client.schemes`, awaited; each as in Schemes."""

    __slots__ = ()

    async def list(
        self,
        *,
        tags: Sequence[str] | None = None,
    ) -> builtins.list[str]:
        """List the codes of the schemes."""
        return await self._client.call(LIST_SCHEMES, locals())

    async def get(
        self,
        scheme_code: str,
    ) -> SchemeModel:
        """Read a whole scheme."""
        return await self._client.call(GET_SCHEME, locals())
