"""Looks for a secret wherever a careless client would let it out."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any
from urllib.parse import quote, quote_plus

import msgspec
import workflow_api
from workflow_api._runtime.transport.events import SHOWN_HEADERS
from workflow_api._runtime.transport.secret import Secret

_WALKED = ("workflow_api", "httpx2", "httpcore2", "h11", "scripted")
_SKIPPED = (ModuleType, type, FunctionType, BuiltinFunctionType, MethodType)


def leaks(marker: str, thing: object) -> list[str]:
    """The places of `thing`, a path each, that show the marker; an empty list where none does.

    Looked at are repr, str and format of everything that can be reached by attributes, items and
    slots, the bytes of a pickle, and of exceptions the whole chain with its formatted traceback.
    A Secret is opened by nothing but `reveal`, so only what it shows by itself is looked at.
    """
    search = _Search(marker)
    search.look(thing, "it")
    return search.found


class _Search:
    def __init__(self, marker: str) -> None:
        self._marks = _spellings(marker)
        self._seen: dict[int, object] = {}
        self.found: list[str] = []

    def look(self, thing: object, path: str) -> None:
        if id(thing) in self._seen or isinstance(thing, _SKIPPED):
            return
        # Kept, so that no other object gets the same id.
        self._seen[id(thing)] = thing
        if isinstance(thing, str | bytes | bytearray):
            self._note(thing, path)
            return
        for name, text in (("repr", repr(thing)), ("str", str(thing)), ("format", f"{thing}")):
            self._note(text, f"{name}({path})")
        self._pickle(thing, path)
        if isinstance(thing, Secret):
            return
        if isinstance(thing, BaseException):
            self._exception(thing, path)
        if isinstance(thing, Mapping):
            for key, value in list(thing.items()):
                self.look(key, f"{path}.keys()")
                self.look(value, f"{path}[{key!r}]")
        elif isinstance(thing, list | tuple | Set):
            for number, value in enumerate(list(thing)):
                self.look(value, f"{path}[{number}]")
        if type(thing).__module__.partition(".")[0] in _WALKED or isinstance(thing, BaseException):
            for name, value in _attributes(thing):
                self.look(value, f"{path}.{name}")

    def _exception(self, error: BaseException, path: str) -> None:
        self._note("".join(traceback.format_exception(error)), f"traceback({path})")
        for name in ("args", "__cause__", "__context__", "__notes__"):
            self.look(getattr(error, name, None), f"{path}.{name}")

    def _pickle(self, thing: object, path: str) -> None:
        try:
            content = pickle.dumps(thing)
        except Exception as error:
            self._note(str(error), f"pickle error of {path}")
        else:
            self._note(content, f"pickle({path})")

    def _note(self, text: str | bytes | bytearray, path: str) -> None:
        shown = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)
        if any(mark in shown for mark in self._marks):
            self.found.append(path)


def _attributes(thing: object) -> Iterator[tuple[str, Any]]:
    names = set(getattr(thing, "__dict__", ()))
    if isinstance(thing, msgspec.Struct):
        names.update(thing.__struct_fields__)
    for kind in type(thing).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        names.update([slots] if isinstance(slots, str) else slots)
    for name in sorted(names):
        if hasattr(thing, name):
            yield name, getattr(thing, name)


def _spellings(marker: str) -> frozenset[bytes]:
    """The marker unchanged, percent-encoded, and in base64 at any offset of a longer string."""
    found = {marker, quote(marker, safe=""), quote_plus(marker)}
    marks = {text.encode() for text in found}
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + marker.encode())
        # The first and last characters of it depend on what comes before and after it.
        marks.add(coded[4 if offset else 0 : -4])
    assert min(map(len, marks)) > 5, "a marker must be long enough not to be met by chance"
    return frozenset(marks)


_OWN_CODE = str(Path(workflow_api.__file__).parent)


def frame_leaks(marker: str, error: BaseException) -> list[str]:
    """The local variables of the client's frames that show the marker: what error trackers send.

    Each exception that `error` came from is walked, also those that are not printed. A variable is
    looked at by its repr, which trackers send, and by that of what a container holds.
    """
    marks = _spellings(marker)
    found: list[str] = []
    for one in _chain(error):
        for frame, line in traceback.walk_tb(one.__traceback__):
            if frame.f_code.co_filename.startswith(_OWN_CODE):
                place = f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
                for name, value in frame.f_locals.items():
                    texts = "\n".join(_texts(value, 4)).encode("utf-8", "surrogatepass")
                    if any(mark in texts for mark in marks):
                        found.append(f"{place}: {name}")
    return found


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
            waiting += one.exceptions if isinstance(one, BaseExceptionGroup) else ()
    return found


def _texts(value: object, depth: int) -> Iterator[str]:
    yield repr(value)
    if depth and isinstance(value, Mapping):
        value = [*value.keys(), *value.values()]
    if depth and isinstance(value, list | tuple | Set):
        for item in list(value):
            yield from _texts(item, depth - 1)


def secrets_among(options: Mapping[str, Any]) -> list[str]:
    """The secrets that a client is given, those that are long enough not to be met by chance."""
    found: list[object] = [options.get("token"), options.get("client_secret")]
    found += list(options.get("basic_auth") or ())[1:]
    for name in ("headers", "cookies", "token_parameters"):
        given = options.get(name)
        if isinstance(given, Mapping):
            found += [text for key, text in given.items() if str(key).lower() not in SHOWN_HEADERS]
    texts = [text.encode("utf-8", "ignore").decode() for text in found if isinstance(text, str)]
    return [text for text in texts if len(text) >= 8]


@contextmanager
def looked_at(options: Mapping[str, Any]) -> Iterator[None]:
    """Look at each exception that leaves the client: no frame of it may show a secret."""
    try:
        yield
    except Exception as error:
        found = [place for one in secrets_among(options) for place in frame_leaks(one, error)]
        if found:
            raise AssertionError(f"frames show a secret: {found}") from None
        raise


class Heard(logging.Handler):
    """Keeps every record of every logger, as texts and as it was given."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.records: list[logging.LogRecord] = []
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)
        self.texts.append(self.format(record))

    def leaks(self, marker: str) -> list[str]:
        """What of it shows the marker."""
        args = [repr(record.args) for record in self.records]
        return [text for text in self.texts + args if leaks(marker, text)]


@contextmanager
def listening() -> Iterator[Heard]:
    """Hear all loggers at DEBUG and below for a while."""
    root, heard = logging.getLogger(), Heard()
    level = root.level
    root.addHandler(heard)
    root.setLevel(1)
    try:
        yield heard
    finally:
        root.setLevel(level)
        root.removeHandler(heard)
