"""The engine in a browser: from a file, under a strict policy, the same answers as in Node."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.docs.room import chromium
from tests.live.engine import ASSETS, DRIVER, KEYS, SOURCE, Question, ask, data
from tests.live.values import Values
from tests.snippets import subject

_PAGE = """<!DOCTYPE html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<title>engine</title>
<script src="operations.js" defer></script>
<script src="code.js" defer></script>
<script src="driver.js" defer></script>
"""


def test_a_page_answers_as_node_does(tmp_path: Path) -> None:
    for path in (ASSETS / "operations.js", ASSETS / "code.js", DRIVER):
        shutil.copy(path, tmp_path)
    (tmp_path / "page.html").write_text(_PAGE, encoding="utf-8")
    lines = [json.dumps(question) for question in _questions()]
    said: list[str] = []
    with chromium() as browser:
        page = browser.new_page()
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("console", lambda message: said.append(message.text))
        page.goto((tmp_path / "page.html").as_uri())
        answers = page.evaluate("(lines) => answerAll(lines)", lines)
    assert said == []
    assert [json.loads(answer) for answer in answers] == ask(_questions())


def _questions() -> list[Question]:
    """Each example, and each operation with a form filled in by chance, in all targets."""
    values = Values(3, data())
    whole = {"whole": True, "keys": KEYS, "source": SOURCE}
    made: list[Question] = []
    for name in subject.operations():
        operation = data()["operations"][name]
        made.append({"operation": name, "values": operation["example"], **whole})
        made.append({"operation": name, "values": values.of(operation)[0], **whole})
    return made
