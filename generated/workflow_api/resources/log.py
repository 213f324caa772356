# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Writing lines into the log of the server."""

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

        Adds an entry of level information to the log of the server; no instance is touched. The
        server logs each further member of the body along with the message, whatever its name and
        value; such members are not described here, so put what belongs to the message into its
        text.

        Args:
            message: The text to log.

        Raises:
            InvalidRequestError: Nothing to log was given.
        """
        return self._client.call(LOG_INFORMATION, locals())

    def error(
        self,
        message: str,
    ) -> None:
        """Write an entry of level error to the server's log.

        Adds an entry of level error to the log of the server. That changes no instance and is no
        error of this call. Members of any other name, objects too, are accepted and logged with the
        message but are not described here.

        Args:
            message: The text to log.
        """
        return self._client.call(LOG_ERROR, locals())

    def debug(
        self,
        message: str,
    ) -> None:
        """Write an entry of level debug to the server's log.

        Adds an entry of level debug to the log of the server and touches no instance. The reply
        does not tell whether the log keeps entries of this level. That members of any other name
        are logged too is only documented for this level; they are not described here.

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
