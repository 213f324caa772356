# SPDX-License-Identifier: MIT
"""The tests of the client: the checks are in `support`, the other modules have the rows."""

import pytest

# Before any of it is imported, so that its asserts show their values.
pytest.register_assert_rewrite(f"{__name__}.support")
