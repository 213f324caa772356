"""Two children of a fork read instances, each its own, at the same time.

    python children.py URL KIND COUNT ID ID

KIND is `own` for the client's own connections, `given` for a caller's HTTP client which the
parent has used, `new` where each child makes a caller's HTTP client of its own. Prints a line of
JSON for each child: how many calls gave its instance, gave another one, and the texts of errors.
"""

from __future__ import annotations

import json
import os
import sys

import httpx2
from workflow_api import WorkflowApiError, WorkflowClient


def read(client: WorkflowClient, process_id: str, count: int) -> str:
    """What so many calls gave."""
    right = wrong = 0
    errors: set[str] = set()
    for _ in range(count):
        try:
            found = client.instances.get(process_id)
        except WorkflowApiError as error:
            errors.add(str(error))
        else:
            right += found is not None and str(found.id) == process_id
            wrong += found is None or str(found.id) != process_id
    return json.dumps({"right": right, "wrong": wrong, "errors": sorted(errors)})


def main(url: str, kind: str, count: int, ids: list[str]) -> None:
    """Fork once for each id."""
    http = None if kind == "own" else httpx2.Client()
    client = WorkflowClient(url, http_client=http)
    client.instances.get(ids[0])
    ready, go = os.pipe()
    children = []
    for process_id in ids:
        child = os.fork()
        if child == 0:
            os.close(go)
            os.read(ready, 1)
            used = WorkflowClient(url, http_client=httpx2.Client()) if kind == "new" else client
            line = read(used, process_id, count)
            os.write(1, f"{line}\n".encode())
            os._exit(0)
        children.append(child)
    # Its end is what the children wait for, so that they begin together.
    os.close(go)
    for child in children:
        assert os.waitpid(child, 0)[1] == 0
    assert client.instances.get(ids[0]) is not None


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
