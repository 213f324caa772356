"""Measures and prints ratios: `make bench`, or `python -m benchmarks [--quick]`."""

from __future__ import annotations

import argparse
import os

from .calls import OTHERS, async_calls, sync_calls
from .decoding import decoding
from .rounds import shown
from .starting import first_call, longest_step, starting


def main() -> None:
    """Run every benchmark and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the rounds")
    share = 10 if parser.parse_args().quick else 1
    # The proxies of this machine are not part of what is measured.
    os.environ["NO_PROXY"] = "127.0.0.1"

    print("Ratios: the median over the rounds, and its quartiles. 1.000 is as much as by hand.")
    for library in ("httpx2", "requests"):
        found = sync_calls(library, 200 // share, 100, OTHERS)
        print(shown(f"CPU of a sync call, to {library} by hand", found, 1.0))
    for library in ("httpx2", "aiohttp"):
        found = async_calls(library, 200 // share, 100, OTHERS)
        # aiohttp reads replies in C; its line is there to compare.
        goal = 1.0 if library == "httpx2" else None
        print(shown(f"CPU of an async call, to {library} by hand", found, goal))
    found = decoding(200 // share, 5)
    print(shown("CPU of reading 1,000 instances, to msgspec by hand", found, 1.05))
    found = starting("import workflow_api", "import msgspec", 40 // share, 3)
    print(shown("CPU of `import workflow_api`, to `import msgspec`", found, 1.6))
    made = "import workflow_api; workflow_api.WorkflowClient()"
    found = starting(made, "import httpx2, msgspec", 40 // share, 2)
    print(shown("the same and a first client, to `import httpx2, msgspec`", found, 1.2))
    print(shown("time of the first call, to httpx2 by hand", first_call(60 // share), 1.1))
    milliseconds = longest_step(40 // share)
    print(f"CPU for which calls keep the event loop: {milliseconds:.1f} ms at most, goal 10 ms")


if __name__ == "__main__":
    main()
