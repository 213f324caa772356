"""Mutants that the generated tests cannot catch, each with the reason."""

# Names are kept whole, so that they can be searched for.
# ruff: noqa: E501

from __future__ import annotations

_TOTAL = "paging ends by what came, not by the total, which may change meanwhile"
_NO_DETAILS = "an exception of status 500 has no details"
_NO_SECURITY = "no operation has a sign-in of its own; tests/cases/breadth has some"
_NO_PLACES = "no operation has such a parameter; tests/cases/parameters does"

EXPLAINED = {
    "_runtime/reply.py condition negated read: safe is reply -> not (safe is reply)": "no reply here has a token in it; tests/faults/test_secrets.py does",
    "_runtime/reply.py comparison swapped _hook: zone is None -> zone is not None": "without a zone of the caller's both ways read alike",
    "_operations.py paging: wrong total listUsers: \"count\" -> 'countx'": _TOTAL,
    "_operations.py paging: wrong total listInstances: \"count\" -> 'countx'": _TOTAL,
    "_catalogue.py wrong detail content-type-not-supported: \"Content type (?P<content_type>.*?) is not supported\" -> 'Content type (?P<x_content_type>.*?) is not supported'": _NO_DETAILS,
    "_catalogue.py wrong detail method-not-supported: \"Method (?P<verb>[^ ]+) is not supported\" -> 'Method (?P<x_verb>[^ ]+) is not supported'": _NO_DETAILS,
    '_runtime/request.py comparison swapped build_request: place.where == "query" -> place.where != "query"': _NO_PLACES,
    "_runtime/reply.py condition negated _payload: operation.reply is not None -> not (operation.reply is not None)": "read at once or in two steps, the result is the same",
    "_runtime/reply.py comparison swapped _read: operation.reply is None -> operation.reply is not None": "each operation has a payload or an envelope; tests/cases/bodies has one without",
    "_runtime/reply.py constant changed refusal: 2000 -> 2001": "how long an excerpt is",
    '_runtime/paging.py statement dropped __init__: raise TypeError(f"{operation.name} answers no pages") -> pass': "only lists with pages have the method that leads here",
    "_runtime/calls.py comparison swapped _takes_tokens: name in known -> name not in known": _NO_SECURITY,
    "_runtime/attempts.py comparison swapped failed: hint <= self._policy.longest_hint -> hint > self._policy.longest_hint": "the document names no Retry-After; tests/faults does",
    '_runtime/calls.py comparison swapped _takes_tokens: known[name].kind != "apiKey" -> known[name].kind == "apiKey"': _NO_SECURITY,
    "_runtime/request.py statement dropped build_request: own[place.name.lower()] = in_header(value, place) -> pass": _NO_PLACES,
    '_runtime/attempts.py statement dropped failed: error.text = f"{error.text} ({STILL_HELD}; waited {waited:.1f} s)" -> pass': "the words about the wait are the client's own; the document does not have them",
}
"""By the mutant's name. An entry whose mutant was caught, or is gone, fails the run."""
