# SPDX-License-Identifier: MIT
"""From the arguments of a call to its request."""
