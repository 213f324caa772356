"""House rules, and what OpenAPI requires across objects: all over the API, after parsing.

A rule is a function of the API that reports what breaks it. A new one goes into `_RULES`.
"""

from collections.abc import Callable

from ..diagnostics import Problems
from ..openapi import Api
from ..parse import Parsed
from . import documentation, errors, example_folders, extensions, operations, parameters, schemas
from .examples import check_examples
from .names import check_names

__all__ = ["check"]

_RULES: tuple[Callable[[Api, Problems], None], ...] = (
    operations.ids_differ,
    operations.paths_differ,
    operations.path_parameters_fit,
    operations.arguments_differ,
    operations.one_success,
    operations.retry_is_stated,
    parameters.parameters_can_be_written,
    parameters.forms_can_be_written,
    schemas.no_circle,
    schemas.extensions_add_members,
    schemas.values_end,
    extensions.returned_argument_is_a_uuid,
    extensions.generated_parameter_is_a_uuid,
    extensions.process_parameters_fit,
    extensions.confirming_operation_fits,
    extensions.pages_are_lists,
    errors.class_names_are_names,
    errors.patterns_fit_their_examples,
    documentation.everything_is_described,
    documentation.everything_has_an_example,
    example_folders.ids_are_folder_names,
    example_folders.examples_hold_no_password,
)


def check(parsed: Parsed, problems: Problems) -> None:
    """Add every violation of a rule to `problems`."""
    check_names(parsed, problems)
    for rule in _RULES:
        rule(parsed.api, problems)
    check_examples(parsed, problems)
