"""Prism serves the published document and judges what the generated client sends.

    python -m tests.external.prism

It implements OpenAPI independently of this project. Every row of the generated tests that describes
a request is sent by both clients; Prism must accept each, and the client must read its answer. The
first run installs it with npm into .cache.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .npm import ROOT, program

GENERATED = ROOT / "generated"
DOCUMENT = GENERATED / "openapi.json"
VERSION = "5.14.2"

sys.path.insert(0, str(GENERATED))

from workflow_api import AsyncWorkflowClient, WorkflowApiError, WorkflowClient  # noqa: E402


@contextmanager
def serving() -> Iterator[str]:
    """Prism with our document; its base URL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    prism = program("prism", "@stoplight/prism-cli", VERSION)
    command = [*prism, "mock", "--errors", "--port", str(port), str(DOCUMENT)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            _wait_for(port, running)
            yield f"http://127.0.0.1:{port}"
        finally:
            running.terminate()


def _wait_for(port: int, running: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + 60
    while time.monotonic() < ends and running.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("Prism did not begin to serve")


def tests_of_operations() -> Iterator[Any]:
    """The classes of rows, loaded by path: the project's own tests have the same name."""
    folder = GENERATED / "tests"
    spec = importlib.util.spec_from_file_location(
        "tests_of_client", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise SystemExit("the generated tests are missing; run make generate")
    package = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = package
    spec.loader.exec_module(package)
    for path in sorted(folder.glob("test_*.py")):
        module = importlib.import_module(f"{spec.name}.{path.stem}")
        yield from (
            item
            for item in vars(module).values()
            if isinstance(item, type) and "sends" in vars(item)
        )


def refusal(error: WorkflowApiError) -> str:
    """What Prism reports, in its own words."""
    content: bytes = getattr(error, "content", b"")
    try:
        found = json.loads(content)
    except ValueError:
        return str(error)
    complaints = found.get("validation", []) if isinstance(found, dict) else []
    return "; ".join(f"{one['location']}: {one['message']}" for one in complaints) or str(error)


def sent_sync(url: str, call: Callable[[Any], object]) -> str:
    """What is wrong with the call; empty when Prism accepts it."""
    with WorkflowClient(url, max_retries=0) as client:
        try:
            call(client)
        except WorkflowApiError as error:
            return refusal(error)
    return ""


def sent_async(url: str, call: Callable[[Any], Awaitable[object]]) -> str:
    """The same with the async client."""

    async def work() -> str:
        async with AsyncWorkflowClient(url, max_retries=0) as client:
            try:
                await call(client)
            except WorkflowApiError as error:
                return refusal(error)
        return ""

    return asyncio.run(work())


def main() -> int:
    """The exit code: 0 when nothing was refused."""
    refused: list[str] = []
    rows = operations = accepted = 0
    with serving() as url:
        print(f"{'operation':30} {'requests':>9} {'accepted':>9} {'refused':>9}")
        for tests in tests_of_operations():
            wrong = []
            for row in tests.sends:
                for kind, send in (("sync", sent_sync), ("async", sent_async)):
                    complaint = send(url, row.call)
                    if complaint:
                        wrong.append(f"{tests.operation}, {row.name}, {kind}: {complaint}")
            count = 2 * len(tests.sends)
            rows += count
            operations += 1
            accepted += not wrong
            refused += wrong
            print(f"{tests.operation:30} {count:9} {count - len(wrong):9} {len(wrong):9}")
    print(f"{operations} operations, {accepted} accepted; {rows} requests, {len(refused)} refused")
    for line in refused:
        print(f"refused: {line}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
