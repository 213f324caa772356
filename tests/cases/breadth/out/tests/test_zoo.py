# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.zoo`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from datetime import date
from typing import ClassVar
from uuid import UUID

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import NotFoundError, StatusError
from workflow_api.models import Mood, Thing


class TestZooGetThing:
    request = Received(
        method="GET",
        target="/things/11111111-1111-4111-8111-000000000001?d%5Ba%5D=x&m=happy&u=3&k=1&p=a",
        headers={"X-A": "1,2", "Cookie": "c=a"},
        body=None,
    )
    reply: ClassVar = {"name": "x", "self": None, "day": "2026-01-02"}
    reply_type = "application/json"
    result: ClassVar = Thing(name="x", self=None, day=date.fromisoformat("2026-01-02"))
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.zoo.get_thing(
                    id="11111111-1111-4111-8111-000000000001",
                    x_a=[1, 2],
                    c=["a"],
                    d={"a": "x"},
                    m=Mood("happy"),
                    u=3,
                    k=1,
                    p=["a"],
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.zoo.get_thing(
                        id="11111111-1111-4111-8111-000000000001",
                        x_a=[1, 2],
                        c=["a"],
                        d={"a": "x"},
                        m=Mood("happy"),
                        u=3,
                        k=1,
                        p=["a"],
                    )
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
            client.zoo.get_thing(
                id="11111111-1111-4111-8111-000000000001",
                x_a=[1, 2],
                c=["a"],
                d={"a": "x"},
                m=Mood("happy"),
                u=3,
                k=1,
                p=["a"],
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.get_thing(
                    id="11111111-1111-4111-8111-000000000001",
                    x_a=[1, 2],
                    c=["a"],
                    d={"a": "x"},
                    m=Mood("happy"),
                    u=3,
                    k=1,
                    p=["a"],
                )

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestZooPutThing:
    request = Received(
        method="PUT",
        target="/things/11111111-1111-4111-8111-000000000001",
        headers={},
        body={"name": "abc", "from": "x", "secret": None},
    )
    reply: ClassVar = {"data": "", "success": True}
    reply_type = "application/json"
    result: ClassVar = UUID("11111111-1111-4111-8111-000000000001")
    refusal: ClassVar = {"data": None, "success": False, "error": "It is gone", "message": ""}
    error_text = "It is gone"

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.zoo.put_thing(
                    "abc", id="11111111-1111-4111-8111-000000000001", from_name="x", secret=None
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.zoo.put_thing(
                        "abc", id="11111111-1111-4111-8111-000000000001", from_name="x", secret=None
                    )
                    == self.result
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(NotFoundError) as caught,
        ):
            client.zoo.put_thing(
                "abc", id="11111111-1111-4111-8111-000000000001", from_name="x", secret=None
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.put_thing(
                    "abc", id="11111111-1111-4111-8111-000000000001", from_name="x", secret=None
                )

        server.answer(200, self.reply_type, self.refusal)
        with pytest.raises(NotFoundError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestZooUpload:
    request = Received(
        method="POST",
        target="/upload",
        headers={},
        body={"file": "abc", "count": "3"},
    )
    reply: ClassVar = ""
    reply_type = "text/plain"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(201, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.zoo.upload(file="abc".encode(), count=3)
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.upload(file="abc".encode(), count=3)

        server.answer(201, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.zoo.upload(file="abc".encode(), count=3)
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.upload(file="abc".encode(), count=3)

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestZooDownload:
    request = Received(
        method="GET",
        target="/download",
        headers={},
        body=None,
    )
    reply: ClassVar = "abc"
    reply_type = "application/octet-stream"
    result: ClassVar = "abc".encode()
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.zoo.download() == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.zoo.download() == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.zoo.download()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.download()

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestZooRaw:
    request = Received(
        method="POST",
        target="/raw",
        headers={},
        body="abc",
    )
    reply: ClassVar = None
    reply_type = "application/json"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.zoo.raw("abc".encode())
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.raw("abc".encode())

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.zoo.raw("abc".encode())
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.zoo.raw("abc".encode())

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
