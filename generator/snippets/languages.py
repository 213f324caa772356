"""The languages and tools that have examples: one record each.

To add one, append a `Target` and write its two templates in `templates/snippets`,
`operation/FILE.jinja` and `scenario/FILE.jinja`. Everything else follows from the record.
"""

from __future__ import annotations

import html as markup
from collections.abc import Iterable
from dataclasses import replace

from .. import encoders
from . import cmd, data_forms
from .data import Data, Writer
from .language import Code, Form, Language, Target
from .layout import call
from .variable import Variable, cased

_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SINGLE = Form("'", "'", {"\\": "\\\\", "'": "\\'"})
_DOUBLED = {**_SHORT, '"': '\\"'}
_FOUR_DIGITS = Code("\\u%04x", bits=16)
_EIGHT_DIGITS = (Code("\\u%04x", last=0xFFFF), Code("\\U%08x"))


def _html(text: str) -> str:
    """Text in a page, also within an attribute in double quotes."""
    return markup.escape(encoders.comment(text), quote=True)


def _javascript_key(name: str) -> str:
    """The name of a member of an object."""
    return Writer(data_forms.JAVASCRIPT, JAVASCRIPT.literal, str).key(name)


def _cmd_data(data: Data) -> str:
    """The text of JSON as a word; a variable in it is a UUID, which needs no escape."""
    form = data_forms.CMD
    return cmd.word_with_variables(Writer(form, str, lambda name: name).written(data))


HTTP = Language(key="http", sample="HTTP", lexer="http", forms=(Form("", "", {}),))
HTTP_FILE = Language(
    key="http-file",
    sample="HTTP",
    lexer="http",
    forms=(Form("", "", {}),),
    data_form=data_forms.HTTP_FILE,
    case="camel",
)
PYTHON = Language(
    key="python",
    sample="Python",
    lexer="python",
    forms=tuple(
        # The quotes that black chooses.
        Form(
            quote,
            quote,
            {**_SHORT, quote: f"\\{quote}"},
            (Code("\\x%02x", last=0xFF), *_EIGHT_DIGITS),
        )
        for quote in ('"', "'")
    ),
    data_form=data_forms.PYTHON,
    case="snake",
    filters={"expression": call, "statement": encoders.statement},
)
JAVASCRIPT = Language(
    key="javascript",
    sample="JavaScript",
    lexer="javascript",
    forms=tuple(
        # No tag can begin or end in a page, whatever the string is.
        Form(quote, quote, {**_SHORT, quote: f"\\{quote}", "<": "\\u003c"}, (_FOUR_DIGITS,))
        for quote in ('"', "'")
    ),
    data_form=data_forms.JAVASCRIPT,
    case="camel",
    filters={"html": _html, "key": _javascript_key},
)
JAVASCRIPT_PAGE = replace(
    JAVASCRIPT,
    key="javascript-page",
    data_form=data_forms.JAVASCRIPT_PAGE,
    in_comments={"<": "\\u003c"},
)
_C_SHARP_FORMS = (Form('"', '"', _DOUBLED, (_FOUR_DIGITS,)),)
C_SHARP = Language(
    key="csharp",
    sample="C#",
    lexer="csharp",
    forms=_C_SHARP_FORMS,
    data_form=data_forms.C_SHARP,
    case="camel",
)
C_SHARP_FRAMEWORK = Language(
    key="csharp-framework",
    sample="C#",
    lexer="csharp",
    forms=_C_SHARP_FORMS,
    data_form=data_forms.C_SHARP_FRAMEWORK,
    case="camel",
)


def _java_arguments(variables: Iterable[Variable]) -> str:
    """Variables as arguments of a call."""
    return ", ".join(cased(variable.name, "camel") for variable in variables)


TARGETS = (
    Target(
        "curl-bash",
        "curl in bash",
        Language(
            key="bash",
            sample="Shell",
            lexer="bash",
            data_form=data_forms.BASH,
            case="snake",
            in_quotes={"$": "\\$"},
            forms=(
                Form("'", "'", {"'": "'\\''"}),
                # `\u` would depend on the locale; three digits mark the end of an escape.
                Form("$'", "'", {**_SHORT, "'": "\\'"}, (Code("\\%03o", bits=8),)),
            ),
        ),
        "curl.sh",
        "bash curl.sh",
        packages="curl jq",
    ),
    Target(
        "curl-cmd",
        "curl in the Windows command prompt",
        Language(
            key="cmd",
            sample="Batchfile",
            lexer="batch",
            data_form=data_forms.CMD,
            case="snake",
            forms=(),
            # Percent signs are read after `rem`, and a caret at the end joins lines.
            in_comments={mark: f"U+{ord(mark):04X}" for mark in "%^&|<>"},
            ascii_comments=True,
            # cmd reads lines of at most 8,191 characters.
            longest_comment=2_000,
            filters={
                "literal": cmd.word,
                "data": _cmd_data,
                "quoted": cmd.within_quotes,
                "block_line": cmd.block_line,
            },
        ),
        "curl.cmd",
        "curl.cmd",
        "syntax-checked",
        line_end="\r\n",
    ),
    Target(
        "powershell",
        "PowerShell 5.1 and 7",
        Language(
            key="powershell",
            sample="PowerShell",
            lexer="powershell",
            data_form=data_forms.POWERSHELL,
            case="camel",
            in_quotes={"$": "`$"},
            forms=(
                Form("'", "'", {"'": "''"}),
                # Version 5.1 has no escape by number. Some tools see a comment in a bare `#`.
                Form(
                    '"', '"', {mark: f"`{mark}" for mark in '`"$#'}, (Code("$([char]0x%04x)", 16),)
                ),
            ),
            # Version 5.1 reads a file without a byte order mark in the machine's code page.
            ascii_comments=True,
        ),
        "powershell.ps1",
        "powershell -File powershell.ps1",
        "syntax-checked",
    ),
    Target(
        "http-message",
        "HTTP message",
        HTTP,
        "message.http.txt",
        "curl telnet://localhost:8077 < message.http.txt",
        signed_file_name="message-signed.http.txt",
        line_end="\r\n",
        exact=True,
    ),
    Target(
        "http-file",
        "Request file for editors",
        HTTP_FILE,
        "request.http",
        "open it in Visual Studio Code with REST Client, or in Visual Studio",
        "syntax-checked",
        signed_file_name="request-signed.http",
    ),
    Target("python-client", "Python client", PYTHON, "client.py", "python client.py"),
    Target(
        "python-client-async",
        "Python client, async",
        PYTHON,
        "client_async.py",
        "python client_async.py",
    ),
    Target(
        "python-stdlib",
        "Python with the standard library",
        PYTHON,
        "stdlib.py",
        "python stdlib.py",
    ),
    Target(
        "python-requests",
        "Python with requests",
        PYTHON,
        "requests_example.py",
        "python requests_example.py",
    ),
    Target(
        "javascript-browser",
        "JavaScript in a browser",
        JAVASCRIPT_PAGE,
        "browser.html",
        "open it in a browser",
        packages="chromium",
    ),
    Target(
        "javascript-node",
        "JavaScript with Node.js",
        JAVASCRIPT,
        "node.mjs",
        "node node.mjs",
        packages="nodejs",
    ),
    Target(
        "csharp",
        "C# on .NET",
        C_SHARP,
        "HttpClient.cs",
        "dotnet run HttpClient.cs",
        "syntax-checked",
    ),
    Target(
        "csharp-framework",
        "C# on .NET Framework",
        C_SHARP_FRAMEWORK,
        "Framework.cs",
        "csc /r:System.Net.Http.dll,System.Web.Extensions.dll Framework.cs && Framework",
        packages="mono-mcs mono-runtime libmono-system-net-http4.0-cil"
        " libmono-system-web-extensions4.0-cil",
    ),
    Target(
        "java",
        "Java",
        Language(
            key="java",
            sample="Java",
            lexer="java",
            # Java replaces `\u` before it looks for literals, so controls are written in octal.
            data_form=data_forms.JAVA,
            case="camel",
            forms=(Form('"', '"', _DOUBLED, (Code("\\%03o", last=0x7F), _FOUR_DIGITS)),),
            # A constant has at most 65,535 bytes, up to six for each character.
            longest=10_000,
            joined='String.join("", %s)',
            # `\u` counts in comments too, and could end them.
            in_comments={"\\": "\\u005c"},
            ascii_comments=True,
            filters={"arguments": _java_arguments},
        ),
        "Example.java",
        "java Example.java",
        packages="openjdk-17-jdk-headless",
    ),
    Target(
        "go",
        "Go",
        Language(
            key="go",
            sample="Go",
            lexer="go",
            data_form=data_forms.GO,
            case="initialism",
            forms=(Form('"', '"', _DOUBLED, _EIGHT_DIGITS), Form("`", "`", {})),
        ),
        "main.go",
        "go run main.go",
        packages="golang-go",
    ),
    Target(
        "php",
        "PHP",
        Language(
            key="php",
            sample="PHP",
            lexer="php",
            data_form=data_forms.PHP,
            case="camel",
            in_quotes={"$": "\\$"},
            forms=(_SINGLE, Form('"', '"', {**_DOUBLED, "$": "\\$"}, (Code("\\u{%x}"),))),
            # In PHP this ends the comment and the program.
            in_comments={"?>": "? >"},
        ),
        "curl.php",
        "php curl.php",
        packages="php-cli php-curl",
    ),
    Target(
        "ruby",
        "Ruby",
        Language(
            key="ruby",
            sample="Ruby",
            lexer="ruby",
            data_form=data_forms.RUBY,
            case="snake",
            forms=(_SINGLE, Form('"', '"', {**_DOUBLED, "#": "\\#"}, (Code("\\u{%x}"),))),
        ),
        "example.rb",
        "ruby example.rb",
        packages="ruby",
    ),
)
"""All targets, in the order of the index."""

LANGUAGES = tuple(dict.fromkeys(target.language for target in TARGETS))
