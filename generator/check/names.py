"""Names that must be defined elsewhere in the document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ..diagnostics import Problems
from ..openapi import NamedSchemas, Operation, Property
from ..parse import NameKind, NameReference, Parsed
from ..parse.object_reader import did_you_mean, nearest

_FIXES = {
    NameKind.TAG: "add it to 'tags' of the document",
    NameKind.SECURITY_SCHEME: "add it to components/securitySchemes",
    NameKind.OPERATION: "name an operationId",
    NameKind.ARGUMENT: "name a parameter or a member of the body",
    NameKind.MEMBER: "name a member of the reply",
    NameKind.ERROR_KIND: "add it to 'kinds' of x-errors",
    NameKind.ERROR_TEXT: "add it to 'texts' of x-errors at the top",
}


def check_names(parsed: Parsed, problems: Problems) -> None:
    """Report each name that is not defined in the document."""
    api = parsed.api
    operations = {operation.id: operation for operation in api.operations}
    schemas = NamedSchemas(api.schemas)
    known: Mapping[NameKind, Collection[str]] = {
        NameKind.TAG: {tag.name for tag in api.tags},
        NameKind.SECURITY_SCHEME: {scheme.name for scheme in api.security_schemes},
        NameKind.OPERATION: operations,
        NameKind.ERROR_KIND: {kind.name for kind in api.error_kinds},
        NameKind.ERROR_TEXT: {text.id for text in api.error_texts},
    }
    for reference in parsed.names:
        operation = operations.get(reference.operation)
        where = ""
        if reference.kind in known:
            names = known[reference.kind]
        elif operation is None:
            continue
        elif reference.kind is NameKind.ARGUMENT:
            names, where = operation.arguments, f" in the operation {operation.id}"
        else:
            names = members_read(operation, schemas)
            where = f" in the reply of the operation {operation.id}"
        if reference.name not in names:
            report_unknown(reference, names, where, _FIXES[reference.kind], problems)


def members_read(operation: Operation, schemas: NamedSchemas) -> dict[str, Property]:
    """The members of the object that an operation returns, by name."""
    return {
        member.name: member
        for reply in operation.responses
        if reply.status.startswith("2")
        for media in reply.content
        for member in schemas.members(schemas.named(media.schema))
    }


def report_unknown(
    reference: NameReference, known: Iterable[str], where: str, fix: str, problems: Problems
) -> None:
    """Report a name that is not one of the known ones."""
    near = nearest(reference.name, known)
    problems.report(
        reference.location,
        f"there is no {reference.kind} '{reference.name}'{where}" + did_you_mean(near),
        f"write '{near}', or {fix}" if near else fix,
    )
