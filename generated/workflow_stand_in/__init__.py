# SPDX-License-Identifier: MIT
"""A Workflow Server to test against: it answers as a server 9.0.1 was recorded to answer.

    with StandIn() as server:
        client = WorkflowClient(server.url)

The client needs nothing of this; the libraries come with the extra `stand-in`. No line is shared
with the client, so that a mistake of the one cannot hide in the other.
"""

from __future__ import annotations

try:
    import jsonschema as _jsonschema
    import uvicorn as _uvicorn
except ImportError as error:
    raise ImportError(
        f"the stand-in server needs {error.name}, which is not installed:"
        " pip install 'workflow-api-client[stand-in]'"
        " (beside a vendored client: pip install uvicorn jsonschema)",
        name=error.name,
    ) from error

from .faults import Fault
from .replies import Reply, SeenRequest
from .scheme_models import SchemeError
from .server import StandIn
from .settings import Settings

__all__ = ["Fault", "Reply", "SchemeError", "SeenRequest", "Settings", "StandIn"]

del _jsonschema, _uvicorn
