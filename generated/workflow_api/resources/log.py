# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Write entries to the server's log."""

from __future__ import annotations

from .._operations import LOG_DEBUG, LOG_ERROR, LOG_INFORMATION
from .._runtime.client.resource import AsyncResource, Resource


class Log(Resource):
    """The calls of `client.log`."""

    __slots__ = ()

    def information(
        self,
        message: str,
    ) -> None:
        """Write an entry of level information to the server's log.

        Adds an entry of level information to the server's log. No instance is changed. Each further
        member of the body is logged too, whatever its name and value. Such members are not
        described here, so put everything into the message.

        Args:
            message: The text to log.

        Raises:
            InvalidRequestError: The text to log is missing.
        """
        return self._client.call(LOG_INFORMATION, locals())

    def error(
        self,
        message: str,
    ) -> None:
        """Write an entry of level error to the server's log.

        Adds an entry of level error to the server's log. No instance is changed, and the call
        itself succeeds. Further members of the body, objects too, are accepted and logged, but not
        described here.

        Args:
            message: The text to log.
        """
        return self._client.call(LOG_ERROR, locals())

    def debug(
        self,
        message: str,
    ) -> None:
        """Write an entry of level debug to the server's log.

        Adds an entry of level debug to the server's log. No instance is changed. The reply does not
        say whether the log keeps entries of this level. Further members are not described here;
        that they are logged too is from the vendor's documentation; not verified.

        Args:
            message: The text to log.
        """
        return self._client.call(LOG_DEBUG, locals())


class AsyncLog(AsyncResource):
    """The calls of `client.log`, awaited; each as in Log."""

    __slots__ = ()

    async def information(
        self,
        message: str,
    ) -> None:
        """Write an entry of level information to the server's log."""
        return await self._client.call(LOG_INFORMATION, locals())

    async def error(
        self,
        message: str,
    ) -> None:
        """Write an entry of level error to the server's log."""
        return await self._client.call(LOG_ERROR, locals())

    async def debug(
        self,
        message: str,
    ) -> None:
        """Write an entry of level debug to the server's log."""
        return await self._client.call(LOG_DEBUG, locals())
