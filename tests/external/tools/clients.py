"""The clients: what a reader types for each of them, and what else this machine needs.

The documentation shows `templates/clients/KEY/about.yaml` and the program in the same folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

ROOT = Path(__file__).parent.parent.parent.parent
DOCUMENTS = ("openapi.json", "openapi-3.0.json")
QUICKEST = ("python-openapi-python-client", "typescript-openapi-fetch")
"""The two that the tests of the project run."""

_FOLDER = ROOT / "templates" / "clients"
_OTHER = Path(__file__).parent / "other.yaml"
_NODE = {"node": "nodejs", "npm": "npm"}
_JAVA = {"java": "default-jre-headless"}
_IMPORT_ALL = (
    "python -c 'import importlib, pkgutil, workflow_client as c; "
    '[importlib.import_module(m.name) for m in pkgutil.walk_packages(c.__path__, c.__name__ + ".")]'
    "'"
)
_TYPE_CHECK = (
    "npx tsc --noEmit --strict --target es2022 --module esnext --moduleResolution bundler"
    " --types node main.ts"
)


class About(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What about.yaml says; the lines are for the shell."""

    language: str
    tool: str
    document: str
    install: str
    generate: str
    program: str
    run: str
    notes: list[str]


@dataclass(frozen=True, slots=True)
class Needs:
    """What a client needs here.

    `build` compiles or checks all that was generated; without it the lines of `run` before the
    last one do. `programs` are commands with the Debian package that has each, `libraries` are
    Debian packages, `jars` are files or names below /usr/share/java. `instead` says which lines of
    `install` are not followed here, and what is used in their place.
    """

    build: str = ""
    programs: Mapping[str, str] = field(default_factory=dict[str, str])
    libraries: tuple[str, ...] = ()
    jars: tuple[str, ...] = ()
    autoload: str = ""
    instead: str = ""


NEEDS = {
    "python-openapi-generator": Needs(_IMPORT_ALL, _JAVA),
    "python-openapi-python-client": Needs(_IMPORT_ALL),
    "typescript-openapi-fetch": Needs(_TYPE_CHECK, _NODE),
    "typescript-swagger-typescript-api": Needs(_TYPE_CHECK, _NODE),
    "typescript-hey-api": Needs(_TYPE_CHECK, _NODE),
    "typescript-fetch": Needs(_TYPE_CHECK, {**_JAVA, **_NODE}),
    "java": Needs(
        programs={"javac": "default-jdk-headless"},
        libraries=("libhttpmime-java", "libgeronimo-annotation-1.3-spec-java"),
        jars=("httpmime", "httpclient", "httpcore", "geronimo-annotation-1.3-spec"),
        instead="Jackson is the one inside openapi-generator.jar; the other jars are Debian's.",
    ),
    "go": Needs(
        "go vet ./workflow",
        {"go": "golang-go", **_JAVA},
        libraries=("golang-golang-x-oauth2-dev",),
        instead="golang.org/x/oauth2 is Debian's, found by GOPATH and not by a module.",
    ),
    "php": Needs(
        "find client/lib main.php -name '*.php' -print0 | xargs -0 -n 50 -P 2 sh -c "
        """'for file; do php -l "$file" >/dev/null || exit 255; done' lint""",
        {"php": "php-cli", **_JAVA},
        libraries=("php-curl", "php-mbstring", "php-guzzlehttp-guzzle"),
        autoload="autoload.php",
        instead="Guzzle is Debian's; autoload.php replaces the one of Composer.",
    ),
    "ruby": Needs(
        "find client/lib main.rb -name '*.rb' -exec ruby -c {} + >/dev/null",
        {"ruby": "ruby", **_JAVA},
        libraries=("ruby-typhoeus",),
        instead="Typhoeus is Debian's.",
    ),
}


@dataclass(frozen=True, slots=True)
class Client:
    """One client with one of the documents."""

    key: str
    about: About
    needs: Needs
    document: str

    @property
    def program(self) -> str:
        """The program; with the document that readers do not use, as other.yaml changes it."""
        text = (_FOLDER / self.key / self.about.program).read_text(encoding="utf-8")
        if self.document == self.about.document:
            return text
        changes = msgspec.yaml.decode(_OTHER.read_bytes(), type=dict[str, list[tuple[str, str]]])
        for old, new in changes.get(self.key, ()):
            if old not in text:
                raise SystemExit(f"other.yaml: the program of {self.key} has no {old!r}")
            text = text.replace(old, new)
        return text


def clients(keys: tuple[str, ...] = tuple(NEEDS)) -> list[Client]:
    """Each of these clients with each document."""
    found = []
    for key in keys:
        about = msgspec.yaml.decode((_FOLDER / key / "about.yaml").read_bytes(), type=About)
        found += [Client(key, about, NEEDS[key], document) for document in DOCUMENTS]
    return found
