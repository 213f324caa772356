"""The tests of the client: `support` says what is checked, the other modules say of what."""

import pytest

# Before any of it is imported, so that its asserts show their values.
pytest.register_assert_rewrite(f"{__name__}.support")
