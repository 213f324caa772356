# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from ._runtime.operation import Operation

OPEN_DOOR: Operation[None] = Operation(
    name="openDoor",
    path="/open",
    method="GET",
    enveloped=False,
    body=(),
    signed=False,
)

UNLOCK_DOOR: Operation[None] = Operation(
    name="unlockDoor",
    path="/locked",
    method="GET",
    enveloped=False,
    body=(),
)
