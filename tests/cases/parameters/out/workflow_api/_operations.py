# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

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
        "title": Place("query", "title"),
        "tags": Place("query", "tags"),
        "order": Place("query", "order"),
        "available": Place("query", "available"),
        "x_request_id": Place("header", "X-Request-Id"),
        "x_codes": Place("header", "X-Codes"),
        "class_": Place("query", "class"),
    },
    signed=False,
)
