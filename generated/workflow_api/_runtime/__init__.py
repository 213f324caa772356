# SPDX-License-Identifier: MIT
"""The hand-written part of the client; README.md shows the way of a call through it."""
