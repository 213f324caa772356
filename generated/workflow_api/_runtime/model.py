"""The base of all models."""

from __future__ import annotations

import msgspec


class Model(msgspec.Struct, kw_only=True, omit_defaults=True):
    """An object of the API, with a typed field for each member.

    Models compare by value, have a readable repr, can be copied and pickled. Fields are given by
    name. Members that a model does not name are ignored when it is read.
    """
