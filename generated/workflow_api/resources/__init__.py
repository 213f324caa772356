# SPDX-License-Identifier: MIT
"""The groups of operations, a module for each."""
