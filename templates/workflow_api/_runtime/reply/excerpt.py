"""Short excerpts for messages."""

from __future__ import annotations


def excerpt(text: str, length: int = 200) -> str:
    """The beginning of `text` on one line; characters that do not print are escaped."""
    shown = " ".join(text[: length * 4].split())
    cut = shown[:length] + ("…" if len(shown) > length else "")
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in cut
    )
