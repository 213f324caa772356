# SPDX-License-Identifier: MIT
"""Which commands there are for an identity, and running one."""

from __future__ import annotations

from .arguments import Arguments
from .envelope import Refused
from .parameters import Sent, readings, sent_parameters
from .processes import available, command, executed_view, follow
from .readings import declared
from .schemes import CommandParameter, Scheme
from .settings import Settings
from .store import Store
from .tenants import known
from .values import Json, json_text


def list_commands(store: Store, call: Arguments) -> Json:
    """instances/getavailablecommands-*; the identity that counts is the impersonated one."""
    instance = known(store, call)
    identity = call.text("impersonatedIdentityId") or call.text("identityId")
    culture = call.text("culture")
    return [
        {
            "CommandName": transition.command,
            "LocalizedName": found.scheme.word("Command", transition.command, culture),
            "ValidForActivityName": transition.source.name,
            "ValidForStateName": transition.source.state,
            "Classifier": transition.classifier,
            "Identities": [identity],
            "ProcessId": found.id,
            "IsForSubprocess": found.parent is not None,
            "Parameters": [
                _parameter_view(found.scheme, parameter, culture, store.settings)
                for parameter in transition.parameters
            ],
        }
        for found, transition in available(store, instance, identity)
    ]


def _parameter_view(
    scheme: Scheme, parameter: CommandParameter, culture: str | None, settings: Settings
) -> Json:
    """The default is JSON text: `null`, or `"none"` with its quotes."""
    default = declared(parameter.parameter, parameter.default or None, settings.zone)
    return {
        "IsRequired": parameter.required,
        "LocalizedName": scheme.word("Parameter", parameter.name, culture),
        "ParameterName": parameter.name,
        "TypeName": parameter.parameter.short_type,
        "DefaultValue": json_text(default),
    }


def execute_command(store: Store, call: Arguments) -> Json:
    """instances/executecommand-*; a subprocess' command may be sent to the root instance."""
    call.process_id()
    name = call.text("command")
    if name is None:
        # instances/executecommand-none
        raise Refused("Parameter 'command' is required and must be string!")
    instance = known(store, call)
    identity, impersonated = call.text("identityId"), call.text("impersonatedIdentityId")
    found, transition = command(store, instance, name, impersonated or identity)
    sent = sent_parameters(call)
    for parameter in transition.parameters:
        if parameter.name in sent:
            continue
        if parameter.required:
            # instances/executecommand-missing-required
            raise Refused(
                f"Command is invalid. Parameter {parameter.name} of {name} command is required."
            )
        if parameter.default:
            # instances/executecommand-get
            sent[parameter.name] = Sent(parameter.default, False)
    values, stored = readings(found.scheme, sent, store.settings, found.parameters)
    found.parameters |= stored
    follow(store, found, transition, identity, impersonated)
    return {"WasExecuted": True, "ProcessInstance": executed_view(found, values)}
