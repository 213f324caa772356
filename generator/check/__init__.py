"""House rules, and what OpenAPI asks for across objects: all over the API, after parsing."""

from ..diagnostics import Problem
from ..parse import Parsed
from .documentation import check_documentation
from .errors import check_errors
from .example_folders import check_samples
from .examples import check_examples
from .extensions import check_extensions
from .operations import check_operations
from .parameters import check_parameters
from .schemas import check_schemas

__all__ = ["check"]


def check(parsed: Parsed, problems: list[Problem]) -> None:
    """Add every break of a rule to `problems`."""
    api = parsed.api
    check_operations(parsed, problems)
    check_parameters(api, problems)
    check_schemas(api, problems)
    check_extensions(parsed, problems)
    check_errors(parsed, problems)
    check_documentation(api, problems)
    check_examples(parsed, problems)
    check_samples(api, problems)
