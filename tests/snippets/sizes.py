"""How long the examples are: `python -m tests.snippets.sizes REVISION`.

The average lines and the longest line of code of each target, at a revision of git and now. Then
three requests beside what the npm packages postman-code-generators and httpsnippet make of them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.snippets.language import Target
from generator.snippets.languages import TARGETS
from tests.external.npm import program
from tests.snippets import subject
from tests.snippets.languages import ROOT

SHOWN = ("createInstance", "listInstances", "executeCommand")
_MARKS = ("#", "//", "rem ", "<!--")
_SCRIPT = Path(__file__).with_name("others.cjs")
_PACKAGES = (("postman-code-generators", "2.1.0"), ("httpsnippet", "3.0.10"))


def size(text: str) -> tuple[int, int]:
    """How many lines of code a file has, and the length of the longest."""
    lines = [line for line in text.splitlines() if line.strip()]
    code = [line for line in lines if not line.strip().startswith(_MARKS)]
    return len(code), max((len(line.expandtabs(4)) for line in code), default=0)


def before(revision: str, target: Target, name: str) -> str:
    """A file as it was; empty if it was not there."""
    path = f"{revision}:generated/examples/{name}/{target.file_name}"
    command = ("git", "show", path)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    return done.stdout.decode("utf-8") if done.returncode == 0 else ""


def now(target: Target, name: str) -> str:
    """A published file."""
    return (subject.EXAMPLES / name / target.file_name).read_bytes().decode("utf-8")


def average(texts: Iterable[str]) -> str:
    """The average of the lines, and the longest line."""
    sizes = [size(text) for text in texts if text]
    if not sizes:
        return f"{'-':>6} {'-':>7}"
    return (
        f"{sum(lines for lines, _ in sizes) / len(sizes):6.1f} {max(long for _, long in sizes):7}"
    )


def others() -> Mapping[str, Mapping[str, str]]:
    """What other tools make of the shown requests: by tool and language, then by operation."""
    asked = []
    for name in SHOWN:
        request = subject.requests().example(name)
        asked.append(
            {
                "name": name,
                "method": request.method,
                "url": "http://localhost:8077" + request.path,
                "headers": [
                    {"name": header.name, "value": header.value} for header in request.headers
                ],
                "body": request.body,
            }
        )
    folders = []
    for package, version in _PACKAGES:
        command = program(package, package, version)
        folders.append(str(Path(command[-1]).parent.parent / package))
    node = command[0]
    done = subprocess.run(
        (node, str(_SCRIPT), *folders),
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=True,
    )
    found: dict[str, dict[str, str]] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.snippets.sizes",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("revision", metavar="REVISION")
    revision = parser.parse_args().revision
    print(f"{'lines of code':22}{'before':>14}  {'now':>12}")
    print(f"{'':22}{'average':>6} {'longest':>7} {'average':>6} {'longest':>7}")
    for target in TARGETS:
        names = subject.operations()
        old = average(before(revision, target, name) for name in names)
        new = average(now(target, name) for name in names)
        print(f"{target.key:22}{old} {new}")
    print()
    print(f"{'lines, longest line':48}" + "".join(f"{name:>18}" for name in SHOWN))
    for target in TARGETS:
        for what, texts in (
            ("before", [before(revision, target, name) for name in SHOWN]),
            ("now", [now(target, name) for name in SHOWN]),
        ):
            print(f"{f'{target.key} {what}':48}" + "".join(_cell(text) for text in texts))
    for tool, made in others().items():
        print(f"{tool:48}" + "".join(_cell(made[name]) for name in SHOWN))


def _cell(text: str) -> str:
    lines, longest = size(text)
    return f"{f'{lines}, {longest}' if text else '-':>18}"


if __name__ == "__main__":
    main()
