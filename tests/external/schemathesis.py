"""Schemathesis against the stand-in: does it follow the document, and reject calls that do not?

    python -m tests.external.schemathesis [--examples N]

It is installed at its first use into .cache/external, because it requires another version of
jsonschema-rs than the project. Three runs over all operations; each must find nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "generated"))

from workflow_stand_in import StandIn

VERSION = "4.32.5"
ROOT = Path(__file__).parent.parent.parent
_FOLDER = ROOT / ".cache" / "external" / f"schemathesis-{VERSION}"
_DOCUMENT = ROOT / "generated" / "openapi.json"
_SECRET = "<client secret>"
_CONFIGURATION = """\
# A document cannot say which credentials exist, so rejecting invented ones is right.
[[operations]]
include-operation-id = "requestToken"
checks.positive_data_acceptance.enabled = false
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what it is for, how the server is set up, which options are given."""

    about: str
    strict: bool
    options: tuple[str, ...]


RUNS = (
    # Without negative_data_rejection, for a refusal has status 200, and without
    # unsupported_method, for each verb has the recorded answer: transport/verb-put.
    Run(
        "right requests: every check but two",
        False,
        ("--mode", "positive", "--exclude-checks", "negative_data_rejection,unsupported_method"),
    ),
    # Not the two checks that the recorded pages of status 500 break, which have no Content-Type:
    # transport/body-none.
    Run(
        "right and wrong requests: replies as documented",
        False,
        (
            *("--mode", "all", "--checks"),
            "status_code_conformance,response_schema_conformance,response_headers_conformance",
        ),
    ),
    Run(
        "right and wrong requests: a strict server refuses the wrong ones",
        True,
        ("--mode", "all", "--checks", "negative_data_rejection"),
    ),
)


def _command() -> str:
    """The command, installed if it is missing."""
    done = _FOLDER / "installed"
    if not done.exists():
        venv.create(_FOLDER, with_pip=True, clear=True)
        install = [_FOLDER / "bin" / "python", "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, f"schemathesis=={VERSION}"], check=True)
        done.touch()
    return str(_FOLDER / "bin" / "st")


def judge(run: Run, examples: int) -> int:
    """The exit code of one run."""
    with (
        tempfile.TemporaryDirectory() as folder,
        StandIn(strict=run.strict, client_id="workflowapi", client_secret=_SECRET) as server,
    ):
        configuration = Path(folder) / "schemathesis.toml"
        configuration.write_text(_CONFIGURATION, encoding="utf-8")
        print(f"--- {run.about}", flush=True)
        return subprocess.run(
            [
                *(_command(), "--config-file", str(configuration), "run", str(_DOCUMENT)),
                *("--url", server.url, "--seed", "1", "--max-examples", str(examples)),
                *run.options,
            ],
            cwd=folder,
            check=False,
        ).returncode


def main() -> int:
    """All runs; 0 when none of them found anything."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--examples", type=int, default=50, help="for each operation and run")
    examples: int = parser.parse_args().examples
    return max([judge(run, examples) for run in RUNS])


if __name__ == "__main__":
    sys.exit(main())
