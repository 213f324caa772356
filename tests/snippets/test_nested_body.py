"""An operation that nobody has seen, with a nested body of ten members, in every target."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.python.build_package import lower
from generator.read import read_api
from generator.snippets.build_requests import Requests
from generator.snippets.languages import TARGETS
from generator.snippets.request import SnippetRequest
from generator.snippets.view import seen_by
from tests.snippets import subject
from tests.snippets.decoded import READ
from tests.snippets.engine import Engine
from tests.snippets.formatters import FORMATTERS
from tests.snippets.languages import LANGUAGES
from tests.snippets.matrix import SIGNED, check
from tests.snippets.test_formatters import said_by
from tests.snippets.test_snippets_run import QUICK, problems

NAME = "fileReport"
EXAMPLE = """\
            example:
              message: It's "done" for $5 & 100%
              amount: 12.75
              copies: 3
              urgent: true
              owner: null
              tags: [finance, trips]
              lines:
                - {text: Taxi, price: 20, paid: true}
                - {text: Hotel, price: 180, paid: false}
              address: {city: Gdańsk, lines: [Long Street 1, Flat 2]}
              approvals: [{by: ann, notes: [{text: fine, seen: false}]}]
              extra: {}
"""


@pytest.fixture(scope="module")
def request_of_it(tmp_path_factory: pytest.TempPathFactory) -> SnippetRequest:
    """The request of the operation, in a copy of the document that has it."""
    document = subject.SPEC.read_text(encoding="utf-8")
    found = re.search(r"  /workflowapi/loginfo:\n(?:    .*\n)+", document)
    assert found
    block = found[0].replace("loginfo", "filereport").replace("logInformation", NAME)
    block = block.replace("x-python-name: information", "x-python-name: file_report")
    block, count = re.subn(r" +example: \{message: hello\}\n", lambda _: EXAMPLE, block)
    assert count == 1
    members = re.findall(r"^ {14}(\w+):", EXAMPLE, re.M)
    assert len(members) == 10
    last = "                  x-positional: true\n"
    properties = "".join(
        f"                {name}: {{description: A member.}}\n" for name in members[1:]
    )
    path = tmp_path_factory.mktemp("nested") / "workflow-api.yaml"
    path.write_text(document.replace(found[0], found[0] + block.replace(last, last + properties)))
    api = read_api(path)
    return Requests(api, lower(api, "spec/workflow-api.yaml")).example(NAME)


def test_each_target_has_it_as_data(
    engine: Engine, request_of_it: SnippetRequest, tmp_path: Path
) -> None:
    for target in TARGETS:
        case = subject.rendered(target, NAME, request_of_it)
        assert case.source is not None
        if target.language.data_form is not None:
            assert seen_by(request_of_it, target.language).is_data
        path = tmp_path / NAME / target.file_name
        path.parent.mkdir(exist_ok=True)
        path.write_text(case.source, encoding="utf-8", newline="")
        if target.key in READ or (target in QUICK and not LANGUAGES[target.key].missing()):
            assert problems(check(engine, target, [case], (SIGNED,))) == []


@pytest.mark.parametrize("name", FORMATTERS)
def test_its_formatters_change_nothing(
    request_of_it: SnippetRequest, name: str, tmp_path: Path
) -> None:
    formatter = FORMATTERS[name]
    paths = []
    for key in formatter.targets:
        target = subject.BY_KEY[key]
        paths.append(tmp_path / NAME / target.file_name)
        paths[-1].parent.mkdir(exist_ok=True)
        text = subject.rendered(target, NAME, request_of_it).source or ""
        paths[-1].write_text(text, encoding="utf-8", newline="")
    said = said_by(formatter, paths)
    assert [path.name for path in paths if f"/{NAME}/{path.name}" in said] == [], said
