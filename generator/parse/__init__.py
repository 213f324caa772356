"""Nodes to the API: one function for each object of OpenAPI; a key that nobody read is an error.

What only documents (titles, external documentation, limits of values) is read here and reaches
the reader in `openapi.json`, which holds the whole document. What would change the client and is
not supported is refused at its line, by its name.
"""

from .context import Sample, Side
from .document import Parsed, parse
from .operations import Use

__all__ = ["Parsed", "Sample", "Side", "Use", "parse"]
