"""What each command does: read, render, count, then write or compare; the heavy imports."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..build import Build
from ..console import Progress, progress, say
from ..diagnostics import visible
from ..openapi import Api, Json
from ..output.report import report
from ..output.target import Target, UsageError, checkout, document_name, target
from ..output.write import PACKAGE, Output, compare, write
from ..python.build_package import PACKAGE_NAME
from ..read import read_api
from ..serve.pages import DocsServer, address_of
from ..serve.stand_in import serve, serve_docs
from ..templating import Files
from .ledger import ledger_of
from .vendor import command, place, tests_target

_DOCS_PORT = 8078


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A command line. `program` and `defaults` are for the command that is shown as the cure."""

    arguments: argparse.Namespace
    program: str
    defaults: Mapping[str, str]

    def command_line(self, name: str, *options: str) -> str:
        """The command `name` with this request's `options` and document, as it is typed."""
        words = [name]
        if name == "vendor":
            given: str = self.arguments.destination
            words.append(f"./{given}" if given.startswith("-") else given)
        for key in (*options, "spec"):
            value: str = getattr(self.arguments, key)
            if value != self.defaults[key]:
                joined = value.startswith("-")
                words += [f"--{key}={value}"] if joined else [f"--{key}", value]
        return f"{self.program} {visible(shlex.join(words))}"


def run(request: Request) -> bool:
    """Do what the command line asks for; whether all is as it should be.

    Raises GeneratorError, GeneratorBug or OutputError, and then the folder is as it was, unless the
    text says otherwise.
    """
    if not request.arguments.spec.strip():
        raise UsageError("the document has no name\n   give a file with --spec")
    if request.arguments.command == "serve":
        return _serve(request)
    return _vendor(request) if request.arguments.command == "vendor" else _project(request)


def _serve(request: Request) -> bool:
    arguments = request.arguments
    upstream = address_of(arguments.upstream) if arguments.upstream else ""
    with progress() as shown:
        api = _read(arguments.spec, shown)
        built = Build(api, document_name(arguments.spec, checkout()))
        files = built.pages()
    port = arguments.docs_port
    if port is None:
        port = _DOCS_PORT if arguments.port else 0
    pages = DocsServer(files, port, upstream)
    if not arguments.stand_in:
        serve_docs(pages)
        return True
    serve(
        built.stand_in(),
        pages,
        port=arguments.port,
        schemes=arguments.scheme,
        require_token=arguments.require_token,
        strict=arguments.strict,
    )
    return True


def _project(request: Request) -> bool:
    spec: str = request.arguments.spec
    found = target(request.arguments.out, spec)
    with progress() as shown:
        api = _read(spec, shown)
        files = Build(api, document_name(spec, found.folder.parent)).tree()
        folder = f"{PACKAGE_NAME}/"
        package = {
            path.removeprefix(folder): content
            for path, content in files.items()
            if path.startswith(folder)
        }
        counts = _counts(spec, api, package, found.moved, shown)
        output = Output(
            folder=found.folder, shown=found.shown, files=files, about={"ledger": counts}
        )
        if request.arguments.command == "check":
            return _compare(output, request.command_line("generate", "out"), shown)
        _write(output, shown)
    return True


def _vendor(request: Request) -> bool:
    arguments = request.arguments
    found = place(arguments.name, arguments.destination, arguments.spec)
    tests: str = arguments.tests
    folder = (
        tests_target(found, tests, arguments.destination, arguments.spec) if tests.strip() else None
    )
    with progress() as shown:
        api = _read(arguments.spec, shown)
        name = document_name(arguments.spec, found.base)
        built = Build(api, name, found.name, command(found.name))
        files = built.package()
        counts = _counts(arguments.spec, api, files, found.target.moved, shown)
        about: dict[str, Json] = {PACKAGE: found.name, "ledger": counts}
        outputs = [_output(found.target, files, about)]
        if folder:
            files = Build(api, name, found.name, command(found.name, tests)).tests()
            outputs.append(_output(folder, files, {**about, "part": "tests"}))
        if arguments.check:
            cure = request.command_line("vendor", "name", "tests")
            same = [_compare(output, cure, shown) for output in outputs]
            return all(same)
        for output in outputs:
            _write(output, shown)
    for namespace in found.namespaces:
        say(
            f"{namespace}: has no __init__.py and gets none, Python reads it as a namespace package"
        )
    say(f"to install beside it: {', '.join(built.requirements())}")
    if folder:
        say(f"to install for its tests: {', '.join(built.requirements(tests=True))}")
    say(f"from {found.name} import WorkflowClient")
    return True


def _output(found: Target, files: Files, about: Mapping[str, Json]) -> Output:
    return Output(folder=found.folder, shown=found.shown, files=files, about=about)


def _read(spec: str, shown: Progress) -> Api:
    shown.step(f"reading {visible(spec)}")
    try:
        api = read_api(Path(spec), spec)
    except OSError as error:
        raise UsageError(f"{visible(spec)}: {error.strerror or error}") from error
    shown.step("rendering")
    return api


def _counts(
    spec: str, api: Api, package: Mapping[str, bytes], moved: str, shown: Progress
) -> dict[str, Json]:
    """The ledger for the manifest. It is printed before the first file is touched.

    So a standard output that takes no text stops the run while there is nothing to undo.
    """
    ledger = ledger_of(api, package)
    shown.clear()
    say(f"{visible(spec)}: {ledger}")
    if moved:
        say(f"the folder lies at {moved}")
    return ledger.counts


def _write(output: Output, shown: Progress) -> None:
    shown.step("writing")
    done = write(output, on_wait=lambda: _waiting(shown))
    shown.clear()
    say(
        f"{visible(output.shown)}: {len(output.files) + 1} files; {done.written} written,"
        f" {done.unchanged} unchanged, {done.deleted} deleted"
        + ("" if done.written or done.deleted else "; up to date")
    )


def _compare(output: Output, cure: str, shown: Progress) -> bool:
    differences = compare(output, on_wait=lambda: _waiting(shown))
    shown.clear()
    if differences:
        say(report(differences, output.shown, cure))
    else:
        say(f"{visible(output.shown)}: {len(output.files) + 1} files; up to date")
    return not differences


def _waiting(shown: Progress) -> None:
    shown.step("waiting for another run in the same folder")
