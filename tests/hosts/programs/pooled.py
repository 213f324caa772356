"""A pool of forked processes, as multiprocessing makes it, with a client from before the fork.

    python pooled.py URL ID …

Prints how many of the instances that the pool read were those that were asked for.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading

from workflow_api import WorkflowClient

CLIENT = WorkflowClient(sys.argv[1])


def is_right(process_id: str) -> bool:
    """Whether the instance that comes is the one that was asked for."""
    found = CLIENT.instances.get(process_id)
    return found is not None and str(found.id) == process_id


if __name__ == "__main__":
    # Inside its first call while the pool forks: the server lets it wait.
    first = threading.Thread(target=CLIENT.runtime.is_active)
    first.start()
    with multiprocessing.get_context("fork").Pool(4) as pool:
        print(sum(pool.map_async(is_right, sys.argv[2:], chunksize=3).get(60)))
    first.join()
