"""The stand-in against the recordings: every request of every group, in order."""

from __future__ import annotations

import fnmatch
import json
import re
from collections.abc import Iterator
from functools import cache

import pytest
from workflow_stand_in import StandIn

from tests.recordings import ROOT, recordings
from tests.replay import EXCEPTED, FOLDER, Replay, Result, groups, replay


@cache
def results(group: str) -> tuple[Result, ...]:
    """The results of a group."""
    return tuple(replay(group))


@pytest.mark.parametrize("group", groups())
def test_a_group_is_answered_as_it_was(group: str) -> None:
    found = results(group)
    print(f"{group}: {len(found)} exchanges")
    assert {item.name: item.differences for item in found if item.differences} == {
        item.name: item.differences for item in found if item.excepted
    }


def test_every_exchange_is_replayed_and_every_exception_needed() -> None:
    found = [item for group in groups() for item in results(group)]
    assert len(found) == len(recordings())
    assert {item.name for item in found if item.excepted} == set(EXCEPTED)
    assert len(EXCEPTED) <= len(found) * 0.03


def altered() -> Iterator[tuple[str, str, object, str]]:
    """Changes to a recorded answer, each of which must be seen."""
    yield "instances", "getinstanceinfo", ("StateName", "Other"), "StateName"
    yield "instances", "getinstanceinfo", ("Id", "11111111-1111-4111-8111-00000000ffff"), "Id"
    yield "instances", "getinstanceinfo", ("InstanceStatus", 3), "InstanceStatus"
    yield "instances", "getinstanceinfo", ("SubProcessIds", ["x"]), "SubProcessIds"
    yield "instances", "getinstanceinfo", ("More", None), "members"
    yield "instances", "getinstanceinfo", ("IsSubProcess", 0), "IsSubProcess"


@pytest.mark.parametrize(("group", "name", "change", "seen"), list(altered()))
def test_the_comparison_sees(group: str, name: str, change: tuple[str, object], seen: str) -> None:
    items = json.loads((FOLDER / f"{group}.json").read_text(encoding="utf-8"))
    with StandIn() as server:
        run = Replay(group, server)
        for item in items:
            if item["name"] == name:
                body = json.loads(item["response"]["body"])
                body["data"][change[0]] = change[1]
                item["response"]["body"] = json.dumps(body)
                assert any(seen in text for text in run.exchange(item).differences)
                return
            run.exchange(item)


@pytest.mark.parametrize(
    ("place", "value", "seen"),
    [("status", 201, "status"), ("body", "no JSON", "body"), ("headers", {}, "header")],
)
def test_the_comparison_sees_the_frame(place: str, value: object, seen: str) -> None:
    item = json.loads((FOLDER / "server.json").read_text(encoding="utf-8"))[0]
    item["response"][place] = value
    with StandIn() as server:
        found = Replay("server", server).exchange(item).differences
    assert any(seen in text for text in found)


def test_numbers_are_compared_as_text() -> None:
    """`0` is not `0.0`, for a reader of Decimals sees the difference."""
    items = json.loads((FOLDER / "instances.json").read_text(encoding="utf-8"))[:3]
    items[2]["response"]["body"] = items[2]["response"]["body"].replace("0.0", "0.00")
    with StandIn() as server:
        run = Replay("instances", server)
        found = [run.exchange(item).differences for item in items]
    assert found[:2] == [(), ()]
    assert found[2]


def test_every_rule_names_an_exchange_that_there_is() -> None:
    names = {
        group: [item["name"] for item in json.loads((FOLDER / f"{group}.json").read_text("utf-8"))]
        for group in groups()
    }
    cited = re.compile(rf"\b({'|'.join(names)})/([A-Za-z0-9*-]+)")
    found = [
        (path.name, group, name.rstrip("-"))
        for path in sorted((ROOT / "templates/workflow_stand_in").glob("*.py"))
        for group, name in cited.findall(path.read_text("utf-8"))
    ]
    assert len(found) > 150
    assert [item for item in found if not fnmatch.filter(names[item[1]], item[2])] == []
