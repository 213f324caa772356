# SPDX-License-Identifier: MIT
"""Which function answers which operation."""

from __future__ import annotations

from collections.abc import Callable

from . import commands, inbox, instances, listing, parameter_calls, runtime_calls, states, users
from .arguments import Arguments
from .envelope import Told
from .store import Store
from .values import Json

BEHAVIOUR: dict[str, Callable[[Store, Arguments], Json | Told]] = {
    "createinstance": instances.create_instance,
    "getinstances": listing.list_instances,
    "getinstanceinfo": instances.get_instance,
    "isexistprocess": instances.instance_exists,
    "resume": instances.resume,
    "updateinstance": instances.update_instance,
    "updateinstances": instances.update_instances,
    "deleteinstance": instances.delete_instance,
    "deleteinstances": instances.delete_instances,
    "getparameter": parameter_calls.get_parameter,
    "setparameter": parameter_calls.set_parameter,
    "getavailablecommands": commands.list_commands,
    "executecommand": commands.execute_command,
    "getavailablestatetoset": states.list_states,
    "setstate": states.set_state,
    "setactivitywithexecution": states.set_activity,
    "setactivitywithoutexecution": states.place,
    "inbox": inbox.list_inbox,
    "outbox": inbox.list_outbox,
    "inboxrecalc": inbox.recalculate_inbox,
    "loginfo": runtime_calls.log("info"),
    "logerror": runtime_calls.log("error"),
    "logdebug": runtime_calls.log("debug"),
    "start": runtime_calls.start,
    "stop": runtime_calls.stop,
    "isactive": runtime_calls.is_active,
    "getusers": users.list_users,
    "getuser": users.get_user,
    "createuser": users.create_user,
    "updateuser": users.update_user,
    "deleteuser": users.delete_user,
    "addusertorole": users.add_role,
    "removeuserfromrole": users.remove_role,
    "deletecredential": users.delete_credential,
    "getschemelist": runtime_calls.list_schemes,
    "getschememodel": runtime_calls.get_scheme,
}
"""By the name in the path, in lower case. All others return their example."""
