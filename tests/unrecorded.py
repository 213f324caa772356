"""Lists what the document describes although no recorded exchange shows it.

    python -m tests.unrecorded

For each named schema: members that no reply has, members that are null or empty wherever they
come, and values of enumerations that never come. Then the error texts without a recording.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from tests.recordings import document, execution_recordings, operation_of, recordings

Json = object


class Seen:
    """What the recorded replies show of each named schema."""

    def __init__(self) -> None:
        self.schemas: Mapping[str, dict[str, Json]] = document()["components"]["schemas"]  # type: ignore[assignment]
        self.members: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.values: dict[str, set[Json]] = defaultdict(set)

    def note(self, value: Json, schema: Json, name: str = "") -> None:
        """Note what `value` shows of `schema`; `name` is the named schema that it is."""
        if not isinstance(schema, dict):
            return
        reference = schema.get("$ref")
        if isinstance(reference, str):
            target = reference.rsplit("/", 1)[1]
            if value is not None:
                self.note(value, self.schemas[target], target)
            return
        for option in (*schema.get("oneOf", ()), *schema.get("allOf", ())):
            self.note(value, option, name)
        if isinstance(value, list):
            for item in value:
                self.note(item, schema.get("items"))
        elif isinstance(value, dict):
            for member, item in value.items():
                if member in schema.get("properties", {}):
                    self.members[name, member].add(_kind(item))
                    self.note(item, schema["properties"][member])
        elif "x-values" in schema or "enum" in schema:
            self.values[name].add(value)


def _kind(value: Json) -> str:
    if value is None:
        return "null"
    return "empty" if value in ([], {}) else "value"


def schema_of(described: Mapping[str, Json]) -> Json:
    """The schema of a JSON body; None where there is none."""
    content = described.get("content")
    return content.get("application/json", {}).get("schema") if isinstance(content, dict) else None


def unrecorded() -> Iterator[str]:
    """A line for each thing that no recording shows."""
    seen = Seen()
    operations = {
        operation["operationId"]: operation
        for item in document()["paths"].values()
        for method, operation in item.items()
        if method in ("get", "post") and isinstance(operation, dict)
    }
    for recording in (*recordings(), *execution_recordings()):
        operation = operations.get(operation_of(recording) or "")
        if operation:
            response = operation["responses"].get(str(recording.status), {})
            seen.note(recording.parsed, schema_of(response))
            seen.note(recording.sent, schema_of(operation.get("requestBody", {})))
    for name, schema in seen.schemas.items():
        for member in schema.get("properties", {}):  # type: ignore[attr-defined]
            kinds = seen.members.get((name, member), set())
            if not kinds:
                yield f"{name}.{member}: in no exchange"
            elif "value" not in kinds:
                yield f"{name}.{member}: only {' and '.join(sorted(kinds))}"
        for entry in schema.get("x-values", ()):  # type: ignore[attr-defined]
            if entry["value"] not in seen.values[name]:
                yield f"{name} {entry['value']}: no such value"
    for text_id, text in document()["x-errors"]["texts"].items():
        if isinstance(text, dict) and not text.get("recorded"):
            yield f"error text {text_id}: no recording"


if __name__ == "__main__":
    lines = list(unrecorded())
    print("\n".join([*lines, f"{len(lines)} things that no recording shows"]))
