"""`format: date-time` has a zone: a date without one is never sent, wherever an argument holds it.

The Workflow API has no such date, so this is a small document of its own, `dates.yaml`.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.build import Build
from generator.read import read_api
from tests.faults.scripted import Connection, Scripted, Seen

NAIVE = datetime(2026, 1, 2, 3, 4, 5)
AWARE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
TEXT = "2026-01-02T03:04:05+02:00"


def no_content(connection: Connection, _: Seen) -> None:
    """The reply to every call of the document."""
    connection.send(b"HTTP/1.1 204 No Content\r\n\r\n")


@pytest.fixture(scope="module")
def trips(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The client package of the document, imported under a name of its own."""
    folder = tmp_path_factory.mktemp("client")
    document = Path(__file__).parent / "dates.yaml"
    for name, content in (
        Build(read_api(document, "dates.yaml"), "dates.yaml", "trips").package().items()
    ):
        path = folder / "trips" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.path.insert(0, str(folder))
    yield importlib.import_module("trips")
    sys.path.remove(str(folder))


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted().on("/", no_content) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def send(
    request: pytest.FixtureRequest, trips: ModuleType, server: Scripted
) -> Callable[[Callable[[Any], Any]], None]:
    """Carries out a call with each of the two clients."""

    def blocking(call: Callable[[Any], Any]) -> None:
        with trips.WorkflowClient(server.url) as client:
            call(client)

    def awaited(call: Callable[[Any], Any]) -> None:
        async def work() -> None:
            async with trips.AsyncWorkflowClient(server.url) as client:
                await call(client)

        asyncio.run(work())

    return blocking if request.param == "sync" else awaited


def trip(trips: ModuleType, leaves: datetime, **more: Any) -> Any:
    return trips.Trip(leaves=leaves, seen=NAIVE, **more)


REFUSED: dict[str, Callable[[Any, ModuleType], Any]] = {
    "after": lambda client, _: client.trips.find_trips(after=NAIVE),
    "days": lambda client, _: client.trips.find_trips(days=[AWARE, NAIVE]),
    "before": lambda client, _: client.trips.find_trips(before=NAIVE),
    "body.leaves": lambda client, trips: client.trips.add_trip(trip(trips, NAIVE)),
    "body.stops.leaves": lambda client, trips: client.trips.add_trip(
        trip(trips, AWARE, stops={"Rome": trip(trips, NAIVE)})
    ),
}


@pytest.mark.fault(25)
@pytest.mark.parametrize("place", REFUSED)
def test_a_date_without_a_zone_is_refused(
    place: str, send: Callable[[Callable[[Any], Any]], None], trips: ModuleType, server: Scripted
) -> None:
    with pytest.raises(ValueError, match=r"astimezone") as found:
        send(lambda client: REFUSED[place](client, trips))
    assert str(found.value).startswith(f"{place}: ")
    assert server.to("/") == []


@pytest.mark.fault(25)
def test_a_local_date_of_the_server_is_refused_too(
    send: Callable[[Callable[[Any], Any]], None], trips: ModuleType, server: Scripted
) -> None:
    read = trips.Trip.from_dict({"leaves": TEXT, "seen": "2026-01-02T03:04:05"}).seen
    with pytest.raises(ValueError, match=r"^after: "):
        send(lambda client: client.trips.find_trips(after=read))
    assert server.to("/") == []


@pytest.mark.fault(25)
def test_dates_with_a_zone_keep_it(
    send: Callable[[Callable[[Any], Any]], None], trips: ModuleType, server: Scripted
) -> None:
    send(lambda client: client.trips.find_trips(after=AWARE, days=[AWARE], before=AWARE))
    assert parse_qs(urlsplit(server.to("/")[0].target).query) == {"after": [TEXT]}
    assert parse_qs(server.to("/")[0].body.decode()) == {"days": [TEXT], "before": [TEXT]}
    send(
        lambda client: client.trips.add_trip(trip(trips, AWARE, stops={"Rome": trip(trips, AWARE)}))
    )
    stop = {"leaves": TEXT, "seen": "2026-01-02T03:04:05"}
    assert server.to("/")[1].json == {**stop, "stops": {"Rome": stop}}


@pytest.mark.fault(25)
def test_a_local_date_needs_no_zone(
    send: Callable[[Callable[[Any], Any]], None], server: Scripted
) -> None:
    send(lambda client: client.trips.find_trips(local_after=NAIVE))
    assert parse_qs(urlsplit(server.to("/")[0].target).query) == {
        "localAfter": ["2026-01-02T03:04:05"]
    }


@pytest.mark.fault(25)
def test_a_model_of_this_document_is_the_same_after_a_trip_through_data(trips: ModuleType) -> None:
    model = trips.Trip.from_json(
        json.dumps(
            {
                "leaves": TEXT,
                "seen": "2026-01-02T03:04:05.1234567",
                "day": "2026-01-02",
                "price": "12.50",
                "password": "hush-1",
                "stops": {"Rome": {"leaves": TEXT, "seen": "2026-01-02T03:04:05"}},
                "notes": [1, None, {"a": "b"}],
            }
        )
    )
    data = model.to_dict()
    assert data["price"] == "12.50"
    assert data["day"] == "2026-01-02"
    assert data["password"] == "hush-1"
    assert trips.Trip.from_dict(json.loads(json.dumps(data))) == model
    assert trips.Trip.from_json(model.to_json()) == model
    assert "hush-1" not in repr(model)


@pytest.mark.fault(25)
@pytest.mark.parametrize("wrong", [{"day": "soon"}, {"stops": {"Rome": []}}, {"leaves": 5}])
def test_an_error_shows_no_secret(trips: ModuleType, wrong: dict[str, object]) -> None:
    data = {"leaves": TEXT, "seen": TEXT, "password": "hush-1234", "notes": "hush-1234", **wrong}
    text = json.dumps(data)
    for read in (lambda: trips.Trip.from_dict(data), lambda: trips.Trip.from_json(text)):
        with pytest.raises(ValueError, match=r"^Trip: .*at `\$\.(day|stops|leaves)") as found:
            read()
        assert found.value.__context__ is None
        frame = found.tb
        while frame := frame.tb_next:
            if "trips" in frame.tb_frame.f_code.co_filename:
                assert "hush-1234" not in repr(frame.tb_frame.f_locals)
