# SPDX-License-Identifier: MIT
"""From a reply to the result of a call, or to its exception."""
