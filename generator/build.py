"""The whole way from the API to files in memory: pure functions, nothing touches the disk."""

from __future__ import annotations

import json
import tomllib

from .api import Api, Json
from .docs.files import docs_files
from .live.script import live_files
from .python.lower import COMMAND, PACKAGE_NAME, lower
from .render import Files, render
from .snippets.files import lower_samples, with_samples
from .stand_in import DOCUMENT, stand_in_document
from .testcases.lower import lower_tests
from .testcases.rows import Tests


def build(
    api: Api, spec_name: str, import_name: str = PACKAGE_NAME, command: str = COMMAND
) -> Files:
    """The generated tree. First lines say that it was made from `spec_name` by `command`.

    Raises SpecError for names that cannot stand in Python, OurFault for a defect of ours.
    """
    lowering = lower(api, spec_name, import_name, command)
    tests = lower_tests(api, lowering)
    files = dict(render(lowering.package, tests))
    files[_INVENTORY] = _json(tests.inventory)
    samples = lower_samples(api, lowering, spec_name)
    files |= samples.files
    files |= docs_files(api, lowering, samples.files, spec_name)
    files |= live_files(api, lowering, spec_name)
    shown = with_samples(api.document, api, samples)
    document = _json(shown)
    # Beside the pages as well, which are published as a folder of their own.
    files |= {"openapi.json": document, "docs/openapi.json": document}
    files[DOCUMENT] = stand_in_document(api)
    return dict(sorted(files.items()))


_TESTS = "tests/"
_INVENTORY = f"{_TESTS}inventory.json"


def _json(value: Json) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _below(folder: str, files: Files) -> Files:
    return {name.removeprefix(folder): content for name, content in sorted(files.items())}


def build_package(api: Api, spec_name: str, import_name: str, command: str) -> Files:
    """The client package alone, as another project imports it: paths below its own folder.

    Raises SpecError for names that cannot stand in Python, OurFault for a defect of ours.
    """
    package = lower(api, spec_name, import_name, command).package
    folder = f"{PACKAGE_NAME}/"
    files = dict(render(package, Tests(modules={}), below=folder))
    files[DOCUMENT] = stand_in_document(api)
    return _below(folder, files)


def build_tests(api: Api, spec_name: str, import_name: str, command: str) -> Files:
    """The tests of the client package alone: paths below their own folder.

    Raises SpecError for names that cannot stand in Python, OurFault for a defect of ours.
    """
    lowering = lower(api, spec_name, import_name, command)
    tests = lower_tests(api, lowering)
    files = {**render(lowering.package, tests, below=_TESTS), _INVENTORY: _json(tests.inventory)}
    return _below(_TESTS, files)


def build_stand_in(api: Api) -> Files:
    """The stand-in server alone: paths below its own folder.

    Raises SpecError for names that cannot stand in Python.
    """
    folder = DOCUMENT.rpartition("/")[0] + "/"
    files = dict(render(lower(api, "").package, Tests(modules={}), below=folder))
    files[DOCUMENT] = stand_in_document(api)
    return _below(folder, files)


def requirements(api: Api, *, tests: bool = False) -> tuple[str, ...]:
    """What the client package, or its tests, need beside them, as its project says."""
    name = "pyproject.toml"
    text = render(lower(api, "").package, Tests(modules={}), below=name)[name].decode("utf-8")
    project = tomllib.loads(text)["project"]
    extras = project["optional-dependencies"]
    return tuple((*extras["stand-in"], *extras["test"]) if tests else project["dependencies"])
