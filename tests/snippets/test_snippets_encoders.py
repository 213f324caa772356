"""Removing any encoder makes a check fail; `python -m tests.snippets` has all languages."""

from __future__ import annotations

import pytest

from generator.snippets.language import Language
from generator.snippets.languages import LANGUAGES
from tests.snippets import removal
from tests.snippets.engine import Engine

QUICK = [item for item in LANGUAGES if item.key not in ("go", "java", "python", "ruby")]


@pytest.mark.parametrize("language", QUICK, ids=lambda language: language.key)
def test_removing_an_encoder_is_detected(engine: Engine, language: Language) -> None:
    if missing := removal.missing(language):
        pytest.skip(f"not run: {', '.join(missing)} not installed")
    assert list(removal.noticed(engine, language)) == []
    unnoticed = []
    for name in removal.encoders_of(language):
        with removal.removed(language, name):
            # The first problem is enough.
            if next(removal.noticed(engine, language), None) is None:
                unnoticed.append(name)
    assert unnoticed == []
