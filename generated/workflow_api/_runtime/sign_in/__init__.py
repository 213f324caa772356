# SPDX-License-Identifier: MIT
"""Tokens: given, made by the caller's function, or fetched with client credentials."""
