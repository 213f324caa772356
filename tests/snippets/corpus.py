"""Texts that some language, shell, protocol or page could take for more than text.

They are made here, by rules and by hand: each rule says what it is after. `CORPUS` has no empty
text, no text twice, no NUL (which no command line can carry) and no lone surrogate (which no
UTF-8 can carry).
"""

# ruff: noqa: RUF001 - texts that look like others are the point here
from __future__ import annotations

from collections.abc import Iterator

CANARY = "canary"
"""The name of a file that exists only if some text was executed."""

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
# Quotes, among them those that PowerShell takes for ASCII ones.
_QUOTES = "'\"`´‘’‚‛“”„‟‹›«»「」＇＂｀"
# Line ends of one language or another, spaces, marks without a glyph, direction, surrogates' edge.
_INVISIBLE = (
    "\u0085\u00a0\u00ad\u034f\u061c\u115f\u1680\u180e\u2000\u2007\u200b\u200c\u200d\u200e\u200f"
    "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2061\u2063\u2066\u2067\u2068\u2069"
    "\u206a\u3000\u3164\ufe00\ufe0f\ufeff\ufff9\ufffa\ufffb\ufffc\ufffd\ufffe\uffff\ufdd0\ud7ff"
    "\ue000\uf8ff\U00010000\U0001f3fb\U0001fffe\U000e0001\U000e0041\U000e0100\U000f0000\U0010ffff"
)

# What templates and interpolations of the target languages look like.
_INTERPOLATIONS = (
    "$HOME ${HOME} $$ $? $# $@ $* $0 $1 $! $- ${x:-y} ${#x} ${x%y} $[1+1] $((1+1)) ~ ~root",
    "${IFS} $'a' $\"a\" {a,b} {1..3} !! !$ !-1 !x! ^a^b^ * ? [a-z] ** \\$HOME \\\\$HOME '$HOME'",
    "%PATH% %%PATH%% %~dp0 %1 %* %PATH:~0,1% %PATH:a=b% !PATH! %a %%a %%~a %ERRORLEVEL% ^%PATH^%",
    "#{x} #{1+1} #$0 #@x #@@x \\#{x} #{ # } {$x} {$x->y} ${x} ${$x} {${phpversion()}} $x[0] $x->y",
    "{0} {} {{ {{x}} {{{x}}} }} {x!r} {x:>10} %s %d %n %(x)s %% %x %1$s %v %!s <%= 1 %> <%x%>",
    "${`x`} ${1+1} \\${x} `${x}` $(x) $(1+1) $env:PATH ${env:PATH} $true $null $_ @x @() @{} @'",
    "\\(x) \\{x} $[x] $x.y :x: @@x@@ __x__ ##x## <x> {%x%} {{#x}} [[x]] <<x>> ((x)) %{x} %[x]",
)
_COMMANDS = (
    f"$(touch {CANARY})",
    f"`touch {CANARY}`",
    f"'; touch {CANARY}; '",
    f"'; touch {CANARY} #",
    f'"; touch {CANARY}; "',
    f'"; touch {CANARY} #',
    f"'$(touch {CANARY})'",
    f'"$(touch {CANARY})"',
    f"\\'; touch {CANARY}; \\'",
    f"\\'$(touch {CANARY})\\'",
    f"'\"'\"'; touch {CANARY}; '\"'\"'",
    f"$(touch $HOME/{CANARY})",
    f"`touch ~/{CANARY}`",
    f"\n touch {CANARY}\n",
    f"\nEOF\ntouch {CANARY}\n",
    f"\nJSON\ntouch {CANARY}\n",
    f"\nBODY\ntouch {CANARY}\ncat <<BODY",
    f"| touch {CANARY}",
    f"& touch {CANARY}",
    f"&& touch {CANARY} &&",
    f"|| touch {CANARY} ||",
    f"; touch {CANARY} ;",
    f"> {CANARY}",
    f">> {CANARY}",
    f"> $HOME/{CANARY}",
    f"-o {CANARY}",
    f"--output={CANARY}",
    f"--trace {CANARY}",
    f"' -o {CANARY} '",
    f'" -o {CANARY} "',
    f"' --dump-header {CANARY} '",
    f'" & echo x > {CANARY} & rem "',
    f"' & echo x > {CANARY}",
    f"%COMSPEC% /c echo x>{CANARY}",
    f"' + __import__('os').system('touch {CANARY}') + '",
    f"\" + __import__('os').system('touch {CANARY}') + \"",
    f'""" + __import__(\'os\').system(\'touch {CANARY}\') + """',
    f"{{__import__('os').system('touch {CANARY}')}}",
    f"' + require('fs').writeFileSync('{CANARY}', '') + '",
    f"\" + require('fs').writeFileSync('{CANARY}', '') + \"",
    f"${{require('fs').writeFileSync('{CANARY}', '')}}",
    f"` + require('fs').writeFileSync('{CANARY}', '') + `",
    f"${{process.mainModule.require('fs').writeFileSync('{CANARY}', '')}}",
    f"#{{`touch {CANARY}`}}",
    f"#{{File.write('{CANARY}', '')}}",
    f"' + `touch {CANARY}` + '",
    f'" + `touch {CANARY}` + "',
    f"{{${{touch('{CANARY}')}}}}",
    f"' . touch('{CANARY}') . '",
    f'" . touch("{CANARY}") . "',
    f"'); touch('{CANARY}'); ('",
    f"?><?php touch('{CANARY}'); ?>",
    f"$(New-Item {CANARY})",
    f"'; New-Item {CANARY}; '",
    f"’; New-Item {CANARY}; ’",
    f"\n'@\nNew-Item {CANARY}\n@'\n",
    f'\n"@\nNew-Item {CANARY}\n@"\n',
    f'"; System.IO.File.WriteAllText("{CANARY}", ""); //',
    f'" + new java.io.File("{CANARY}").createNewFile() + "',
    f"\\u0022 + new java.io.File(\\u0022{CANARY}\\u0022).createNewFile() + \\u0022",
    f"`+func() string {{ os.Create(`{CANARY}`); return `` }}()+`",
    f"<script>document.title='{CANARY}'</script>",
    f"</script><script>document.title='{CANARY}'</script>",
    f"<img src=x onerror=\"document.title='{CANARY}'\">",
)
_ENDS = (
    "</script>",
    "</SCRIPT >",
    "<script>",
    "<!--",
    "-->",
    "--!>",
    "<!--<script>",
    "]]>",
    "<![CDATA[",
    "*/",
    "/*",
    "/**/",
    "//",
    "# x",
    "-- x",
    "; x",
    "rem x",
    "::x",
    "<#",
    "#>",
    "?>",
    "<?php",
    "<?= 1 ?>",
    "%>",
    "=begin\nx\n=end",
    "__END__",
    "\n__END__\n",
    '"""',
    '\\"""',
    '"""""',
    "'''",
    "```",
    "~~~",
    "'@",
    '"@',
    '\n"@\n',
    "\n'@\n",
    "EOF",
    "\nEOF\n",
    "\nJSON\n",
    ')"',
    ')x"',
    'R"(x)"',
    "region core",
    "\n# endregion core\n",
    "\n// endregion core\n",
    "\n###\n",
    "\n\n",
    "\r\n\r\n",
    "\n.\n",
    "HTTP/1.1 200 OK\r\n\r\n",
    "x\r\nX-Canary: 1\r\n",
    "x\nHost: example.com\n",
)
_ESCAPES = (
    r"\n \r \t \0 \a \b \e \f \v \s \d \q \' \" \` \\ \/ \x41 \x \u0041 \u{41} \u \U00000041 \U",
    r"\N{DIGIT ONE} \N \1 \12 \101 \777 \c \cA \C-a \M-a \8 \u002a\u002f \u000a \u0022 \uu0022",
    r"\u005c \u005c\u0022 \xff %41 %0A %00 %u0041 %25 %2 %2F %2f %2e%2e %zz %C3%A9 %E9 +a a+b",
    r"a%20b a%2Bb &#65; &#x41; &amp; &lt; &quot; &nbsp; `n `t `0 `a `' `$ `` =C3=A9 ==",
    '`" ^^ ^& ^| ^< ^> ^" ^( ^) "" \'\' \'"\' "\'" """" \'\'\'\' \'\\\'\' "\\""',
)
_WHOLE = (
    'O\'Brien "QA" & Żółć 100%+1 #x',
    "p@ss&w=rd+100%'\"$x\\é",
    'it\'s "q" $HOME',
    "C:\\new\\table\\users\\x41\\",
    "\\\\server\\share\\",
    "a=1&b=2;c=3#d?e",
    "http://user:pw@example.com:80/a/../b?c=d#e",
    "../../../etc/passwd",
    "/etc/passwd",
    "@/etc/passwd",
    "@file",
    "@-",
    "<file",
    "-x",
    "--",
    "--help",
    "-d @/etc/passwd",
    "true",
    "false",
    "null",
    "NULL",
    "None",
    "nil",
    "undefined",
    "NaN",
    "Infinity",
    "-0",
    "0",
    "1e400",
    "007",
    "0x1F",
    "1_000",
    "12.50",
    "9007199254740993",
    "2026-11-24T00:00:00",
    "{}",
    "[]",
    '""',
    '{"a": [1, null, true, "x"]}',
    '[{"name": "O\'Brien"}]',
    "a: b",
    "- a",
    "? a",
    "&a *a",
    "!!python/object:os.system",
    "a,b;c\td",
    "=1+1",
    "' OR '1'='1",
    "'; DROP TABLE x; --",
    "${jndi:ldap://127.0.0.1/x}",
    "constructor",
    "__proto__",
    "e\u0301 \u00e9 \u1e9b\u0323 ﬁ ａ",
    "Z̵̧͕a̷̡l̸g̶o̵",
    "\u0301combining first",
    "İstanbul ıI ß ẞ ſ K Å",
    "שלום עולם",
    "مرحبا بالعالم",
    "\u202eabc\u202c \u2067abc\u2069",
    "नमस्ते",
    "ภาษาไทย",
    "日本語テキスト",
    "한국어",
    "\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165",
    "ᠮᠣᠩᠭᠣᠯ",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "😀",
    "👩\u200d👩\u200d👧\u200d👦",
    "🏳\ufe0f\u200d🌈",
    "🇵🇱🇩🇪",
    "1\ufe0f\u20e3",
    "👍🏽",
    "\U0001f600\u0301",
    "ÿþ",
    "Ã©",
    "\ufeffBOM first",
    "BOM last\ufeff",
    "line\u2028separator\u2029paragraph\u0085next",
    " leading",
    "trailing ",
    "  two  spaces  ",
    "\tTab\tTab\t",
    "a\nb",
    "a\r\nb",
    "a\rb",
    "\n",
    "\r",
    "\r\n",
    " ",
    "\t",
    "\\\n",
    "a\\\nb",
    "^\nb",
    "`\nb",
    "a \\",
    "a\\\\",
    "a ^",
    "a `",
)
_LONG = (
    "x" * 4096,
    "\\" * 513,
    "'" * 512,
    '"' * 513,
    "$" * 256,
    "%" * 257,
    "`" * 256,
    "^" * 257,
    "(" * 200 + ")" * 200,
    "{" * 200,
    "😀" * 300,
    "é" * 500,
    "\n" * 200,
    "\u2028" * 100,
    "a'b\"c\\d$e`f%g!h^i&j|k<l>m#n{o}p" * 20,
    "word " * 600,
)


def _made() -> Iterator[str]:
    for mark in _PUNCTUATION:
        yield mark
        yield f"a{mark}b"
        yield f"{mark}{mark}{mark}"
        yield f"end{mark}"
    # A backslash or a quote before each other mark: what one escape does to the next.
    for mark in "'\"`$\\%!^#{}()&|<>\n":
        yield f"\\{mark}x"
        yield f"\\\\{mark}"
        yield f"'{mark}'"
        yield f'"{mark}"'
    for quote in _QUOTES:
        yield f"{quote}q{quote}"
        yield f"it{quote}s"
    for code in (*range(1, 32), *range(127, 160)):
        yield f"c{chr(code)}c"
    # A digit behind an escape of varying length must not become part of it.
    for code in (1, 7, 27, 31, 127, 128, 159, 0x2028, 0xFEFF):
        yield f"{chr(code)}12f"
    for mark in _INVISIBLE:
        yield f"i{mark}i"
    for line in _INTERPOLATIONS + _ESCAPES:
        yield line
        yield from line.split(" ")


def _all() -> Iterator[str]:
    yield from _made()
    yield from _COMMANDS
    yield from _ENDS
    yield from _WHOLE
    yield from _LONG


CORPUS: tuple[str, ...] = tuple(dict.fromkeys(text for text in _all() if text))
"""Each text once, in a fixed order."""

SHORT: tuple[str, ...] = tuple(text for text in CORPUS if len(text) <= 200)
"""Those that an address can carry."""

VISIBLE: tuple[str, ...] = tuple(
    text
    for text in SHORT
    if all(" " <= character <= "~" for character in text) and text == text.strip()
)
"""Those that a header may carry (RFC 9110, section 5.5): visible ASCII and spaces inside."""
