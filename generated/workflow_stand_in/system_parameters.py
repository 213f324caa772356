# SPDX-License-Identifier: MIT
"""The 31 parameters that every scheme has by nature: schemes/getschememodel."""

from __future__ import annotations

from .values import Json

_CORE = "System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
_ENGINE = (
    "OptimaJet.Workflow.Core, Version=20.0.0.0, Culture=neutral, PublicKeyToken=3d29392dccd464d7"
)
TEXT = f"System.String, {_CORE}"
_GUID = f"System.Guid, {_CORE}"
_FLAG = f"System.Boolean, {_CORE}"
_DATE = f"System.DateTime, {_CORE}"
_TEXTS = f"System.Collections.Generic.IEnumerable`1[[{TEXT}]], {_CORE}"
_MODEL = "OptimaJet.Workflow.Core.Model"

SYSTEM_TYPES = {
    "ProcessId": _GUID,
    "PreviousState": TEXT,
    "CurrentState": TEXT,
    "PreviousStateForDirect": TEXT,
    "PreviousStateForReverse": TEXT,
    "PreviousActivity": TEXT,
    "PreviousActivityForDirect": TEXT,
    "PreviousActivityForReverse": TEXT,
    "CurrentCommand": TEXT,
    "IdentityId": TEXT,
    "ImpersonatedIdentityId": TEXT,
    "ExecutedActivityState": TEXT,
    "ExecutedActivity": f"{_MODEL}.ActivityDefinition, {_ENGINE}",
    "ExecutedTransition": f"{_MODEL}.TransitionDefinition, {_ENGINE}",
    "CurrentActivity": TEXT,
    "SchemeId": _GUID,
    "IdentityIds": _TEXTS,
    "SchemeCode": TEXT,
    "IsPreExecution": _FLAG,
    "ExecutedTimer": TEXT,
    "IdentityIdsForCurrentActivity": _TEXTS,
    "ParentProcessId": _GUID,
    "RootProcessId": _GUID,
    "StartTransitionalProcessActivity": TEXT,
    "TenantId": TEXT,
    "SubprocessName": TEXT,
    "CreationDate": _DATE,
    "LastTransitionDate": f"System.Nullable`1[[{_DATE}]], {_CORE}",
    "ProcessActivityChangedSent": _FLAG,
    "PreviousProcessInstance": f"{_MODEL}.ProcessInstance, {_ENGINE}",
    "CalendarName": TEXT,
}
"""The type of each, in the order of a model."""

_BY_SMALL_NAME = {name.lower(): kind for name, kind in SYSTEM_TYPES.items()}


def system_type(name: str) -> str | None:
    """The type of a system parameter, in any letter case: parameters/*-reserved-array-processId."""
    return _BY_SMALL_NAME.get(name.lower())


def system_models() -> list[Json]:
    """Their entries in a model."""
    return [
        {"Name": name, "Type": kind, "Purpose": "System", "InitialValue": None}
        for name, kind in SYSTEM_TYPES.items()
    ]
