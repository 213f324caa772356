# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from ._runtime.operation import Operation, Repeat, Retry

ADD_BOOK: Operation[None] = Operation(
    name="addBook",
    path="/books",
    enveloped=False,
    single="body",
    signed=False,
    retry=Retry(repeat=Repeat.NEVER),
)

SEND_FORM: Operation[None] = Operation(
    name="sendForm",
    path="/form",
    enveloped=False,
    body=("application/x-www-form-urlencoded",),
    signed=False,
    retry=Retry(repeat=Repeat.NEVER),
)

SEND_TEXT: Operation[str] = Operation(
    name="sendText",
    path="/text",
    reply=str,
    enveloped=False,
    single="body",
    accept="text/plain",
    signed=False,
    retry=Retry(repeat=Repeat.NEVER),
)

SEND_EITHER: Operation[None] = Operation(
    name="sendEither",
    path="/either",
    enveloped=False,
    nullable=("absent_or_null",),
    signed=False,
    retry=Retry(repeat=Repeat.NEVER),
)
