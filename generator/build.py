"""The whole way from the API to files in memory: nothing touches the disk.

The folder `templates` mirrors the tree that is written. A file that ends in `.jinja` is rendered,
every other file is copied as it is, and `{group}` in a name means: once for each group. The folders
`snippets`, `docs` and `guide` are not mirrored; `generator.snippets`, `generator.docs` and
`generator.browser` render them.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from .browser.script import live_files
from .cache.work import shared
from .docs.files import docs_files, guides
from .formatter import formatting, parsing
from .openapi import Api, Json
from .published.document import published
from .published.older import older
from .published.postman import collection
from .python.build_package import COMMAND, PACKAGE_NAME, lower
from .python.imports import with_imports
from .python.package import Group, Package
from .snippets.build_requests import Requests
from .snippets.files import SnippetFiles, lower_samples, with_samples
from .snippets.languages import TARGETS
from .stand_in_document import DOCUMENT, stand_in_document
from .templating import Files, copied, environment, templates_folder
from .testcases.build_tests import lower_tests
from .testcases.rows import Tests

_PACKAGE = f"{PACKAGE_NAME}/"
_STAND_IN_NAME = DOCUMENT.partition("/")[0]
_STAND_IN = f"{_STAND_IN_NAME}/"
_TESTS = "tests/"
_BESIDE = (".gitattributes", "LICENSE")
"""What each part has too: which line ends git keeps, and the licence."""
_SPDX = "# SPDX-License-Identifier: MIT\n"
_PUBLISHED = "docs/openapi.json"
_OLDER = "docs/openapi-3.0.json"
_POSTMAN = "docs/postman.json"
_ENDING = ".jinja"
_GROUP = "{group}"
_ELSEWHERE = ("snippets/", "docs/", "guide/", "clients/")
_NO_TESTS = Tests(groups={}, models=(), wrong_calls=(), modules={})


class Build:
    """The generated tree and its parts, each rendered when it is asked for.

    First lines say that a file was made from `spec_name` by `command`; `import_name` is what users
    of the package import.

    Raises SpecError for names that are not valid in Python; each part raises GeneratorBug.
    """

    def __init__(
        self, api: Api, spec_name: str, import_name: str = PACKAGE_NAME, command: str = COMMAND
    ) -> None:
        self._api = api
        self._source = spec_name
        self._lowering = lower(api, spec_name, import_name, command)

    def tree(self) -> Files:
        """Everything.

        Raises SpecError for an example that HTTP cannot carry.
        """
        with shared():
            # The formatter has most to do, so it begins before the pages are made.
            explained = guides(self._api, self._samples.files)
            rendered = _rendered(self._lowering.package, self._tests, guides=explained)
            files = {**self.pages(), **self._document(), **_finished(rendered)}
        files["openapi.json"] = files[_PUBLISHED]
        files["openapi-3.0.json"] = files[_OLDER]
        files["postman.json"] = files[_POSTMAN]
        return dict(sorted(files.items()))

    def pages(self) -> Files:
        """The documentation, and the examples that it leads to.

        Raises SpecError for an example that HTTP cannot carry.
        """
        samples = self._samples.files
        document = published(self._api)
        return {
            **samples,
            **docs_files(self._api, self._lowering, samples, self._source),
            **live_files(self._api, self._lowering, self._source),
            # Beside the pages as well, which are published as a folder of their own.
            _PUBLISHED: _json(with_samples(document, self._api, self._samples)),
            _OLDER: _json(older(document)),
            _POSTMAN: _json(collection(self._api, Requests(self._api, self._lowering))),
        }

    def package(self) -> Files:
        """The client package alone, as another project imports it: paths below its own folder."""
        return self._part(_PACKAGE, _NO_TESTS, {})

    def tests(self) -> Files:
        """The tests of the client package, with the stand-in server that they need below them."""
        files = self._part(_TESTS, self._tests, {}, stand_in=f".{_STAND_IN_NAME}")
        stand_in = {f"{_STAND_IN}{name}": content for name, content in self.stand_in().items()}
        return {**files, **stand_in}

    def stand_in(self) -> Files:
        """The stand-in server alone: paths below its own folder."""
        return self._part(_STAND_IN, _NO_TESTS, self._document())

    def requirements(self) -> Mapping[str, Sequence[str]]:
        """What each part of the client project needs, as the project itself says."""
        name = "pyproject.toml"
        files = _finished(_rendered(self._lowering.package, _NO_TESTS, below=name))
        text = files[name].decode("utf-8")
        project = tomllib.loads(text)["project"]
        extras = project["optional-dependencies"]
        return {
            "package": project["dependencies"],
            "stand-in": extras["stand-in"],
            "tests": [*extras["stand-in"], *extras["test"]],
        }

    def _part(
        self, folder: str, tests: Tests, more: Files, *, stand_in: str = _STAND_IN_NAME
    ) -> Files:
        """What is below a folder, and the files that every part has."""
        package = self._lowering.package
        with shared():
            rendered = _rendered(package, tests, below=folder, stand_in=stand_in)
            files = {**_finished(rendered), **more}
        part = {name.removeprefix(folder): content for name, content in files.items()}
        for name in _BESIDE:
            part |= _finished(_rendered(package, tests, below=name))
        return part

    def _document(self) -> Files:
        return {DOCUMENT: stand_in_document(self._api)}

    @cached_property
    def _tests(self) -> Tests:
        return lower_tests(self._api, self._lowering)

    @cached_property
    def _samples(self) -> SnippetFiles:
        return lower_samples(self._api, self._lowering, self._source)


def _json(value: Json) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _rendered(
    package: Package,
    tests: Tests,
    below: str = "",
    *,
    stand_in: str = _STAND_IN_NAME,
    guides: Sequence[str] = (),
) -> Mapping[str, Callable[[], bytes]]:
    """Every file of the templates whose path begins with `below`; it is being formatted.

    `stand_in` is what the tests import the stand-in server from; `guides` are the paths of the
    pages that explain the programs of the guide.
    """
    folder = templates_folder()
    files: dict[str, Callable[[], bytes]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or path.name.startswith("_macros") or "__pycache__" in name:
            continue
        if not name.startswith(below) or name.startswith(_ELSEWHERE):
            continue
        if not name.endswith(_ENDING):
            files[name] = _copied(name, path)
            continue
        template = environment().get_template(name)
        for target, group in _targets(name.removesuffix(_ENDING), package):
            text = template.render(
                package=package,
                group=group,
                tests=tests,
                examples=len(TARGETS),
                stand_in=stand_in,
                guides=guides,
            )
            for part, modules in ((_PACKAGE, package.modules), (_TESTS, tests.modules)):
                if target.startswith(part):
                    text = with_imports(target, text, modules)
            if target.endswith(".py"):
                text = _licensed(text.lstrip("\n"))
            files[target] = _encoded(formatting(target, text))
    return files


def _finished(files: Mapping[str, Callable[[], bytes]]) -> Files:
    """The files. Raises GeneratorBug for one that is not valid Python."""
    # From the last one, since other processes begin with the first one.
    return {name: files[name]() for name in reversed([*files])}


def _copied(name: str, path: Path) -> Callable[[], bytes]:
    content = copied(path)
    if not name.endswith(".py"):
        return lambda: content
    return _encoded(parsing(name, _licensed(content.decode("utf-8"))))


def _licensed(text: str) -> str:
    """Python whose first lines name the licence, after the one that says what it was made from."""
    first, line_break, rest = text.partition("\n")
    generated = first.startswith("# Generated from ")
    return f"{first}{line_break}{_SPDX}{rest}" if generated else _SPDX + text


def _encoded(text: Callable[[], str]) -> Callable[[], bytes]:
    return lambda: text().encode("utf-8")


def _targets(name: str, package: Package) -> Iterator[tuple[str, Group | None]]:
    if _GROUP not in name:
        yield name, None
        return
    for group in package.groups:
        yield name.replace(_GROUP, group.attribute), group
