# SPDX-License-Identifier: MIT
"""The settings of the server that recordings show; the defaults are the server's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the server is set up.

    `block_user_api`, `assert_null_tenant_id` and `legacy_parameters` are BlockUserApi,
    AssertNullTenantId and ImplicitParametersParsingType=Legacy of a real server (the group
    `settings`). `sign_in_needs_https` makes the provider refuse plain HTTP, as the real one does
    (the group `plainhttp`); it is off because the stand-in supports only plain HTTP.
    `token_grace_seconds` is how long an expired token is still accepted: about 300 on a real
    server. `zone` is the time zone of its clock (the group `timezone`).
    """

    block_user_api: bool = False
    assert_null_tenant_id: bool = False
    legacy_parameters: bool = False
    sign_in_needs_https: bool = False
    token_grace_seconds: float = 0
    zone: tzinfo = UTC
