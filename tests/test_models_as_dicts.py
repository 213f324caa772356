"""Models as dicts and JSON and back: every model, and what pydantic and FastAPI make of them."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import pickle
import types
import typing
from collections.abc import Sequence
from datetime import UTC, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import httpx2
import pydantic
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workflow_api import InstanceStatus, ProcessInstance, WorkflowClient, models
from workflow_api._runtime.dates import ServerDateTime
from workflow_api._runtime.enums import OpenIntEnum, OpenStrEnum
from workflow_api._runtime.model import Model

from tests.faults.scripted import Scripted, reply

MODELS = [
    found
    for _, found in inspect.getmembers(models, inspect.isclass)
    if issubclass(found, Model) and found is not Model
]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
WHOLE = st.integers(-(2**53), 2**53)
FRACTIONS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-9, places=3)
DATES = st.builds(
    ServerDateTime.combine,
    st.dates(),
    st.times(),
    st.sampled_from([None, UTC, timezone(timedelta(hours=-3)), ZoneInfo("Asia/Tokyo")]),
)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)


def json_values(fractions: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any JSON, with such numbers where they have a fraction."""
    return st.recursive(
        st.none() | st.booleans() | WHOLE | TEXTS | fractions,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=6,
    )


def values(annotation: Any, free: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values of a field, also those that only a newer server would send; `free` is any JSON."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is Any:
        return free
    if origin in (types.UnionType, typing.Union):
        return st.one_of([values(one, free) for one in arguments])
    if origin is list:
        return st.lists(values(arguments[0], free), max_size=1)
    if origin is dict:
        return st.dictionaries(TEXTS, values(arguments[1], free), max_size=2)
    if origin is Literal:
        return st.sampled_from(arguments)
    if issubclass(annotation, Model):
        return st.deferred(lambda: instances(annotation, free))
    if issubclass(annotation, OpenIntEnum):
        return st.sampled_from(annotation) | st.integers(1000, 2000).map(annotation)
    if issubclass(annotation, OpenStrEnum):
        return st.sampled_from(annotation) | TEXTS.map(annotation)
    return {
        bool: st.booleans(),
        float: FLOATS,
        int: WHOLE,
        str: TEXTS,
        type(None): st.none(),
        ServerDateTime: DATES,
        UUID: st.uuids(),
    }[annotation]


@cache
def instances(model: type[Model], free: st.SearchStrategy[Any]) -> st.SearchStrategy[Model]:
    """Objects of a model."""
    hints = typing.get_type_hints(model)
    return st.builds(model, **{name: values(hints[name], free) for name in model.__struct_fields__})


EVERY_MODEL = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
FEW = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
WITH_FLOATS = json_values(FLOATS)
WITH_DECIMALS = json_values(FRACTIONS)


@pytest.mark.fault(21)
@EVERY_MODEL
@FEW
@given(data=st.data())
def test_an_object_is_equal_after_a_trip_through_data(
    model: type[Model], data: st.DataObject
) -> None:
    one = data.draw(instances(model, WITH_FLOATS))
    written = one.to_dict()
    assert json.loads(json.dumps(written)) == json.loads(one.to_json()) == written
    assert model.from_dict(json.loads(json.dumps(written))) == one
    assert model.from_json(one.to_json()) == one
    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert again == one
        assert type(again) is model


@pytest.mark.fault(21)
@EVERY_MODEL
@FEW
@given(data=st.data())
def test_an_object_with_decimals_is_equal_too(model: type[Model], data: st.DataObject) -> None:
    one = data.draw(instances(model, WITH_DECIMALS))
    assert model.from_dict(one.to_dict()) == one
    assert json.loads(json.dumps(one.to_dict())) == one.to_dict()
    assert model.from_json(one.to_json().encode(), decimals=True) == one


TRANSITION = {
    "ProcessId": "11111111-1111-4111-8111-000000000001",
    "FromActivityName": "",
    "IsFinalised": False,
    "ToActivityName": "Draft",
    "TransitionClassifier": "Sideways",
    "TransitionTime": "2026-11-24T03:37:21.848580",
}
WIRE: dict[str, object] = {
    "Id": "11111111-1111-4111-8111-000000000001",
    "ActivityName": "Draft",
    "SchemeCode": "ExpenseReport",
    "IsDeterminingParametersChanged": False,
    "InstanceStatus": 77,
    "IsSubProcess": False,
    "ProcessParameters": {"Amount": 12.5, "Note": None, "Lines": [{"a": 1}]},
    "Transitions": [TRANSITION],
}


@pytest.fixture
def instance() -> ProcessInstance:
    """An instance as a newer server may send it."""
    return ProcessInstance.from_dict(WIRE)


@pytest.mark.fault(21)
def test_a_dict_has_the_names_and_the_texts_of_the_wire(instance: ProcessInstance) -> None:
    assert instance.instance_status == 77
    assert instance.instance_status.name == "UNKNOWN_77"
    assert instance.to_dict() == WIRE
    found = instance.to_dict()
    assert type(found["InstanceStatus"]) is int
    assert type(found["Id"]) is str


@pytest.mark.fault(21)
def test_what_the_client_reads_is_equal_after_a_trip_through_data() -> None:
    with Scripted() as server:
        # The digits of this number are more than a float has.
        body = json.dumps({"success": True, "data": WIRE, "error": "", "message": ""})
        exact = body.replace("12.5", "12.50000000000000000001")
        server.on("/", reply(200, exact))
        with WorkflowClient(
            server.url, decimals=True, server_zone=ZoneInfo("Asia/Tokyo")
        ) as client:
            read = client.instances.get(UUID(int=1))
    assert read.process_parameters is not None
    assert read.process_parameters["Amount"] == Decimal("12.50000000000000000001")
    written = read.to_dict()
    assert ProcessInstance.from_dict(written) == read
    assert '"Amount": "12.50000000000000000001"' in json.dumps(written)
    assert '"TransitionTime": "2026-11-24T03:37:21.848580+09:00"' in json.dumps(written)
    assert ProcessInstance.from_json(read.to_json(), decimals=True) == read
    assert '"Amount":12.50000000000000000001' in read.to_json()


@pytest.mark.fault(21)
def test_a_dict_of_its_own_is_left_alone(instance: ProcessInstance) -> None:
    found = instance.to_dict()
    assert isinstance(found["ProcessParameters"], dict)
    found["ProcessParameters"]["Amount"] = 1
    assert instance.to_dict() == WIRE


@pytest.mark.fault(21)
@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"Id": "no id"}, "`$.Id`"),
        ({"InstanceStatus": "2"}, "`$.InstanceStatus`"),
        ({"ActivityName": None}, "`$.ActivityName`"),
        (
            {"Transitions": [{**TRANSITION, "TransitionTime": "soon"}]},
            "`$.Transitions[0].TransitionTime`",
        ),
        ({"Transitions": [{}]}, "`$.Transitions[0]`"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_wrong_data_is_refused_with_its_place(change: dict[str, object], place: str) -> None:
    for read in (
        lambda: ProcessInstance.from_dict({**WIRE, **change}),
        lambda: ProcessInstance.from_json(json.dumps({**WIRE, **change})),
    ):
        with pytest.raises(ValueError, match=r"^ProcessInstance: ") as found:
            read()
        assert str(found.value).endswith(f"at {place}")


@pytest.mark.fault(21)
@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "[" * 100_000, '{"Id": 1e999999999999999999999}']
)
def test_other_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^ProcessInstance: "):
        ProcessInstance.from_json(text, decimals=True)


@pytest.mark.fault(21)
def test_a_list_is_refused() -> None:
    nobody: Any = ["Id"]
    with pytest.raises(ValueError, match=r"^ProcessInstance: Expected `object`, got `array`"):
        ProcessInstance.from_dict(nobody)


@pytest.mark.fault(21)
def test_data_is_complete_and_a_repr_is_not() -> None:
    token = models.TokenReply.from_dict(
        {"access_token": "hush-1234", "token_type": "Bearer", "expires_in": 5}
    )
    assert token.to_dict()["access_token"] == "hush-1234"
    assert "hush-1234" in token.to_json()
    assert "hush-1234" not in repr(token)


class Order(pydantic.BaseModel):
    """An object of a program that uses pydantic."""

    number: int
    instance: ProcessInstance
    others: list[ProcessInstance] = []


@pytest.mark.fault(21)
def test_a_pydantic_model_has_models_as_fields(instance: ProcessInstance) -> None:
    order = Order(number=1, instance=instance)
    assert order.instance is instance
    assert order.model_dump() == {"number": 1, "instance": WIRE, "others": []}
    again = Order.model_validate_json(order.model_dump_json())
    assert again == order
    assert type(again.instance.instance_status) is InstanceStatus
    assert Order.model_validate({"number": 1, "instance": WIRE, "others": [WIRE]}).others == [
        instance
    ]
    assert Order.model_json_schema()["properties"]["instance"]["type"] == "object"
    assert (
        Order.model_json_schema(mode="serialization")["properties"]["instance"]["type"] == "object"
    )
    with pytest.raises(pydantic.ValidationError, match=r"instance\n.*`\$\.Id`"):
        Order.model_validate({"number": 1, "instance": {**WIRE, "Id": "no id"}})


@pytest.mark.fault(21)
def test_fastapi_takes_and_gives_models(instance: ProcessInstance) -> None:
    app = FastAPI()

    @app.get("/one")
    def one() -> ProcessInstance:
        return instance

    @app.post("/many")
    def many(orders: Sequence[Order]) -> list[ProcessInstance]:
        return [order.instance for order in orders]

    async def work() -> None:
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://app") as http:
            assert (await http.get("/one")).json() == WIRE
            orders = [{"number": 1, "instance": WIRE}]
            assert (await http.post("/many", json=orders)).json() == [WIRE]
            wrong = await http.post("/many", json=[{"number": 1, "instance": {}}])
            assert wrong.status_code == 422
            assert "missing required field `Id`" in wrong.text
            assert "/one" in (await http.get("/openapi.json")).json()["paths"]

    asyncio.run(work())
