# SPDX-License-Identifier: MIT
"""When a call is sent again, and how often."""
