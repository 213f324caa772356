"""A browser, a recording server and the served pages, for the tests of forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.docs.room import Notes, chromium, context, served
from tests.snippets.recorder import Recorder

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with Recorder() as found:
        yield found


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture
def notes() -> Iterator[Notes]:
    found = Notes()
    yield found
    assert found.errors == []
    assert found.violations == []
    assert all(host.startswith("127.0.0.1:") or not host for host in found.hosts)


@pytest.fixture
def page(browser: Browser, notes: Notes) -> Iterator[Page]:
    with context(browser, notes) as found:
        yield found.new_page()
