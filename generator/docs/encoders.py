"""One encoder for each position of a page in which a string of the document can appear."""

from __future__ import annotations

import html as markup
import re
from collections.abc import Callable, Mapping

from .. import encoders
from ..diagnostics import GeneratorBug

_HREF = re.compile(r"(?!//)(\.\./|\./)*[A-Za-z0-9._~/-]*(#[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*)?")


def html(text: str) -> str:
    """Text between tags. Invisible characters are written as escapes; line breaks stay."""
    return markup.escape(_visible(text), quote=True)


def attribute(text: str) -> str:
    """The value of an attribute, between double quotes; line breaks become references."""
    return markup.escape(_visible(text), quote=True).replace("\n", "&#10;")


def anchor(text: str) -> str:
    """The value of `id`, a fragment of a URL, or a name in an attribute: it has no spaces."""
    return re.sub(r"[^A-Za-z0-9._-]", lambda found: f"_{ord(found.group()):x}", text)


def href(text: str) -> str:
    """The address of a link within the folder; any other is a bug of the generator."""
    if not _HREF.fullmatch(text):
        raise GeneratorBug(f"not an address within the pages: {encoders.literal(text)}")
    return markup.escape(text, quote=True)


def fence(text: str) -> str:
    """Code in a Markdown document, between fences that do not occur in it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}\n{_visible(text).strip(chr(10))}\n{mark}"


def markdown(text: str) -> str:
    """A piece of a paragraph in Markdown; a space at its end separates it from the next."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return before + encoders.markdown(text) + after


def _visible(text: str) -> str:
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(
        "".join(_seen(character) for character in line) if not line.isprintable() else line
        for line in lines
    )


def _seen(character: str) -> str:
    return "\t" if character == "\t" else encoders.visible_character(character)


ENCODERS: Mapping[str, Callable[[str], str]] = {
    "html": html,
    "attribute": attribute,
    "anchor": anchor,
    "href": href,
    "fence": fence,
    "markdown": markdown,
    "code_span": encoders.code_span,
}
"""The filters that a template of the pages may use, by name."""
