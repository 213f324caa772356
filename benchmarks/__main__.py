"""Measures and prints ratios: `make bench`, or `python -m benchmarks [--quick]`."""

from __future__ import annotations

import argparse
import os

from .calls import OTHERS, PROCESS, async_calls, sync_calls
from .decoding import decoding
from .rounds import shown
from .starting import starting


def main() -> None:
    """Run every benchmark and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the rounds")
    share = 10 if parser.parse_args().quick else 1
    # The proxies of this machine are not part of what is measured.
    os.environ["NO_PROXY"] = "127.0.0.1"

    print("Ratios: the median over the rounds, and its quartiles. 1.000 is as much as by hand.")
    for whose, processes in (("of another instance", OTHERS), ("of the same", (PROCESS,))):
        found = sync_calls(200 // share, 100, processes)
        print(shown(f"CPU of a sync call, {whose}, to httpx2 by hand", found, 1.05))
        found = async_calls(200 // share, 100, processes)
        print(shown(f"CPU of an async call, {whose}, to httpx2 by hand", found, 1.05))
    found = decoding(200 // share, 5)
    print(shown("CPU of reading 1,000 instances, to msgspec by hand", found, 1.05))
    found = starting("import workflow_api", 40 // share, 5)
    print(shown("CPU of `import workflow_api`, to a process that does nothing", found, 1.25))
    found = starting("from workflow_api import WorkflowClient", 40 // share, 2)
    print(shown("the same of `from workflow_api import WorkflowClient`", found))
    found = starting("import httpx2, msgspec", 40 // share, 2)
    print(shown("the same of `import httpx2, msgspec`, for comparison", found))


if __name__ == "__main__":
    main()
