# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from ._runtime.operation import Operation
from .models import Cat, Everything

GET_ANIMAL: Operation[Cat] = Operation(
    name="getAnimal",
    path="/animals/{id}",
    method="GET",
    reply=Cat,
    enveloped=False,
    body=(),
    signed=False,
)

GET_EVERYTHING: Operation[Everything] = Operation(
    name="getEverything",
    path="/everything",
    method="GET",
    reply=Everything,
    enveloped=False,
    body=(),
    signed=False,
)
