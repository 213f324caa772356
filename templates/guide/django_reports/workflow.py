"""The client of the site, for all threads of a process."""

from functools import cache

from django.conf import settings
from workflow_api import WorkflowClient


@cache
def client() -> WorkflowClient:
    """Made once. It lives as long as the process, so nothing closes it."""
    return WorkflowClient(timeout=settings.WORKFLOW_TIMEOUT)
