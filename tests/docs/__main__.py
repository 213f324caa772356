"""`python -m tests.docs`: every form with every awkward value, and in every language; minutes.

Each form is filled, sent to a recording server, and compared with what the curl sends that it
shows; then the code of each language is compared with what the engine prints for these values.
`make test` has the part of it that finds most.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from generator.snippets.languages import TARGETS
from generator.snippets.render import core_of
from tests.docs.forms import AWKWARD, current, in_every_language, open_form, same_as_curl
from tests.docs.room import PAGES, Notes, chromium, context
from tests.snippets.recorder import Recorder, Reply, always

if TYPE_CHECKING:
    from playwright.sync_api import Page

_IN_EVERY_LANGUAGE = ("x", AWKWARD[0], AWKWARD[4])
"""The values for which each language is chosen; the engine's own tests have all of them."""

_FILL = """
([operation, value]) => {
  let filled = 0;
  for (const { name, kind, items } of WorkflowOperations.operations[operation].fields) {
    const control = document.querySelector(`#form [name="${name}"]`);
    const words = {
      text: value,
      json: JSON.stringify({ [value]: [value, null, true, 1.5] }),
      list: items?.kind === "text" ? value : undefined,
      parameter: value,
    }[kind];
    if (words !== undefined && control) {
      const kept = control.value;
      control.value = words;
      control.dispatchEvent(new Event("input", { bubbles: true }));
      filled++;
      // If the JSON has a schema, or a space counts, the example is used.
      const wrong = document.getElementById("code-said").textContent;
      if (wrong) {
        control.value = kept;
        control.dispatchEvent(new Event("input", { bubbles: true }));
        filled--;
      }
    }
  }
  for (const control of document.querySelectorAll("#form .row-value")) {
    const row = control.closest(".row");
    row.querySelector(".row-type").value = "text";
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    filled++;
  }
  return filled;
}
"""


def differences(page: Page, operation: str) -> list[str]:
    """The languages whose code is not what the engine prints for the values of the form."""
    seen = in_every_language(page)
    wrong = []
    for key, expected in current(page, operation).items():
        if expected is None:
            continue
        for part, text in (("whole", expected), ("core", core_of(expected))):
            shown = text.replace("\r\n", "\n").rstrip("\n")
            if seen[f"{key} {part}"] != shown:
                wrong.append(f"{key} {part}")
    return wrong


def main() -> int:
    """Print what was compared; 1 where something differs."""
    notes = Notes()
    forms = codes = values = 0
    wrong: list[str] = []
    with Recorder() as recorder, chromium() as browser, context(browser, notes) as room:
        page = room.new_page()
        for path in sorted((PAGES / "operations").glob("*.html")):
            channel = recorder.open(always(Reply(200, b'{"data": "", "success": true}')))
            for value in ("x", *AWKWARD):
                open_form(page, PAGES.as_uri(), path.stem, channel)
                filled: int = page.evaluate(_FILL, [path.stem, value])
                values += filled
                try:
                    same_as_curl(page, channel)
                    forms += 1
                except AssertionError as error:
                    wrong.append(f"{path.stem}, {value!r}: {error}")
                if value in _IN_EVERY_LANGUAGE:
                    found = differences(page, path.stem)
                    codes += 2 * len(TARGETS)
                    wrong += [f"{path.stem}, {value!r}: {text}" for text in found]
                if not filled:
                    break
            recorder.close(channel)
    for text in (*wrong, *notes.errors, *notes.violations):
        print(text, file=sys.stderr)
    print(f"{forms} forms sent with {values} awkward values, each equal to what its curl sent")
    print(f"{codes} files and cores compared in {len(TARGETS)} languages; {len(wrong)} differ")
    return 1 if wrong or notes.errors or notes.violations else 0


if __name__ == "__main__":
    sys.exit(main())
