# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Read and write single process parameters of an instance."""

from __future__ import annotations

from uuid import UUID

from .._operations import GET_PARAMETER, SET_PARAMETER
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.parameters.parameter import ParameterValue
from .._runtime.values import JsonValue


class Parameters(Resource):
    """The calls of `client.parameters`."""

    __slots__ = ()

    def get(
        self,
        process_id: UUID | str,
        parameter: str,
        *,
        tenant_id: str | None = None,
    ) -> JsonValue:
        """Read a process parameter.

        Returns the value of one process parameter that is stored with the instance. Nothing is
        changed.

        If the name is not set or its letter case is wrong, the value is null. Reserved parameters,
        for example `CurrentState`, can be read too.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            parameter: Name of the parameter; the letter case matters.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Returns:
            Value of the parameter, any JSON; null if it is not set. A number declared as Decimal
            can have 28 digits, which a binary float cannot hold.

        Raises:
            InvalidRequestError: The name of the process parameter is missing.
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(GET_PARAMETER, locals())

    def set(
        self,
        process_id: UUID | str,
        parameter: str,
        value: ParameterValue,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Write a process parameter.

        Sets one process parameter and stores it with the instance, even if the scheme declares it
        as Temporary or does not declare it. The state of the instance does not change.

        A reserved name is accepted, but nothing is changed.

        In a JSON body the server rewrites a string that looks like a date, whatever the scheme
        declares: `2026-01-02T03:04:05Z` becomes `2026-01-02T03:04:05.0000000Z`, `/Date(1)/` becomes
        `1970-01-01T00:00:00.0010000Z`. In a form it keeps such a string under a name declared as
        String, but not under an undeclared name. A member of a form may have at most 4 MiB; for a
        longer one the server returns status 500 and `Form value length limit 4194304 exceeded`.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server returns the id in lower case with dashes.
            parameter: Name of the parameter; the letter case matters.
            value: Value of the parameter, any JSON. The server uses its text. If the name is
                declared as String, the text is stored unchanged; if it is declared with another
                type, the text is read as JSON of that type; any other name is read as JSON if
                possible. Null, the empty string and a string of spaces are refused as missing.
                Where the text is read as JSON, the text `null` removes the parameter.
            tenant_id: Tenant of the instance; for another one the call fails with
                TenantMismatchError. If omitted or blank, it is checked only if the server's setting
                AssertNullTenantId is on.

        Raises:
            InvalidRequestError: The name of the process parameter is missing. The value is
                missing, null or an empty string. The JSON text of null or of an empty string is
                accepted. A value cannot be read as JSON of the required type, or is an object or a
                list where neither is allowed. A number does not fit the declared type: it has too
                many digits, or a fraction where an integer is required. A value does not fit the
                declared type: it is null or empty, too large, or not JSON of that type. An integer
                needs more than 64 bits and its parameter is not declared.
            NotFoundError: There is no instance with this id.
            ProcessBusyError: Another call is using the instance. Another call started to use
                the instance at the same moment.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the server's setting `AssertNullTenantId` is on.
        """
        return self._client.call(SET_PARAMETER, locals())


class AsyncParameters(AsyncResource):
    """The calls of `client.parameters`, awaited; each as in Parameters."""

    __slots__ = ()

    async def get(
        self,
        process_id: UUID | str,
        parameter: str,
        *,
        tenant_id: str | None = None,
    ) -> JsonValue:
        """Read a process parameter."""
        return await self._client.call(GET_PARAMETER, locals())

    async def set(
        self,
        process_id: UUID | str,
        parameter: str,
        value: ParameterValue,
        *,
        tenant_id: str | None = None,
    ) -> None:
        """Write a process parameter."""
        return await self._client.call(SET_PARAMETER, locals())
