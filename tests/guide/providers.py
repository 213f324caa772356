"""Sign-in providers on loopback that answer token requests in the form of the three real ones."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote_plus

CLIENT_ID = "2f1c7f0a-reports"
CLIENT_SECRET = "a~secret/with+signs="
TENANT = "8eaef023-2b34-4da1-9baa-8bc8c9d6a490"
AUDIENCE = "https://workflow.example.com/api"

Form = Mapping[str, str]
Refusal = tuple[int, str, str]


@dataclass(frozen=True)
class Provider:
    """What differs between providers: addresses, and what they require.

    `slash` is what their discovery document has after the issuer.
    """

    name: str
    issuer: str
    token_path: str
    refuse: Callable[[Form, bool], Refusal | None]
    slash: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)


def _entra(form: Form, _: bool) -> Refusal | None:
    if not form.get("scope", "").endswith("/.default"):
        return 400, "invalid_scope", "AADSTS1002012: scope must end in /.default"
    return None


def _keycloak(form: Form, _: bool) -> Refusal | None:
    return None if "scope" not in form else (400, "invalid_scope", "Invalid scopes")


def _auth0(form: Form, basic: bool) -> Refusal | None:
    if basic:
        return 401, "access_denied", "Unauthorized"
    if form.get("audience") != AUDIENCE:
        return 403, "access_denied", "No audience parameter was provided"
    return None


PROVIDERS = (
    Provider(
        name="entra",
        issuer=f"/{TENANT}/v2.0",
        token_path=f"/{TENANT}/oauth2/v2.0/token",
        refuse=_entra,
        settings={"SIGN_IN_SCOPE": "api://workflow/.default"},
    ),
    Provider(
        name="keycloak",
        issuer="/realms/company",
        token_path="/realms/company/protocol/openid-connect/token",
        refuse=_keycloak,
    ),
    Provider(
        name="auth0",
        issuer="",
        token_path="/oauth/token",
        refuse=_auth0,
        slash="/",
        settings={"SIGN_IN_AUDIENCE": AUDIENCE},
    ),
)


@contextmanager
def serving(provider: Provider, *, discovery: bool = True) -> Iterator[str]:
    """The provider's address without a path, while it serves; `discovery` off means status 403."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = f"http://127.0.0.1:{server.server_port}"
            found = self.path == f"{provider.issuer}/.well-known/openid-configuration"
            if not found or not discovery:
                self._answer(404 if discovery else 403, {"error": "not_found"})
                return
            self._answer(
                200,
                {
                    "issuer": f"{url}{provider.issuer}{provider.slash}",
                    "token_endpoint": url + provider.token_path,
                    "token_endpoint_auth_methods_supported": [
                        *("client_secret_basic", "client_secret_post", "private_key_jwt"),
                    ],
                },
            )

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            form = dict(parse_qsl(body.decode(), keep_blank_values=True))
            scheme, _, coded = self.headers.get("Authorization", "").partition(" ")
            if scheme == "Basic":
                user, _, word = base64.b64decode(coded).decode().partition(":")
                pair = (unquote_plus(user), unquote_plus(word))
            else:
                pair = (form.get("client_id", ""), form.get("client_secret", ""))
            if self.path != provider.token_path:
                self._answer(404, {"error": "not_found"})
            elif form.get("grant_type") != "client_credentials":
                self._answer(400, {"error": "unsupported_grant_type"})
            elif pair != (CLIENT_ID, CLIENT_SECRET):
                self._answer(401, {"error": "invalid_client"})
            elif refusal := provider.refuse(form, scheme == "Basic"):
                status, error, text = refusal
                self._answer(status, {"error": error, "error_description": text})
            else:
                token = {"access_token": f"of-{provider.name}", "token_type": "Bearer"}
                self._answer(200, {**token, "expires_in": 3599})

        def log_message(self, format: str, *args: object) -> None:
            pass

        def _answer(self, status: int, value: object) -> None:
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
