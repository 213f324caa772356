# SPDX-License-Identifier: MIT
"""What a web page of another origin meets: any origin is let in (the group `browser`)."""

from __future__ import annotations

from dataclasses import replace

from .exchange import Answer, Request


def preflight(request: Request) -> Answer | None:
    """The answer to a browser's question in advance: browser/preflight-site, -file.

    None for any other request.
    """
    origin = request.header("Origin")
    if request.method != "OPTIONS" or origin is None:
        return None
    headers = [
        ("Access-Control-Allow-Credentials", "true"),
        ("Access-Control-Allow-Methods", "POST"),
        ("Access-Control-Allow-Origin", origin),
        ("Vary", "Origin"),
    ]
    asked = request.header("Access-Control-Request-Headers")
    if asked is not None:
        headers.append(("Access-Control-Allow-Headers", asked))
    return Answer(status=204, headers=headers)


def allowed(request: Request, answer: Answer) -> Answer:
    """The answer with what a browser asks for, text pages too: browser/refused-site, call-file."""
    origin = request.header("Origin")
    if origin is None or answer.status in (404, 414, 431):
        return answer
    extra = (
        ("Access-Control-Allow-Credentials", "true"),
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Expose-Headers", "Content-Disposition"),
        ("Vary", "Origin"),
    )
    return replace(answer, headers=(*answer.headers, *extra))
