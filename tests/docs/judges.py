"""Judges of a page: axe for barriers, and our own rules for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


def barriers(page: Page, rules: Sequence[str] = ()) -> list[str]:
    """What axe finds in the current state of the page: rule and place; all rules by default."""
    # Through the debugger, since the policy of the pages allows no other script.
    if page.evaluate("!self.axe"):
        page.evaluate(_AXE)
    found: list[str] = page.evaluate(
        """async (values) => {
          const type = values[0].startsWith("wcag") ? "tag" : "rule";
          const options = { runOnly: { type, values }, resultTypes: ["violations"] };
          const { violations } = await axe.run(document, options);
          const why = (node) => node.failureSummary.split("\\n")[1] ?? "";
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target} ${why(node)}`));
        }""",
        list(rules) or _TAGS,
    )
    return found


def stops(page: Page, limit: int = 400) -> list[str]:
    """What Tab leads to from the top of the page, each with what is wrong with it."""
    page.evaluate("document.activeElement.blur()")
    found: list[str] = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        stop: str | None = page.evaluate("""() => {
              const element = document.activeElement;
              if (!element || element === document.body) return null;
              const style = getComputedStyle(element);
              const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
              const box = element.getBoundingClientRect();
              const seen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
              const label = element.labels?.[0]?.textContent;
              const name = element.ariaLabel || label || element.textContent;
              const faults = [
                ring ? "" : " !no ring",
                seen ? "" : " !out of sight",
                name?.trim() ? "" : " !no name",
              ];
              const what = element.id || element.name || element.className;
              return `${element.tagName} ${what}${faults.join("")}`;
            }""")
        if stop is None:
            break
        found.append(stop)
    return found


def overflow(page: Page) -> int:
    """How many pixels the page is wider than the window."""
    wide: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return wide
