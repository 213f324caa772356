"""A WSGI application whose client is made before the server forks.

A thread is inside its first call at that moment: the server lets it wait.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from typing import Any

from workflow_api import WorkflowClient

CLIENT = WorkflowClient()
threading.Thread(target=CLIENT.runtime.is_active, daemon=True).start()


def application(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """The process that answers, and the instance whose id is the path."""
    found = CLIENT.instances.get(environ["PATH_INFO"].strip("/"))
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{os.getpid()} {found and found.id}".encode()]
