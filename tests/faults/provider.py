"""What a sign-in provider says, and how many calls are made at once."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Mapping
from typing import Any

from faces import Face, FakeTime
from scripted import Connection, Scripted, Seen, Step, page, reply
from workflow_api import AsyncWorkflowClient, WorkflowClient

DISCOVERY = "/.well-known/openid-configuration"
TOKEN = "/connect/token"
ACTIVE = "/workflowapi/isactive"
NOT_SIGNED_IN = "OpenId Connect authentication for Workflow API failed"
ID = "workflowapi"
KEY = "client-secret-5d1f"
CREDENTIALS = {"client_id": ID, "client_secret": KEY}


def document(url: str, **members: object) -> Step:
    """A discovery document of the issuer at `url`; `members` go over the usual ones."""
    usual: Mapping[str, object] = {
        "issuer": f"{url}/",
        "token_endpoint": f"{url}{TOKEN}",
        "token_endpoint_auth_methods_supported": [
            "client_secret_post",
            "private_key_jwt",
            "client_secret_basic",
        ],
    }
    return reply(200, json.dumps({**usual, **members}))


def token(text: str = "token-1", **members: object) -> Step:
    """A token; a member that is None is left out."""
    usual = {"access_token": text, "token_type": "Bearer", "expires_in": 3600}
    whole = {name: value for name, value in {**usual, **members}.items() if value is not None}
    return reply(200, json.dumps(whole))


def no_token(error: str, description: str = "why") -> Step:
    """A refusal of the token endpoint, as recorded."""
    told = {"error": error, "error_description": description, "error_uri": "https://why.test/"}
    return reply(400, json.dumps(told))


def numbered(**members: object) -> Step:
    """A new token for each request: token-1, token-2 and so on."""
    count = Counter()

    def step(connection: Connection, seen: Seen) -> None:
        token(f"token-{count.next()}", **members)(connection, seen)

    return step


class Counter:
    """Counts for many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0

    def next(self) -> int:
        """1, 2, 3 and so on."""
        with self._lock:
            self._count += 1
            return self._count


def if_signed(accepted: Callable[[str], bool], then: Step) -> Step:
    """Do `then` for a token that is accepted; for any other the server's recorded answer."""

    def step(connection: Connection, seen: Seen) -> None:
        scheme, _, text = seen.headers.get("authorization", "").partition(" ")
        chosen = then if scheme == "Bearer" and accepted(text) else page(NOT_SIGNED_IN)
        chosen(connection, seen)

    return step


def provide(server: Scripted, *steps: Step) -> None:
    """Let the server be a provider too: discovery, and the steps of its token endpoint."""
    server.on(DISCOVERY, document(server.url)).on(TOKEN, *(steps or (numbered(),)))


def together(
    face: Face, url: str, count: int, call: Callable[[Any], Any], **options: Any
) -> list[object]:
    """Many calls at once on one client: by threads, or by tasks. Results and exceptions."""
    if face.name == "sync":
        with WorkflowClient(url, **options) as client:
            return by_threads([lambda: call(client)] * count)

    async def work() -> list[object]:
        async with AsyncWorkflowClient(url, **options) as client:
            calls = (call(client) for _ in range(count))
            return list(await asyncio.gather(*calls, return_exceptions=True))

    return asyncio.run(work())


def by_threads(calls: list[Callable[[], object]]) -> list[object]:
    """Results and exceptions of the calls, each in a thread of its own, all begun at once."""
    ready = threading.Barrier(len(calls))
    ends: list[object] = [None] * len(calls)

    def work(number: int, call: Callable[[], object]) -> None:
        ready.wait(30)
        try:
            ends[number] = call()
        except BaseException as error:
            ends[number] = error

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return ends


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def after(time: FakeTime, seconds: float) -> Callable[[Any], Any]:
    """The shortest call, a while later."""

    def call(client: Any) -> Any:
        time.now += seconds
        return client.runtime.is_active()

    return call


def signatures(server: Scripted) -> list[str]:
    """The tokens that came with the shortest calls."""
    return [seen.headers.get("authorization", "") for seen in server.to(ACTIVE)]
