"""The tests of every operation and of every model that a reply has."""

from __future__ import annotations

from collections.abc import Iterator

from .. import openapi
from ..encoders import literal
from ..names import snake
from ..python.build_package import Lowering
from ..python.expressions import Expressions
from ..python.imports import client_modules
from ..python.results import reply_types
from ..values.examples import Examples
from .error_rows import busy_reply, error_rows, texts_by_operation
from .member_rows import model_row
from .paging import pages_of
from .parameter_lookup import looks_up_of
from .repeat_rows import done_row, repeats_of
from .reply_rows import ReplyRows
from .request_rows import RequestRows
from .rows import TestCase, Tests, WrongCalls, lines_of, path_of
from .type_errors import wrong_calls

_FORM = "application/x-www-form-urlencoded"
_SUPPORT = {
    ".support.checks": ("ModelTests", "OperationTests"),
    ".support.document": ("example",),
    ".support.rows": (
        *("Answer", "Done", "Listed", "LooksUp", "MADE", "Member", "Pages", "REFUSED", "Reads"),
        *("Repeats", "Sends", "failed", "refusal", "refused", "status", "success"),
    ),
}
"""The names that rows use from the hand-written part of the tests."""


def lower_tests(api: openapi.Api, lowering: Lowering) -> Tests:
    """The tests of every operation and model."""
    return _Tests(api, lowering).tests()


class _Tests:
    def __init__(self, api: openapi.Api, lowering: Lowering) -> None:
        self._api = api
        self._lowering = lowering
        self._examples = Examples(lowering.annotations.schemas)
        self._texts = texts_by_operation(api)
        self._models: dict[str, TestCase] = {}
        self._expressions = Expressions(lowering.annotations)

    def tests(self) -> Tests:
        package = self._lowering.package
        groups = {group.attribute: tuple(self._group(group.attribute)) for group in package.groups}
        return Tests(
            groups=groups,
            models=tuple(
                self._models[item.name] for item in self._api.schemas if item.name in self._models
            ),
            wrong_calls=tuple(map(self._wrong, self._api.operations)),
            modules={
                **client_modules(package),
                f"{package.import_name}.errors": package.error_names,
                ".": tuple(f"test_{group}" for group in groups),
                **_SUPPORT,
            },
        )

    def _group(self, group: str) -> Iterator[TestCase]:
        has_ids = False
        for operation in self._api.operations:
            if self._lowering.methods[operation.id][0].attribute == group:
                requests = self._requests(operation)
                yield self._case(operation, requests, with_ids=not has_ids)
                has_ids = has_ids or bool(requests.ids)

    def _requests(self, operation: openapi.Operation) -> RequestRows:
        group, method = self._lowering.methods[operation.id]
        return RequestRows(
            operation,
            self._lowering.arguments[operation.id],
            f"{group.attribute}.{method.name}",
            self._examples,
            self._expressions,
        )

    def _case(
        self, operation: openapi.Operation, requests: RequestRows, *, with_ids: bool
    ) -> TestCase:
        api, examples, every = self._api, self._examples, self._lowering.arguments
        expressions = self._expressions
        arguments = every[operation.id]
        replies = ReplyRows(operation, examples, expressions, requests.returned)
        accept = ", ".join(reply_types(operation))
        schemes = {name for item in operation.security for name in item.schemes}
        attributes = {
            "operation": literal(operation.id),
            "verb": literal(operation.method),
            "accept": "" if accept in ("", "application/json") else literal(accept),
            "signed": "" if schemes else "False",
            "judged": "" if self._is_judged(operation) else "False",
            "sends": lines_of(requests.rows(with_ids=with_ids)),
            **replies.attributes(),
            "raises": lines_of(error_rows(api, operation, self._texts[operation.id])),
            "repeats": repeats_of(operation, arguments, requests),
            "busy": busy_reply(api, operation),
            "done": done_row(api, every, operation, requests, examples, expressions),
            "looks_up": looks_up_of(api, every, operation, requests, examples),
            **pages_of(operation, arguments, requests, examples.schemas, expressions),
        }
        group, method = self._lowering.methods[operation.id]
        path = f"client.{group.attribute}.{method.name}"
        case = TestCase(
            class_name=f"Test{group.class_name}{_title(method.name)}",
            base="OperationTests",
            doc=f"`{path}`",
            attributes=tuple((name, value) for name, value in attributes.items() if value),
        )
        self._add_models(replies, f"test_{group.attribute}.{case.class_name}", path)
        return case

    def _add_models(self, replies: ReplyRows, reader: str, path: str) -> None:
        """The tests of those models that this operation is the first to read."""
        for owner, members in replies.members_by_owner().items():
            if owner not in self._models:
                name = self._lowering.annotations.python_name(owner)
                rows = [
                    model_row(one, self._examples.schemas, self._expressions) for one in members
                ]
                attributes = (
                    ("reader", reader),
                    ("at", path_of(members[0].at[:-1])),
                    ("read_at", path_of(members[0].read_at[:-1])),
                    ("members", lines_of(rows)),
                )
                self._models[owner] = TestCase(
                    f"Test{name}", "ModelTests", f"`{name}`, as `{path}` reads it.", attributes
                )

    def _wrong(self, operation: openapi.Operation) -> WrongCalls:
        group, method = self._lowering.methods[operation.id]
        requests = self._requests(operation)
        calls = tuple(wrong_calls(self._lowering.arguments[operation.id], requests))
        return WrongCalls(f"{group.attribute}_{method.name}", calls, requests.shortest)

    def _is_judged(self, operation: openapi.Operation) -> bool:
        """Whether the stand-in can check the request: it reads no lists outside JSON."""
        body = operation.request_body
        is_form = body is not None and body.content[0].name == _FORM
        return all(
            isinstance(item.schema, openapi.Scalar | openapi.Constant)
            for item in self._lowering.arguments[operation.id]
            if item.parameter or is_form
        )


def _title(name: str) -> str:
    return "".join(word.capitalize() for word in snake(name).split("_"))
