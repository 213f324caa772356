"""Long lists while they change: every item once, and always an end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from faces import Face
from scripted import Connection, Scripted, Seen, Step, envelope
from workflow_api import WorkflowClient

INSTANCES = "/workflowapi/getinstances"
USERS = "/workflowapi/getusers"


def instance(number: int) -> dict[str, object]:
    """A listed instance; the number is its id."""
    return {
        "Id": str(UUID(int=number)),
        "Status": 2,
        "SchemeCode": "ExpenseReport",
        "TenantId": None,
        "ActivityName": "Draft",
        "StateName": "Draft",
        "CreationDate": "2026-11-24T03:37:21.84858",
        "LastTransitionDate": None,
    }


def pages(*numbers: list[int]) -> list[Step]:
    """An answer for each page."""
    return [envelope({"items": [instance(n) for n in page], "count": 99}) for page in numbers]


def from_a_list(numbers: list[int]) -> Step:
    """Answers any page of the list as it is now."""

    def step(connection: Connection, seen: Seen) -> None:
        body = seen.json
        assert isinstance(body, dict)
        page = numbers[body["skip"] :][: body["take"]]
        envelope({"items": [instance(n) for n in page], "count": len(numbers)})(connection, seen)

    return step


def gathered(face: Face, url: str, start: Callable[[Any], Any]) -> list[Any]:
    """Everything that an iterator gives."""

    def blocking(client: Any) -> list[Any]:
        return list(start(client))

    async def awaited(client: Any) -> list[Any]:
        return [item async for item in start(client)]

    found: list[Any] = face.run(url, blocking if face.name == "sync" else awaited)
    return found


def numbers_of(face: Face, server: Scripted, size: int = 2) -> list[int]:
    """The numbers of all instances that are listed, page after page."""
    items = gathered(face, server.url, lambda client: client.instances.iterate(take=size))
    return [item.id.int for item in items]


def test_n70_every_page_is_asked_for(face: Face, server: Scripted) -> None:
    server.on(INSTANCES, from_a_list([1, 2, 3, 4, 5]))
    assert numbers_of(face, server) == [1, 2, 3, 4, 5]
    asked = [seen.json for seen in server.to(INSTANCES)]
    assert asked == [{"take": 2, "skip": skip} for skip in (0, 2, 4)]


def test_n70_filters_go_with_every_page(face: Face, server: Scripted) -> None:
    server.on(INSTANCES, *pages([1, 2], [3]))
    gathered(
        face,
        server.url,
        lambda client: client.instances.iterate(take=2, skip=7, scheme_code="ExpenseReport"),
    )
    assert [seen.json for seen in server.to(INSTANCES)] == [
        {"take": 2, "skip": 7, "schemeCode": "ExpenseReport"},
        {"take": 2, "skip": 9, "schemeCode": "ExpenseReport"},
    ]


def test_n70_an_insert_between_pages_gives_nothing_twice(face: Face, server: Scripted) -> None:
    server.on(INSTANCES, *pages([1, 2], [2, 3], [4]))
    assert numbers_of(face, server) == [1, 2, 3, 4]


def test_n70_a_repeated_page_is_the_end(face: Face, server: Scripted) -> None:
    server.on(INSTANCES, *pages([1, 2]))
    assert numbers_of(face, server) == [1, 2]
    assert server.count(INSTANCES) == 2


def test_n70_an_empty_page_is_the_end(face: Face, server: Scripted) -> None:
    server.on(INSTANCES, *pages([1, 2], []))
    assert numbers_of(face, server) == [1, 2]


def test_n70_page_size_0_requests_everything_at_once(face: Face, server: Scripted) -> None:
    server.on(INSTANCES, *pages([1, 2, 3]))
    assert numbers_of(face, server, size=0) == [1, 2, 3]
    assert server.count(INSTANCES) == 1


def test_n70_users_are_counted_by_pages(face: Face, server: Scripted) -> None:
    server.on(USERS, envelope({"Count": 0, "PagesCount": 0, "Entries": []}))
    assert gathered(face, server.url, lambda client: client.users.iterate(role="boss")) == []
    assert [seen.json for seen in server.to(USERS)] == [
        {"pageSize": 100, "pageIndex": 1, "role": "boss"}
    ]


def test_n70_nothing_is_asked_for_before_it_is_needed(server: Scripted) -> None:
    server.on(INSTANCES, from_a_list(list(range(1, 100))))
    with WorkflowClient(server.url) as client:
        items = client.instances.iterate(take=10)
        assert server.count(INSTANCES) == 0
        assert next(items).id.int == 1
        assert server.count(INSTANCES) == 1
