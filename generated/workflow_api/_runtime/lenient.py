"""What the server's reader makes of a text that is sent as it stands.

For a name that the scheme does not declare, the server tries to read the text as JSON, with a
reader that takes far more than JSON: `0042` is the octal number 34, `'x'` a text, `{a:1}` an
object, `//c` the text of a comment, `undefined` and the empty text are nothing. Only a text that
this reader cannot read stays what it was.

The answers here are careful: a text is called safe only where the reader surely fails on it.
Where they err, they ask for a look-up that was not needed.
"""

from __future__ import annotations

import re

# Blanks of any alphabet are skipped before and after a value, and so are NULs.
_BLANK = r"[\s\0]*+"
_END = rf"{_BLANK}(?:\Z|/[/*])"
_WORD = r"(?:true|false|null|undefined|NaN|-?Infinity)"
# A leading zero makes the number octal or hexadecimal; `08` and `01.5` are then no numbers.
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
    """Whether this text, sent as it stands under an undeclared name, may arrive changed.

    True as well for `NaN`, `Infinity` and `-Infinity`: they come back alike, but the process
    holds a number meanwhile.
    """
    return _SOMETHING_ELSE.match(text) is not None or is_converted_date(text)


def is_converted_date(text: str) -> bool:
    """Whether the server rewrites this text as a date even when it is sent as its JSON text.

    That holds for dates with an offset (they move to the server's zone), for `/Date(…)/`, and
    for dates that are not written as the server writes them: zeros at the end of the fraction,
    more than seven digits, hour 24, a small `z`.
    """
    if _DATE_BY_NUMBER.fullmatch(text):
        return True
    return _DATE.fullmatch(text) is not None and _DATE_THAT_STAYS.fullmatch(text) is None


def looks_like_date_or_id(text: str) -> bool:
    """Whether a name declared as a date, a time or a Guid could take this text.

    Such a name needs the text's JSON form, where every other name takes it as it stands.
    """
    return _DATE_OR_ID.fullmatch(text) is not None
