"""Sends a Celery task for each id, and prints a line for each: the process and the instance."""

from __future__ import annotations

import sys

from tasks import app

if __name__ == "__main__":
    sent = [app.send_task("read", [process_id]) for process_id in sys.argv[1:]]
    for result in sent:
        print(*result.get(timeout=30))
