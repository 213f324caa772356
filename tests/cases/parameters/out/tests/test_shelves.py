# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.shelves`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import StatusError


class TestShelvesFindBooks:
    request = Received(
        method="GET",
        target="/shelves/a%2Fb%20c/books.red;size=3?title=a%26b%3Dc%20d%2B%C3%A9&tags=new&tags=a%2Cb&codes=1,2&words=one%20two&pipes=one%7Ctwo&range%5Bfrom%5D=1&range%5Bto%5D=2&order=title&available=true&class=x",
        headers={"X-Request-Id": "r1", "Cookie": "session=s1"},
        body=None,
    )
    reply: ClassVar = ["One", "Two"]
    reply_type = "application/json"
    result: ClassVar = ["One", "Two"]
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.shelves.find_books(
                    "a/b c",
                    "red",
                    3,
                    title="a&b=c d+é",
                    tags=["new", "a,b"],
                    codes=[1, 2],
                    words=["one", "two"],
                    pipes=["one", "two"],
                    range={"from": "1", "to": "2"},
                    order="title",
                    available=True,
                    x_request_id="r1",
                    session="s1",
                    class_="x",
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.shelves.find_books(
                        "a/b c",
                        "red",
                        3,
                        title="a&b=c d+é",
                        tags=["new", "a,b"],
                        codes=[1, 2],
                        words=["one", "two"],
                        pipes=["one", "two"],
                        range={"from": "1", "to": "2"},
                        order="title",
                        available=True,
                        x_request_id="r1",
                        session="s1",
                        class_="x",
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
            client.shelves.find_books(
                "a/b c",
                "red",
                3,
                title="a&b=c d+é",
                tags=["new", "a,b"],
                codes=[1, 2],
                words=["one", "two"],
                pipes=["one", "two"],
                range={"from": "1", "to": "2"},
                order="title",
                available=True,
                x_request_id="r1",
                session="s1",
                class_="x",
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.shelves.find_books(
                    "a/b c",
                    "red",
                    3,
                    title="a&b=c d+é",
                    tags=["new", "a,b"],
                    codes=[1, 2],
                    words=["one", "two"],
                    pipes=["one", "two"],
                    range={"from": "1", "to": "2"},
                    order="title",
                    available=True,
                    x_request_id="r1",
                    session="s1",
                    class_="x",
                )

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
