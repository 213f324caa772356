"""The API lowered to the package: every decision about names, order and texts is made here."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from dataclasses import dataclass

from ..diagnostics import Problem, SpecError
from ..names import Scope, pascal, snake
from ..openapi import Api, Operation, Tag
from .annotations import Annotations
from .arguments import Argument, arguments_of
from .catalogue import RUNTIME_ERRORS, lower_catalogue
from .declarations import declare
from .docstrings import fitted, paragraphs
from .imports import import_blocks, name_order
from .methods import lower_method
from .models import lower_models, model_names
from .package import (
    Declaration,
    Declarations,
    Export,
    Group,
    Import,
    ImportBlock,
    Iterating,
    Method,
    Package,
)
from .paging import NAME as ITERATE
from .paging import lower_iterating

PACKAGE_NAME = "workflow_api"
"""The import name of the client package, unless it is vendored under another."""

COMMAND = "python -m generator generate"
"""What first lines call the command that made the file, unless it was another."""

_CLIENT_NAMES = (
    "aclose",
    "base_url",
    "call",
    "close",
    "dry_run",
    "raw",
    "with_options",
)
"""Attributes of the clients that no group may hide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lowering:
    """The package, and beside it what the other targets need to write code that calls it."""

    package: Package
    arguments: dict[str, tuple[Argument, ...]]
    methods: dict[str, tuple[Group, Method]]
    annotations: Annotations


def lower(
    api: Api, source: str, import_name: str = PACKAGE_NAME, command: str = COMMAND
) -> Lowering:
    """The package in Python's words.

    `source` is the name of the document in the first lines and `command` the command there;
    `import_name` is what users import.

    Raises SpecError with every name that cannot stand.
    """
    problems: list[Problem] = []
    annotations = Annotations(api.schemas, model_names(api.schemas, problems))
    models = lower_models(api.schemas, annotations, problems)
    arguments = {
        operation.id: arguments_of(operation, annotations, problems) for operation in api.operations
    }
    tags = _tags_in_use(api)
    classes = Scope("the groups", problems, ("Resource", "AsyncResource", *models.names))
    attributes = Scope("the client", problems, _CLIENT_NAMES)
    method_names = {tag.name: _method_names(tag, api, problems) for tag in tags}
    group_names = {
        tag.name: (
            attributes.take(tag.python_name or snake(tag.name), tag.name, tag.location),
            classes.take(pascal(tag.python_name or tag.name), tag.name, tag.location),
        )
        for tag in tags
    }
    if problems:
        raise SpecError(problems)
    declarations = [
        declare(operation, arguments[operation.id], annotations) for operation in api.operations
    ]
    groups: list[Group] = []
    methods: dict[str, tuple[Group, Method]] = {}
    for tag in tags:
        group, found = _group(
            tag, api, arguments, annotations, group_names[tag.name], method_names[tag.name]
        )
        groups.append(group)
        methods |= {operation_id: (group, method) for operation_id, method in found.items()}
    package = Package(
        source=source,
        command=command,
        import_name=import_name,
        title=api.title,
        summary=api.summary,
        description=fitted(paragraphs(api.description), 0),
        version=api.version,
        server_url=api.servers[0].url if api.servers else "",
        example_method=_example_method(groups),
        models=models,
        declarations=_declarations(declarations),
        client_imports=_client_imports(groups),
        groups=tuple(groups),
        catalogue=lower_catalogue(api),
        exports=_exports(api, models.names),
    )
    return Lowering(package=package, arguments=arguments, methods=methods, annotations=annotations)


def _tags_in_use(api: Api) -> tuple[Tag, ...]:
    used = {operation.tag for operation in api.operations}
    return tuple(tag for tag in api.tags if tag.name in used)


def _of_tag(api: Api, tag: Tag) -> tuple[Operation, ...]:
    return tuple(operation for operation in api.operations if operation.tag == tag.name)


def _method_names(tag: Tag, api: Api, problems: list[Problem]) -> dict[str, str]:
    scope = Scope(f"the group {tag.name}", problems)
    for operation in _of_tag(api, tag):
        if operation.paging:
            scope.take(ITERATE, f"x-paging of {operation.id}", operation.paging.location)
    return {
        operation.id: scope.take(
            operation.python_name or snake(operation.id), operation.id, operation.location
        )
        for operation in _of_tag(api, tag)
    }


def _group(
    tag: Tag,
    api: Api,
    arguments: dict[str, tuple[Argument, ...]],
    annotations: Annotations,
    names: tuple[str, str],
    method_names: dict[str, str],
) -> tuple[Group, dict[str, Method]]:
    attribute, class_name = names
    shadowed = frozenset(method_names.values()) & frozenset(dir(builtins))
    imports = {
        Import(".._runtime.client.resource", "AsyncResource"),
        Import(".._runtime.client.resource", "Resource"),
    }
    methods: dict[str, Method] = {}
    iterating: list[Iterating] = []
    for operation in _of_tag(api, tag):
        method, needed = lower_method(
            operation,
            arguments[operation.id],
            api,
            annotations,
            method_names[operation.id],
            shadowed,
        )
        methods[operation.id] = method
        imports |= needed
        if operation.paging:
            found, needed = lower_iterating(
                operation, operation.paging, arguments[operation.id], annotations, method.name
            )
            iterating.append(found)
            imports |= needed
    group = Group(
        module=attribute,
        class_name=class_name,
        attribute=attribute,
        doc=fitted(paragraphs(tag.description or tag.name), 4),
        imports=import_blocks(imports),
        methods=tuple(methods.values()),
        iterating=tuple(iterating),
    )
    return group, methods


def _example_method(groups: Iterable[Group]) -> str:
    methods = (
        (f"client.{group.attribute}.{method.name}", method.returns)
        for group in groups
        for method in group.methods
        if all(argument.default for argument in (*method.positional, *method.keywords))
    )
    answering = [name for name, returns in methods if returns != "None"]
    return next(iter(answering), "client.close")


def _client_imports(groups: Iterable[Group]) -> tuple[ImportBlock, ...]:
    imports = {
        Import("._catalogue", "CATALOGUE"),
        Import("._runtime.client.clients", "AsyncClient"),
        Import("._runtime.client.clients", "SyncClient"),
    }
    for group in groups:
        module = f".resources.{group.module}"
        imports |= {Import(module, group.class_name), Import(module, f"Async{group.class_name}")}
    return import_blocks(imports)


def _declarations(found: list[tuple[Declaration, frozenset[Import]]]) -> Declarations:
    imports = frozenset[Import]().union(*(needed for _, needed in found))
    return Declarations(
        imports=import_blocks(imports),
        operations=tuple(declaration for declaration, _ in found),
    )


_RUNTIME_EXPORTS = {
    "_runtime.errors": RUNTIME_ERRORS,
    "_runtime.client.dry_run": ("PreparedRequest",),
    "_runtime.parameters.declarations": ("DeclarationUnknownError", "Declared"),
    "_runtime.parameters.encode": ("Parameter", "ParameterValue"),
    "_runtime.retry.policy": ("RetryPolicy",),
    "_runtime.transport.events": ("Event",),
    "_runtime.transport.interface": ("AsyncTransport", "Reply", "Request", "Timeout", "Transport"),
    "_runtime.transport.raw_reply": ("RawReply",),
    "_runtime.values": ("UNSET", "JsonValue", "Unset"),
}


def _exports(api: Api, models: tuple[str, ...]) -> tuple[Export, ...]:
    """What `from package import …` offers: each name with the module that has it."""
    found = {"WorkflowClient": "client", "AsyncWorkflowClient": "client"}
    found |= {name: module for module, names in _RUNTIME_EXPORTS.items() for name in names}
    found |= {kind.class_name: "errors" for kind in api.error_kinds if kind.class_name not in found}
    found |= {name: "models" for name in models if name not in found}
    return tuple(
        Export(name=name, module=module)
        for name, module in sorted(
            found.items(), key=lambda export: (export[1], name_order(export[0]))
        )
    )
