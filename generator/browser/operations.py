"""The operations as data: what is needed to make the request of any form values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from ..diagnostics import GeneratorBug
from ..encoders import comment
from ..openapi import Api, Json, Operation
from ..python.arguments import Argument
from ..python.build_package import Lowering
from ..python.catalogue import reserved_names
from ..python.results import enveloped
from ..snippets.build_requests import accepted, secret_variable, takes_token
from ..snippets.language import Target
from ..snippets.languages import TARGETS
from ..values.examples import Examples
from ..values.wire import example_values
from .fields import Data, Fields, referred

_MULTIPART = "multipart/form-data"


def operations_of(api: Api, lowering: Lowering, source: str) -> Data:
    """The operations that a form can send, and what they share.

    Parts of files are left out: a form's example would have to show a file.
    """
    examples = Examples(lowering.annotations.schemas)
    fields = Fields(lowering.annotations)
    operations: dict[str, Json] = {
        operation.id: _operation(operation, lowering, examples, fields)
        for operation in api.operations
        if _media_type(operation) != _MULTIPART
    }
    return {
        # Finished here, since tables of Unicode differ from one browser to the next.
        "source": comment(source),
        "targets": [_target(target) for target in TARGETS],
        "systemNames": reserved_names(api),
        "package": lowering.package.import_name,
        "operations": operations,
        "models": fields.models(referred(operations)),
    }


def _target(target: Target) -> Data:
    return {
        "key": target.key,
        "title": target.title,
        "language": target.language.key,
        "fileName": target.file_name,
        "signedFileName": target.signed_file_name,
        "lineEnd": target.line_end,
        "exact": target.exact,
    }


def _operation(
    operation: Operation, lowering: Lowering, examples: Examples, fields: Fields
) -> Data:
    arguments = lowering.arguments[operation.id]
    group, method = lowering.methods[operation.id]
    media = _media_type(operation)
    values = example_values(operation, arguments, examples)
    found = {argument.name: _field(operation, argument, fields) for argument in arguments}
    return {
        "method": operation.method,
        "path": operation.path,
        "summary": comment(operation.summary),
        "accept": accepted(operation),
        **({"type": _content_type(media), "body": _layout(media)} if media else {}),
        "bearer": takes_token(operation),
        "enveloped": enveloped(operation),
        "call": f"{group.attribute}.{method.name}",
        "answers": method.returns != "None",
        "fields": list(found.values()),
        "example": {
            name: _typed(values[name], field["kind"])
            for name, field in found.items()
            if name in values
        },
    }


def _field(operation: Operation, argument: Argument, fields: Fields) -> Data:
    found = fields.of(argument)
    if variable := secret_variable(operation, argument):
        return found | {"kind": "secret", "variable": variable}
    return found


def _media_type(operation: Operation) -> str:
    return operation.request_body.content[0].name if operation.request_body else ""


def _content_type(media: str) -> str:
    return media


def _layout(media: str) -> str:
    if media.endswith("json"):
        return "json"
    return "form" if media == "application/x-www-form-urlencoded" else "text"


def _typed(value: Json, kind: Json) -> Json:
    """A value as a field of this kind holds it."""
    if kind == "parameters":
        return _rows(value)
    if kind == "parameter":
        return _row(str(value))
    if value is None or kind in ("choice", "yesno"):
        return value
    if kind in ("constant", "secret"):
        return True
    if kind == "list" and isinstance(value, Sequence):
        return [_text(item) for item in value]
    return json.dumps(value) if kind == "json" else _text(value)


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _rows(value: Json) -> list[Json]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise GeneratorBug("process parameters whose example is no list")
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
    """The type and the value that become this text on the wire."""
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", text):
        return {"type": "number", "value": text}
    try:
        parsed: Json = json.loads(text)
    except ValueError:
        return {"type": "text", "value": text}
    if isinstance(parsed, bool):
        return {"type": "yesno", "value": parsed}
    if isinstance(parsed, str):
        return {"type": "text", "value": parsed}
    return {"type": "json", "value": text}
