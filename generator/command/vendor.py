"""`vendor`: the client package inside another project, under a name of your choice."""

from __future__ import annotations

import argparse
import keyword
import re
import sys
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path, PurePosixPath

from ..cache.known import Request
from ..diagnostics import GeneratorError, visible
from ..output.manifest import DEVICES, PART
from ..output.target import target
from .arguments import command_line
from .console import say
from .shared import (
    counted,
    document_name,
    ledger,
    reading,
    say_counts,
    say_known,
    say_where,
    up_to_date,
    update,
)

_PART = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_INSTALL = {
    "package": "also install: ",
    "stand-in": "to run its stand-in server, install: ",
    "tests": "to run its tests, install: ",
}


def vendor(arguments: argparse.Namespace, program: str) -> bool:
    """Write or compare the package and its options; returns whether all is up to date afterwards.

    Raises GeneratorError for a name that Python cannot import and for a folder that is refused.
    """
    name: str = arguments.name
    tests: str = arguments.tests.strip()
    parts = _parts(name)
    destination: str = arguments.destination.rstrip("/\\") or arguments.destination
    if not destination.strip():
        raise GeneratorError("DEST is empty\n   give the folder of the other project")
    base = _base(Path(destination), parts[0])
    namespaces = _namespaces(base, parts)
    labels = {"package": "/".join([base.as_posix().rstrip("/"), *parts])}
    if getattr(arguments, "with"):
        labels["stand-in"] = f"{labels['package']}_stand_in"
    if tests:
        folder = _tests_folder(tests, Path(destination), parts[0])
        labels["tests"] = f"{destination.rstrip('/')}/{folder}"
    folders = {part: target(label, arguments.spec) for part, label in labels.items()}
    _check_apart(labels, folders)

    source = document_name(arguments.spec, Path(destination).resolve())
    request = Request(arguments.spec, ("vendor", name, source, tests, *labels))
    checked = arguments.check or arguments.diff
    if checked and (known := request.known(tuple(folders.values()))):
        say_known(
            known,
            arguments.spec,
            dict(zip(labels.values(), folders.values(), strict=True)),
            written=False,
        )
        return True
    from ..build import Build
    from ..output.folder import Output
    from ..python.build_package import PACKAGE_NAME

    command = "workflow-codegen vendor DEST" + (f" --name {name}" if name != PACKAGE_NAME else "")
    with reading(arguments.spec) as api:
        built = Build(api, source, name, command)
        files = {"package": built.package()}
        if "stand-in" in labels:
            files["stand-in"] = built.stand_in()
        if tests:
            files["tests"] = Build(api, source, name, f"{command} --tests {tests}").tests()
    counts = counted(api)
    say_counts(counts, arguments.spec)
    say_where({labels["package"]: folders["package"]})
    outputs = [
        Output(
            folder=folders[part],
            label=label,
            files=files[part],
            about={"package": name, PART: part, "ledger": ledger(counts)},
        )
        for part, label in labels.items()
    ]
    if checked:
        fix = command_line(program, "vendor", arguments, "name", "with", "tests")
        same = [up_to_date(output, fix) for output in outputs]
        if not all(same):
            return False
    else:
        update(outputs)
    request.remember(counts, outputs)
    if checked:
        return True
    for namespace in namespaces:
        say(
            f"{namespace}: has no __init__.py and none was added, so Python treats it as a"
            " namespace package"
        )
    for part, needed in built.requirements().items():
        if part in labels:
            say(f"{_INSTALL[part]}{', '.join(needed)}")
    say(f"from {name} import WorkflowClient")
    return True


def _base(project: Path, package: str) -> Path:
    """Where the other project keeps its packages: in `src`, or beside its settings."""
    source = project / "src"
    settings = (project / name for name in ("pyproject.toml", "setup.cfg", "setup.py"))
    flat = (project / package).exists() or (source / "__init__.py").exists()
    return source if source.is_dir() and not flat and any(map(Path.exists, settings)) else project


def _check_apart(labels: Mapping[str, str], folders: Mapping[str, Path]) -> None:
    """Raises GeneratorError for two outputs of which one is, or contains, the other."""
    for (part, folder), (other, second) in combinations(folders.items(), 2):
        one, two = (tuple(path.as_posix().casefold().split("/")) for path in (folder, second))
        shorter = min(len(one), len(two))
        if one[:shorter] == two[:shorter]:
            raise GeneratorError(
                f"{visible(labels[part])} for the {part} and {visible(labels[other])} for the"
                f" {other} overlap\n   give another folder with --tests or another --name"
            )


def _parts(name: str) -> Sequence[str]:
    """The names between the dots, if Python can import them on every system."""
    parts = name.split(".")
    reason = ""
    for part in parts:
        if not _PART.fullmatch(part):
            reason = f"'{visible(part)}' must be 1 to 100 letters, digits or underscores and must"
            reason += " not start with a digit"
        elif keyword.iskeyword(part):
            reason = f"'{part}' is a keyword of Python"
        elif DEVICES.fullmatch(part):
            reason = f"'{part}' is a device name on Windows"
    if parts[0] in sys.stdlib_module_names:
        reason = f"'{parts[0]}' would shadow a module of Python's standard library"
    if reason:
        raise GeneratorError(
            f"'{visible(name)}' cannot be the name of a package: {reason}\n"
            "   use names with dots between them, for example --name acme._vendor.workflow"
        )
    return parts


def _namespaces(base: Path, parts: Sequence[str]) -> Sequence[str]:
    """The parent packages that have no `__init__.py`.

    Raises GeneratorError for a package that is a link or that Python would not find.
    """
    found = []
    for depth, part in enumerate(parts[:-1], 1):
        folder = base.joinpath(*parts[:depth])
        module = folder.with_name(f"{part}.py")
        if folder.is_symlink():
            raise GeneratorError(
                f"{visible(str(folder))} is a symbolic link\n"
                "   packages are not written through links; choose another DEST or --name"
            )
        if not (folder / "__init__.py").exists():
            if module.exists():
                raise GeneratorError(
                    f"{visible(str(module))} would shadow the package: Python imports a module"
                    " before a folder without __init__.py\n   choose another --name"
                )
            found.append(".".join(parts[:depth]))
    return found


def _tests_folder(text: str, base: Path, package: str) -> PurePosixPath:
    """The folder for the tests, a path below the other project.

    Raises GeneratorError if Python cannot import it or it would shadow another package.
    """
    path = PurePosixPath(text.replace("\\", "/"))
    for part in path.parts or ("",):
        if not _PART.fullmatch(part) or keyword.iskeyword(part) or DEVICES.fullmatch(part):
            raise GeneratorError(
                f"'{visible(text)}' cannot be a test package below DEST\n"
                "   give a path that Python can import, for example --tests tests/workflow"
            )
    top = path.name
    for above in path.parents:
        if (base / above / "__init__.py").exists():
            top = above.name
    if top == package or top in sys.stdlib_module_names:
        raise GeneratorError(
            f"tests in {visible(text)} would be imported as '{visible(top)}', which shadows another"
            " package\n   give another folder with --tests"
        )
    return path
