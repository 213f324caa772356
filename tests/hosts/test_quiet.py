"""Faults 15 and 20: what a call does besides calling: it imports nothing and logs little."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from faces import Face, FakeTime
from scripted import Scripted, envelope, refusal, reply, reset
from workflow_api import WorkflowApiError

from tests.hosts.serving import python


@pytest.mark.fault(15)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_call_neither_imports_nor_opens_a_file(server: Scripted, kind: str) -> None:
    """Neither the first call nor the first one that fails; all is done when a client is made."""
    server.on("/workflowapi/isactive", envelope(True))
    server.on("/workflowapi/getschemelist", reply(502, "<h1>Not now</h1>"))
    server.on("/workflowapi/executecommand", refusal("The command Go is not there"))
    server.on("/workflowapi/deleteinstance", reset())
    server.on("/workflowapi/instanceexists", reply(200, "<h1>Sign in</h1>"))
    said = python("imports.py", server.url, kind)
    assert said == "calls: 5\n"


def write(client: Any) -> Any:
    """A call that is not repeated."""
    return client.log.information("done")


@pytest.mark.fault(20)
def test_no_line_at_info_for_a_call(
    face: Face, server: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    server.on("/workflowapi/loginfo", envelope())
    with caplog.at_level(logging.INFO):
        face.run(server.url, write, write)
    assert [record.getMessage() for record in caplog.records] == []


@pytest.mark.fault(20)
def test_no_line_of_the_http_library_for_a_call_that_fails(
    face: Face, server: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    server.on("/workflowapi/loginfo", reply(503))
    with caplog.at_level(logging.INFO), pytest.raises(WorkflowApiError):
        face.run(server.url, write, clocks=FakeTime().clocks)
    assert {record.name for record in caplog.records} <= {"workflow_api"}


@pytest.mark.fault(20)
def test_our_lines_are_there_at_debug(
    face: Face, server: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    server.on("/workflowapi/loginfo", envelope())
    with caplog.at_level(logging.DEBUG, logger="workflow_api"):
        face.run(server.url, write)
    ours = [record for record in caplog.records if record.name == "workflow_api"]
    assert len(ours) == 2
    assert {record.levelno for record in ours} == {logging.DEBUG}
