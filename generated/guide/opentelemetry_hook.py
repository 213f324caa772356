"""OpenTelemetry: a span and a duration for each request of the client.

OTEL_SERVICE_NAME=reports python opentelemetry_hook.py
"""

import time
from collections.abc import Generator
from contextlib import contextmanager

from opentelemetry import metrics, trace
from opentelemetry.propagate import inject
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, ConsoleSpanExporter
from opentelemetry.trace import SpanKind, Status, StatusCode
from workflow_api import Event, WorkflowClient


class Telemetry:
    """A hook. Events contain no secrets, so attributes contain none either."""

    def __init__(self) -> None:
        self._tracer = trace.get_tracer("workflow_api")
        self._seconds = metrics.get_meter("workflow_api").create_histogram(
            "http.client.request.duration", unit="s", description="Requests to the Workflow Server"
        )

    def __call__(self, event: Event) -> None:
        """Record a request when it has ended: each attempt is an event of its own."""
        if event.seconds is None:
            return
        attributes: dict[str, str | int] = {
            "http.request.method": event.method,
            "workflow.operation": event.operation,
        }
        if event.status is not None:
            attributes["http.response.status_code"] = event.status
        if event.failure:
            attributes["error.type"] = "no_reply"
        self._seconds.record(event.seconds, attributes)
        ended = time.time_ns()
        # The hook runs in the thread or task of the call: the span is in its trace.
        span = self._tracer.start_span(
            event.operation,
            kind=SpanKind.CLIENT,
            # The path has ids, which belong in a span but not in a metric.
            attributes={**attributes, "url.full": event.url},
            start_time=ended - round(event.seconds * 1e9),
        )
        if event.failure:
            span.set_status(Status(StatusCode.ERROR, event.failure))
        span.end(ended)


@contextmanager
def traced(client: WorkflowClient, name: str) -> Generator[WorkflowClient]:
    """A span around several calls, which is sent with them as `traceparent`."""
    with trace.get_tracer("workflow_api").start_as_current_span(name):
        headers: dict[str, str] = {}
        inject(headers)
        yield client.with_options(headers=headers)


if __name__ == "__main__":
    provider = TracerProvider()
    # In a real program: the OTLP exporter of your collector.
    provider.add_span_processor(BatchSpanProcessor(ConsoleSpanExporter()))
    trace.set_tracer_provider(provider)
    with (
        WorkflowClient(hooks=[Telemetry()]) as workflow,
        traced(workflow, "list schemes") as calls,
    ):
        print(len(calls.schemes.list()), "schemes")
    provider.shutdown()
