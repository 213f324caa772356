# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Single process parameters of an instance, read and written."""

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

        Reads the value of one process parameter that the instance keeps. Nothing is changed.

        A name that is not set gives null, and so does one in the wrong letter case. Parameters that
        belong to the server can be read as well, `CurrentState` for example.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            parameter: Name of the parameter; the letter case matters.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Returns:
            Value of the parameter, any JSON; null when it is not set. A number declared as Decimal
            can have 28 digits, which a binary float cannot hold.

        Raises:
            InvalidRequestError: The process parameter was not named.
            NotFoundError: There is no instance with this id.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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

        Sets one process parameter and stores it with the instance, also one that the scheme
        declares as Temporary or does not declare. The instance stays in its state.

        A name that belongs to the server is not refused, but nothing is changed then.

        In a JSON body the server rewrites a text that looks like a date, whatever the scheme
        declares: `2026-01-02T03:04:05Z` becomes `2026-01-02T03:04:05.0000000Z`, `/Date(1)/` becomes
        `1970-01-01T00:00:00.0010000Z`. In a form it keeps such a text under a name declared as
        String; under a name that is not declared it rewrites it there too. No member of a form may
        have more than 4 MiB: a longer one is answered with status 500 and `Form value length limit
        4194304 exceeded`.

        Args:
            process_id: Id of the process instance. Braces and missing dashes are accepted; the
                server answers with small letters and dashes.
            parameter: Name of the parameter; the letter case matters.
            value: Value of the parameter, any JSON. What counts is its text: under a name
                declared as String it is kept as it stands, under a name declared with another type
                it is read as JSON of that type, and under any other name it is read as JSON if it
                can be. Null, the empty text and a text of spaces are refused as missing; the text
                `null`, where it is read as JSON, takes the parameter away.
            tenant_id: Tenant to which the instance must belong; if it is another, the call is
                refused. Blank or absent: not checked, unless the server's setting
                AssertNullTenantId is on.

        Raises:
            InvalidRequestError: The process parameter was not named. The value is absent, null
                or an empty text. The JSON text of null or of an empty text works. A value cannot be
                read as JSON of the type that is wanted, or is an object or a list where neither may
                stand. A number does not fit the declared type: it has too many digits, or a
                fraction where whole numbers belong. A whole number needs more than 64 bits and its
                parameter is not declared.
            NotFoundError: There is no instance with this id.
            ProcessBusyError: Another call is at work on the instance. Another call took hold of
                the instance at the same moment.
            TenantMismatchError: The call names another tenant than that of the instance, or
                none while the setting `AssertNullTenantId` of the server is on.
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
