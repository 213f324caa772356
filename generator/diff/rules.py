"""The kinds of changes, and how grave each is in a request and in a reply."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias


class Class(StrEnum):
    """How grave a change is, the worst first."""

    BREAKING = "breaking"
    RISKY = "risky"
    SAFE = "safe"


Verdict: TypeAlias = tuple[Class, str]
"""A class with its reason."""

_B, _R, _S = Class
_ACCEPTS = _S, "every request that was accepted still is"
_REFUSES = _B, "the server may refuse requests that it accepted before"
_EXPECTED = _S, "every reply is still one that callers expect"
_UNEXPECTED = _R, "replies may have values that callers do not expect"
_NONE = _B, "callers may get None and do not expect it"
_OTHER_TYPE = _B, "callers get another type than they expect"
_WITHOUT = _B, "calls without it fail"
_OLD_CLIENT = _B, "the client of the old document still sends the old form"
_TO_READERS = _S, "the wire and the client are not affected"
_NOT_SHOWN = _S, "the wire does not show the name"
_SERVER = _R, "programs that use the old URL may not reach it"
_RETRIES = _R, "the client repeats calls in other cases than before"
_IN_ERRORS = _R, "exceptions and logs show the name"
_ANY_ERROR = _S, "the client raises an error for every such status"
_OTHER_ERROR = _R, "programs may get another exception than the one that they catch"

_DEFAULT = {
    "added": (_S, "programs that do not use it are not affected"),
    "removed": (_B, "programs that use it fail"),
    "renamed": (_B, "programs that use the old name fail"),
    "changed": (_R, "calls may do something else than before"),
}
"""Verdicts by the last word of a kind, for kinds that have none of their own."""

BY_DIRECTION = {
    "became-optional": (_ACCEPTS, _NONE),
    "became-required": (_REFUSES, _EXPECTED),
    "const-changed": (_REFUSES, _OTHER_TYPE),
    "enum-closed": (_REFUSES, _EXPECTED),
    "enum-opened": (_ACCEPTS, _UNEXPECTED),
    "enum-value-added": (_ACCEPTS, _UNEXPECTED),
    "enum-value-removed": (_REFUSES, _EXPECTED),
    "format-narrowed": (_REFUSES, _EXPECTED),
    "format-widened": (_ACCEPTS, _UNEXPECTED),
    "limit-narrowed": (_REFUSES, _EXPECTED),
    "limit-widened": (_ACCEPTS, _UNEXPECTED),
    "null-allowed": (_ACCEPTS, _NONE),
    "null-refused": (_REFUSES, _EXPECTED),
    "python-type-changed": (_REFUSES, _OTHER_TYPE),
    "required-member-added": (_WITHOUT, _EXPECTED),
    "schema-requires-added": (_REFUSES, _EXPECTED),
    "schema-requires-removed": (_ACCEPTS, _NONE),
    "type-changed": (_REFUSES, _OTHER_TYPE),
    "type-narrowed": (_REFUSES, (_R, "callers get another type than before")),
    "type-widened": (_ACCEPTS, _OTHER_TYPE),
}
"""Kinds whose class depends on the direction: the verdict for a request and for a reply."""

ANYWHERE = {
    **dict.fromkeys(("error-response-added", "error-response-removed"), _ANY_ERROR),
    **dict.fromkeys(("error-text-added", "error-text-removed"), _OTHER_ERROR),
    **dict.fromkeys(("error-kind-removed", "error-texts-reordered"), _OTHER_ERROR),
    **dict.fromkeys(("error-kind-renamed", "error-text-renamed"), _IN_ERRORS),
    **dict.fromkeys(
        ("member-process-parameter-changed", "member-process-parameters-changed"), _OLD_CLIENT
    ),
    **dict.fromkeys(("operation-method-changed", "operation-path-changed"), _OLD_CLIENT),
    **dict.fromkeys(("operation-retry-added", "operation-retry-removed"), _RETRIES),
    **dict.fromkeys(("path-parameter-renamed", "schema-renamed", "tag-renamed"), _NOT_SHOWN),
    **dict.fromkeys(("required-parameter-added", "required-request-body-added"), _WITHOUT),
    **dict.fromkeys(("security-scheme-renamed", "tag-removed"), _NOT_SHOWN),
    **dict.fromkeys(("server-removed", "server-renamed"), _SERVER),
    "arguments-reordered": (_B, "calls that do not name the arguments mix them up"),
    "client-type-changed": _OTHER_TYPE,
    "deprecated": (_S, "calls still work, and the client warns"),
    "deprecation-removed": (_S, "the client does not warn any more"),
    "envelope-changed": (_B, "the client of the old document may not read any reply"),
    "error-kind-class-name-changed": _OTHER_ERROR,
    "error-text-kind-changed": _OTHER_ERROR,
    "error-text-pattern-changed": _OTHER_ERROR,
    "error-text-status-changed": _OTHER_ERROR,
    "made-keyword": (_B, "calls that do not name the argument fail"),
    "made-positional": (_S, "calls that name the argument still work"),
    "named-enum-value-removed": (_B, "programs that use its name in the client fail"),
    "operation-errors-added": (_R, "callers may not expect this error"),
    "operation-errors-removed": (_S, "programs that catch it still run"),
    "operation-renamed": _IN_ERRORS,
    "operation-retry-changed": _RETRIES,
    "parameter-where-changed": _OLD_CLIENT,
    "path-parameter-added": _WITHOUT,
    "response-added": (_R, "callers may not expect this status"),
    "response-enveloped-changed": (_B, "the client of the old document cannot read the reply"),
    "schema-extends-changed": (_B, "members come from another schema"),
    "security-requirement-removed": (_B, "clients that sign in so are refused"),
    "security-scheme-kind-changed": (_B, "clients that sign in the old way are refused"),
    "document-client-version-changed": _TO_READERS,
    "document-version-changed": _TO_READERS,
    "unseen-changed": _TO_READERS,
    "wording-changed": _TO_READERS,
}

WORDING = (
    "document-client-version-changed",
    "document-version-changed",
    "unseen-changed",
    "wording-changed",
)
"""Kinds that call for a patch; any other change that is not breaking calls for a minor step."""


def has_verdict(kind: str) -> bool:
    """Whether a kind has a verdict of its own."""
    return kind in BY_DIRECTION or kind in ANYWHERE


def verdicts(kind: str) -> tuple[Verdict, Verdict]:
    """What a change of this kind means in a request and in a reply."""
    anywhere = ANYWHERE.get(kind) or _DEFAULT.get(kind.rpartition("-")[2], _OLD_CLIENT)
    return BY_DIRECTION.get(kind, (anywhere, anywhere))
