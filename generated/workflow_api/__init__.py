# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Workflow API: a typed client.

    from workflow_api import WorkflowClient

    with WorkflowClient("http://localhost:8077") as client:
        print(client.instances.list())

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
from .errors import AlreadyExistsError as AlreadyExistsError
from .errors import InvalidRequestError as InvalidRequestError
from .errors import NotAvailableError as NotAvailableError
from .errors import NotFoundError as NotFoundError
from .errors import ProcessBusyError as ProcessBusyError
from .errors import StaleError as StaleError
from .errors import TenantMismatchError as TenantMismatchError
from .models import Activity as Activity
from .models import Actor as Actor
from .models import AuthInfo as AuthInfo
from .models import AuthType as AuthType
from .models import Command as Command
from .models import CommandParameter as CommandParameter
from .models import Credential as Credential
from .models import DiscoveryDocument as DiscoveryDocument
from .models import ExecuteCommandInfo as ExecuteCommandInfo
from .models import ExternalLogin as ExternalLogin
from .models import HistoryItem as HistoryItem
from .models import InboxItem as InboxItem
from .models import InstanceList as InstanceList
from .models import InstanceListItem as InstanceListItem
from .models import InstanceStatus as InstanceStatus
from .models import Localization as Localization
from .models import LocalizationType as LocalizationType
from .models import OutboxItem as OutboxItem
from .models import ParameterPurpose as ParameterPurpose
from .models import ProcessInstance as ProcessInstance
from .models import ProcessParameterItem as ProcessParameterItem
from .models import ResumeResult as ResumeResult
from .models import SchemeCommand as SchemeCommand
from .models import SchemeCommandParameter as SchemeCommandParameter
from .models import SchemeCondition as SchemeCondition
from .models import SchemeModel as SchemeModel
from .models import SchemeParameter as SchemeParameter
from .models import SchemeRestriction as SchemeRestriction
from .models import SchemeTimer as SchemeTimer
from .models import SchemeTransition as SchemeTransition
from .models import SchemeTrigger as SchemeTrigger
from .models import State as State
from .models import SubprocessInOutDefinition as SubprocessInOutDefinition
from .models import SubprocessStartupType as SubprocessStartupType
from .models import TokenRefusal as TokenRefusal
from .models import TokenReply as TokenReply
from .models import Transition as Transition
from .models import TransitionClassifier as TransitionClassifier
from .models import TriggerType as TriggerType
from .models import User as User
from .models import UserList as UserList

__version__ = "0.1.0"
__server_version__ = "9.0.1"
"""The version of the server that the client was made for."""
