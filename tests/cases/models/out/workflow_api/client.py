# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The clients: one attribute for each group of operations, one method for each operation."""

from ._catalogue import CATALOGUE
from ._runtime.client.clients import AsyncClient, SyncClient
from .resources.zoo import AsyncZoo, Zoo


class WorkflowClient(SyncClient):
    """Models: calls that block until the server has answered.

    Every kind of schema.
    """

    _catalogue = CATALOGUE

    @property
    def zoo(self) -> Zoo:
        """Animals."""
        return Zoo(self)


class AsyncWorkflowClient(AsyncClient):
    """Models: the same calls for asyncio, each awaited."""

    _catalogue = CATALOGUE

    @property
    def zoo(self) -> AsyncZoo:
        """Animals."""
        return AsyncZoo(self)
