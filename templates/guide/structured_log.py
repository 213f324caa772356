"""Structured logging with structlog: one line of JSON for each request.

python structured_log.py
"""

import logging

import structlog
from workflow_api import Event, WorkflowClient

log = structlog.stdlib.get_logger("reports")


def configure() -> None:
    """Write JSON: the lines of this program, and those of the log `workflow_api`."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso"),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    # The hook logs failed requests too, with more members.
    logging.getLogger("workflow_api").setLevel(logging.WARNING)


def log_request(event: Event) -> None:
    """A hook that logs a request when it has ended, with members to search by."""
    if event.seconds is None:
        return
    level = logging.WARNING if event.failure else logging.INFO
    log.log(
        level,
        event.failure or "workflow request",
        operation=event.operation,
        method=event.method,
        url=event.url,
        status=event.status,
        milliseconds=round(event.seconds * 1000),
    )


if __name__ == "__main__":
    configure()
    # Bound values go into every line of this thread or task.
    with (
        WorkflowClient(hooks=[log_request]) as client,
        structlog.contextvars.bound_contextvars(request_id="42"),
    ):
        reports = client.instances.list(scheme_code="ExpenseReport")
        log.info("reports", count=reports.count)
