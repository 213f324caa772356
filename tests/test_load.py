"""Files of every kind through the front door: a value or a complaint, never a traceback."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest
import yaml

from generator.diagnostics import SpecError
from generator.document import load
from generator.read import read_api

ROOT = Path(__file__).parent.parent
DOCUMENT = (ROOT / "tests" / "cases" / "security" / "spec.yaml").read_bytes()
"""A document that is right."""

MODELS = ROOT / "tests" / "cases" / "models" / "spec.yaml"


def complaint(path: Path) -> str:
    with pytest.raises(SpecError) as caught:
        read_api(path, "spec.yaml")
    return str(caught.value)


def complaint_about(folder: Path, content: bytes | str) -> str:
    """The complaint about a file with this content."""
    path = folder / "spec.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return complaint(path)


def value_of(folder: Path, text: str) -> object:
    """What the loader makes of a plain text: it is the example of a reply that may be any JSON."""
    path = folder / "spec.yaml"
    content = f"          content: {{application/json: {{schema: {{}}, example: {text}}}}}"
    document = DOCUMENT.decode().replace("'204':", "'200':")
    place = "description: Open."
    path.write_text(document.replace(place, f"{place}\n{content}"), encoding="utf-8")
    operation = read_api(path).operations[0]
    example = operation.responses[0].content[0].example
    assert example is not None
    return example.value


# What a plain text means: YAML 1.2's rules, not PyYAML's.


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("yes", "yes"),
        ("No", "No"),
        ("y", "y"),
        ("2026-01-02", "2026-01-02"),
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("1:30", "1:30"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("'1'", "1"),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("12", 12),
        ("012", 12),
        ("-0", 0),
        ("+7", 7),
        ("0x1F", 31),
        ("0o17", 15),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1.10", 1.1),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("-1.", -1.0),
        ("nan", "nan"),
        ('"a\\u2028\\0b"', "a\u2028\0b"),
    ],
)
def test_a_text_is_read_as_yaml_1_2_has_it(tmp_path: Path, text: str, value: object) -> None:
    found = value_of(tmp_path, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e999", "9" * 5000])
def test_numbers_that_json_does_not_have(tmp_path: Path, text: str) -> None:
    with pytest.raises(SpecError, match="JSON has no such number"):
        value_of(tmp_path, text)


# The same document in other clothes.


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    plain = tmp_path / "plain.yaml"
    plain.write_bytes(DOCUMENT)
    other = tmp_path / "other.yaml"
    other.write_bytes(b"\xef\xbb\xbf" + DOCUMENT.replace(b"\n", b"\r\n"))
    assert read_api(plain, "spec.yaml") == read_api(other, "spec.yaml")


def test_the_parser_in_pure_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = read_api(MODELS, "spec.yaml")
    monkeypatch.setattr(load, "_LOADER", yaml.SafeLoader)
    assert read_api(MODELS, "spec.yaml") == usual


def test_an_alias_is_the_value_of_its_anchor(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(
        DOCUMENT.replace(b"title: Doors", b"title: &t Doors").replace(
            b"summary: Open a door", b"summary: *t"
        )
    )
    assert read_api(path).operations[0].summary == "Doors"


def test_places_count_characters(tmp_path: Path) -> None:
    text = "{name: Doors, description: 'Türen 😀', nme: x}"
    document = DOCUMENT.decode().replace("{name: Doors, description: Doors.}", text)
    assert complaint_about(tmp_path, document) == (
        "spec.yaml:12:43: the tag Doors has no key 'nme'; did you mean 'name'?\n"
        "   12 |   - {name: Doors, description: 'Türen 😀', nme: x}\n"
        "      |                                           ^^^\n"
        "   write 'name', or remove the key\n"
        "1 problem"
    )


def test_the_name_in_complaints_is_the_path_as_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.yaml").write_text("openapi: 3.0.0\n")
    with pytest.raises(SpecError, match=r"\Ax\.yaml:1:"):
        read_api(Path("x.yaml"))


# Files that are none.


def test_no_such_file(tmp_path: Path) -> None:
    assert complaint(tmp_path / "none.yaml") == (
        "spec.yaml:1:1: there is no such file\n"
        "   give the path of the OpenAPI document\n"
        "1 problem"
    )


def test_a_folder(tmp_path: Path) -> None:
    assert "this is a folder" in complaint(tmp_path)


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert "the file cannot be read: Not a directory" in complaint(tmp_path / "a" / "b.yaml")


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    # Python words it differently from version to version.
    said = complaint(tmp_path / "a\0b.yaml")
    assert "the file cannot be read: " in said
    assert "embedded null" in said
    assert "the file cannot be read: File name too long" in complaint(tmp_path / ("a" * 5000))


def test_a_link_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "loop.yaml"
    path.symlink_to(path)
    assert "the file cannot be read" in complaint(path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(DOCUMENT)

    # The tests may run as root, whom no mode of a file keeps out.
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    found = complaint(path)
    monkeypatch.undo()
    assert "this file may not be read" in found


def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    started = time.monotonic()
    assert "it is not a plain file" in complaint(path)
    assert time.monotonic() - started < 5


def test_a_device_and_a_socket(tmp_path: Path) -> None:
    assert "it is not a plain file" in complaint(Path("/dev/zero"))
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s"))
        assert "the file cannot be read" in complaint(tmp_path / "s")


def test_a_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    started = time.monotonic()
    assert "the file is larger than 10 MB" in complaint(path)
    assert time.monotonic() - started < 5


# Contents that are no text.


def test_bytes_that_are_not_utf_8(tmp_path: Path) -> None:
    found = complaint_about(tmp_path, b"openapi: 3.1.0\ninfo: caf\xe9\n")
    assert found.startswith("spec.yaml:2:10: the file is not UTF-8")
    assert "the file is not UTF-8" in complaint_about(tmp_path, "openapi: 3.1.0".encode("utf-16"))
    # A surrogate alone has an encoding that looks like UTF-8 but is none.
    assert "the file is not UTF-8" in complaint_about(tmp_path, b"a: \xed\xa0\x80")


@pytest.mark.parametrize(
    ("character", "code"),
    [("\0", "0000"), ("\x1b", "001B"), ("\x85", "0085"), ("\u2028", "2028"), ("\ufeff", "FEFF")],
)
def test_characters_that_do_not_stand_as_they_are(
    tmp_path: Path, character: str, code: str
) -> None:
    found = complaint_about(tmp_path, f"openapi: 3.1.0\ninfo: a{character}b\n")
    assert found.startswith(f"spec.yaml:2:8: the character U+{code} cannot stand in YAML as it is")


@pytest.mark.parametrize("escape", [r'"\ud800"', r'"\ud83d\ude00"', r'"\UFFFFFFFF"'])
@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_escapes_of_no_character(
    tmp_path: Path, escape: str, pure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if pure:
        monkeypatch.setattr(load, "_LOADER", yaml.SafeLoader)
    found = complaint_about(tmp_path, f"openapi: {escape}\n")
    assert "this escape is of no character" in found or "this is no YAML" in found


# Contents that are no document.


@pytest.mark.parametrize("text", ["", "# nothing\n", "\n\n"])
def test_an_empty_document(tmp_path: Path, text: str) -> None:
    assert "the document is empty" in complaint_about(tmp_path, text)


@pytest.mark.parametrize("text", ["text\n", "- 1\n", "---\n", "3\n"])
def test_a_document_that_is_no_object(tmp_path: Path, text: str) -> None:
    assert "the document has to be an object" in complaint_about(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1, 2\n", "this is no YAML"),
        ("a: 'b\n", "this is no YAML"),
        ("a: }\n", "this is no YAML"),
        ("a: b: c\n", "a key cannot stand here"),
        ("a:\n\t- b\n", "a tab stands where YAML allows blanks only"),
        ("? [a]\n: b\n", "a key has to be a text"),
        ("? {a: b}\n: c\n", "a key has to be a text"),
        ("&a b: c\n? *a\n: d\n", "a key has to be a text"),
        ("true: 1\n", "the key true is true or false, and a key has to be a text"),
        ("null: 1\n", "the key null is null, and a key has to be a text"),
        ("?\n: 1\n", "the key before this ':' is missing"),
        ("1.5: 1\n", "the key 1.5 is a number, and a key has to be a text"),
        ("a: !!python/object/apply:os.system [x]\n", "the tag !!python/object/apply:os.system"),
        ("a: !mine 1\n", "the tag !mine is not supported here"),
        ("a: ! b\n", "the tag ! is not supported here"),
        ("a: !!binary aGk=\n", "the tag !!binary is not supported here"),
        ("a: &a [*a]\n", "the value '&a' would contain itself"),
        ("a: *b\n", "no anchor '&b' stands before this alias"),
        ("a: &x {b: c}\nd: {<<: *x}\n", "merge keys (<<) are not supported here"),
        ("%YAML 3.0\n---\na: b\n", "this is no YAML"),
        ("a: b\n--- c\n", "a second YAML document begins here"),
        ("a: 1\na: 2\n", "the key 'a' stands here for the second time, first at spec.yaml:1:1"),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_what_the_loader_refuses(
    tmp_path: Path, text: str, message: str, pure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if pure:
        monkeypatch.setattr(load, "_LOADER", yaml.SafeLoader)
    assert message in complaint_about(tmp_path, text)


def test_mistakes_of_the_file_and_of_the_document_come_together(tmp_path: Path) -> None:
    doubled = b"  version: 1.0.0\n  version: 1.0.1\n  titel: x"
    found = complaint_about(tmp_path, DOCUMENT.replace(b"  version: 1.0.0", doubled))
    assert "the key 'version' stands here for the second time" in found
    assert "info has no key 'titel'; did you mean 'title'?" in found
    assert found.endswith("2 problems")


# Contents that want to be more than they are.


def bomb(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("levels", [6, 9, 30])
def test_aliases_cannot_grow_without_bound(tmp_path: Path, levels: int) -> None:
    started = time.monotonic()
    assert "aliases repeat more than 100000 values" in complaint_about(tmp_path, bomb(levels))
    assert time.monotonic() - started < 5


def test_aliases_cannot_nest_without_bound(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 100)]
    found = complaint_about(tmp_path, "\n".join(lines))
    assert "values are nested in more than 64 levels" in found


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000], ids=["lists", "objects", "block"]
)
def test_deep_nesting(tmp_path: Path, text: str) -> None:
    started = time.monotonic()
    found = complaint_about(tmp_path, text)
    assert "values are nested in more than 64 levels" in found
    assert time.monotonic() - started < 5


def test_many_problems_are_told_in_time(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\n" + "".join(f"k{number}: {{}}\n" for number in range(2000))
    started = time.monotonic()
    assert complaint_about(tmp_path, text).endswith("2002 problems")
    assert time.monotonic() - started < 10
