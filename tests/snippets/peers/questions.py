"""The requests that generators are asked for, and when the one that arrives is the right one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

from generator.snippets.request import Header, SnippetRequest
from tests.snippets.corpus import CORPUS, SHORT, VISIBLE
from tests.snippets.languages import ROOT
from tests.snippets.recorder import Seen

_FORM = "application/x-www-form-urlencoded"
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A request, as generators are told of it: values as they are, nothing encoded."""

    name: str
    kind: str
    method: str
    path: str
    headers: Pairs = ()
    query: Pairs = ()
    json: str | None = None
    form: Pairs = ()

    def told(self, server: str) -> Mapping[str, object]:
        """What generate.mjs reads."""
        headers, kind, body = list(self.headers), None, None
        if self.json is not None:
            kind, body = "application/json", self.json
        elif self.form:
            kind = _FORM
            body = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in self.form)
        if kind:
            headers.append(("Content-Type", kind))
        return {
            "name": self.name,
            "method": self.method,
            "url": server + self.path,
            "headers": headers,
            "query": self.query,
            "type": kind,
            "body": body,
            "form": self.form or None,
        }

    def ours(self) -> SnippetRequest:
        """The same request for our own generator."""
        told = self.told("")
        pairs = "&".join(
            f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in self.query
        )
        return SnippetRequest(
            operation=self.name,
            summary=self.name,
            method=self.method,
            path=self.path + (f"?{pairs}" if pairs else ""),
            headers=tuple(Header(name, value) for name, value in cast(Pairs, told["headers"])),
            body=cast("str | None", told["body"]),
        )

    def is_right(self, seen: Sequence[Seen]) -> bool:
        """Whether one request came and means what was asked for; how it is written is free."""
        if len(seen) != 1 or seen[0].method != self.method:
            return False
        try:
            address = urlsplit(seen[0].target)
            return (
                address.path == self.path
                and parse_qsl(address.query, keep_blank_values=True) == list(self.query)
                and all(seen[0].values(name) == [value] for name, value in self.headers)
                and self._is_body(seen[0])
            )
        except ValueError:
            return False

    def _is_body(self, seen: Seen) -> bool:
        text = seen.body.decode("utf-8")
        if self.json is not None:
            return "application/json" in " ".join(seen.values("Content-Type")) and json.loads(
                text
            ) == json.loads(self.json)
        return parse_qsl(text, keep_blank_values=True) == list(self.form)


def plain() -> list[Question]:
    """Each operation of the document with its example."""
    document = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    found = []
    for path, item in document["paths"].items():
        for method, operation in item.items():
            content = operation.get("requestBody", {}).get("content", {})
            body = content.get("application/json", {}).get("example")
            form = content.get(_FORM, {}).get("example", {})
            found.append(
                Question(
                    operation["operationId"],
                    "plain",
                    method.upper(),
                    path.replace("{processId}", "11111111-1111-4111-8111-000000000001").replace(
                        "{id}", "22222222-2222-4222-8222-000000000001"
                    ),
                    (("Accept", "application/json"),),
                    json=None if body is None else json.dumps(body, ensure_ascii=False),
                    form=tuple(form.items()),
                )
            )
    return found


def awkward() -> list[Question]:
    """The corpus in pieces, through each position; in pieces, so that one text spoils little."""
    found = []
    for number, piece in enumerate(_pieces(CORPUS, 40)):
        text = json.dumps({"texts": piece}, ensure_ascii=False)
        found.append(Question(f"body-{number}", "awkward", "POST", "/awkward", json=text))
    for number, piece in enumerate(_pieces(SHORT, 80)):
        pairs = tuple(("q", text) for text in piece)
        found.append(Question(f"query-{number}", "awkward", "GET", "/awkward", query=pairs))
        found.append(Question(f"form-{number}", "awkward", "POST", "/awkward", form=pairs))
    for number, piece in enumerate(_pieces(VISIBLE, 80)):
        headers = (("X-Note", " ".join(piece)),)
        found.append(Question(f"header-{number}", "awkward", "GET", "/awkward", headers))
    return found


def _pieces(texts: Sequence[str], size: int) -> Iterable[list[str]]:
    for start in range(0, len(texts), size):
        yield list(texts[start : start + size])
