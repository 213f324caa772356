# SPDX-License-Identifier: MIT
"""Reading and writing one process parameter."""

from __future__ import annotations

from .arguments import Arguments
from .dates import round_trip
from .envelope import Refused
from .parameters import is_system, read_value
from .processes import system_value
from .store import Store
from .tenants import known
from .values import Json, plain_text


def _name(call: Arguments) -> str:
    name = call.text("parameter")
    if name is None:
        # parameters/getparameter-none, setparameter-no-name
        raise Refused("Parameter 'parameter' is required! Add parameter name in 'parameter'.")
    return name


def get_parameter(store: Store, call: Arguments) -> Json:
    """A name that is not set returns null: parameters/getparameter-never, -case."""
    call.process_id()
    name = _name(call)
    instance = known(store, call)
    return system_value(instance, name) if is_system(name) else instance.parameters.get(name)


def set_parameter(store: Store, call: Arguments) -> Json:
    """It is stored always: parameters/setparameter-temporary with getinstanceinfo-after.

    A reserved name changes nothing: parameters/setparameter-system. A date in a JSON body is
    rewritten first: forms/json-Owner-raw-set-read-*.
    """
    call.process_id()
    name = _name(call)
    text = plain_text(call.value("value"))
    if text is None or not text.strip():
        # parameters/setparameter-no-value, -emptytext, -nothing; forms/form-Owner-raw-set-9
        raise Refused("Parameter 'value' is required! Add parameter value in 'value' parameter.")
    instance = known(store, call)
    if call.is_json:
        text = round_trip(text, store.settings.zone)
    if not is_system(name):
        value = read_value(instance.scheme, name, text, store.settings)
        if value is None:
            instance.parameters.pop(name, None)
        else:
            instance.parameters[name] = value
    return ""
