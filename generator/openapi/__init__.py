"""The API in OpenAPI's own words, made by `parse` and read by everything after it.

Types alone, and the named schemas found by their names.
Every type is frozen. Whatever a complaint may concern carries its `Location`. Texts are as the
document has them: hostile until an encoder has put them into their place.
"""

from .document import *
from .named import *
from .operations import *
from .schemas import *
