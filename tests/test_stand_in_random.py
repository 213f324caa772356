"""Whatever is sent, the stand-in answers by a rule and never falls over."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.recordings import ROOT

sys.path.insert(0, str(ROOT / "generated"))

from workflow_stand_in import StandIn
from workflow_stand_in.operations import BEHAVIOUR

NAMES = (
    *("schemeCode", "identityId", "parameters", "persist", "tenantId", "culture", "command"),
    *("schemeParameters", "state", "activity", "parameter", "value", "processIds", "id", "name"),
    *("roles", "extensions", "login", "password", "lock", "roleName", "tags", "take", "sort"),
    *("fromCreationDate", "operation", "message", "Amount", "Due", "Urgent", "CreationDate"),
)
TEXTS = (
    *("ExpenseReport", "Parallel", "Submit", "Legal", "Draft", "Begin", "admin", "null", "[1]"),
    *("{", "0042", "/*", "'", "new Date(", "1e999", "0x", '"open', "9999-12-31T24:00:00+23:59"),
    *("/Date(99999999999999999999)/", "99999999999999999999", "[" * 5000),
)
ID = "11111111-1111-4111-8111-000000000001"

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(TEXTS) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=6,
)
bodies = st.dictionaries(st.sampled_from(NAMES) | st.text(), values, max_size=6)


@pytest.fixture(scope="module")
def connection() -> Iterator[HTTPConnection]:
    with StandIn() as server:
        parts = urlsplit(server.url)
        found = HTTPConnection(str(parts.hostname), parts.port or 80, timeout=5)
        found.request("POST", f"/workflowapi/createinstance/{ID}", '{"schemeCode": "Parallel"}')
        found.getresponse().read()
        yield found
        found.close()


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    operation=st.sampled_from(sorted(BEHAVIOUR)),
    item=st.sampled_from((f"/{ID}", "", "/abc")),
    method=st.sampled_from(("POST", "POST", "POST", "GET", "PUT")),
    body=bodies,
    end=st.none() | st.integers(0, 40),
)
def test_there_is_always_an_answer(
    connection: HTTPConnection, operation: str, item: str, method: str, body: object, end: int
) -> None:
    text = json.dumps(body)[:end]
    headers = {"Content-Type": "application/json"}
    connection.request(method, f"/workflowapi/{operation}{item}", text.encode(), headers)
    reply = connection.getresponse()
    content = reply.read().decode()
    if reply.status == 200:
        assert list(json.loads(content)) == ["data", "success", "error", "message"]
    else:
        assert reply.status == 500
        assert content.startswith("Exception System.")
