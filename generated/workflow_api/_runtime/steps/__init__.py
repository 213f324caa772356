# SPDX-License-Identifier: MIT
"""What a call does, step by step, written once for the sync and the async client."""
