"""Other snippet generators under the same harness: `python -m tests.snippets.peers [FOLDER]`.

npm puts them into FOLDER (else a temporary one). Each client gets the operations of the document
with their plain examples, and the awkward corpus in pieces; counted is how many requests arrive
as they were meant. The snippets are completed where a generator leaves that to the reader, so
that only the request is judged; and of how it is written only the meaning counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from generator.snippets.render import render_snippet
from tests.snippets.engine import Engine, Result, Run, progress
from tests.snippets.languages import LANGUAGES, Example
from tests.snippets.peers.clients import CLIENTS, OURS, PACKAGES, Client, completed
from tests.snippets.peers.questions import Question, awkward, plain
from tests.snippets.recorder import Channel, Reply, always
from tests.snippets.sandbox import folder
from tests.snippets.subject import BY_KEY

_REPLY = always(Reply(200, b'{"data": "", "success": true, "error": "", "message": ""}'))


def main() -> int:
    """Print a line for each client and one for each generator."""
    parser = argparse.ArgumentParser(prog="tests.snippets.peers", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where npm puts the generators")
    parser.add_argument("--only", metavar="GENERATOR", help="one of them, or 'this project'")
    parser.add_argument("--wrong", action="store_true", help="name each wrong request")
    options = parser.parse_args()
    with ExitStack() as stack:
        where = options.folder or stack.enter_context(folder("peers"))
        _install(where)
        engine = stack.enter_context(Engine())
        clients = [
            item
            for item in CLIENTS
            if options.only in (None, item.generator) and not LANGUAGES[item.target].missing()
        ]
        scores: dict[str, Counter[str]] = {}
        print(f"{'generator':24} {'client':20} {'plain':>9} {'awkward':>9}  executed commands")
        for client in clients:
            score = _score(engine, where, client, options.wrong)
            scores.setdefault(client.generator, Counter()).update(score)
            print(_line(client.generator, "/".join(client.name), score), flush=True)
        for generator, score in scores.items():
            print(_line(generator, "all of these", score))
    return 0


def _install(where: Path) -> None:
    if not (where / "node_modules").exists():
        where.mkdir(parents=True, exist_ok=True)
        (where / "package.json").write_text("{}")
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES]
        subprocess.run(command, cwd=where, check=True, stdout=subprocess.DEVNULL)


def _score(engine: Engine, where: Path, client: Client, names_wrong: bool) -> Counter[str]:
    questions = [*plain(), *awkward()]
    channels = [engine.open(_REPLY) for _ in questions]
    sources = _generated(where, client, questions, channels)
    runs = [
        Run(
            Example(
                client.target,
                f"q{number}",
                client.file_name,
                completed(client, sources.get(question.name, "")),
            ),
            question.name,
            _REPLY,
            {"NODE_PATH": str(where.resolve() / "node_modules")},
            channel,
        )
        for number, (question, channel) in enumerate(zip(questions, channels, strict=True))
    ]
    progress(f"{client.generator} {client.name}")
    results = engine.run(client.target, runs)
    score: Counter[str] = Counter()
    for question, result in zip(questions, results, strict=True):
        right = question.is_right(result.channel.seen)
        score[question.kind] += 1
        score[f"{question.kind} right"] += right
        score["canaries"] += _canary(result)
        if names_wrong and not right:
            print(f"  wrong: {question.name}: {_excuse(result)}")
    return score


def _canary(result: Result) -> bool:
    left = getattr(result.finished, "left", ())
    return any("canary" in name for name in left)


def _excuse(result: Result) -> str:
    if result.channel.seen:
        return f"{len(result.channel.seen)} came, the first {result.channel.seen[0]!r:.160}"
    text = getattr(result.finished, "err", "") or getattr(result.finished, "message", "")
    return " / ".join(text.strip().splitlines()[-2:])[:200]


def _generated(
    where: Path, client: Client, questions: Sequence[Question], channels: Sequence[Channel]
) -> dict[str, str]:
    if client.generator == OURS:
        target = BY_KEY[client.target]
        return {item.name: render_snippet(target, item.ours()) for item in questions}
    told = [item.told(channel.url) for item, channel in zip(questions, channels, strict=True)]
    asked = {
        "clients": [[client.generator, client.name]],
        "requests": {f"{client.generator} {'/'.join(client.name)}": told},
    }
    done = subprocess.run(
        ["node", str(Path(__file__).with_name("generate.mjs"))],
        cwd=where,
        input=json.dumps(asked).encode("utf-8"),
        capture_output=True,
        check=True,
    )
    return {item["request"]: item.get("source", "") for item in json.loads(done.stdout)}


def _line(generator: str, client: str, score: Counter[str]) -> str:
    shown = [f"{score[f'{kind} right']}/{score[kind]}" for kind in ("plain", "awkward")]
    return f"{generator:24} {client:20} {shown[0]:>9} {shown[1]:>9}  {score['canaries']}"


if __name__ == "__main__":
    sys.exit(main())
