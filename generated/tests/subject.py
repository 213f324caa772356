# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What is tested, and the stand-in server: the one place that says how they are imported."""

from workflow_api import AsyncWorkflowClient, RetryPolicy, WorkflowClient
from workflow_api._catalogue import CATALOGUE
from workflow_api.errors import (
    OutcomeUnknown,
    ReplyError,
    ResponseValidationError,
    ServerError,
    WorkflowApiError,
    WorkflowError,
)
from workflow_stand_in import Reply, SeenRequest, StandIn

__all__ = [
    "CATALOGUE",
    "AsyncWorkflowClient",
    "OutcomeUnknown",
    "Reply",
    "ReplyError",
    "ResponseValidationError",
    "RetryPolicy",
    "SeenRequest",
    "ServerError",
    "StandIn",
    "WorkflowApiError",
    "WorkflowClient",
    "WorkflowError",
]
