"""One server, pool and browser for all tests of a worker."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.snippets.engine import Engine


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    with Engine() as running:
        yield running
