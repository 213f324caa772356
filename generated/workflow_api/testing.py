# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Clients for the unit tests of code that calls the API: nothing is sent, each test says the results.

    client = FakeClient()
    client.when(client.instances.get).returns(instance)
    code_under_test(client)
    assert client.calls_to(client.instances.get) == [{"process_id": process_id}]

Methods, arguments and their types are those of the real clients: a wrong name is an AttributeError,
a missing or unknown argument a TypeError, and what the real client does not send is refused. A call
without an answer is an AssertionError. `iterate` calls the method that returns a page. Retries,
sign-in and hooks do not take place; they need a server, such as the stand-in.
"""

from ._operations import (
    ADD_USER_TO_ROLE,
    CREATE_INSTANCE,
    CREATE_USER,
    DELETE_CREDENTIAL,
    DELETE_INSTANCE,
    DELETE_INSTANCES,
    DELETE_USER,
    EXECUTE_COMMAND,
    GET_AUTH_INFO,
    GET_DISCOVERY_DOCUMENT,
    GET_INSTANCE,
    GET_PARAMETER,
    GET_SCHEME,
    GET_USER,
    INSTANCE_EXISTS,
    IS_RUNTIME_ACTIVE,
    LIST_COMMANDS,
    LIST_INBOX,
    LIST_INSTANCES,
    LIST_OUTBOX,
    LIST_SCHEMES,
    LIST_STATES,
    LIST_USERS,
    LOG_DEBUG,
    LOG_ERROR,
    LOG_INFORMATION,
    RECALCULATE_INBOX,
    REMOVE_USER_FROM_ROLE,
    REQUEST_TOKEN,
    RESUME_INSTANCE,
    SET_ACTIVITY_WITH_EXECUTION,
    SET_ACTIVITY_WITHOUT_EXECUTION,
    SET_PARAMETER,
    SET_STATE,
    START_RUNTIME,
    STOP_RUNTIME,
    UPDATE_INSTANCE,
    UPDATE_INSTANCES,
    UPDATE_USER,
)
from ._runtime.client.fake import FakeAsyncClient, FakeSyncClient
from .client import AsyncWorkflowClient, WorkflowClient

_METHODS = {
    CREATE_INSTANCE.name: "instances.create",
    LIST_INSTANCES.name: "instances.list",
    GET_INSTANCE.name: "instances.get",
    INSTANCE_EXISTS.name: "instances.exists",
    RESUME_INSTANCE.name: "instances.resume",
    UPDATE_INSTANCE.name: "instances.update",
    UPDATE_INSTANCES.name: "instances.update_many",
    DELETE_INSTANCE.name: "instances.delete",
    DELETE_INSTANCES.name: "instances.delete_many",
    GET_PARAMETER.name: "parameters.get",
    SET_PARAMETER.name: "parameters.set",
    LIST_COMMANDS.name: "commands.list",
    EXECUTE_COMMAND.name: "commands.execute",
    LIST_STATES.name: "states.list",
    SET_STATE.name: "states.set",
    SET_ACTIVITY_WITH_EXECUTION.name: "states.set_activity_with_execution",
    SET_ACTIVITY_WITHOUT_EXECUTION.name: "states.set_activity_without_execution",
    LIST_INBOX.name: "inbox.list",
    LIST_OUTBOX.name: "inbox.list_outbox",
    RECALCULATE_INBOX.name: "inbox.recalculate",
    LOG_INFORMATION.name: "log.information",
    LOG_ERROR.name: "log.error",
    LOG_DEBUG.name: "log.debug",
    START_RUNTIME.name: "runtime.start",
    STOP_RUNTIME.name: "runtime.stop",
    IS_RUNTIME_ACTIVE.name: "runtime.is_active",
    LIST_USERS.name: "users.list",
    GET_USER.name: "users.get",
    CREATE_USER.name: "users.create",
    UPDATE_USER.name: "users.update",
    DELETE_USER.name: "users.delete",
    ADD_USER_TO_ROLE.name: "users.add_to_role",
    REMOVE_USER_FROM_ROLE.name: "users.remove_from_role",
    DELETE_CREDENTIAL.name: "users.delete_credential",
    LIST_SCHEMES.name: "schemes.list",
    GET_SCHEME.name: "schemes.get",
    GET_AUTH_INFO.name: "sign_in.get_auth_info",
    GET_DISCOVERY_DOCUMENT.name: "sign_in.get_discovery_document",
    REQUEST_TOKEN.name: "sign_in.request_token",
}


class FakeClient(FakeSyncClient, WorkflowClient):
    """A WorkflowClient for unit tests. It takes no settings and needs no environment.

    Attributes:
        calls: every call so far, also those made by `with_options`, as pairs such as
            `("instances.get", {"process_id": process_id})`.
    """

    _methods = _METHODS


class AsyncFakeClient(FakeAsyncClient, AsyncWorkflowClient):
    """An AsyncWorkflowClient for unit tests; the same as FakeClient."""

    _methods = _METHODS
