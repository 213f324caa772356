"""Lists that shrink while they are read: no item is left out; others are read once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from uuid import UUID

import pytest
from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_stand_in import StandIn

SIZE = 3
PAGES = 5


@pytest.fixture
def server() -> Iterator[StandIn]:
    """A server with instances for several pages."""
    with StandIn() as running:
        with WorkflowClient(running.url) as client:
            for _ in range(SIZE * PAGES):
                client.instances.create(scheme_code="ExpenseReport", identity_id="ann")
        yield running


def ids(server: StandIn) -> set[UUID]:
    """Every instance that the server has."""
    with WorkflowClient(server.url) as client:
        return {item.id for item in client.instances.list(take=0).items}


@pytest.mark.fault(23)
def test_each_item_can_be_deleted(server: StandIn) -> None:
    wanted = ids(server)
    with WorkflowClient(server.url) as client:
        deleted = []
        for item in client.instances.iterate(take=SIZE):
            client.instances.delete(item.id)
            deleted.append(item.id)
    assert sorted(deleted) == sorted(wanted)
    assert ids(server) == set()


@pytest.mark.fault(23)
def test_each_item_can_be_deleted_by_the_async_client(server: StandIn) -> None:
    async def work() -> list[UUID]:
        async with AsyncWorkflowClient(server.url) as client:
            deleted = []
            async for item in client.instances.iterate(take=SIZE):
                await client.instances.delete(item.id)
                deleted.append(item.id)
            return deleted

    wanted = ids(server)
    assert sorted(asyncio.run(work())) == sorted(wanted)
    assert ids(server) == set()


@pytest.mark.fault(23)
@pytest.mark.parametrize("every", [2, 3, 7])
def test_what_stays_is_given_once(server: StandIn, every: int) -> None:
    wanted = ids(server)
    found = []
    with WorkflowClient(server.url) as client:
        for number, item in enumerate(client.instances.iterate(take=SIZE)):
            found.append(item.id)
            if number % every == 0:
                client.instances.delete(item.id)
    assert sorted(found) == sorted(wanted)


@pytest.mark.fault(23)
def test_items_that_somebody_else_deletes_hide_none(server: StandIn) -> None:
    wanted = ids(server)
    with WorkflowClient(server.url) as client:
        items = client.instances.iterate(take=SIZE)
        found = [next(items).id for _ in range(SIZE)]
        client.instances.delete_many(found[:2])
        found += [item.id for item in items]
    assert sorted(found) == sorted(wanted)


@pytest.mark.fault(23)
def test_users_can_be_deleted(server: StandIn) -> None:
    with WorkflowClient(server.url) as client:
        for number in range(SIZE * PAGES):
            client.users.create(f"User {number}")
        for user in client.users.iterate(page_size=SIZE):
            client.users.delete(user.id)
        assert client.users.list().entries == []


@pytest.mark.fault(23)
def test_a_list_that_does_not_shrink_is_read_once(server: StandIn) -> None:
    wanted = ids(server)
    before = len(server.requests)
    with WorkflowClient(server.url) as client:
        found = [item.id for item in client.instances.iterate(take=SIZE)]
    assert sorted(found) == sorted(wanted)
    # The last page is full, so the empty one after it shows the end.
    asked = [seen.operation_id for seen in server.requests[before:]]
    assert asked == ["listInstances"] * (PAGES + 1)
