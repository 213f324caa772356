# SPDX-License-Identifier: MIT
"""The clients: how they are made, how a call runs, what else they offer."""
