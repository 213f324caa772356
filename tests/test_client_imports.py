"""When the client imports what: the HTTP library and asyncio with a client, nothing in a call."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.processes import python

ROOT = Path(__file__).parent.parent

HEAD = f"""
import sys
sys.path[:0] = {[str(ROOT / "generated"), str(ROOT / "tests" / "faults")]!r}
import workflow_api
assert not {{"httpcore2", "httpx2", "asyncio"}} & sys.modules.keys()
"""
SERVE = """
from scripted import Scripted, envelope
import asyncio
server = Scripted().on("/workflowapi", envelope(True))
"""


def test_the_package_imports_neither_httpcore2_nor_asyncio() -> None:
    python("-c", HEAD, cwd=ROOT)


def test_a_sync_client_imports_httpcore2_and_not_asyncio() -> None:
    made = """
workflow_api.WorkflowClient()
assert "httpcore2" in sys.modules
assert "asyncio" not in sys.modules
"""
    python("-c", HEAD + made, cwd=ROOT)


CALLS = {
    "sync": """
client = workflow_api.WorkflowClient(server.url)
before = set(sys.modules)
client.runtime.is_active()
print(sorted(sys.modules.keys() - before))
""",
    "async": """
client = workflow_api.AsyncWorkflowClient(server.url)
before = set(sys.modules)
asyncio.run(client.runtime.is_active())
print(sorted(sys.modules.keys() - before))
""",
}


@pytest.mark.parametrize("kind", CALLS)
def test_a_call_imports_nothing(kind: str) -> None:
    script = f"{HEAD}{SERVE}with server:\n" + CALLS[kind].replace("\n", "\n    ").rstrip()
    assert python("-c", script, cwd=ROOT) == "[]\n"
