"""The API lowered to the package: every decision about names, order and texts is made here."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..diagnostics import Problem, SpecError
from ..names import Scope, constant, pascal, snake
from ..openapi import Api, Tag
from .annotations import Annotations
from .arguments import Argument, arguments_of
from .catalogue import RUNTIME_ERRORS, error_classes, reserved_names
from .declarations import declare
from .docstrings import fitted, paragraphs
from .imports import LIBRARIES, RESERVED, RUNTIME, name_order
from .methods import lower_method
from .models import lower_models, model_names
from .package import Export, Group, Method, Modules, Package
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
    "calls",
    "calls_to",
    "close",
    "dry_run",
    "raw",
    "when",
    "with_options",
)
"""Attributes of the clients, fake ones too, that no group may hide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lowering:
    """The package, and what the other targets need in order to write code that calls it."""

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

    Raises SpecError with every name that Python does not allow, or that is not free.
    """
    problems: list[Problem] = []
    names = model_names(api.schemas, problems)
    annotations = Annotations(api.schemas, names)
    models = lower_models(api.schemas, annotations, problems)
    arguments = {
        operation.id: arguments_of(operation, annotations, problems) for operation in api.operations
    }
    classes = Scope("the groups", problems, (*RESERVED, *names.values()))
    attributes = Scope("the client", problems, _CLIENT_NAMES)
    constants = Scope("the operations", problems, RESERVED)
    groups: list[Group] = []
    methods: dict[str, tuple[Group, Method]] = {}
    for tag in _tags_in_use(api):
        attribute = attributes.take(tag.python_name or snake(tag.name), tag.name, tag.location)
        class_name = classes.take(pascal(tag.python_name or tag.name), tag.name, tag.location)
        found = _methods(tag, api, arguments, annotations, problems)
        group = Group(
            class_name=class_name,
            attribute=attribute,
            doc=fitted(paragraphs(tag.description or tag.name), 4),
            methods=tuple(found.values()),
            iterating=tuple(
                lower_iterating(
                    operation, operation.paging, arguments[operation.id], annotations, method.name
                )
                for operation in api.operations
                if operation.paging and (method := found.get(operation.id))
            ),
        )
        groups.append(group)
        methods |= {operation_id: (group, method) for operation_id, method in found.items()}
    for operation in api.operations:
        constants.take(constant(operation.id), operation.id, operation.location)
    if problems:
        raise SpecError(problems)
    errors = error_classes(api)
    package = Package(
        source=source,
        command=command,
        import_name=import_name,
        title=api.title,
        summary=api.summary,
        version=api.version,
        client_version=api.client_version,
        server_url=api.servers[0].url if api.servers else "",
        modules=_modules(api, names.values(), groups),
        example_method=_example_method(groups),
        models=models,
        operations=tuple(
            declare(operation, arguments[operation.id], annotations) for operation in api.operations
        ),
        groups=tuple(groups),
        runtime_errors=RUNTIME_ERRORS,
        error_classes=errors,
        error_names=tuple(sorted({*RUNTIME_ERRORS, *(item.name for item in errors)})),
        error_kinds=api.error_kinds,
        error_texts=api.error_texts,
        token_url=_token_url(api),
        discovery_url=_discovery_url(api),
        scheme=api.look_ups.scheme if api.look_ups else None,
        instance=api.look_ups.instance if api.look_ups else None,
        reserved=tuple(reserved_names(api)),
        exports=_exports(api, tuple(names.values())),
    )
    return Lowering(package=package, arguments=arguments, methods=methods, annotations=annotations)


def _token_url(api: Api) -> str | None:
    """Where tokens come from if there is no discovery, which finds the endpoint of any server."""
    if any(item.discovery_url for item in api.security_schemes):
        return None
    return next((item.token_url for item in api.security_schemes if item.token_url), None)


def _discovery_url(api: Api) -> str | None:
    """The path of the discovery document after the server's URL; the whole URL elsewhere."""
    found = next((item.discovery_url for item in api.security_schemes if item.discovery_url), None)
    if found is None or not api.servers:
        return found
    server, document = urlsplit(api.servers[0].url), urlsplit(found)
    # The provider inside a server may require HTTPS although the document says HTTP.
    is_here = document.netloc == server.netloc
    return document.path.removeprefix(server.path.rstrip("/")) if is_here else found


def _tags_in_use(api: Api) -> tuple[Tag, ...]:
    used = {operation.tag for operation in api.operations}
    return tuple(tag for tag in api.tags if tag.name in used)


def _methods(
    tag: Tag,
    api: Api,
    arguments: Mapping[str, tuple[Argument, ...]],
    annotations: Annotations,
    problems: list[Problem],
) -> dict[str, Method]:
    """The methods of a group by operationId."""
    operations = [operation for operation in api.operations if operation.tag == tag.name]
    scope = Scope(f"the group {tag.name}", problems)
    for operation in operations:
        if operation.paging:
            scope.take(ITERATE, f"x-paging of {operation.id}", operation.paging.location)
    names = {
        operation.id: scope.take(
            operation.python_name or snake(operation.id), operation.id, operation.location
        )
        for operation in operations
    }
    hidden = frozenset(names.values()) & frozenset(dir(builtins))
    return {
        operation.id: lower_method(
            operation, arguments[operation.id], api, annotations, names[operation.id], hidden
        )
        for operation in operations
    }


def _modules(api: Api, models: Iterable[str], groups: Iterable[Group]) -> Modules:
    """The names that modules of the package may import, by module."""
    resources = {
        f".resources.{group.attribute}": (group.class_name, f"Async{group.class_name}")
        for group in groups
    }
    constants = tuple(constant(operation.id) for operation in api.operations)
    return {
        **LIBRARIES,
        **RUNTIME,
        "._operations": constants,
        ".models": tuple(models),
        **resources,
    }


def _example_method(groups: Iterable[Group]) -> str:
    methods = (
        (f"client.{group.attribute}.{method.name}", method.returns)
        for group in groups
        for method in group.methods
        if all(argument.default for argument in (*method.positional, *method.keywords))
    )
    answering = [name for name, returns in methods if returns != "None"]
    return next(iter(answering), "client.close")


_RUNTIME_EXPORTS = {
    "_runtime.errors": RUNTIME_ERRORS,
    "_runtime.client.prepared_request": ("PreparedRequest",),
    "_runtime.parameters.parameter": (
        "DeclarationUnknownError",
        "Declared",
        "Parameter",
        "ParameterValue",
    ),
    "_runtime.retry.policy": ("RetryPolicy",),
    "_runtime.transport.event": ("Event",),
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
