"""The test cases of every operation: which rows there are, and in which module they stand."""

from __future__ import annotations

from .. import openapi
from ..encoders import literal
from ..names import snake
from ..python.build_package import Lowering
from ..python.expressions import Expressions, plain
from ..python.imports import import_blocks
from ..python.package import Group, Import, Method
from ..python.results import reply_types
from ..values.examples import Examples
from .error_rows import Raiser
from .inventory import inventory_of
from .paging import pages_of
from .parameter_lookup import looks_up_of
from .repeat_rows import Finisher, repeats_of
from .reply_rows import Reader
from .request_rows import Sender
from .rows import TestCase, TestModule, Tests, WrongCalls, tuple_of
from .type_errors import wrong_calls

ROWS = ".support.rows"
_TEXTS = ("str", "UUID", 'Literal["')
_FORM = "application/x-www-form-urlencoded"
_ROW_NAMES = (
    *("ANYTHING", "Answer", "Done", "Instead", "LooksUp", "Loose", "MADE", "Member", "Pages"),
    *("REFUSED", "Raises", "Reads", "Repeats", "Sends"),
    *("failed", "refusal", "refused", "success"),
)


def lower_tests(api: openapi.Api, lowering: Lowering) -> Tests:
    """The test cases of every operation."""
    examples = Examples(lowering.annotations.schemas)
    package = lowering.package.import_name
    wrong = Expressions(lowering.annotations, package)
    reader = Reader(examples, wrong)
    raiser = Raiser(api, f"{package}.errors")
    finisher = Finisher(api, lowering.arguments, reader, raiser)
    modules: dict[str, TestModule] = {}
    calls: dict[str, WrongCalls] = {}
    for group in lowering.package.groups:
        expressions = Expressions(lowering.annotations, package)
        expressions.imports.add(Import(".support.checks", "OperationTests"))
        reader.use(expressions)
        cases: list[TestCase] = []
        for operation in api.operations:
            found, method = lowering.methods[operation.id]
            if found.attribute == group.attribute:
                one = _Case(api, lowering, operation, group, method)
                cases.append(one.case(reader, raiser, finisher, expressions))
                calls[operation.id] = one.wrong(reader, wrong)
        text = repr(cases)
        names = {name for name in _ROW_NAMES if f"{name}(" in text or _has_word(name, text)}
        expressions.imports |= {Import(ROWS, name) for name in names}
        modules[group.attribute] = TestModule(
            group=group.attribute,
            imports=import_blocks(expressions.imports),
            cases=tuple(cases),
        )
    wrong.imports |= {Import(package, "AsyncWorkflowClient"), Import(package, "WorkflowClient")}
    return Tests(
        modules=modules,
        wrong_imports=import_blocks(wrong.imports),
        wrong_calls=tuple(calls[operation.id] for operation in api.operations),
        inventory=inventory_of(api),
    )


def _has_word(name: str, text: str) -> bool:
    return name.isupper() and name in text


class _Case:
    """One operation on its way to its rows."""

    def __init__(
        self,
        api: openapi.Api,
        lowering: Lowering,
        operation: openapi.Operation,
        group: Group,
        method: Method,
    ) -> None:
        self._api = api
        self._operation = operation
        self._found = lowering.arguments
        self._arguments = lowering.arguments[operation.id]
        self._group = group
        self._method = method

    def case(
        self, reader: Reader, raiser: Raiser, finisher: Finisher, expressions: Expressions
    ) -> TestCase:
        """The test case."""
        operation = self._operation
        sender = self._sender(reader, expressions)
        reading = reader.read(operation, sender.returned)
        attributes = [
            ("operation", literal(operation.id)),
            ("verb", literal(operation.method)),
            *self._accept(),
            *self._security(),
            *self._judged(),
            ("whole", reading.whole),
        ]
        attributes += [("payload_at", reading.payload_at)] if reading.payload_at != "()" else []
        attributes += [("objects", reading.objects)] if reading.objects != "()" else []
        attributes += [("secrets", tuple_of(reading.secrets))] if reading.secrets else []
        attributes.append(("repeats", repeats_of(operation, self._arguments, sender)))
        attributes += [] if reader.keeps_content(operation) else [("keeps_content", "False")]
        loose = reader.loose(operation, self._arguments)
        attributes += [("loose", tuple_of(loose))] if loose else []
        for name, row in (
            ("busy", raiser.busy(operation)),
            ("done", finisher.row(operation, sender, expressions)),
            ("looks_up", looks_up_of(self._api, self._found, operation, sender, reader)),
            ("pages", pages_of(operation, self._arguments, sender, reader, expressions)),
        ):
            attributes += [(name, row)] if row else []
        return TestCase(
            class_name=f"Test{self._group.class_name}{_title(self._method.name)}",
            doc=f"`client.{self._group.attribute}.{self._method.name}`",
            attributes=tuple(attributes),
            sends=sender.rows(),
            reads=reading.reads,
            members=reading.members,
            raises=raiser.rows(operation, expressions),
        )

    def wrong(self, reader: Reader, expressions: Expressions) -> WrongCalls:
        """The calls that a type checker must refuse."""
        sender = self._sender(reader, expressions)
        name = f"{self._group.attribute}_{self._method.name}"
        return wrong_calls(self._arguments, name, sender)

    def _sender(self, reader: Reader, expressions: Expressions) -> Sender:
        method = f"{self._group.attribute}.{self._method.name}"
        return Sender(self._operation, self._arguments, method, reader, expressions)

    def _accept(self) -> list[tuple[str, str]]:
        accept = ", ".join(reply_types(self._operation))
        return [] if accept in ("", "application/json") else [("accept", literal(accept))]

    def _judged(self) -> list[tuple[str, str]]:
        """The stand-in judges JSON and single texts; it takes no lists, forms or bytes apart."""
        body = self._operation.request_body
        types = [media.name for media in body.content] if body else []
        others = [item for item in self._arguments if item.parameter or types == [_FORM]]
        texts = all(
            isinstance(item.schema, openapi.Scalar | openapi.Constant)
            and item.annotation.startswith(_TEXTS)
            for item in others
        )
        simple = all(
            item.parameter.where is openapi.Where.PATH and item.parameter.style == "simple"
            for item in others
            if item.parameter
        )
        fine = texts and simple and types in ([], [_FORM], ["application/json"])
        return [] if fine else [("judged", "False")]

    def _security(self) -> list[tuple[str, str]]:
        names = dict.fromkeys(name for item in self._operation.security for name in item.schemes)
        schemes = [scheme for scheme in self._api.security_schemes if scheme.name in names]
        signed = any(scheme.kind is not openapi.SecurityKind.API_KEY for scheme in schemes)
        keys = [
            plain([scheme.name, scheme.where.value, scheme.parameter])
            for scheme in schemes
            if scheme.kind is openapi.SecurityKind.API_KEY and scheme.where
        ]
        found = [] if signed else [("signed", "False")]
        if keys:
            found.append(("keys", tuple_of(f"({key[1:-1]})" for key in keys)))
        return found


def _title(name: str) -> str:
    return "".join(word.capitalize() for word in snake(name).split("_"))
