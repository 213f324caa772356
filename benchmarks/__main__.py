"""Measures and prints ratios: `make bench`, or `python -m benchmarks [--quick]`."""

from __future__ import annotations

import argparse
import os

from .building import VENDOR, Project, changed_to_cold, cold_to_alone, to_bare_python
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

    build_step(share)
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


def build_step(share: int) -> None:
    """Print what the commands cost."""
    print("The build step: ratios to a Python that does nothing, and between its own runs.")
    for words, goal in (
        (("--help",), 3.0),
        (("check",), 10.0),
        (("generate",), 10.0),
        ((*VENDOR, "--check"), 10.0),
    ):
        found = to_bare_python(words, 40 // share)
        print(shown(f"CPU of `{' '.join(words)}` without a change", found, goal))
    rounds = 10 // share + 2
    found = changed_to_cold(Project.cpu, rounds)
    print(shown("CPU of `generate` after one change, to one with an empty cache", found, 0.4))
    found = changed_to_cold(Project.wall, rounds)
    print(shown("the wait for it, to the wait with an empty cache", found))
    found = cold_to_alone(rounds)
    print(shown("the wait with an empty cache, to that for one process without", found, 0.75))


if __name__ == "__main__":
    main()
