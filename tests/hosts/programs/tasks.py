"""A Celery application whose client is made, and in its first call, before the workers fork."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from celery import Celery
from workflow_api import WorkflowClient

FOLDER = Path(os.environ["TASKS_FOLDER"])
for name in ("queue", "results", "control"):
    (FOLDER / name).mkdir(exist_ok=True)

app = Celery("tasks", broker="filesystem://", backend=f"file://{FOLDER / 'results'}")
app.conf.broker_transport_options = {
    "data_folder_in": str(FOLDER / "queue"),
    "data_folder_out": str(FOLDER / "queue"),
    "control_folder": str(FOLDER / "control"),
}

if os.environ.get("TASKS_WORKER"):
    CLIENT = WorkflowClient()
    threading.Thread(target=CLIENT.runtime.is_active, daemon=True).start()


@app.task(name="read")
def read(process_id: str) -> list[str]:
    """The process that answers, and the instance."""
    # Long enough that the other process takes the next task.
    time.sleep(0.02)
    found = CLIENT.instances.get(process_id)
    return [str(os.getpid()), str(found and found.id)]
