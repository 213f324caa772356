# SPDX-License-Identifier: MIT
"""Both clients have the same groups and signatures, and each operation its own name."""

import inspect

from .subject import CATALOGUE, AsyncWorkflowClient, WorkflowClient


def groups(client: WorkflowClient | AsyncWorkflowClient) -> dict[str, type]:
    """The class of each group by the attribute that holds it."""
    names = [name for name, item in vars(type(client)).items() if isinstance(item, property)]
    return {name: type(getattr(client, name)) for name in names}


def signatures(group: type) -> dict[str, tuple[list[inspect.Parameter], str]]:
    """The parameters of each method of a group, and what it gives."""
    found = {
        name: inspect.signature(method)
        for name, method in vars(group).items()
        if inspect.isfunction(method)
    }
    return {
        name: (
            list(signature.parameters.values()),
            str(signature.return_annotation).removeprefix("Async"),
        )
        for name, signature in found.items()
    }


def test_parity() -> None:
    blocking, awaited = groups(WorkflowClient()), groups(AsyncWorkflowClient())
    assert list(blocking) == list(awaited)
    assert blocking
    for name, group in blocking.items():
        assert signatures(group) == signatures(awaited[name]), name
        assert signatures(group), name


def test_each_operation_is_listed_under_its_name() -> None:
    assert CATALOGUE.operations
    for name, operation in CATALOGUE.operations.items():
        assert operation.name == name
