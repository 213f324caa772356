# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.books`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import StatusError
from workflow_api.models import Book


class TestBooksAddBook:
    request = Received(
        method="POST",
        target="/books",
        headers={},
        body={"title": "One", "pages": 3},
    )
    reply: ClassVar = ""
    reply_type = "text/plain"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(204, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.books.add_book(Book(title="One", pages=3))
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.add_book(Book(title="One", pages=3))

        server.answer(204, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.books.add_book(Book(title="One", pages=3))
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.add_book(Book(title="One", pages=3))

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestBooksSendForm:
    request = Received(
        method="POST",
        target="/form",
        headers={},
        body={"name": "a b&c=d", "count": "2"},
    )
    reply: ClassVar = ""
    reply_type = "text/plain"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(204, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.books.send_form(name="a b&c=d", count=2)
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.send_form(name="a b&c=d", count=2)

        server.answer(204, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.books.send_form(name="a b&c=d", count=2)
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.send_form(name="a b&c=d", count=2)

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestBooksSendText:
    request = Received(
        method="POST",
        target="/text",
        headers={},
        body="Hello",
    )
    reply: ClassVar = "Hello"
    reply_type = "text/plain"
    result: ClassVar = "Hello"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.books.send_text("Hello") == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.books.send_text("Hello") == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.books.send_text("Hello")
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.send_text("Hello")

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestBooksSendEither:
    request = Received(
        method="POST",
        target="/either",
        headers={},
        body={"name": "n", "absentOrNull": None},
    )
    reply: ClassVar = ""
    reply_type = "text/plain"
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(204, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            client.books.send_either(name="n", absent_or_null=None)
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.send_either(name="n", absent_or_null=None)

        server.answer(204, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.books.send_either(name="n", absent_or_null=None)
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.books.send_either(name="n", absent_or_null=None)

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
