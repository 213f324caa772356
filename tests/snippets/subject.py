"""What is put to the test: the requests of the document's operations and the files made of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias
from urllib.parse import quote, quote_plus

from generator.openapi import Api, Json
from generator.python.build_package import lower
from generator.read import read_api
from generator.snippets.bodies import json_text
from generator.snippets.build_requests import Requests
from generator.snippets.language import Target
from generator.snippets.languages import TARGETS
from generator.snippets.render import carries, render_snippet
from generator.snippets.reply_use import ReplyUse
from generator.snippets.request import Header, SnippetRequest
from tests.snippets.corpus import CORPUS, SHORT, VISIBLE
from tests.snippets.languages import ROOT

SPEC = ROOT / "spec" / "workflow-api.yaml"
EXAMPLES = ROOT / "generated" / "examples"
BY_KEY: Mapping[str, Target] = {target.key: target for target in TARGETS}
_FORM = "application/x-www-form-urlencoded"
# What a path or a query may hold as it is (RFC 3986): whatever a shell or a language could
# stumble over and HTTP could not. No slash: between two of them, dots would be a way up.
_LEGAL = "!$&'()*+,;=:@~"


@dataclass(frozen=True, slots=True)
class Case:
    """A request and what the target made of it.

    `source` is None where the target refuses to carry the request. `signed` is a second file for
    whoever has a token, where a target has two. `strings` counts the texts that it carries.
    """

    target: Target
    name: str
    request: SnippetRequest
    source: str | None
    signed: str | None = None
    strings: int = 0

    @property
    def is_client(self) -> bool:
        """Whether the Python client sends the request: it looks up, retries and writes JSON."""
        return self.target.key.startswith("python-client")


@cache
def _api() -> Api:
    return read_api(SPEC)


@cache
def requests() -> Requests:
    """The requests of the real document."""
    return Requests(_api(), lower(_api(), "spec/workflow-api.yaml"))


@cache
def operations() -> tuple[str, ...]:
    """The ids of all operations, in the document's order."""
    return tuple(operation.id for operation in _api().operations)


def plain(target: Target) -> list[Case]:
    """Each operation with its example: the very files that are published."""
    return [_published(target, name) for name in operations()]


def _published(target: Target, name: str) -> Case:
    folder = EXAMPLES / name
    request = requests().example(name)

    def read(file_name: str) -> str | None:
        path = folder / file_name
        # Bytes: a line end that Python would change counts.
        return path.read_bytes().decode("utf-8") if file_name and path.exists() else None

    return Case(
        target, name, request, read(target.file_name), read(target.signed_file_name) or None
    )


def rendered(target: Target, name: str, request: SnippetRequest, strings: int = 0) -> Case:
    """The case of a request, whatever values it has."""
    if not carries(target, request):
        return Case(target, name, request, None, strings=strings)
    # The name of the document is in a comment too.
    document = request.summary if name.startswith("comment") else ""
    source = render_snippet(target, request, document)
    signed = None
    if target.signed_file_name and request.bearer:
        signed = render_snippet(target, dataclasses.replace(request, signed=True), document)
    return Case(target, name, request, source, signed, strings)


def awkward(
    target: Target, at_once: int = len(CORPUS), positions: Iterable[str] = ()
) -> list[Case]:
    """The corpus through each position, or through these, so many texts in one request."""
    return [
        rendered(
            target, name if len(texts) == len(every) else f"{name}-{at}", made(texts), len(texts)
        )
        for name in positions or AWKWARD
        for made, every in [AWKWARD[name]]
        for size in [1 if every is CHANGED else at_once]
        for at in range(0, len(every), size)
        for texts in [every[at : at + size]]
        for case_name in [name if len(texts) == len(every) else f"{name}-{at}"]
    ]


def _any(
    path: str = "/awkward",
    body: str | None = None,
    kind: str | None = None,
    headers: tuple[Header, ...] = (),
    summary: str = "An awkward request",
) -> SnippetRequest:
    """A request of no operation, which the Python client therefore cannot send."""
    types = (Header("Content-Type", kind),) if kind else ()
    return SnippetRequest(
        operation="awkward",
        summary=summary,
        method="POST" if body is not None else "GET",
        path=path,
        headers=(Header("Accept", "application/json"), *headers, *types),
        body=body,
        reply=ReplyUse(is_done=True),
    )


def json_body(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts in the JSON body of an operation that takes a list of texts."""
    return requests().given("listSchemes", {"tags": list(texts)})


def data_body(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts as names and values, nested in a JSON body."""
    names: Json = {text: [text, {"a": text}] for text in texts}
    inner: Json = {
        "names": names,
        "texts": list(texts),
        "kinds": [None, True, False, 0, -1, [], {}],
    }
    return _any(body=json_text({"name": texts[0], "inner": inner}), kind="application/json")


CHANGED = (
    *("1.10", "12.50", "1.0", "0.1", "-0", "1e3", "1E-7", "0.00001", "9007199254740993"),
    *("123456789012345678901234567890", "0.1234567890123456789", "1e400"),
    *('1, "twice": 2', '{"a": 1, "A": 2}', "[[1]]", "[null]", '{"0": 1}', '{"__proto__": {}}'),
)
"""JSON that one language or another would change; then the body must be a string."""


def changed_body(texts: tuple[str, ...]) -> SnippetRequest:
    """The values in a JSON body."""
    return _any(body=f'{{"twice": {texts[0]}}}', kind="application/json")


def text_body(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts as they are, control characters and all; nothing has encoded them before."""
    return _any(body="\n".join(texts), kind="text/plain; charset=utf-8")


def path(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts in the path of an operation that takes any text there."""
    return requests().given("getUser", {"user_id": "\n".join(texts)})


def legal_path(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts in a path with as few escapes as HTTP allows."""
    return _any("/awkward/" + quote("\n".join(texts), safe=_LEGAL))


def query(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts as values of a query."""
    return _any("/awkward?" + "&".join(f"q={quote(text, safe='')}" for text in texts))


def legal_query(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts in a query with as few escapes as HTTP allows.

    An apostrophe is escaped: the URL standard of browsers does so in a query, and nowhere else.
    """
    return _any("/awkward?" + quote("\n".join(texts), safe=_LEGAL.replace("'", "") + "/?"))


def header(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts in a header, which has to carry them as they are."""
    return _any(headers=(Header("X-Note", " ".join(texts)),))


def form(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts as fields of a form."""
    return _any(body="&".join(f"t={quote_plus(text)}" for text in texts), kind=_FORM)


def comment(texts: tuple[str, ...]) -> SnippetRequest:
    """The texts in the summary and in a reason, which are in comments; the rest is plain."""
    said = "\n".join(texts)
    return dataclasses.replace(_any(body="a=1", kind=_FORM, summary=said), why=said)


Made: TypeAlias = Callable[[tuple[str, ...]], SnippetRequest]
AWKWARD: Mapping[str, tuple[Made, tuple[str, ...]]] = {
    "json": (json_body, CORPUS),
    "data": (data_body, CORPUS),
    "changed": (changed_body, CHANGED),
    "text": (text_body, CORPUS),
    "path": (path, SHORT),
    "legal-path": (legal_path, SHORT),
    "query": (query, SHORT),
    "legal-query": (legal_query, SHORT),
    "header": (header, VISIBLE),
    "form": (form, CORPUS),
    "comment": (comment, SHORT),
}
"""Each position of a string: what carries strings there, and which strings are possible there."""
DISTINCT = ("json", "data", "changed", "text", "path", "legal-query", "header", "comment")
"""Positions that differ to an encoder: a query or a form is ASCII like these paths and bodies."""
