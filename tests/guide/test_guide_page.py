"""The page "In your program" shows every program, and other documents have neither."""

from __future__ import annotations

from html import unescape
from re import sub

import pytest

from generator.build import Build
from generator.read import read_api
from tests.guide.programs import GENERATED, GUIDE, ROOT

PAGE = (GENERATED / "docs" / "in-your-program.html").read_text(encoding="utf-8")
SIGN_IN = (GENERATED / "docs" / "sign-in.html").read_text(encoding="utf-8")
PROGRAMS = sorted(
    path.relative_to(GUIDE).as_posix() for path in GUIDE.rglob("*.py") if path.name != "__init__.py"
)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_shown_whole(name: str) -> None:
    text = (GUIDE / name).read_text(encoding="utf-8")
    page = SIGN_IN if name == "sign_in_provider.py" else PAGE
    assert text.rstrip("\n") in unescape(sub(r"</?i[^>]*>", "", page))


def test_another_document_has_no_guide() -> None:
    spec = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
    tree = Build(read_api(spec, "spec.yaml"), "spec.yaml").tree()
    assert not any(name.startswith("guide/") or "in-your-program" in name for name in tree)
    assert b"in-your-program" not in tree["README.md"] + tree["docs/index.html"]
