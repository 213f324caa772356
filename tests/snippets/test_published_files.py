"""The published files as a reader sees them, and the server's address as a reader may give it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.snippets.language import Target
from generator.snippets.languages import TARGETS
from generator.snippets.view import seen_by
from tests.snippets import subject
from tests.snippets.checks import TOKEN, seen_problems, success_problems
from tests.snippets.decoded import PROGRAMS, READERS, SERVER, read
from tests.snippets.engine import Engine, Run
from tests.snippets.languages import Example
from tests.snippets.readers.trees import Web
from tests.snippets.recorder import Channel, Reply, Seen, always
from tests.snippets.replies import replies
from tests.snippets.sandbox import Finished
from tests.snippets.test_snippets_run import EACH_TARGET, QUICK, needs

LONGEST = 110
"""Characters of a line of code."""
ANY_LENGTH = ("curl-cmd", "http-message")
"""Batch files have the data on one line, and messages are not read by editors."""
NAMES = (*subject.operations(), "scenario")
ENDS = ("/", "/workflowapi", "/workflowapi/")


def published(target: Target, name: str) -> str:
    return (subject.EXAMPLES / name / target.file_name).read_bytes().decode("utf-8")


@pytest.mark.parametrize(
    "target",
    [target for target in TARGETS if target.key not in ANY_LENGTH],
    ids=lambda target: target.key,
)
def test_no_line_of_code_is_long(target: Target) -> None:
    long = [
        f"{name}: {line}"
        for name in NAMES
        for line in published(target, name).splitlines()
        if len(line.expandtabs(4)) > LONGEST
    ]
    assert long == []


@EACH_TARGET
def test_a_body_is_data_where_the_language_has_literals_for_it(target: Target) -> None:
    if target.language.data_form is None or target.language.data_form.one_line:
        return
    texts = []
    for name in subject.operations():
        request = subject.requests().example(name)
        if not request.is_json or request.body in (None, "{}"):
            continue
        assert seen_by(request, target.language).is_data
        source = published(target, name)
        if request.body in source or target.language.literal(request.body) in source:
            texts.append(name)
    assert texts == []


class Ending(Channel):
    """A channel whose address ends in something."""

    end = ""

    @property
    def url(self) -> str:
        return super().url + self.end


FOLLOWED = [target for target in TARGETS if target.key in PROGRAMS]
ADDRESSED = [
    target
    for target in TARGETS
    if target in [*QUICK, *FOLLOWED] or target.key == "python-stdlib"
    # Messages and request files have the address in them.
    if not target.key.startswith("http")
]


@pytest.mark.parametrize("target", ADDRESSED, ids=lambda target: target.key)
def test_what_an_address_ends_in_does_no_harm(engine: Engine, target: Target) -> None:
    if target not in FOLLOWED:
        needs(target)
    name = "executeCommand"
    request = subject.requests().example(name)
    for end in ENDS:
        if target.key in READERS:
            variables = {"WORKFLOW_SERVER_URL": SERVER + end, "WORKFLOW_TOKEN": TOKEN}
            found = read(target.key, published(target, name), variables)
            assert not isinstance(found, str), found
        else:
            found = list(sent(engine, target, name, end))
        assert seen_problems(request, found, TOKEN) == [], end


def sent(engine: Engine, target: Target, name: str, end: str) -> Sequence[Seen]:
    """What an example sends to an address with this end."""
    reply: Reply = replies()[name].success
    source = published(target, name)
    variables = {"WORKFLOW_TOKEN": TOKEN}
    if target.key in PROGRAMS:
        web = Web(SERVER, variables, always(reply))
        web.variables["WORKFLOW_SERVER_URL"] = SERVER + end
        assert PROGRAMS[target.key](source, web).code == 0
        return web.sent
    channel = engine.open(always(reply))
    ending = Ending(channel.answer, channel.port)
    ending.end = end
    example = Example(target.key, name, target.file_name, source)
    (result,) = engine.run(target.key, [Run(example, end, None, variables, ending)])
    assert isinstance(result.finished, Finished), result.finished
    assert success_problems(result.finished, None) == []
    return channel.seen
