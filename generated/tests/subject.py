# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What is tested: the one place that says under which name it is imported."""

from workflow_api import AsyncWorkflowClient, RetryPolicy, WorkflowClient
from workflow_api.errors import (
    OutcomeUnknown,
    ResponseValidationError,
    ServerError,
    WorkflowApiError,
)

__all__ = [
    "AsyncWorkflowClient",
    "OutcomeUnknown",
    "ResponseValidationError",
    "RetryPolicy",
    "ServerError",
    "WorkflowApiError",
    "WorkflowClient",
]
