# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The clients: one attribute for each group of operations, one method for each operation."""

from ._catalogue import CATALOGUE
from ._runtime.client.clients import AsyncClient, SyncClient
from .resources.zoo import AsyncZoo, Zoo


class WorkflowClient(SyncClient):
    """Rich: calls that block until the server has answered.

    What the other cases leave out.
    """

    _catalogue = CATALOGUE

    @property
    def zoo(self) -> Zoo:
        """Animals."""
        return Zoo(self)


class AsyncWorkflowClient(AsyncClient):
    """Rich: the same calls for asyncio, each awaited."""

    _catalogue = CATALOGUE

    @property
    def zoo(self) -> AsyncZoo:
        """Animals."""
        return AsyncZoo(self)
