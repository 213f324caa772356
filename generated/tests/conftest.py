"""What every test of the client uses: a server of its own."""

from collections.abc import Iterator

import pytest
from server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on loopback that lives as long as the test."""
    running = Server()
    yield running
    running.close()
