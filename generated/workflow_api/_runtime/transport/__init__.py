# SPDX-License-Identifier: MIT
"""Sending one request and receiving its reply: a pool of our own, or the caller's client."""
