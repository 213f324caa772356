"""Examples as files of the tree, their index, and as samples in the document."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..diagnostics import GeneratorBug, Problem, SpecError
from ..formatter import plain
from ..openapi import SCENARIO, Api, Json, Operation
from ..python.build_package import Lowering
from ..templating import Files, environment
from .build_requests import Requests
from .language import PROOFS, Target
from .languages import TARGETS
from .render import FOLDER, carries, core_lines, render_scenario, render_snippet
from .request import SnippetRequest

_EXAMPLES = "examples"


@dataclass(frozen=True, slots=True)
class SnippetFiles:
    """The files of all examples, and for each operation what the document shows of them."""

    files: Files
    by_operation: Mapping[str, list[Json]]


def lower_samples(api: Api, lowering: Lowering, source: str) -> SnippetFiles:
    """Every operation in every target. `source` is the document's name in first lines.

    Raises:
        SpecError: an example holds a value that HTTP cannot carry.
    """
    requests = Requests(api, lowering)
    files: dict[str, str] = {}
    listed: list[Json] = []
    by_operation: dict[str, list[Json]] = {}
    missing: list[dict[str, str]] = []
    for operation in api.operations:
        request = _request(requests, operation)
        samples = by_operation.setdefault(operation.id, [])
        for target in TARGETS:
            if not carries(target, request):
                missing.append({"operation": operation.id, "title": target.title})
                continue
            for name, text in _rendered(target, request, source):
                files[f"{_EXAMPLES}/{operation.id}/{name}"] = text
                listed.append(_entry(target, operation.id, name, text))
                if name == target.file_name:
                    sample = target.language.sample
                    samples.append({"lang": sample, "label": target.title, "source": text})
    if scenario := requests.scenario():
        for target in TARGETS:
            text = render_scenario(target, scenario, source)
            files[f"{_EXAMPLES}/{SCENARIO}/{target.file_name}"] = text
            listed.append(_entry(target, SCENARIO, target.file_name, text))
    index = {
        "targets": TARGETS,
        "proofs": [{"name": name, "text": text} for name, text in PROOFS.items()],
        "operations": api.operations,
        "first": api.operations[:1],
        "missing": missing,
        "scenario": SCENARIO if scenario else "",
    }
    template = environment().get_template(f"{FOLDER}/README.md.jinja")
    text = template.render(index=index, source=source)
    files[f"{_EXAMPLES}/README.md"] = plain(text)
    files[f"{_EXAMPLES}/index.json"] = _index(listed)
    return SnippetFiles({name: text.encode() for name, text in files.items()}, by_operation)


def with_samples(document: Mapping[str, Json], api: Api, samples: SnippetFiles) -> dict[str, Json]:
    """The document with `x-codeSamples` at each operation, as other tools show them."""
    result: dict[str, Json] = copy.deepcopy(dict(document))
    for operation in api.operations:
        paths = result["paths"]
        item = paths[operation.path] if isinstance(paths, dict) else None
        found = item[operation.method.lower()] if isinstance(item, dict) else None
        if not isinstance(found, dict):
            raise GeneratorBug(f"{operation.id} is not in the document")
        found["x-codeSamples"] = samples.by_operation[operation.id]
    return result


def _entry(target: Target, folder: str, name: str, text: str) -> Json:
    """An example in the index for programs; its lines are those of the region."""
    lines = core_lines(text)
    return {
        "path": f"{folder}/{name}",
        "operation": folder,
        "target": target.key,
        "proven": target.how,
        "region": {"name": "core", "first": lines[0], "last": lines[1]} if lines else None,
    }


def _index(examples: Sequence[Json]) -> str:
    targets: list[Json] = [
        {
            "key": target.key,
            "title": target.title,
            "language": target.language.sample,
            "command": target.command,
            "proven": target.how,
        }
        for target in TARGETS
    ]
    head = json.dumps({"proofs": PROOFS, "targets": targets}, indent=2).removesuffix("\n}")
    # One line for each example, so that a changed example changes one line.
    lines = ",\n".join(f"    {json.dumps(example)}" for example in examples)
    return f'{head},\n  "examples": [\n{lines}\n  ]\n}}\n'


def _request(requests: Requests, operation: Operation) -> SnippetRequest:
    try:
        return requests.example(operation.id)
    except ValueError as error:
        problem = Problem(
            operation.location,
            f"the example of '{operation.id}' cannot be sent: {error}",
            "give its parameters other examples",
        )
        raise SpecError([problem]) from None


def _rendered(target: Target, request: SnippetRequest, source: str) -> Iterator[tuple[str, str]]:
    yield target.file_name, render_snippet(target, request, source)
    if target.signed_file_name and request.bearer:
        signed = replace(request, signed=True)
        yield target.signed_file_name, render_snippet(target, signed, source)
