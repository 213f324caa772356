"""The operations as data: what the code engine needs to make the request of any form values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from ..diagnostics import GeneratorBug
from ..encoders import comment
from ..openapi import Api, Json, NamedSchemas, Operation
from ..python.build_package import Lowering
from ..python.catalogue import reserved_names
from ..python.results import enveloped
from ..snippets.build_requests import accepted, makes_id, takes_token
from ..snippets.language import Target
from ..snippets.languages import TARGETS
from ..snippets.reply_use import reply_use
from ..values.examples import Examples
from ..values.wire import example_values, is_form, text_of
from .fields import Data, FormFields


def operations_of(api: Api, lowering: Lowering, source: str) -> Data:
    """The operations that a form can send, and what they share."""
    examples = Examples(lowering.annotations.schemas)
    fields = FormFields(lowering.annotations)
    operations: dict[str, Json] = {
        operation.id: _operation(operation, lowering, examples, fields)
        for operation in api.operations
    }
    return {
        # Finished here, since tables of Unicode differ from one browser to the next.
        "source": comment(source),
        "targets": [_target(target) for target in TARGETS],
        "systemNames": reserved_names(api),
        "package": lowering.package.import_name,
        "operations": operations,
        "models": fields.models(),
    }


def _target(target: Target) -> Data:
    return {
        "key": target.key,
        "language": target.language.key,
        "lineEnd": target.line_end,
        "exact": target.exact,
    }


def _operation(
    operation: Operation, lowering: Lowering, examples: Examples, fields: FormFields
) -> Data:
    arguments = lowering.arguments[operation.id]
    group, method = lowering.methods[operation.id]
    body = operation.request_body
    values = example_values(operation, arguments, examples)
    found = {argument.name: fields.of(operation, argument) for argument in arguments}
    for argument in arguments:
        if makes_id(operation, argument):
            found[argument.name]["fresh"] = values.get(argument.name)
    return {
        "method": operation.method,
        "path": operation.path,
        "summary": comment(operation.summary),
        "accept": accepted(operation),
        **({"type": body.content[0].name} if body else {}),
        **({"form": True} if is_form(operation) else {}),
        "bearer": takes_token(operation),
        "enveloped": enveloped(operation),
        "call": f"{group.attribute}.{method.name}",
        "answers": method.returns != "None",
        **({"returned": operation.returns} if operation.returns else {}),
        "reply": _reply(operation, lowering.annotations.schemas),
        "fields": list(found.values()),
        "example": {
            name: _held(values[name], field["kind"])
            for name, field in found.items()
            if name in values
        },
    }


def _reply(operation: Operation, schemas: NamedSchemas) -> Data:
    """What is printed of the reply; what does not apply is left out."""
    use = reply_use(operation, schemas)
    return {
        **{name: value for name, value in asdict(use).items() if value},
        **({"is_value": True} if use.is_value else {}),
    }


def _held(value: Json, kind: Json) -> Json:
    """A value as a field of this kind holds it."""
    match kind:
        case "parameters":
            return _rows(value)
        case "parameter":
            return _row(str(value))
        case "constant" | "secret":
            return True
        case "list" if isinstance(value, Sequence):
            return [text_of(item) for item in value]
        case "json" if value is not None:
            return json.dumps(value)
    return value if value is None or kind in ("choice", "yesno") else text_of(value)


def _rows(value: Json) -> list[Json]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise GeneratorBug("process parameters whose example is not a list")
    return [
        {
            "name": str(item["name"]),
            **_row(str(item["value"])),
            **({"keep": True} if item.get("persist") else {}),
        }
        for item in value
        if isinstance(item, Mapping)
    ]


def _row(text: str) -> Data:
    """The type and the value that are sent as this text."""
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", text):
        return {"type": "number", "value": text}
    try:
        value: Json = json.loads(text)
    except ValueError:
        return {"type": "text", "value": text}
    if isinstance(value, bool | str):
        return {"type": "yesno" if isinstance(value, bool) else "text", "value": value}
    return {"type": "json", "value": text}
