# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from uuid import UUID

from ._runtime.operation import Confirm, Operation, Place, ProcessParameters, Repeat, Retry
from .models import Thing

GET_THING: Operation[Thing] = Operation(
    name="getThing",
    path="/things/{id}",
    method="GET",
    reply=Thing,
    enveloped=False,
    body=(),
    places={
        "x_a": Place("header", "X-A"),
        "m": Place("query", "m"),
        "u": Place("query", "u"),
        "k": Place("query", "k"),
        "p": Place("query", "p"),
    },
    generated="id",
)

PUT_THING: Operation[UUID] = Operation(
    name="putThing",
    path="/things/{id}",
    method="PUT",
    names={"from_name": "from"},
    nullable=("secret",),
    generated="id",
    parameters=ProcessParameters("parameters", process="id"),
    retry=Retry(repeat=Repeat.OPT_IN, requires="id", done_when="not-found", read="getThing"),
    confirm=Confirm("getThing", {"name": "name"}),
    returns="id",
)

REPLACE_THING: Operation[Thing | None] = Operation(
    name="replaceThing",
    path="/things",
    reply=Thing | None,
    enveloped=False,
    body=("application/json", "application/x-www-form-urlencoded"),
    single="body",
    retry=Retry(repeat=Repeat.ONCE),
)
