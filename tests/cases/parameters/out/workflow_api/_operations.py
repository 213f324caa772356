# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from ._runtime.operation import Operation, Place

FIND_BOOKS: Operation[list[str]] = Operation(
    name="findBooks",
    path="/shelves/{shelf_id}/books/{size}",
    method="GET",
    reply=list[str],
    enveloped=False,
    body=(),
    places={
        "title": Place("query", "title", "form", True),
        "tags": Place("query", "tags", "form", True),
        "order": Place("query", "order", "form", True),
        "available": Place("query", "available", "form", True),
        "x_request_id": Place("header", "X-Request-Id", "simple", False),
        "x_codes": Place("header", "X-Codes", "simple", False),
        "class_": Place("query", "class", "form", True),
    },
    signed=False,
)
