# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Every operation of the API as a constant: where it goes, what it answers, what may be repeated.

A name in the path is a path argument; every other argument is a member of the JSON body, in
camelCase, unless the declaration says otherwise.
"""

from __future__ import annotations

from uuid import UUID

from ._runtime.operation import (
    Confirm,
    Operation,
    Paging,
    ProcessParameters,
    ProcessParameterValue,
    Repeat,
    Retry,
)
from ._runtime.values import JsonValue
from .models import (
    AuthInfo,
    Command,
    DiscoveryDocument,
    ExecuteCommandInfo,
    InboxItem,
    InstanceList,
    OutboxItem,
    ProcessInstance,
    ResumeResult,
    SchemeModel,
    State,
    TokenReply,
    User,
    UserList,
)

CREATE_INSTANCE: Operation[UUID] = Operation(
    name="createInstance",
    path="/workflowapi/createinstance/{process_id}",
    body=("application/json", "application/x-www-form-urlencoded"),
    generated="process_id",
    parameters=ProcessParameters("parameters", scheme="scheme_code"),
    retry=Retry(repeat=Repeat.ALWAYS, done_when="already-exists", read="getInstance"),
    confirm=Confirm("getInstance", {"scheme_code": "scheme_code"}),
    returns="process_id",
)

LIST_INSTANCES: Operation[InstanceList] = Operation(
    name="listInstances",
    path="/workflowapi/getinstances",
    reply=InstanceList,
    retry=Retry(repeat=Repeat.ALWAYS),
    paging=Paging(items="items", key="id", total="count", size="take", offset="skip"),
)

GET_INSTANCE: Operation[ProcessInstance | None] = Operation(
    name="getInstance",
    path="/workflowapi/getinstanceinfo/{process_id}",
    reply=ProcessInstance | None,
    retry=Retry(repeat=Repeat.ALWAYS),
)

INSTANCE_EXISTS: Operation[bool] = Operation(
    name="instanceExists",
    path="/workflowapi/isexistprocess/{process_id}",
    reply=bool,
    retry=Retry(repeat=Repeat.ALWAYS),
)

RESUME_INSTANCE: Operation[ResumeResult] = Operation(
    name="resumeInstance",
    path="/workflowapi/resume/{process_id}",
    reply=ResumeResult,
    parameters=ProcessParameters("parameters", process="process_id"),
    retry=Retry(repeat=Repeat.OPT_IN, read="getInstance"),
)

UPDATE_INSTANCE: Operation[None] = Operation(
    name="updateInstance",
    path="/workflowapi/updateinstance/{process_id}",
    retry=Retry(repeat=Repeat.OPT_IN, read="getInstance"),
)

UPDATE_INSTANCES: Operation[None] = Operation(
    name="updateInstances",
    path="/workflowapi/updateinstances",
    retry=Retry(repeat=Repeat.OPT_IN),
)

DELETE_INSTANCE: Operation[None] = Operation(
    name="deleteInstance",
    path="/workflowapi/deleteinstance/{process_id}",
    retry=Retry(repeat=Repeat.ALWAYS, done_when="not-found"),
)

DELETE_INSTANCES: Operation[None] = Operation(
    name="deleteInstances",
    path="/workflowapi/deleteinstances",
    retry=Retry(repeat=Repeat.ALWAYS, done_when="not-found"),
)

GET_PARAMETER: Operation[JsonValue] = Operation(
    name="getParameter",
    path="/workflowapi/getparameter/{process_id}",
    reply=JsonValue,
    retry=Retry(repeat=Repeat.ALWAYS),
)

SET_PARAMETER: Operation[None] = Operation(
    name="setParameter",
    path="/workflowapi/setparameter/{process_id}",
    body=("application/json", "application/x-www-form-urlencoded"),
    parameters=ProcessParameterValue("value", name="parameter", process="process_id"),
    retry=Retry(repeat=Repeat.OPT_IN, read="getParameter"),
)

LIST_COMMANDS: Operation[list[Command]] = Operation(
    name="listCommands",
    path="/workflowapi/getavailablecommands/{process_id}",
    reply=list[Command],
    retry=Retry(repeat=Repeat.ALWAYS),
)

EXECUTE_COMMAND: Operation[ExecuteCommandInfo] = Operation(
    name="executeCommand",
    path="/workflowapi/executecommand/{process_id}",
    reply=ExecuteCommandInfo,
    body=("application/json", "application/x-www-form-urlencoded"),
    parameters=ProcessParameters("parameters", process="process_id"),
    retry=Retry(repeat=Repeat.NEVER, read="getInstance"),
)

LIST_STATES: Operation[list[State]] = Operation(
    name="listStates",
    path="/workflowapi/getavailablestatetoset/{process_id}",
    reply=list[State],
    retry=Retry(repeat=Repeat.ALWAYS),
)

SET_STATE: Operation[None] = Operation(
    name="setState",
    path="/workflowapi/setstate/{process_id}",
    parameters=ProcessParameters("parameters", process="process_id"),
    retry=Retry(repeat=Repeat.OPT_IN, read="getInstance"),
)

SET_ACTIVITY_WITH_EXECUTION: Operation[None] = Operation(
    name="setActivityWithExecution",
    path="/workflowapi/setactivitywithexecution/{process_id}",
    parameters=ProcessParameters("parameters", process="process_id"),
    retry=Retry(repeat=Repeat.OPT_IN, read="getInstance"),
)

SET_ACTIVITY_WITHOUT_EXECUTION: Operation[None] = Operation(
    name="setActivityWithoutExecution",
    path="/workflowapi/setactivitywithoutexecution/{process_id}",
    retry=Retry(repeat=Repeat.OPT_IN, read="getInstance"),
)

LIST_INBOX: Operation[list[InboxItem]] = Operation(
    name="listInbox",
    path="/workflowapi/inbox",
    reply=list[InboxItem],
    retry=Retry(repeat=Repeat.ALWAYS),
)

LIST_OUTBOX: Operation[list[OutboxItem]] = Operation(
    name="listOutbox",
    path="/workflowapi/outbox",
    reply=list[OutboxItem],
    retry=Retry(repeat=Repeat.ALWAYS),
)

RECALCULATE_INBOX: Operation[None] = Operation(
    name="recalculateInbox",
    path="/workflowapi/inboxrecalc",
    retry=Retry(repeat=Repeat.ONCE),
)

LOG_INFORMATION: Operation[None] = Operation(
    name="logInformation",
    path="/workflowapi/loginfo",
    retry=Retry(repeat=Repeat.NEVER),
)

LOG_ERROR: Operation[None] = Operation(
    name="logError",
    path="/workflowapi/logerror",
    retry=Retry(repeat=Repeat.NEVER),
)

LOG_DEBUG: Operation[None] = Operation(
    name="logDebug",
    path="/workflowapi/logdebug",
    retry=Retry(repeat=Repeat.NEVER),
)

START_RUNTIME: Operation[None] = Operation(
    name="startRuntime",
    path="/workflowapi/start",
    retry=Retry(repeat=Repeat.OPT_IN, read="isRuntimeActive"),
)

STOP_RUNTIME: Operation[None] = Operation(
    name="stopRuntime",
    path="/workflowapi/stop",
    retry=Retry(repeat=Repeat.OPT_IN, read="isRuntimeActive"),
)

IS_RUNTIME_ACTIVE: Operation[bool] = Operation(
    name="isRuntimeActive",
    path="/workflowapi/isactive",
    reply=bool,
    retry=Retry(repeat=Repeat.ALWAYS),
)

LIST_USERS: Operation[UserList] = Operation(
    name="listUsers",
    path="/workflowapi/getusers",
    reply=UserList,
    retry=Retry(repeat=Repeat.ALWAYS),
    paging=Paging(items="entries", key="id", total="count", size="page_size", page="page_index"),
)

GET_USER: Operation[User | None] = Operation(
    name="getUser",
    path="/workflowapi/getuser/{user_id}",
    reply=User | None,
    retry=Retry(repeat=Repeat.ALWAYS),
)

CREATE_USER: Operation[User] = Operation(
    name="createUser",
    path="/workflowapi/createuser",
    reply=User,
    names={"user_id": "id"},
    retry=Retry(
        repeat=Repeat.ALWAYS, requires="user_id", done_when="already-exists", read="getUser"
    ),
    confirm=Confirm("getUser", {"name": "name"}),
)

UPDATE_USER: Operation[User] = Operation(
    name="updateUser",
    path="/workflowapi/updateuser",
    reply=User,
    names={"user_id": "id"},
    nullable=("phone",),
    retry=Retry(repeat=Repeat.OPT_IN, read="getUser"),
)

DELETE_USER: Operation[None] = Operation(
    name="deleteUser",
    path="/workflowapi/deleteuser",
    names={"user_id": "id"},
    retry=Retry(repeat=Repeat.ALWAYS, done_when="not-found"),
)

ADD_USER_TO_ROLE: Operation[User] = Operation(
    name="addUserToRole",
    path="/workflowapi/addusertorole",
    reply=User,
    names={"user_id": "id"},
    retry=Retry(repeat=Repeat.OPT_IN, done_when="already-exists", read="getUser"),
)

REMOVE_USER_FROM_ROLE: Operation[User] = Operation(
    name="removeUserFromRole",
    path="/workflowapi/removeuserfromrole",
    reply=User,
    names={"user_id": "id"},
    retry=Retry(repeat=Repeat.OPT_IN, done_when="not-found", read="getUser"),
)

DELETE_CREDENTIAL: Operation[None] = Operation(
    name="deleteCredential",
    path="/workflowapi/deletecredential",
    names={"credential_id": "id"},
    retry=Retry(repeat=Repeat.ALWAYS, done_when="not-found"),
)

LIST_SCHEMES: Operation[list[str]] = Operation(
    name="listSchemes",
    path="/workflowapi/getschemelist",
    reply=list[str],
    retry=Retry(repeat=Repeat.ALWAYS),
)

GET_SCHEME: Operation[SchemeModel] = Operation(
    name="getScheme",
    path="/workflowapi/getschememodel",
    reply=SchemeModel,
    retry=Retry(repeat=Repeat.ALWAYS),
)

GET_AUTH_INFO: Operation[AuthInfo] = Operation(
    name="getAuthInfo",
    path="/auth-info",
    method="GET",
    reply=AuthInfo,
    enveloped=False,
    body=(),
    signed=False,
    retry=Retry(repeat=Repeat.ALWAYS),
)

GET_DISCOVERY_DOCUMENT: Operation[DiscoveryDocument] = Operation(
    name="getDiscoveryDocument",
    path="/.well-known/openid-configuration",
    method="GET",
    reply=DiscoveryDocument,
    enveloped=False,
    body=(),
    signed=False,
    retry=Retry(repeat=Repeat.ALWAYS),
)

REQUEST_TOKEN: Operation[TokenReply] = Operation(
    name="requestToken",
    path="/connect/token",
    reply=TokenReply,
    enveloped=False,
    body=("application/x-www-form-urlencoded",),
    names={"grant_type": "grant_type", "client_id": "client_id", "client_secret": "client_secret"},
    signed=False,
    retry=Retry(repeat=Repeat.ALWAYS),
)
