"""The guide's OpenTelemetry hook with the real SDK, whose exporters keep everything in memory."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import Histogram, InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from workflow_api import AsyncWorkflowClient, RetryPolicy, WorkflowClient
from workflow_stand_in import Fault, StandIn

from tests.guide.programs import GUIDE, ran

SECRET = "secret-of-the-test"


class Kept(NamedTuple):
    """What was recorded."""

    spans: InMemorySpanExporter
    reader: InMemoryMetricReader

    def requests(self) -> dict[str, list[ReadableSpan]]:
        """The spans that have ended, by name."""
        found: dict[str, list[ReadableSpan]] = {}
        for span in self.spans.get_finished_spans():
            found.setdefault(span.name, []).append(span)
        return found

    def durations(self) -> dict[tuple[object, object], int]:
        """How many durations were recorded, by operation and status."""
        data = self.reader.get_metrics_data()
        assert data
        return {
            (
                (point.attributes or {})["workflow.operation"],
                (point.attributes or {}).get("http.response.status_code"),
            ): point.count
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if isinstance(metric.data, Histogram)
            for point in metric.data.data_points
        }


@pytest.fixture(scope="module")
def exporters() -> Kept:
    """The SDK takes its providers once in a process."""
    kept = Kept(InMemorySpanExporter(), InMemoryMetricReader())
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept.spans))
    trace.set_tracer_provider(provider)
    metrics.set_meter_provider(MeterProvider([kept.reader]))
    return kept


@pytest.fixture
def kept(exporters: Kept, monkeypatch: pytest.MonkeyPatch) -> Kept:
    exporters.spans.clear()
    monkeypatch.syspath_prepend(GUIDE)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return exporters


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn(require_token=True, client_secret=SECRET) as running:
        yield running


def test_each_request_is_a_span_of_the_trace(kept: Kept, server: StandIn) -> None:
    telemetry = import_module("opentelemetry_hook")
    server.fail(Fault.UNAVAILABLE, "listSchemes", retry_after=0)
    with (
        WorkflowClient(
            server.url,
            client_id="workflow",
            client_secret=SECRET,
            hooks=[telemetry.Telemetry()],
            retries=RetryPolicy(max_retries=0),
        ) as client,
        telemetry.traced(client.with_options(max_retries=2), "list reports") as calls,
    ):
        calls.schemes.list()
    found = kept.requests()
    (parent,) = found.pop("list reports")
    assert parent.context
    statuses = [
        (span.attributes or {})["http.response.status_code"] for span in found["listSchemes"]
    ]
    assert statuses == [503, 200]
    for span in (span for spans in found.values() for span in spans):
        assert span.parent
        assert span.context
        assert span.parent.span_id == parent.context.span_id
        assert (parent.start_time or 0) <= (span.start_time or 0) <= (span.end_time or 0)
        assert SECRET not in span.to_json()
        assert "Bearer" not in span.to_json()
    sent = server.requests[-1].header("traceparent")
    assert sent
    assert sent.split("-")[1] == f"{parent.context.trace_id:032x}"
    durations = kept.durations()
    assert durations["listSchemes", 503] == durations["listSchemes", 200] == 1


def test_a_request_without_a_reply_is_an_error(kept: Kept, server: StandIn) -> None:
    telemetry = import_module("opentelemetry_hook")

    async def work() -> None:
        async with AsyncWorkflowClient(
            server.url, client_id="workflow", client_secret=SECRET, hooks=[telemetry.Telemetry()]
        ) as client:
            server.fail(Fault.CUT, "isRuntimeActive")
            with trace.get_tracer("of the test").start_as_current_span("task"):
                await client.runtime.is_active()

    asyncio.run(work())
    found = kept.requests()
    (parent,) = found["task"]
    lost, answered = found["isRuntimeActive"]
    assert (lost.status.status_code, answered.status.status_code) == (
        StatusCode.ERROR,
        StatusCode.UNSET,
    )
    assert parent.context
    assert {span.parent and span.parent.span_id for span in (lost, answered)} == {
        parent.context.span_id
    }


def test_the_program_prints_its_spans() -> None:
    with StandIn() as server:
        printed, _ = ran("opentelemetry_hook.py", WORKFLOW_SERVER_URL=server.url)
    assert "3 schemes" in printed
    assert '"name": "listSchemes"' in printed
