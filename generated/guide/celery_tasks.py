"""Celery: tasks that may run more than once.

celery --app celery_tasks worker
"""

from contextlib import suppress
from decimal import Decimal
from functools import cache

from celery import Celery
from workflow_api import (
    AlreadyExistsError,
    NotAvailableError,
    ProcessBusyError,
    RateLimitedError,
    ServerError,
    TransportError,
    WorkflowClient,
)

app = Celery("celery_tasks")
# A task whose worker died runs again.
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True)

LATER = (TransportError, ServerError, RateLimitedError, ProcessBusyError)
"""Errors that may pass. OutcomeUnknown is a TransportError: see `submit_report`."""


@cache
def client() -> WorkflowClient:
    """Made once in each process of the worker; it lives as long as the process."""
    return WorkflowClient()


@app.task(autoretry_for=LATER, retry_backoff=True, max_retries=8)
def create_report(process_id: str, owner: str) -> str:
    """Start a report. The sender chose the id, so a second run starts no second one."""
    # If the report exists, an earlier run has created it.
    with suppress(AlreadyExistsError):
        client().instances.create(
            process_id=process_id, scheme_code="ExpenseReport", identity_id=owner
        )
    return process_id


@app.task(autoretry_for=LATER, retry_backoff=True, max_retries=8)
def submit_report(process_id: str, owner: str, amount: str) -> str | None:
    """Submit a report and return its state.

    Every run begins with a read. So a retry is safe, even if it is unknown whether
    the command of the last run took effect.
    """
    try:
        if _state(process_id) == "Draft":
            client().commands.execute(
                process_id, "Submit", identity_id=owner, parameters={"Amount": Decimal(amount)}
            )
    except NotAvailableError:
        # The command of an earlier run may have ended after the read of this one.
        if _state(process_id) == "Draft":
            raise
    return _state(process_id)


def _state(process_id: str) -> str | None:
    instance = client().instances.get(process_id)
    if instance is None:
        raise LookupError(f"there is no report {process_id}")
    return instance.state_name
