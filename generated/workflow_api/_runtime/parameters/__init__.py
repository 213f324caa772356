# SPDX-License-Identifier: MIT
"""Process parameters: from Python values to the texts that the server reads."""
