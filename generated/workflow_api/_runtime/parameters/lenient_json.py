# SPDX-License-Identifier: MIT
"""How the server's lenient JSON parser reads a string that is sent unchanged.

For a name that the scheme does not declare, the server tries to read the string as JSON, with a
parser that accepts far more than JSON: `0042` is the octal number 34, `'x'` a string, `{a:1}` an
object, `//c` a comment, `undefined` and the empty string are null. A string is kept unchanged only
if this parser cannot read it.

The functions here are careful: a string is safe only if the parser certainly fails on it. Their
mistakes cause a look-up that was not needed.
"""

from __future__ import annotations

import re

# Spaces of any alphabet are skipped before and after a value, and so are NULs.
_BLANK = r"[\s\0]*+"
_END = rf"{_BLANK}(?:\Z|/[/*])"
_WORD = r"(?:true|false|null|undefined|NaN|-?Infinity)"
# A leading zero makes the number octal or hexadecimal; `08` and `01.5` are then not numbers.
_NUMBER = r"""(?:
    -(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?
    | (?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?
    | 0[0-7]+
    | 0[xX][0-9a-fA-F]+
)"""
_QUOTED = r"""(?: "(?:[^"\\]|\\.)*+" | '(?:[^'\\]|\\.)*+' )"""
_CONSTRUCTOR = r"new[\s\0/](?=[^(]*\().*\)"
# Of an object or array only the first token and the closing bracket are looked at.
_OBJECT = rf"""\{{ {_BLANK} (?: \}} | (?:["'/]|[\w$]+{_BLANK}:) .*\}} )"""
_ARRAY = rf"""\[ {_BLANK} (?: \] | (?:["'{{\[,/.0-9-]|{_WORD}|new) .*\] )"""

_SOMETHING_ELSE = re.compile(
    rf"""{_BLANK} (?:
        \Z
        | /[/*]
        | (?: {_WORD} | {_NUMBER} | {_QUOTED} | {_CONSTRUCTOR} | {_OBJECT} | {_ARRAY} ) {_END}
    )""",
    re.VERBOSE | re.DOTALL,
)

_DATE = re.compile(
    r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-4])"
    r"(?::[0-5][0-9]){2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?|:?[0-9]{2})?"
)
_DATE_THAT_STAYS = re.compile(
    r"[0-9-]{10}T(?:[01][0-9]|2[0-3])(?::[0-9]{2}){2}(?:\.[0-9]{0,6}[1-9])?Z?"
)
_DATE_BY_NUMBER = re.compile(r"/Date\([0-9+-]+\)/")

_DATE_OR_ID = re.compile(
    r"""
    [0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T\ ].*)?
    | -?(?:[0-9]+\.)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?
    | [{(]?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}[)}]?
    """,
    re.VERBOSE | re.DOTALL,
)


def reads_as_something_else(text: str) -> bool:
    """Whether the server may change this string if it is sent unchanged for an undeclared name.

    Also true for `NaN`, `Infinity` and `-Infinity`: they are returned unchanged, but the process
    holds a number.
    """
    return _SOMETHING_ELSE.match(text) is not None or is_converted_date(text)


def is_date(text: str) -> bool:
    """Whether the server takes this string in a JSON body for a date."""
    return _DATE.fullmatch(text) is not None or _DATE_BY_NUMBER.fullmatch(text) is not None


def is_converted_date(text: str) -> bool:
    """Whether the server writes this date in another way, even if it is sent in JSON quotes.

    It does so for dates with an offset (they move to the server's zone), for `/Date(…)/`, and
    for dates that are not written as the server writes them: zeros at the end of the fraction,
    more than seven digits, hour 24, a lower-case `z`.
    """
    return is_date(text) and _DATE_THAT_STAYS.fullmatch(text) is None


def looks_like_date_or_id(text: str) -> bool:
    """Whether this string may be the value of a name declared as a date, a time or a Guid.

    Such a name needs the string in JSON quotes, every other name needs it unchanged.
    """
    return _DATE_OR_ID.fullmatch(text) is not None
