# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.zoo`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import StatusError
from workflow_api.models import Cat, Dog, Everything, Level, Mood


class TestZooGetAnimal:
    request = Received(
        method="GET",
        target="/animals/11111111-1111-4111-8111-000000000001",
        headers={},
        body=None,
    )
    reply: ClassVar = {"kind": "cat", "name": "Tom", "lives": 9}
    reply_type = "application/json"
    result: ClassVar = Cat(name="Tom", lives=9)
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.zoo.get_animal("11111111-1111-4111-8111-000000000001") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.zoo.get_animal("11111111-1111-4111-8111-000000000001")
                    == self.result
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.zoo.get_animal("11111111-1111-4111-8111-000000000001")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.get_animal("11111111-1111-4111-8111-000000000001")

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestZooGetEverything:
    request = Received(
        method="GET",
        target="/everything",
        headers={},
        body=None,
    )
    reply: ClassVar = {
        "id": "11111111-1111-4111-8111-000000000001",
        "count": 3,
        "ratio": 1.5,
        "price": "12.50",
        "flag": True,
        "day": "2026-01-02",
        "moment": "2026-01-02T03:04:05Z",
        "local": "2026-01-02T03:04:05.1234567",
        "mood": "happy",
        "level": 2,
        "tags": ["a", "b"],
        "scores": {"x": 1},
        "free": {"a": [1, None]},
        "anything": {"b": 2},
        "either": 5,
        "fixed": "v1",
        "weight": 4,
        "nothing": None,
        "PascalName": "p",
        "nested": {"kind": "dog", "name": "Rex", "tricks": []},
    }
    reply_type = "application/json"
    result: ClassVar = Everything(
        id=UUID("11111111-1111-4111-8111-000000000001"),
        count=3,
        ratio=1.5,
        price=Decimal("12.50"),
        flag=True,
        day=date.fromisoformat("2026-01-02"),
        moment=datetime.fromisoformat("2026-01-02T03:04:05Z"),
        local=ServerDateTime.fromisoformat("2026-01-02T03:04:05.1234567"),
        mood=Mood("happy"),
        level=Level(2),
        tags=["a", "b"],
        scores={"x": 1},
        free={"a": [1, None]},
        anything={"b": 2},
        either=5,
        fixed="v1",
        weight=4.0,
        nothing=None,
        pascal_name="p",
        nested=Dog(name="Rex", tricks=[]),
    )
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.zoo.get_everything() == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.zoo.get_everything() == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.zoo.get_everything()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.get_everything()

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
