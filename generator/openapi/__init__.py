"""The API in OpenAPI's own words, made by `parse` and read by everything that follows.

Types, and the named schemas found by their names. Every type is frozen. Everything that a problem
can point to has a `Location`. Strings come unchanged from the document: treat them as untrusted
until an encoder has escaped them.
"""

from .document import *
from .named import *
from .operations import *
from .schemas import *
