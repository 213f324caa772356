# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Shelves: a typed client.

    from workflow_api import WorkflowClient

    with WorkflowClient("http://localhost:8077") as client:
        print(client.close())

The import is quick: the first client brings httpcore2 and the rest, so that no call imports anything.
"""

# `as` with the same name tells type checkers that the package offers it.
from ._runtime.client.prepared_request import PreparedRequest as PreparedRequest
from ._runtime.errors import AuthenticationError as AuthenticationError
from ._runtime.errors import CertificateError as CertificateError
from ._runtime.errors import ConfigurationError as ConfigurationError
from ._runtime.errors import ConnectError as ConnectError
from ._runtime.errors import OutcomeUnknown as OutcomeUnknown
from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
from ._runtime.errors import RateLimitedError as RateLimitedError
from ._runtime.errors import ReplyError as ReplyError
from ._runtime.errors import ReplyTooLargeError as ReplyTooLargeError
from ._runtime.errors import RequestTimeoutError as RequestTimeoutError
from ._runtime.errors import ResponseValidationError as ResponseValidationError
from ._runtime.errors import ServerError as ServerError
from ._runtime.errors import StatusError as StatusError
from ._runtime.errors import TransportError as TransportError
from ._runtime.errors import WorkflowApiError as WorkflowApiError
from ._runtime.errors import WorkflowError as WorkflowError
from ._runtime.parameters.parameter import DeclarationUnknownError as DeclarationUnknownError
from ._runtime.parameters.parameter import Declared as Declared
from ._runtime.parameters.parameter import Parameter as Parameter
from ._runtime.parameters.parameter import ParameterValue as ParameterValue
from ._runtime.retry.policy import RetryPolicy as RetryPolicy
from ._runtime.transport.event import Event as Event
from ._runtime.transport.interface import AsyncTransport as AsyncTransport
from ._runtime.transport.interface import Reply as Reply
from ._runtime.transport.interface import Request as Request
from ._runtime.transport.interface import Timeout as Timeout
from ._runtime.transport.interface import Transport as Transport
from ._runtime.transport.raw_reply import RawReply as RawReply
from ._runtime.values import UNSET as UNSET
from ._runtime.values import JsonValue as JsonValue
from ._runtime.values import Unset as Unset
from .client import AsyncWorkflowClient as AsyncWorkflowClient
from .client import WorkflowClient as WorkflowClient

__version__ = "1.0.0"
__server_version__ = "1.0.0"
"""The version of the server that the client was made for."""
