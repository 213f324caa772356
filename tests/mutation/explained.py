"""Mutants that the generated tests cannot catch, each with the reason."""

# Names are kept whole, so that they can be searched for.
# ruff: noqa: E501

from __future__ import annotations

_TOTAL = "paging ends by what came, not by the total, which may change meanwhile"
_NO_DETAILS = "an exception of status 500 has no details"
_NO_PLACES = "no operation has such a parameter; tests/cases/parameters does"
_ECHO = "no reply here has a token in it; tests/faults/test_secrets.py does"
_ZONE = "without a zone given by the caller, both ways give the same result"
_WORDS = "the words about the wait are the client's own; the document does not have them"
_EQUAL = "the same to whoever asks: it is only looked at for being true"
_TWO_STEPS = "read at once or in two steps, the result is the same"
_NO_TEXTS = "no operation returns text; tests/cases/bodies has one that does"

EXPLAINED = {
    "_runtime/reply/reader.py constant changed _read: 300 -> 301": "no operation answers with status 300",
    "_runtime/enums.py and and or swapped _missing_: not isinstance(value, int) or isinstance(value, bool) -> (not isinstance(value, int)) and (isinstance(value, bool))": "a bool or a fraction where a number belongs is refused before the enumeration is asked",
    "_runtime/reply/reader.py result dropped _success: decoder.decode(_utf8(content)) -> None": _TWO_STEPS,
    "_runtime/reply/reader.py result dropped _read: _text(reply) -> None": _NO_TEXTS,
    "_runtime/reply/reader.py statement dropped read: raise -> pass": "read a second time, the reply raises the same",
    "_runtime/retry/attempts.py constant changed after_error_reply: 500 -> 501": "each status 500 of the document says why; tests/faults has one that does not",
    "_runtime/reply/reader.py comparison swapped read: safe is reply -> safe is not reply": _ECHO,
    "_runtime/request/build.py condition negated build_request: query -> not (query)": "a mark with no query behind it asks for the same",
    '_runtime/request/build.py condition negated build_request: place.where == "query" -> not (place.where == "query")': _NO_PLACES,
    "_runtime/request/build.py statement dropped build_request: query += in_query(place.name, value) -> pass": _NO_PLACES,
    "_runtime/retry/attempts.py condition negated after_error_reply: self._busy_retries -> not (self._busy_retries)": _WORDS,
    "_runtime/retry/attempts.py result dropped _may_repeat: False -> None": _EQUAL,
    "_runtime/client/calls.py result dropped _confirmed: Done(is_done=False) -> None": "each operation whose refusal may mean success names what reads it back",
    '_runtime/request/build.py statement dropped build_request: raise ValueError(f"{operation.name}: a part of the path is missing in {path}") -> pass': "the methods need each part of the path; tests/faults/test_n36_n43.py leaves one out",
    '_runtime/client/calls.py statement dropped _returned: raise ValueError(f"{operation.name}: {operation.returns} is not a UUID") from None -> pass': "no row gives an invalid id",
    '_runtime/dates.py statement dropped date_reader: raise NotImplementedError(f"{wanted.__name__} cannot be read") -> pass': "no type of the models needs it",
    '_runtime/dates.py statement dropped date_reader: raise ValueError(f"Expected `str`, got `{type(value).__name__}`") -> pass': "reading another type as a date fails as well, in other words",
    "_runtime/dates.py condition negated date_reader: zone is None -> not (zone is None)": _ZONE,
    "_runtime/reply/reader.py constant changed _read: 204 -> 205": "no operation answers with status 204; tests/cases/bodies has one",
    "_runtime/reply/reader.py result dropped read: self._read(operation, request, safe) -> None": _ECHO,
    "_runtime/reply/reader.py condition negated read: safe is reply -> not (safe is reply)": _ECHO,
    "_runtime/dates.py comparison swapped date_reader: zone is None -> zone is not None": _ZONE,
    "_operations.py paging: wrong total listUsers: \"count\" -> 'countx'": _TOTAL,
    "_operations.py paging: wrong total listInstances: \"count\" -> 'countx'": _TOTAL,
    "_catalogue.py wrong detail content-type-not-supported: \"Content type (?P<content_type>.*?) is not supported\" -> 'Content type (?P<x_content_type>.*?) is not supported'": _NO_DETAILS,
    "_catalogue.py wrong detail method-not-supported: \"Method (?P<verb>[^ ]+) is not supported\" -> 'Method (?P<x_verb>[^ ]+) is not supported'": _NO_DETAILS,
    '_runtime/request/build.py comparison swapped build_request: place.where == "query" -> place.where != "query"': _NO_PLACES,
    "_runtime/reply/reader.py condition negated _payload: operation.reply is not None -> not (operation.reply is not None)": _TWO_STEPS,
    "_runtime/reply/reader.py comparison swapped _payload: operation.reply is not None -> operation.reply is None": _TWO_STEPS,
    "_runtime/reply/reader.py comparison swapped _read: operation.reply is None -> operation.reply is not None": "each operation has a payload or an envelope; tests/cases/bodies has one without",
    "_runtime/reply/reader.py constant changed refusal: 2000 -> 2001": "how long an excerpt is",
    '_runtime/client/paging.py statement dropped __init__: raise TypeError(f"{operation.name} is not a paged operation") -> pass': "only lists with pages have the method that leads here",
    "_runtime/retry/attempts.py comparison swapped after_error_reply: hint <= self._policy.longest_hint -> hint > self._policy.longest_hint": "the document names no Retry-After; tests/faults does",
    "_runtime/request/build.py statement dropped build_request: own[place.name.lower()] = in_header(place.name, value) -> pass": _NO_PLACES,
    '_runtime/retry/attempts.py statement dropped after_error_reply: error.text = f"{error.text} ({STILL_BUSY}; waited {waited:.1f} s)" -> pass': _WORDS,
}
"""By the mutant's name. An entry whose mutant was caught, or is gone, fails the run."""
