# SPDX-License-Identifier: MIT
"""What the tests of every operation do with the rows that describe it. Written by hand."""
