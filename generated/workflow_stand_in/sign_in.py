# SPDX-License-Identifier: MIT
"""The sign-in provider: discovery, tokens with an end, and who may call (the group `auth`).

A token is a string that only this server has; nothing is signed, so there are no keys to fetch.
"""

from __future__ import annotations

import base64
import binascii
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import parse_qsl, unquote_plus

from .envelope import json_answer
from .exchange import Answer, Headers, Request
from .settings import Settings
from .values import Json, json_text

DISCOVERY = "/.well-known/openid-configuration"
KEYS = "/.well-known/jwks"
TOKEN = "/connect/token"

_JSON = ("Content-Type", "application/json;charset=UTF-8")
_NOT_STORED = (
    ("Cache-Control", "no-store"),
    ("Pragma", "no-cache"),
    ("Expires", "Thu, 01 Jan 1970 00:00:00 GMT"),
)
_SCOPES = (
    "openid",
    "profile",
    "WorkflowApi",
    "AdminPanel",
    "Designer",
    "roles",
    "email",
    "ExternalLogins",
)
_LENGTH = 12076
"""How long the recorded tokens are, so that one in an address is too long here too."""
_FORM = "application/x-www-form-urlencoded"


class _TokenRefused(Exception):
    def __init__(self, error: str, description: str, number: int) -> None:
        super().__init__(error)
        self.error = error
        self.description = description
        self.number = number


class SignIn:
    """The provider of one server. `clock` counts seconds."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        token_seconds: float,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client_id = client_id
        self._client_secret = client_secret
        self._seconds = token_seconds
        self._settings = settings
        self._clock = clock
        self._ends: dict[str, float] = {}

    def forget(self) -> None:
        """No token that was given is known any more."""
        self._ends.clear()

    def expire(self) -> None:
        """Every token that was given is past its end and past the grace."""
        grace = self._settings.token_grace_seconds
        self._ends = dict.fromkeys(self._ends, self._clock() - grace)

    def admits(self, request: Request) -> bool:
        """Whether the request has a token that is known and has not ended.

        `bearer` in lower case is refused: auth/call-token-lower-case-scheme.
        """
        kind, _, token = (request.header("Authorization") or "").partition(" ")
        end = self._ends.get(token)
        grace = self._settings.token_grace_seconds
        return kind == "Bearer" and end is not None and self._clock() < end + grace

    def answer(self, request: Request, base: str) -> Answer | None:
        """The answer of discovery, keys or token endpoint; None for any other address."""
        path = request.path.rstrip("/").lower()
        if path not in (DISCOVERY, KEYS, TOKEN):
            return None
        try:
            if self._settings.sign_in_needs_https:
                # plainhttp/discovery-over-http, token-over-http, jwks-over-http
                raise _invalid("This server only accepts HTTPS requests.", 2083)
            if path == TOKEN:
                return self._token(request)
        except _TokenRefused as refused:
            number = f"ID{refused.number}"
            reasons: dict[str, Json] = {
                "error": refused.error,
                "error_description": refused.description,
                "error_uri": f"https://documentation.openiddict.com/errors/{number}",
            }
            return replace(json_answer(reasons), status=400)
        return _json(_discovery(base) if path == DISCOVERY else {"keys": []})

    def _token(self, request: Request) -> Answer:
        """auth/token-*, in the order in which the recorded refusals come first."""
        if request.method != "POST":
            raise _invalid("The specified HTTP method is not valid.", 2084)
        content_type = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
        if content_type != _FORM:
            raise _invalid("The specified 'Content-Type' header is invalid.", 2082)
        text = request.body.decode("utf-8", "replace")
        form = dict(parse_qsl(text, keep_blank_values=True))
        basic = _basic(request)
        if not form.get("grant_type"):
            raise _invalid("The mandatory 'grant_type' parameter is missing.", 2029)
        if basic and (form.get("client_id") or form.get("client_secret")):
            raise _invalid("Multiple client credentials cannot be specified.", 2087)
        if form["grant_type"] != "client_credentials":
            text = "The specified 'grant_type' is not supported."
            raise _TokenRefused("unsupported_grant_type", text, 2032)
        self._check_client(*(basic or (form.get("client_id"), form.get("client_secret"))))
        scopes = form.get("scope", "").split()
        if not set(scopes) <= set(_SCOPES):
            # auth/token-scope-unknown
            raise _TokenRefused("invalid_scope", "The specified 'scope' is invalid.", 2052)
        return self._issue("openid" in scopes)

    def _check_client(self, client_id: str | None, client_secret: str | None) -> None:
        if not client_id:
            raise _invalid("The mandatory 'client_id' parameter is missing.", 2029)
        if not client_secret:
            raise _invalid(
                "The 'client_secret' or 'client_assertion' parameter must be specified when using"
                " the client credentials grant.",
                2057,
            )
        if client_id != self._client_id:
            text = "The specified 'client_id' is invalid."
            raise _TokenRefused("invalid_client", text, 2052)
        if not secrets.compare_digest(client_secret.encode(), self._client_secret.encode()):
            text = "The specified client credentials are invalid."
            raise _TokenRefused("invalid_client", text, 2055)

    def _issue(self, identity: bool) -> Answer:
        token = _made_up(_LENGTH)
        self._ends[token] = self._clock() + self._seconds
        reply: dict[str, Json] = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": int(self._seconds),
        }
        if identity:
            # auth/token-scope-openid
            reply["id_token"] = _made_up(778)
        return _json(reply, headers=_NOT_STORED)


def _invalid(description: str, number: int) -> _TokenRefused:
    return _TokenRefused("invalid_request", description, number)


def _made_up(length: int) -> str:
    """A string in the form of a token."""
    head = base64.urlsafe_b64encode(b'{"alg":"none","typ":"at+jwt"}').decode().rstrip("=")
    rest = secrets.token_urlsafe(length)
    return f"{head}.{rest}"[: length - 44] + "." + secrets.token_urlsafe(32)


def _basic(request: Request) -> tuple[str, str] | None:
    kind, _, value = (request.header("Authorization") or "").partition(" ")
    if kind.lower() != "basic":
        return None
    try:
        name, _, password = base64.b64decode(value, validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return unquote_plus(name), unquote_plus(password)


def _json(value: Mapping[str, Json], headers: Headers = ()) -> Answer:
    body = json_text(value, "  ").encode()
    return Answer(headers=(_JSON, ("Content-Length", str(len(body))), *headers), body=body)


def _discovery(base: str) -> Mapping[str, Json]:
    """auth/discovery, with the addresses of this server."""
    return {
        "issuer": f"{base}/",
        "authorization_endpoint": f"{base}/connect/authorize",
        "token_endpoint": f"{base}{TOKEN}",
        "end_session_endpoint": f"{base}/connect/endsession",
        "userinfo_endpoint": f"{base}/connect/userinfo",
        "jwks_uri": f"{base}{KEYS}",
        "grant_types_supported": ["authorization_code", "client_credentials"],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "form_post", "fragment"],
        "scopes_supported": list(_SCOPES),
        "claims_supported": ["aud", "exp", "iat", "iss", "sub"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "code_challenge_methods_supported": ["plain", "S256"],
        "subject_types_supported": ["public"],
        "prompt_values_supported": ["consent", "login", "none", "select_account"],
        "token_endpoint_auth_methods_supported": [
            "client_secret_post",
            "private_key_jwt",
            "client_secret_basic",
        ],
        "require_pushed_authorization_requests": False,
        "claims_parameter_supported": False,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "tls_client_certificate_bound_access_tokens": False,
        "authorization_response_iss_parameter_supported": True,
    }
