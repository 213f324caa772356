"""What people could type into the forms, by chance and on purpose, and what it means in Python."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

from tests.snippets.corpus import CORPUS
from tests.snippets.languages import ROOT

sys.path.insert(0, str(ROOT / "generated"))

from workflow_api._catalogue import CATALOGUE
from workflow_api._runtime.parameters.parameter import Declared, Parameter, PlainValue
from workflow_api._runtime.parameters.value_texts import forms_of

_BITS = (
    *"'\"`\\$%^!#{}[]()<>&|;:,.?*~@=+-/_ \t\n\r\x00\x01\x1b\x7f\x85\xa0\u2028\ufeffé€ßİſ😀",
    *"aZ09",
    "{{",
    "}}",
    "0042",
    "true",
    "null",
    "NaN",
    "new Date(1)",
    "//",
    "/*",
    "1e5",
    "-.5",
    "0x1F",
    "2026-11-24",
    "T10:00:00",
    "+02:00",
    "/Date(1)/",
    "\\u0041",
    "\r\n",
    "region core",
    "</script>",
    "x" * 90,
)


class Held(NamedTuple):
    """What a form holds and the value in JSON's types that Python is given for it."""

    form: Any
    value: Any


class Values:
    """Values by chance, the same at each run; `data` is what operations.js holds."""

    def __init__(self, seed: int, data: Mapping[str, Any]) -> None:
        self.random = Random(seed)
        self._data = data

    def text(self) -> str:
        """One of the awkward texts, or one put together."""
        if self.random.random() < 0.4:
            return self.random.choice(CORPUS)
        return "".join(self.random.choices(_BITS, k=self.random.randint(1, 12)))

    def of(self, operation: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """The form of an operation filled in, and the values in Python."""
        form, values = {}, {}
        for field in operation["fields"]:
            needed = field.get("required") or field["where"] == "path"
            if field["kind"] == "password" or not (needed or self.random.random() < 0.6):
                continue
            held = self.field(field)
            form[field["name"]], values[field["name"]] = held
        return form, values

    def field(self, field: Mapping[str, Any]) -> Held:
        """A value that this field takes."""
        if field.get("nullable") and self.random.random() < 0.2:
            return Held(None, None)
        match field["kind"]:
            case "parameters":
                return self._rows()
            case "parameter":
                row, text = self.row()
                return Held(row, text)
            case "constant":
                return Held(True, field["value"])
            case "secret":
                return Held(True, "never shown")
            case "choice":
                value = self.random.choice(field["choices"])
                return Held(self.random.choice([value, str(value)]), value)
            case "list":
                items = [self.field(field["items"]) for _ in range(self.random.randint(0, 4))]
                return Held([item.form for item in items], [item.value for item in items])
            case "json":
                value = self._shaped(field.get("shape", {"kind": "json"}))
                ascii_only, indent = self.random.choice([(True, None), (False, 2), (False, None)])
                return Held(json.dumps(value, ensure_ascii=ascii_only, indent=indent), value)
            case kind:
                value = self._shaped({"kind": kind})
                form = value if isinstance(value, str | bool) else json.dumps(value)
                return Held(form, value)

    def row(self) -> tuple[dict[str, Any], str]:
        """A row of the grid that can be sent, without its name, and the text on the wire."""
        while True:
            row = self.any_row()
            text = wire_text(row)
            if text is not None:
                return row, text

    def any_row(self) -> dict[str, Any]:
        """A row of the grid, without its name."""
        kind = self.random.choice(["text", "text", "text", "number", "yesno", "date", "json"])
        return {"type": kind, "value": self._row_value(kind)}

    def _row_value(self, kind: str) -> str | bool:
        choose = self.random.choice
        if kind == "text":
            return self.text()
        if kind == "yesno":
            return choose([True, False])
        if kind == "number":
            whole = choose(["0", str(self.random.randint(1, 99)), str(self.random.getrandbits(66))])
            fraction = choose(
                ["", f".{self.random.getrandbits(self.random.randint(1, 60))}", ".50"]
            )
            zeros = choose(["", "", "0", "000000"]) if fraction else ""
            return choose(["", "-"]) + whole + fraction.replace(".", f".{zeros}", 1)
        if kind == "json":
            return json.dumps(self._json(3), ensure_ascii=choose([True, False]))
        year, month = self.random.randint(1, 9999), self.random.randint(1, 12)
        day = f"{year:04}-{month:02}-{self.random.randint(1, 31):02}"
        clock = choose(["", "T00:00", "T23:59:59", "T01:02:03.5", "T01:02:03.000000"])
        return day + clock + (choose(["", "", "Z", "+00:00", "-05:30", "+14:00"]) if clock else "")

    def _rows(self) -> Held:
        rows, items = [], []
        for name in {self.text() for _ in range(self.random.randint(0, 4))}:
            if name.casefold() in CATALOGUE.reserved:
                continue
            row, text = self.row()
            rows.append({"name": name, **row})
            items.append({"name": name, "value": text})
            if self.random.random() < 0.4:
                rows[-1]["keep"] = items[-1]["persist"] = True
        return Held(rows, items)

    def _shaped(self, shape: Mapping[str, Any]) -> Any:
        choose = self.random.choice
        match shape["kind"]:
            case "text":
                return self.text()
            case "constant":
                return shape["value"]
            case "uuid":
                value = str(UUID(int=self.random.getrandbits(128)))
                return choose([value, value.upper()])
            case "integer":
                return choose([0, -1, 7, 2**31, -(2**70), self.random.getrandbits(40)])
            case "decimal":
                return choose(["0", "-12.50", "0.0000001"])
            case "date":
                return "2026-11-24"
            case "datetime":
                return choose(["2026-11-24T00:00:00Z", "2026-11-24T01:02:03.678+01:00"])
            case "number" | "decimalnumber":
                return choose([0, -1, 2.5, 1e-7, 1e16, -0.0, 123456789.125, 1.7e308, 5e-324])
            case "yesno":
                return choose([True, False])
            case "localdatetime":
                return choose(["2026-11-24T00:00:00", "2026-11-24T01:02:03.678", "2026-11-24"])
            case "list":
                return [self._shaped(shape["items"]) for _ in range(self.random.randint(0, 3))]
            case "map":
                return {self.text(): self._shaped(shape["items"]) for _ in range(3)}
            case "model":
                return self._modelled(self._data["models"][shape["model"]])
            case "json":
                return self._json(3)
        raise AssertionError(f"no values of kind {shape['kind']}")

    def _modelled(self, model: Mapping[str, Any]) -> Any:
        match model["kind"]:
            case "alias":
                return self._shaped(model["shape"])
            case "enum":
                known = [value for value, _ in model["names"]]
                return self.random.choice([*known, *known, 0, 7, "0", True, self.text()])
        return {
            name: self._shaped(member)
            for name, (_, member) in model["members"].items()
            if self.random.random() < 0.8
        }

    def _json(self, depth: int) -> Any:
        choose = self.random.choice
        kind = self.random.randint(0, 6 if depth else 4)
        if kind == 5:
            return [self._json(depth - 1) for _ in range(self.random.randint(0, 3))]
        if kind == 6:
            names = [self.text(), "2", "1", "__proto__", "a"]
            return {choose(names): self._json(depth - 1) for _ in range(3)}
        return (
            self.text(),
            choose([None, True, False]),
            choose([0, -5, 2**53 + 1, -(2**63), 2**63 - 1]),
            choose([0.5, -0.0, 1e22, 1e-5, 1.0, 2.5e-300, 12.5]),
            "plain",
        )[kind]


def python_value(row: Mapping[str, Any]) -> PlainValue:
    """What somebody who types this into the grid means, in the client's types."""
    value = row["value"]
    match row["type"]:
        case "number":
            return Decimal(value) if "." in value else int(value)
        case "date":
            return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
        case "json":
            parsed: PlainValue = json.loads(value, parse_float=_fraction)
            return parsed
    return value


def _fraction(text: str) -> float | Decimal:
    """A number that keeps its digits."""
    number = float(text)
    return number if repr(number) == text or "e" in text.lower() else Decimal(text)


def wire_text(row: Mapping[str, Any]) -> str | None:
    """What the client sends for it under a name that is not declared; None: it refuses."""
    try:
        text = forms_of(python_value(row)).under(Declared.NOT)
    except ValueError:
        return None
    # The form takes no numbers that Python would write with an exponent.
    return None if row["type"] == "number" and "E" in str(text) else text


def sent_by_client(call: str) -> str | None:
    """What the Python client sends for the value in a call of `parameters.set`, if undeclared."""
    names = {"Decimal": Decimal, "Declared": Declared, "Parameter": Parameter, "process_id": ""}
    value = eval(call.removeprefix("parameters.set"), {**names, "__builtins__": {}})[2]
    if isinstance(value, Parameter):
        return forms_of(value.value).under(value.declared or Declared.NOT)
    return forms_of(value).under(Declared.NOT)


def rows_of(texts: Sequence[str]) -> list[dict[str, Any]]:
    """Each text as a row of each type that it could be."""
    return [{"type": kind, "value": text} for text in texts for kind in ("text", "json")]
