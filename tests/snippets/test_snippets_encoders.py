"""Removing any encoder makes a check fail."""

from __future__ import annotations

import pytest

from generator.snippets.literals import LITERALS
from tests.snippets import removal
from tests.snippets.engine import Engine


@pytest.mark.parametrize("language", LITERALS)
def test_each_encoder_is_missed(engine: Engine, language: str) -> None:
    if missing := removal.missing(language):
        pytest.skip(f"not run: {', '.join(missing)} not installed")
    assert removal.noticed(engine, language) == []
    unnoticed = []
    for item in removal.removals():
        if item.language == language:
            with removal.removed(item):
                if not removal.noticed(engine, language):
                    unnoticed.append(item.name)
    if language in removal.NAMED:
        with removal.without_names():
            if not removal.accepted(language):
                unnoticed.append("name")
    assert unnoticed == []
