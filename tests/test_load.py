"""Files of every kind through the front door: a value or a report, never a traceback."""

from __future__ import annotations

import os
import re
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


def report(path: Path) -> str:
    with pytest.raises(SpecError) as caught:
        read_api(path, "spec.yaml")
    return str(caught.value)


def report_about(folder: Path, content: bytes | str) -> str:
    """The report about a file with this content."""
    path = folder / "spec.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return report(path)


def value_of(folder: Path, text: str) -> object:
    """What the loader makes of a scalar: the example of a reply that may be any JSON."""
    path = folder / "spec.yaml"
    content = f"          content: {{application/json: {{schema: {{}}, example: {text}}}}}"
    document = DOCUMENT.decode().replace("'204':", "'200':")
    place = "description: Open."
    path.write_text(document.replace(place, f"{place}\n{content}"), encoding="utf-8")
    operation = read_api(path).operations[0]
    example = operation.responses[0].content[0].example
    assert example is not None
    return example.value


# What a plain scalar means: YAML 1.2's rules, not PyYAML's.


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
def test_values_are_read_by_the_rules_of_yaml_1_2(tmp_path: Path, text: str, value: object) -> None:
    found = value_of(tmp_path, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e999", "9" * 5000])
def test_numbers_that_json_does_not_have(tmp_path: Path, text: str) -> None:
    with pytest.raises(SpecError, match="JSON has no such number"):
        value_of(tmp_path, text)


# The same document in another form.


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


def test_places_count_characters(tmp_path: Path) -> None:
    text = "{name: Doors, description: 'Türen 😀', nme: x}"
    document = DOCUMENT.decode().replace("{name: Doors, description: Doors.}", text)
    assert report_about(tmp_path, document) == (
        "spec.yaml:12:43: the tag Doors has no key 'nme'; did you mean 'name'?\n"
        "   12 |   - {name: Doors, description: 'Türen 😀', nme: x}\n"
        "      |                                           ^^^\n"
        "   write 'name', or remove the key\n"
        "1 problem"
    )


def test_the_name_in_reports_is_the_path_as_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.yaml").write_text("openapi: 3.0.0\n")
    with pytest.raises(SpecError, match=r"\Ax\.yaml:1:"):
        read_api(Path("x.yaml"))


# Files that cannot be read.


def test_no_such_file(tmp_path: Path) -> None:
    assert report(tmp_path / "none.yaml") == (
        "spec.yaml:1:1: there is no such file\n"
        "   give the path of the OpenAPI document\n"
        "1 problem"
    )


def test_what_is_not_a_file_is_not_opened(tmp_path: Path) -> None:
    assert "this is not a file" in report(tmp_path)
    assert "this is not a file" in report(Path(os.devnull))


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert "the file cannot be read: Not a directory" in report(tmp_path / "a" / "b.yaml")


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    # Python words it differently from version to version.
    said = report(tmp_path / "a\0b.yaml")
    assert "the file cannot be read: " in said
    assert "embedded null" in said
    assert "File name too long" in report(tmp_path / ("a" * 5000))


def test_a_link_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "loop.yaml"
    path.symlink_to(path)
    assert "the file cannot be read" in report(path)


# Contents that are not text.


def test_bytes_that_are_not_utf_8(tmp_path: Path) -> None:
    found = report_about(tmp_path, b"openapi: 3.1.0\ninfo: caf\xe9\n")
    assert found.startswith("spec.yaml:2:10: the file is not UTF-8")
    assert "the file is not UTF-8" in report_about(tmp_path, "openapi: 3.1.0".encode("utf-16"))
    # A surrogate alone has an encoding that looks like UTF-8 but is not one.
    assert "the file is not UTF-8" in report_about(tmp_path, b"a: \xed\xa0\x80")


@pytest.mark.parametrize(
    ("character", "code"),
    [("\0", "0000"), ("\x1b", "001B"), ("\x85", "0085"), ("\u2028", "2028"), ("\ufeff", "FEFF")],
)
def test_characters_that_must_be_escaped(tmp_path: Path, character: str, code: str) -> None:
    found = report_about(tmp_path, f"openapi: 3.1.0\ninfo: a{character}b\n")
    assert found.startswith(
        f"spec.yaml:2:8: the character U+{code} is not allowed unescaped in YAML"
    )


@pytest.mark.parametrize("escape", [r'"\ud800"', r'"\ud83d\ude00"', r'"\UFFFFFFFF"'])
@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_escapes_that_are_not_a_character(
    tmp_path: Path, escape: str, pure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if pure:
        monkeypatch.setattr(load, "_LOADER", yaml.SafeLoader)
    found = report_about(tmp_path, f"openapi: {escape}\n")
    assert re.search("this escape sequence is not a valid character|this is not valid YAML", found)


# Contents that are not a document.


@pytest.mark.parametrize("text", ["", "# nothing\n", "\n\n"])
def test_an_empty_document(tmp_path: Path, text: str) -> None:
    assert "the document is empty" in report_about(tmp_path, text)


@pytest.mark.parametrize("text", ["text\n", "- 1\n", "---\n", "3\n"])
def test_a_document_that_is_not_an_object(tmp_path: Path, text: str) -> None:
    assert "the document must be an object" in report_about(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1, 2\n", "this is not valid YAML"),
        ("a: 'b\n", "this is not valid YAML"),
        ("a: }\n", "this is not valid YAML"),
        ("a: b: c\n", "a key is not allowed here"),
        ("a:\n\t- b\n", "YAML does not allow a tab here"),
        ("? [a]\n: b\n", "keys must be strings"),
        ("? {a: b}\n: c\n", "keys must be strings"),
        ("&a b: c\n? *a\n: d\n", "keys must be strings"),
        ("true: 1\n", "the key true is true or false, but keys must be strings"),
        ("null: 1\n", "the key null is null, but keys must be strings"),
        ("?\n: 1\n", "the key before this ':' is missing"),
        ("1.5: 1\n", "the key 1.5 is a number, but keys must be strings"),
        ("a: !!python/object/apply:os.system [x]\n", "the tag !!python/object/apply:os.system"),
        ("a: !mine 1\n", "the tag !mine is not supported here"),
        ("a: ! b\n", "the tag ! is not supported here"),
        ("a: !!binary aGk=\n", "the tag !!binary is not supported here"),
        ("a: &a [*a]\n", "the anchor '&a' is not supported here"),
        ("a: &a [*a]\n", "the alias '*a' is not supported here"),
        ("a: *b\n", "the alias '*b' is not supported here"),
        ("a: {<<: {b: c}}\n", "merge keys (<<) are not supported here"),
        ("%YAML 3.0\n---\na: b\n", "this is not valid YAML"),
        ("a: b\n--- c\n", "a second YAML document begins here"),
        ("a: 1\na: 2\n", "duplicate key 'a'; first defined at spec.yaml:1:1"),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_what_the_loader_refuses(
    tmp_path: Path, text: str, message: str, pure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if pure:
        monkeypatch.setattr(load, "_LOADER", yaml.SafeLoader)
    assert message in report_about(tmp_path, text)


def test_mistakes_of_the_file_and_of_the_document_come_together(tmp_path: Path) -> None:
    doubled = b"  version: 1.0.0\n  version: 1.0.1\n  titel: x"
    found = report_about(tmp_path, DOCUMENT.replace(b"  version: 1.0.0", doubled))
    assert "duplicate key 'version'" in found
    assert "info has no key 'titel'; did you mean 'title'?" in found
    assert found.endswith("2 problems")


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000], ids=["lists", "objects", "block"]
)
def test_deep_nesting(tmp_path: Path, text: str) -> None:
    assert "values are nested in more than 64 levels" in report_about(tmp_path, text)
