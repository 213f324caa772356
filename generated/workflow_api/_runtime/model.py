# SPDX-License-Identifier: MIT
"""The base of all models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import msgspec

from .dates import date_reader
from .values import JsonValue


class Model(msgspec.Struct, kw_only=True, omit_defaults=True):
    """An object of the API, with a typed field for each member.

    Models compare by value, have a readable repr, and can be copied and pickled. Fields are keyword
    arguments. Members that a model does not have are ignored on reading. The repr shows no secrets:
    a field that the document marks with `format: password` is shown as `***`.

    `to_dict` and `to_json` write a model as data, `from_dict` and `from_json` read it; in data,
    members have their names on the wire. Data is complete: it holds secrets too.

    A model is also a type that pydantic accepts in its own models, and so FastAPI in requests and
    replies: it is validated by `from_dict` and written by `to_dict`.
    """

    _secret_fields: ClassVar[frozenset[str]] = frozenset()
    _zoned_fields: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, JsonValue]:
        """The members as `json.dumps` takes them; those that are None are left out.

        Dates, UUIDs and decimals are texts, members of enumerations their values.

        Raises:
            TypeError: a field holds a value that JSON does not have.
        """
        # Decimals are marked, so that `from_dict` can tell them from texts.
        found: dict[str, JsonValue] = _replaced(
            msgspec.to_builtins(self, builtin_types=(Decimal,), enc_hook=_date_text),
            Decimal,
            DecimalText,
        )
        return found

    def to_json(self) -> str:
        """The members as a JSON object, as `to_dict` has them, but decimals as numbers.

        Raises:
            TypeError: a field holds a value that JSON does not have.
        """
        return _ENCODER.encode(self).decode()

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """The model with these members: `M.from_dict(model.to_dict()) == model`.

        Members that the model does not have are ignored. A date that was written with a zone comes
        back with its offset from UTC.

        Raises:
            ValueError: a member is missing or has another type; the text names its place.
        """
        read = date_reader(None)
        problem = ""
        try:
            return msgspec.convert(_replaced(data, DecimalText, Decimal), cls, dec_hook=read)
        except (ValueError, RecursionError) as error:
            problem = str(error)
        # Error trackers send the local variables of frames: the data may hold secrets.
        del data
        raise ValueError(f"{cls.__name__}: {problem}")

    @classmethod
    def from_json(cls, text: str | bytes, *, decimals: bool = False) -> Self:
        """The model in a JSON object: `M.from_json(model.to_json()) == model`.

        Args:
            text: the JSON.
            decimals: read numbers with a fraction as Decimal where the document does not describe
                a type, as a client does that was made with this option.

        Raises:
            ValueError: it is not JSON, or a member is missing or has another type; the text names
                its place.
        """
        number = Decimal if decimals else None
        decoder = msgspec.json.Decoder(cls, dec_hook=date_reader(None), float_hook=number)
        problem = ""
        try:
            return decoder.decode(text)
        except (ValueError, ArithmeticError, RecursionError) as error:
            problem = str(error)
        del text
        raise ValueError(f"{cls.__name__}: {problem}")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: Callable[[object], object]
    ) -> dict[str, object]:
        """What pydantic asks for; a schema of pydantic is a dict, so nothing is imported."""

        def read(value: object, as_dict: Callable[[object], Mapping[str, object]]) -> Model:
            return value if isinstance(value, cls) else cls.from_dict(as_dict(value))

        members = handler(dict)
        written = {"type": "function-plain", "function": cls.to_dict, "return_schema": members}
        return {
            "type": "function-wrap",
            "function": {"type": "no-info", "function": read},
            "schema": members,
            "serialization": written,
        }

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


class DecimalText(str):
    """A Decimal in the data of a model: a string for everyone but `Model.from_dict`."""

    __slots__ = ()


def _replaced(value: object, kind: type, make: Callable[[Any], object]) -> Any:
    """The same data with each value of a kind replaced by what is made from it."""
    if isinstance(value, kind):
        return make(value)
    if isinstance(value, Mapping):
        return {name: _replaced(item, kind, make) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_replaced(item, kind, make) for item in value]
    return value


def _date_text(value: object) -> str:
    # Only for subclasses: msgspec writes the class datetime itself.
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_date_text, decimal_format="number")
