# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The clients: one attribute for each group of operations, one method for each operation."""

from ._catalogue import CATALOGUE
from ._runtime.client.clients import AsyncClient, SyncClient
from .resources.books import AsyncBooks, Books


class WorkflowClient(SyncClient):
    """Bodies: calls that block until the server has answered.

    Every kind of request body.
    """

    _catalogue = CATALOGUE

    @property
    def books(self) -> Books:
        """Books."""
        return Books(self)


class AsyncWorkflowClient(AsyncClient):
    """Bodies: the same calls for asyncio, each awaited."""

    _catalogue = CATALOGUE

    @property
    def books(self) -> AsyncBooks:
        """Books."""
        return AsyncBooks(self)
