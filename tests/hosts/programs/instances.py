"""Makes instances with these ids: `python instances.py URL ID …`."""

from __future__ import annotations

import sys

from workflow_api import WorkflowClient

if __name__ == "__main__":
    with WorkflowClient(sys.argv[1]) as client:
        for process_id in sys.argv[2:]:
            client.instances.create(scheme_code="ExpenseReport", process_id=process_id)
