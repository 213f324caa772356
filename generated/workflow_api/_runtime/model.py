"""The base of all models."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec


class Model(msgspec.Struct, kw_only=True, omit_defaults=True):
    """An object of the API, with a typed field for each member.

    Models compare by value, have a readable repr, and can be copied and pickled. Fields are keyword
    arguments. Members that a model does not have are ignored on reading. The repr shows no secrets:
    a field that the document marks with `format: password` is shown as `***`.
    """

    _secret_fields: ClassVar[frozenset[str]] = frozenset()

    def __repr__(self) -> str:
        if not self._secret_fields:
            return super().__repr__()
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """The fields for rich and similar libraries."""
        hidden = self._secret_fields
        return [
            (name, "***" if name in hidden and value is not None else value)
            for name, value in super().__rich_repr__()
        ]
