"""What every case of a fault uses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from faces import FACES, Face, FakeTime
from scripted import Scripted


@pytest.fixture(params=FACES, ids=lambda face: face.name)
def face(request: pytest.FixtureRequest) -> Face:
    """Both clients, one after the other."""
    found: Face = request.param
    return found


@pytest.fixture
def server() -> Iterator[Scripted]:
    """A scripted server that lives as long as the test."""
    with Scripted() as running:
        yield running


@pytest.fixture
def time() -> FakeTime:
    """Time that passes only by sleeping."""
    return FakeTime()
