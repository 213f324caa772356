# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""List the schemes, and read what a scheme contains."""

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
        call to call. It returns codes only; call getScheme for details.

        Args:
            tags: Only schemes with at least one of these tags. An empty list does not filter. A
                tag that no scheme has matches nothing. A comma-separated string of tags is accepted
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

        Returns a scheme as the server has parsed it, with activities, transitions, commands and
        parameters. The last 31 parameters are reserved by the server. Each transition contains its
        two activities in full. The list of tags was empty in most recordings, even for schemes that
        are found by their tags.

        For some faulty schemes the call fails, for example with `Actor Manager not found` or
        `Requested value 'TimerExpired' was not found.`

        Args:
            scheme_code: Code of the scheme. The server reads it from the body and not from the
                path.

        Returns:
            The scheme.

        Raises:
            InvalidRequestError: The code of the scheme is missing.
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
