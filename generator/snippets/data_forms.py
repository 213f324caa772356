"""How each language writes data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .data import Brackets, DataForm

_LOWER = {"null": "null", "true": "true", "false": "false"}
_IDENTIFIER = "[A-Za-z_][A-Za-z0-9_]*"
_ANY_INTEGER = r"0|-?[1-9]\d*"
_INT64 = r"0|-?[1-9]\d{0,17}"
_INT32 = r"0|-?[1-9]\d{0,8}"
_INDEX = r"0|[1-9]\d{0,14}"
_DOUBLE_INTEGER = r"0|-?[1-9]\d{0,14}"
_SHORT_FRACTION = r"-?(0|[1-9]\d{0,8})\.\d{0,3}[1-9]"
"""Fractions that a double keeps and prints with the same digits."""
_WHOLE_FRACTION = r"(0|-?[1-9]\d{0,8})\.0"
_DECIMAL = r"-?(0|[1-9]\d{0,12})\.\d{1,12}"
_ANY_NUMBER = r"-?\d+(\.\d+)?([eE][+-]?\d+)?"

_BRACKETS = ("[]", ("[", "]", ", "))
_BRACES = ("{}", ("{", "}", ", "))
_SPACED = ("{}", ("{ ", " }", ", "))

PYTHON = DataForm(
    {"null": "None", "true": "True", "false": "False"},
    [(_ANY_INTEGER, "%s"), (_SHORT_FRACTION, "%s"), (_WHOLE_FRACTION, "%s")],
    Brackets("[", "]", *_BRACKETS, last=","),
    Brackets("{", "}", *_BRACES, last=","),
    "%s: %s",
    width=88,
)
JAVASCRIPT = DataForm(
    _LOWER,
    [(_DOUBLE_INTEGER, "%s"), (_SHORT_FRACTION, "%s")],
    Brackets("[", "]", *_BRACKETS, last=","),
    Brackets("{", "}", *_SPACED, last=","),
    "%s: %s",
    # As a plain name it would set the prototype.
    keys=[
        ("__proto__", '["%s"]'),
        ("[A-Za-z_$][A-Za-z0-9_$]*", "%s"),
        (_INDEX, "%s"),
    ],
    shorthand=True,
    indent="  ",
    margin=2,
)
JAVASCRIPT_PAGE = replace(JAVASCRIPT, margin=5)
PHP = DataForm(
    _LOWER,
    [(_INT64, "%s"), (_SHORT_FRACTION, "%s")],
    Brackets("[", "]", *_BRACKETS, last=","),
    Brackets("[", "]", "new stdClass()", ("[", "]", ", "), last=","),
    "%s => %s",
    # Such a name becomes a number, and an object of such names a list.
    lost=r"-?\d+",
    variable="${}",
)
RUBY = DataForm(
    {"null": "nil", "true": "true", "false": "false"},
    [(_ANY_INTEGER, "%s"), (_SHORT_FRACTION, "%s"), (_WHOLE_FRACTION, "%s")],
    Brackets("[", "]", *_BRACKETS),
    Brackets("{", "}", *_SPACED),
    "%s: %s",
    keys=[(_IDENTIFIER, "%s")],
    indent="  ",
)
GO = DataForm(
    {"null": "nil", "true": "true", "false": "false"},
    [(_INT64, "%s"), (_SHORT_FRACTION, "%s")],
    Brackets("[]any{", "}", "[]any{}", ("[]any{", "}", ", "), last=","),
    Brackets("map[string]any{", "}", "map[string]any{}", ("map[string]any{", "}", ", "), last=","),
    "%s: %s",
    objects=(
        Brackets("[]map[string]any{", "}", "", ("[]map[string]any{", "}", ", "), last=","),
        Brackets("{", "}", *_BRACES, last=","),
    ),
    strings=Brackets("[]string{", "}", "", ("[]string{", "}", ", "), last=","),
    aligned=True,
    indent="\t",
)
C_SHARP = DataForm(
    _LOWER,
    [(_INT32, "%s"), (_INT64, "%sL"), (_DECIMAL, "%sm")],
    Brackets("new JsonArray(", ")", "new JsonArray()", ("new JsonArray(", ")", ", ")),
    Brackets(
        "new JsonObject {", "}", "new JsonObject()", ("new JsonObject { ", " }", ", "), last=","
    ),
    "[%s] = %s",
    lone_null=False,
    width=110,
)
_DICTIONARY = "new Dictionary<string, object>"
C_SHARP_FRAMEWORK = DataForm(
    _LOWER,
    [(_INT32, "%s"), (_INT64, "%sL"), (_DECIMAL, "%sm")],
    Brackets("new object[] {", "}", "new object[0]", ("new object[] { ", " }", ", "), last=","),
    Brackets(
        f"{_DICTIONARY} {{", "}", f"{_DICTIONARY}()", (f"{_DICTIONARY} {{ ", " }", ", "), last=","
    ),
    "[%s] = %s",
    strings=Brackets("new[] {", "}", "", ("new[] { ", " }", ", "), last=","),
    margin=2,
    width=110,
)
POWERSHELL = DataForm(
    {"null": "$null", "true": "$true", "false": "$false"},
    [(_INT64, "%s"), (_SHORT_FRACTION, "%s")],
    Brackets("@(", ")", "@()", ("@(", ")", ", ")),
    Brackets("[ordered]@{", "}", "[ordered]@{}", ("[ordered]@{ ", " }", "; "), between=""),
    "%s = %s",
    keys=[(_IDENTIFIER, "%s")],
    caseless=True,
    lone_lists=False,
    variable="${}",
    width=100,
)


def json_form(
    marks: Mapping[str, str],
    variable: str,
    *,
    with_variables: Mapping[str, str] | None = None,
    margin: int = 0,
    one_line: bool = False,
    longest: int = 0,
) -> DataForm:
    """The text of JSON itself, in which `marks` are replaced; `variable` includes its quotes."""
    return DataForm(
        _LOWER,
        [(_ANY_NUMBER, "%s")],
        Brackets("[", "]", *_BRACKETS),
        Brackets("{", "}", *_BRACES),
        "%s: %s",
        json=marks,
        json_with_variables=with_variables or {},
        variable=variable,
        indent="  ",
        margin=margin,
        one_line=one_line,
        longest=longest,
    )


BASH = json_form({"'": "'\\''"}, '"\'"${}"\'"')
CMD = json_form({"%": "%%"}, '"%{}%"', one_line=True)
HTTP_FILE = json_form({}, '"{{{}}}"')
# The text is a template of `formatted` where it has a variable; a constant has at most 64 KB.
JAVA = json_form({"\\": "\\\\"}, '"%s"', with_variables={"%": "%%"}, margin=8, longest=60_000)
