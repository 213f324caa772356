"""The settings of the server that recordings show; the defaults are the server's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the server is set up.

    `block_user_api`, `assert_null_tenant_id` and `legacy_parameters` are the server's settings
    BlockUserApi, AssertNullTenantId and ImplicitParametersParsingType=Legacy (the group
    `settings`). `sign_in_needs_https` lets the provider refuse plain http, as the real one does
    (the group `plainhttp`); the stand-in speaks nothing else, so it is off. `token_grace_seconds`
    is how long a token is taken after its end: about 300 on a real server. `zone` is the zone of
    the server's clock (the group `timezone`).
    """

    block_user_api: bool = False
    assert_null_tenant_id: bool = False
    legacy_parameters: bool = False
    sign_in_needs_https: bool = False
    token_grace_seconds: float = 0
    zone: tzinfo = UTC
