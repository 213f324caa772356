# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from ._runtime.operation import Operation, Place, Repeat, Retry
from .models import Shelf

MOVE_SHELF: Operation[Shelf | None] = Operation(
    name="moveShelf",
    path="/shelves('{code}')/{source}..{to}:move",
    reply=Shelf,
    enveloped=False,
    empty=(202,),
    body=("application/x-www-form-urlencoded",),
    places={
        "new_code": Place("query", "code"),
        "at": Place("query", "at"),
        "until": Place("query", "until"),
        "sign": Place("query", "sign"),
    },
    zoned=("at", "days"),
    signed=False,
    retry=Retry(repeat=Repeat.NEVER),
)

PUT_SHELF: Operation[None] = Operation(
    name="putShelf",
    path="/shelves('{code}')",
    method="PUT",
    enveloped=False,
    single="body",
    zoned=("body",),
    signed=False,
    retry=Retry(repeat=Repeat.ALWAYS),
)
