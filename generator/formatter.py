"""Python as text: the formatter, and whether Python reads it. Their results are kept."""

from __future__ import annotations

import ast
from collections.abc import Callable

from .cache.work import Task
from .diagnostics import GeneratorBug


def formatting(name: str, text: str) -> Callable[[], str]:
    """Begin to format the text with black, if it is Python; it ends in one line break.

    The result raises GeneratorBug if it is not valid Python.
    """
    if not name.endswith(".py"):
        return lambda: plain(text)
    return _finished(name, text, Task(blackened, text))


def parsing(name: str, text: str) -> Callable[[], str]:
    """Begin to read Python that is copied; the result raises GeneratorBug if it is not valid."""
    finish = _finished(name, text, Task(parsed, text))
    return lambda: finish() + text


def plain(text: str) -> str:
    """Text that is not Python, with one line break at its end."""
    return text.strip("\n") + "\n"


def blackened(text: str) -> str:
    """The text as black has it. Raises ValueError if it is not Python."""
    # Slow to import, and not needed for what an earlier run has formatted.
    import black  # noqa: PLC0415
    from black.mode import TargetVersion  # noqa: PLC0415
    from black.parsing import InvalidInput  # noqa: PLC0415

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=100)
    try:
        return black.format_str(text, mode=mode)
    except InvalidInput as error:
        raise ValueError(str(error)) from error


def parsed(text: str) -> str:
    """Nothing. Raises SyntaxError or ValueError if the text is not Python."""
    ast.parse(text)
    return ""


def _finished(name: str, text: str, task: Task) -> Callable[[], str]:
    def result() -> str:
        try:
            return task.result()
        except (SyntaxError, ValueError) as error:
            raise GeneratorBug(f"{name} is not valid Python: {error}\n\n{text}") from error

    return result
