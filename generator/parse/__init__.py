"""Nodes to the API: one function for each object of OpenAPI; a key that nobody read is an error.

What only documents (titles, external documentation, limits of values) is read here and reaches
the reader in `openapi.json`, which holds the whole document. What would change the client and is
not supported is refused at its line, by its name. House rules are in `check`.
"""

from .context import ExampleToCheck, NameKind, NameReference
from .document import Parsed, parse

__all__ = ["ExampleToCheck", "NameKind", "NameReference", "Parsed", "parse"]
