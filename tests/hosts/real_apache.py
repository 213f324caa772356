"""Apache, which closes idle connections: fault 8, and its HTTP/2 and brotli for fault 11.

The calls leave at the moment at which Apache closes: 5 seconds after the one before, which is its
default, or 1 second for the short test.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from faces import Face
from scripted import Scripted, envelope
from workflow_api import AsyncWorkflowClient, OutcomeUnknown, WorkflowApiError, WorkflowClient

from tests.hosts.serving import free_port, installed, running, trusting

WRITE = "/workflowapi/loginfo"
MODULES = Path("/usr/lib/apache2/modules")
ALWAYS = ("mpm_event", "authz_core", "proxy", "proxy_http")

CONFIGURATION = """
ServerRoot {folder}
ServerName localhost
PidFile {folder}/apache.pid
DefaultRuntimeDir {folder}
ErrorLog {folder}/error.log
User www-data
Group www-data
Listen 127.0.0.1:{port}
{modules}
StartServers 1
ServerLimit 4
ThreadsPerChild 128
MaxRequestWorkers 512
MinSpareThreads 128
MaxSpareThreads 512
{more}
ProxyPass / {upstream}/
"""


@contextmanager
def apache(
    folder: Path, upstream: str, more: str = "", modules: tuple[str, ...] = (), port: int = 0
) -> Iterator[int]:
    """Apache before a server; its port."""
    port = port or free_port()
    names = (*ALWAYS, *modules)
    loaded = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in names)
    text = CONFIGURATION.format(
        folder=folder, port=port, modules=loaded, upstream=upstream, more=more
    )
    configuration = folder / "apache.conf"
    configuration.write_text(text, "utf-8")
    command = [installed("apache2"), "-f", str(configuration), "-DFOREGROUND"]
    with running(command, folder, port):
        yield port


def write(client: Any) -> Any:
    """A call that must not be sent twice."""
    return client.log.information("done")


class Ends:
    """How calls of many threads or tasks ended."""

    def __init__(self) -> None:
        self.good = 0
        self.unknown = 0
        self.others: list[str] = []
        self._lock = threading.Lock()

    def note(self, error: WorkflowApiError | None) -> None:
        """One call ended, by an exception or not."""
        with self._lock:
            if error is None:
                self.good += 1
            elif isinstance(error, OutcomeUnknown):
                self.unknown += 1
            else:
                self.others.append(str(error))


def by_threads(url: str, ends: Ends, lanes: int, rounds: int, pause: float, **options: Any) -> None:
    """Calls of threads that share a client, each with pauses around so many seconds."""

    def lane(client: WorkflowClient) -> None:
        for _ in range(rounds):
            try:
                write(client)
            except WorkflowApiError as error:
                ends.note(error)
            else:
                ends.note(None)
            time.sleep(pause * random.uniform(0.98, 1.02))

    with WorkflowClient(url, **options) as client:
        threads = [threading.Thread(target=lane, args=(client,)) for _ in range(lanes)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def by_tasks(url: str, ends: Ends, lanes: int, rounds: int, pause: float, **options: Any) -> None:
    """The same by tasks."""

    async def lane(client: AsyncWorkflowClient) -> None:
        for _ in range(rounds):
            try:
                await write(client)
            except WorkflowApiError as error:
                ends.note(error)
            else:
                ends.note(None)
            await asyncio.sleep(pause * random.uniform(0.98, 1.02))

    async def work() -> None:
        async with AsyncWorkflowClient(url, **options) as client:
            await asyncio.gather(*(lane(client) for _ in range(lanes)))

    asyncio.run(work())


LANES = {"sync": by_threads, "async": by_tasks}


@pytest.mark.fault(8)
@pytest.mark.parametrize("kind", LANES)
def test_3000_calls_under_apaches_default(server: Scripted, folder: Path, kind: str) -> None:
    """100 at once, 15 times, by each kind of client; pauses of 4.9 to 5.1 seconds."""
    server.on(WRITE, envelope())
    ends = Ends()
    with apache(folder, server.url) as port:
        LANES[kind](f"http://127.0.0.1:{port}", ends, 100, 15, 5.0)
    assert (ends.good, ends.unknown, ends.others) == (1500, 0, [])


@pytest.mark.fault(8)
@pytest.mark.parametrize("kind", LANES)
def test_a_shorter_limit_of_apache_and_of_the_client(
    server: Scripted, folder: Path, kind: str
) -> None:
    server.on(WRITE, envelope())
    ends = Ends()
    with apache(folder, server.url, "KeepAliveTimeout 1") as port:
        LANES[kind](f"http://127.0.0.1:{port}", ends, 40, 10, 1.0, keep_alive=0.8)
    assert (ends.good, ends.unknown, ends.others) == (400, 0, [])


@pytest.mark.fault(11)
def test_http_2_and_brotli_are_on_offer_only(
    face: Face, server: Scripted, folder: Path, certificate: Path
) -> None:
    server.on("/workflowapi/getschemelist", envelope(["ExpenseReport"] * 500))
    more = f"""
SSLEngine on
SSLCertificateFile {certificate}
Protocols h2 http/1.1
AddOutputFilterByType BROTLI_COMPRESS;DEFLATE application/json
LogFormat "%H %{{Content-Encoding}}o" short
CustomLog {folder}/access.log short
"""
    modules = ("ssl", "http2", "filter", "brotli", "deflate", "log_config")
    # Apache for Debian has log_config built in.
    modules = tuple(name for name in modules if (MODULES / f"mod_{name}.so").exists())
    with apache(folder, server.url, more, modules) as port:
        found = face.run(
            f"https://localhost:{port}",
            lambda client: client.schemes.list(),
            ssl_context=trusting(certificate),
        )
    assert len(found) == 500
    assert (folder / "access.log").read_text("utf-8") == "HTTP/1.1 gzip\n"
