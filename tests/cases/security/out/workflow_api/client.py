# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The clients: one attribute for each group of operations, one method for each operation."""

from ._catalogue import CATALOGUE
from ._runtime.client.clients import AsyncClient, SyncClient
from .resources.doors import AsyncDoors, Doors


class WorkflowClient(SyncClient):
    """Doors: calls that block until the server has answered.

    Every kind of security scheme.
    """

    _catalogue = CATALOGUE

    @property
    def doors(self) -> Doors:
        """Doors."""
        return Doors(self)


class AsyncWorkflowClient(AsyncClient):
    """Doors: the same calls for asyncio, each awaited."""

    _catalogue = CATALOGUE

    @property
    def doors(self) -> AsyncDoors:
        """Doors."""
        return AsyncDoors(self)
