# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The clients: one attribute for each group of operations, one method for each operation."""

from ._catalogue import CATALOGUE
from ._runtime.client.clients import AsyncClient, SyncClient
from .resources.shelves import AsyncShelves, Shelves


class WorkflowClient(SyncClient):
    """Shelves: calls that block until the server has answered."""

    _catalogue = CATALOGUE

    @property
    def shelves(self) -> Shelves:
        """Shelves."""
        return Shelves(self)


class AsyncWorkflowClient(AsyncClient):
    """Shelves: the same calls for asyncio, each awaited."""

    _catalogue = CATALOGUE

    @property
    def shelves(self) -> AsyncShelves:
        """Shelves."""
        return AsyncShelves(self)
