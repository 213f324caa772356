# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What each model makes of a reply with one member absent, null, or of another type or value."""
