"""N83 to N90: settings of wrong types and values, tokens, providers, hooks, copies, addresses."""

from __future__ import annotations

import base64
import logging
import math
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from faces import PROCESS, AsyncFace, Face, FakeTime
from provider import (
    ACTIVE,
    CREDENTIALS,
    DISCOVERY,
    ID,
    KEY,
    TOKEN,
    document,
    is_active,
    no_token,
    provide,
    signatures,
    token,
)
from scripted import Scripted, envelope, refusal, reply, reset
from secrets_search import frame_leaks, leaks, listening
from workflow_api import (
    AuthenticationError,
    ConfigurationError,
    Event,
    RetryPolicy,
    Timeout,
    TransportError,
    WorkflowApiError,
    WorkflowClient,
    WorkflowError,
)
from workflow_api._runtime.transport.header_fields import field_name

URL = "http://127.0.0.1:1"
MARKER = "marker-7f20-secret"


class SecretStr:
    """As pydantic's: str() gives asterisks."""

    def get_secret_value(self) -> str:
        """The value."""
        return MARKER

    def __str__(self) -> str:
        return "**********"


def make(face: Face, url: object = URL, **options: Any) -> Any:
    """A client that is made and closed."""

    def blocking(client: Any) -> Any:
        return client

    async def awaited(client: Any) -> Any:
        return client

    where: Any = url
    return face.run(where, blocking if face.name == "sync" else awaited, **options)


async def awaited_hook(event: Event) -> None:
    """A hook of the async client."""


def _of(kind: Any, **parts: object) -> object:
    """What a caller without a type checker may make."""
    return kind(**parts)


WRONG_TYPES: list[tuple[str, object]] = [
    ("token", SecretStr()),
    ("token", MARKER.encode()),
    ("token", 5),
    ("client_id", 5),
    ("client_secret", SecretStr()),
    ("client_secret", MARKER.encode()),
    ("basic_auth", MARKER),
    ("basic_auth[1]", ("ann", SecretStr())),
    ("basic_auth[0]", (None, MARKER)),
    ("scope", ["a", "b"]),
    ("audience", 1),
    ("resource", 1),
    ("issuer", 1),
    ("token_endpoint", 1),
    ("client_auth", 5),
    ("token_parameters", [("a", MARKER)]),
    ("token_parameters['a']", {"a": 1}),
    ("trusted_origins", "https://login.test"),
    ("trusted_origins", None),
    ("trusted_origins[0]", [None]),
    ("timeout", "5"),
    ("timeout", True),
    ("timeout: read", _of(Timeout, read="5")),
    ("max_retries", "2"),
    ("max_retries", True),
    ("max_retries", 2.0),
    ("retries", 3),
    ("retries: max_retries", _of(RetryPolicy, max_retries="2")),
    ("retries: first_wait", _of(RetryPolicy, first_wait=None)),
    ("retries: repeat_opt_in", _of(RetryPolicy, repeat_opt_in=1)),
    ("headers", [("X-A", MARKER)]),
    ("headers['X-A']", {"X-A": None}),
    ("headers['X-A']", {"X-A": MARKER.encode()}),
    ("each name in headers", {b"X-A": MARKER}),
    ("cookies['a']", {"a": 1}),
    ("server_zone", "Europe/Berlin"),
    ("decimals", 1),
    ("allow_insecure_http", "no"),
    ("max_reply_bytes", "1"),
    ("max_reply_bytes", None),
    ("keep_alive", "4"),
    ("keep_alive", None),
    ("hooks", print),
    ("hooks", None),
    ("hooks[0]", ["print"]),
    ("ssl_context", False),
    ("proxy", SecretStr()),
    ("transport", object()),
    ("clocks", 5),
]


@pytest.mark.fault(16)
@pytest.mark.parametrize(("name", "value"), WRONG_TYPES)
def test_n83_an_argument_of_another_type(face: Face, name: str, value: object) -> None:
    """The message names the argument and the type; nothing shows the value."""
    argument = name.removeprefix("each name in ").partition("[")[0].partition(":")[0]
    with pytest.raises(TypeError) as caught:
        make(face, **{argument: value})
    assert str(caught.value).startswith(f"{name} must be ")
    assert ("get_secret_value()" in str(caught.value)) == ("SecretStr" in str(caught.value))
    assert leaks(MARKER, caught.value) == []
    assert frame_leaks(MARKER, caught.value) == []


@pytest.mark.fault(16)
@pytest.mark.parametrize("name", ["timeout", "max_retries", "retries", "headers"])
def test_n83_an_option_of_another_type(face: Face, name: str) -> None:
    client = make(face)
    with pytest.raises(TypeError, match=f"^{name} must be .*, not SecretStr"):
        client.with_options(**{name: SecretStr()})
    with pytest.raises(TypeError, match=r"^headers\['X-A'\] must be a string, not None"):
        client.with_options(headers={"X-A": None})


@pytest.mark.fault(16)
def test_n83_an_address_of_another_type(face: Face) -> None:
    with pytest.raises(TypeError, match=r"^base_url must be a string, not PosixPath"):
        make(face, Path("/tmp"))


WRONG_VALUES: list[tuple[str, dict[str, Any]]] = [
    ("token", {"token": ""}),
    ("token", {"token": " \n"}),
    ("token", {"token": "Bearer "}),
    ("token", {"token": f"{MARKER}\nX-Evil: 1"}),
    ("client_id", {"client_id": "", "client_secret": MARKER}),
    ("client_secret", {"client_id": "a", "client_secret": ""}),
    ("client_secret", {"client_id": "a", "client_secret": f"{MARKER}\ud800"}),
    ("WORKFLOW_CLIENT_SECRET", {"client_id": "a"}),
    ("WORKFLOW_CLIENT_ID", {"client_secret": MARKER}),
    ("token or basic_auth", {"token": MARKER, "basic_auth": ("a", MARKER)}),
    ("token or client_id", {"token": MARKER, **CREDENTIALS}),
    ("basic_auth or client_id", {"basic_auth": ("a", MARKER), "client_id": "a"}),
    ("basic_auth", {"basic_auth": ("a:b", MARKER)}),
    ("basic_auth", {"basic_auth": ("a", MARKER, "b")}),
    ("basic_auth", {"basic_auth": ("a", f"{MARKER}\ud800")}),
    ("issuer", {**CREDENTIALS, "issuer": "login"}),
    ("issuer", {**CREDENTIALS, "issuer": f"https://a:{MARKER}@login.test"}),
    ("issuer", {**CREDENTIALS, "issuer": "http://login.test"}),
    ("token_endpoint", {**CREDENTIALS, "token_endpoint": "/token"}),
    ("token_endpoint", {**CREDENTIALS, "token_endpoint": "http://login.test/token"}),
    ("client_auth", {**CREDENTIALS, "client_auth": "header"}),
    ("token_parameters", {**CREDENTIALS, "token_parameters": {"client_secret": MARKER}}),
    ("token_parameters", {**CREDENTIALS, "scope": "a", "token_parameters": {"scope": "b"}}),
    ("scope", {**CREDENTIALS, "scope": ""}),
    ("trusted_origins", {**CREDENTIALS, "trusted_origins": ["nonsense"]}),
    ("timeout", {"timeout": -1}),
    ("timeout", {"timeout": 0}),
    ("timeout", {"timeout": math.nan}),
    ("timeout", {"timeout": math.inf}),
    ("timeout", {"timeout": 1e10}),
    ("timeout: read", {"timeout": Timeout(read=-1)}),
    ("max_retries", {"max_retries": -1}),
    ("retries: first_wait", {"retries": RetryPolicy(first_wait=math.nan)}),
    ("retries: deadline", {"retries": RetryPolicy(deadline=0)}),
    ("headers", {"headers": {"X A": "1"}}),
    ("headers", {"headers": {"X-A": f"{MARKER}\n"}}),
    ("cookies", {"cookies": {"a b": MARKER}}),
    ("cookies", {"cookies": {"a": f"{MARKER};b=c"}}),
    ("max_reply_bytes", {"max_reply_bytes": 0}),
    ("keep_alive", {"keep_alive": -1}),
    ("keep_alive", {"keep_alive": math.nan}),
]


@pytest.mark.fault(14, 16)
@pytest.mark.parametrize(("name", "options"), WRONG_VALUES)
def test_n84_an_argument_with_a_wrong_value(face: Face, name: str, options: dict[str, Any]) -> None:
    """It is found when the client is made, and is a ValueError for those who know no other."""
    with pytest.raises(ConfigurationError) as caught:
        make(face, **options)
    assert isinstance(caught.value, ValueError)
    assert name in str(caught.value)
    assert caught.value.attempts == 0
    assert leaks(MARKER, caught.value) == []
    assert frame_leaks(MARKER, caught.value) == []


@pytest.mark.fault(14)
def test_n84_connections_are_described_in_one_place(face: Face) -> None:
    kind = httpx2.Client if face.name == "sync" else httpx2.AsyncClient
    with pytest.raises(ConfigurationError, match=r"^proxy: http_client opens the connections"):
        make(face, http_client=kind(), proxy="http://proxy.test:1")


@pytest.mark.fault(14, 16)
@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("WORKFLOW_SERVER_URL", "localhost:8077"),
        ("WORKFLOW_SERVER_URL", f"https://ann:{MARKER}@host.test"),
        ("WORKFLOW_TOKEN", f"{MARKER}\nb"),
        ("WORKFLOW_TOKEN", "Bearer"),
    ],
)
def test_n84_a_variable_with_a_wrong_value(
    face: Face, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError, match=f"^{variable}: ") as caught:
        make(face, None)
    assert leaks(MARKER, caught.value) == []
    assert frame_leaks(MARKER, caught.value) == []


@pytest.mark.fault(14, 16)
def test_n84_an_argument_counts_more_than_a_variable(
    face: Face, server: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKFLOW_TOKEN", "of-the-environment")
    provide(server, token("of-the-provider"))
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, **CREDENTIALS)
    face.run(server.url, is_active)
    assert signatures(server) == ["Bearer of-the-provider", "Bearer of-the-environment"]


@pytest.mark.fault(17)
@pytest.mark.parametrize(
    "text", ["abc.def", "Bearer abc.def", "bearer  abc.def\n", "\tabc.def\r\n", "BEARER\tabc.def"]
)
def test_n85_the_word_bearer_and_the_ends_of_a_file(
    face: Face, server: Scripted, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, token=text)
    face.run(server.url, is_active, token=lambda: text)
    monkeypatch.setenv("WORKFLOW_TOKEN", text)
    face.run(server.url, is_active)
    assert signatures(server) == ["Bearer abc.def"] * 3


def test_n85_a_client_secret_from_a_file(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, client_id=f"{ID}\n", client_secret=f"{KEY}\r\n")
    coded = server.to(TOKEN)[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(coded).decode() == f"{ID}:{KEY}"


@pytest.mark.parametrize(
    ("given", "kind"), [(None, TypeError), (b"x", TypeError), ("", ConfigurationError)]
)
def test_n85_a_function_that_returns_no_token(
    face: Face, server: Scripted, given: object, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match="token"):
        face.run(server.url, is_active, token=lambda: given)
    assert server.requests == []


def test_n85_what_a_token_function_raises_is_not_changed(face: Face, server: Scripted) -> None:
    with pytest.raises(ZeroDivisionError):
        face.run(server.url, is_active, token=lambda: 1 / 0)
    assert server.requests == []


def fields(server: Scripted, path: str = TOKEN) -> dict[str, list[str]]:
    """The members of the last token request."""
    return parse_qs(server.to(path)[-1].body.decode())


@pytest.mark.fault(24)
def test_n86_members_that_providers_require(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True))
    face.run(
        server.url,
        is_active,
        **CREDENTIALS,
        scope="a b",
        audience="https://api.test",
        resource="urn:api",
        token_parameters={"organization": "o 1"},
    )
    assert fields(server) == {
        "grant_type": ["client_credentials"],
        "scope": ["a b"],
        "audience": ["https://api.test"],
        "resource": ["urn:api"],
        "organization": ["o 1"],
    }


@pytest.mark.fault(24)
@pytest.mark.parametrize(
    ("methods", "client_auth", "way"),
    [
        (["client_secret_post", "client_secret_basic"], None, "basic"),
        (["client_secret_post", "client_secret_basic"], "post", "post"),
        (["client_secret_post"], None, "post"),
        (["client_secret_post"], "basic", "basic"),
        (["private_key_jwt"], "post", "post"),
    ],
)
def test_n86_the_way_of_sending_the_secret(
    face: Face, server: Scripted, methods: list[str], client_auth: str | None, way: str
) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True))
    server.on(DISCOVERY, document(server.url, token_endpoint_auth_methods_supported=methods))
    face.run(server.url, is_active, **CREDENTIALS, client_auth=client_auth)
    assert ("authorization" in server.to(TOKEN)[0].headers) == (way == "basic")
    assert fields(server).get("client_secret") == ([KEY] if way == "post" else None)
    assert fields(server).get("client_id") == ([ID] if way == "post" else None)


@pytest.mark.fault(24)
@pytest.mark.parametrize("client_auth", [None, "post"])
def test_n86_a_token_endpoint_without_discovery(
    face: Face, server: Scripted, client_auth: str | None
) -> None:
    server.on(ACTIVE, envelope(True))
    with Scripted() as other:
        other.on("/oauth/token", token("t-1"))
        url = f"{other.url}/oauth/token?p=policy"
        face.run(server.url, is_active, **CREDENTIALS, token_endpoint=url, client_auth=client_auth)
        assert [seen.target for seen in other.requests] == ["/oauth/token?p=policy"]
        assert ("client_secret" in fields(other, "/oauth/token")) == (client_auth == "post")
    assert signatures(server) == ["Bearer t-1"]
    assert server.count(DISCOVERY) == 0


PROVIDERS = {
    "Entra ID": ("/9d1c/v2.0", "/9d1c/oauth2/v2.0/token", ""),
    "Keycloak": ("/realms/staff", "/realms/staff/protocol/openid-connect/token", ""),
    "Auth0": ("", "/oauth/token", "/"),
}


@pytest.mark.fault(24)
@pytest.mark.parametrize("spelling", ["{issuer}", "{issuer}/", "{issuer}" + DISCOVERY])
@pytest.mark.parametrize("name", PROVIDERS)
def test_n86_issuers_of_well_known_providers(
    face: Face, server: Scripted, name: str, spelling: str
) -> None:
    """The issuer as the provider writes it, with a slash more, or as the document's URL."""
    path, endpoint, ending = PROVIDERS[name]
    server.on(ACTIVE, envelope(True))
    with Scripted() as other:
        issuer = f"{other.url}{path}"
        other.on(
            f"{path}{DISCOVERY}",
            document(other.url, issuer=issuer + ending, token_endpoint=f"{other.url}{endpoint}"),
        )
        other.on(endpoint, token("t-1"))
        face.run(server.url, is_active, **CREDENTIALS, issuer=spelling.format(issuer=issuer))
        assert [seen.target for seen in other.requests] == [f"{path}{DISCOVERY}", endpoint]
    assert signatures(server) == ["Bearer t-1"]


@pytest.mark.fault(24)
def test_n86_a_discovery_document_of_rfc_8414(face: Face, server: Scripted) -> None:
    """The path of the issuer follows that of the document (RFC 8414, section 3.1)."""
    path = "/.well-known/oauth-authorization-server"
    server.on(ACTIVE, envelope(True)).on(TOKEN, token("t-1"))
    server.on(f"{path}/tenant", document(server.url, issuer=f"{server.url}/tenant"))
    face.run(server.url, is_active, **CREDENTIALS, issuer=f"{server.url}{path}/tenant")
    assert signatures(server) == ["Bearer t-1"]


@pytest.mark.fault(24)
def test_n86_a_redirect_of_discovery_to_no_url(face: Face, server: Scripted) -> None:
    server.on(DISCOVERY, reply(302, "", {"Location": "http://["}))
    with pytest.raises(AuthenticationError, match="another origin"):
        face.run(server.url, is_active, **CREDENTIALS)


@pytest.mark.parametrize(
    "step",
    [reply(404, "<html>"), reply(404), reply(405), reply(200, "<html>log in</html>"), reply(200)],
)
def test_n87_a_server_without_sign_in(face: Face, server: Scripted, step: Any) -> None:
    server.on(DISCOVERY, step)
    with pytest.raises(AuthenticationError, match=r"leave out client_id .* issuer") as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert DISCOVERY in str(caught.value)
    assert server.count(ACTIVE) == 0


@pytest.mark.parametrize(
    ("ending", "better"),
    [
        ("/workflowapi", ""),
        ("/workflowapi/", ""),
        ("/WorkflowApi", ""),
        ("/a/workflowapi", "/a"),
        ("/workflowapi/isactive", ""),
    ],
)
def test_n87_an_address_with_the_path_of_the_calls(
    face: Face, monkeypatch: pytest.MonkeyPatch, ending: str, better: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"^base_url: .* write {URL}{better}$"):
        make(face, f"{URL}{ending}")
    monkeypatch.setenv("WORKFLOW_SERVER_URL", f"{URL}{ending}")
    with pytest.raises(ConfigurationError, match=r"^WORKFLOW_SERVER_URL: "):
        make(face, None)


def test_n87_an_address_with_a_word_like_it(face: Face, server: Scripted) -> None:
    server.on("/", envelope(True))
    face.run(f"{server.url}/workflowapi2/", is_active)
    assert server.requests[0].target == f"/workflowapi2{ACTIVE}"


@pytest.mark.fault(18)
def test_n88_hooks_of_the_async_client_are_awaited(server: Scripted) -> None:
    seen: list[int | None] = []

    async def hook(event: Event) -> None:
        seen.append(event.status)

    class Hook:
        async def __call__(self, event: Event) -> None:
            seen.append(event.status)

    def forwarding(event: Event) -> Awaitable[None]:
        return hook(event)

    server.on(ACTIVE, envelope(True))
    AsyncFace().run(server.url, is_active, hooks=[hook, Hook(), forwarding])
    assert seen == [None, None, None, 200, 200, 200]


@pytest.mark.fault(18)
def test_n88_the_sync_client_refuses_a_hook_that_must_be_awaited() -> None:
    class Hook:
        async def __call__(self, event: Event) -> None:
            """Nothing."""

    for hook in (awaited_hook, Hook()):
        with pytest.raises(TypeError, match=r"^hooks\[1\] must not be a coroutine function"):
            WorkflowClient(URL, hooks=[print, hook])


@pytest.mark.fault(18)
def test_n88_a_coroutine_that_the_sync_client_gets_is_logged(server: Scripted) -> None:
    def forwarding(event: Event) -> Awaitable[None]:
        return awaited_hook(event)

    server.on(ACTIVE, envelope(True))
    with listening() as heard, WorkflowClient(server.url, hooks=[forwarding]) as one:
        assert one.runtime.is_active() is True
    assert sum("a hook failed" in text for text in heard.texts) == 2


FAILURES: list[Callable[[], Exception]] = [
    lambda: ValueError("hook-failure"),
    lambda: TransportError("hook-failure"),
    StopIteration,
]


@pytest.mark.fault(18)
@pytest.mark.parametrize("failure", FAILURES)
def test_n88_a_hook_that_raises_changes_no_result(
    face: Face, server: Scripted, time: FakeTime, failure: Callable[[], Exception]
) -> None:
    def hook(event: Event) -> None:
        raise failure()

    async def hook_async(event: Event) -> None:
        raise failure()

    server.on("/workflowapi", envelope(True), refusal("no"), reset())
    hooks = [hook] if face.name == "sync" else [hook, hook_async]
    options = {"hooks": hooks, "clocks": time.clocks, "max_retries": 0, "token": MARKER}
    with listening() as heard:
        assert face.run(server.url, is_active, **options) is True
        with pytest.raises(WorkflowError, match="no"):
            face.run(server.url, is_active, **options)
        with pytest.raises(TransportError, match="lost"):
            face.run(server.url, is_active, **options)
    failures = [one for one in heard.records if "a hook failed" in one.getMessage()]
    assert len(failures) == len(hooks) * 2 * 3
    for record in failures:
        assert record.levelno == logging.ERROR
        assert record.name == "workflow_api"
        assert record.exc_info is not None
        assert record.exc_info[1] is not None
        assert frame_leaks(MARKER, record.exc_info[1]) == []
    assert heard.leaks(MARKER) == []


@pytest.mark.fault(19)
def test_n89_a_copy_does_not_close_what_it_shares(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))

    def blocking(client: Any) -> Any:
        with client.with_options(timeout=5) as copy:
            copy.runtime.is_active()
        copy.close()
        return client.runtime.is_active()

    async def awaited(client: Any) -> Any:
        async with client.with_options(timeout=5) as copy:
            await copy.runtime.is_active()
        await copy.aclose()
        return await client.runtime.is_active()

    assert face.run(server.url, blocking if face.name == "sync" else awaited) is True
    assert server.count(ACTIVE) == 2


@pytest.mark.fault(23)
@pytest.mark.parametrize("way", ["raw", "dry_run"])
def test_n89_raw_and_dry_run_of_many_calls(face: Face, server: Scripted, way: str) -> None:
    def call(client: Any) -> Any:
        return getattr(client, way)(client.instances.iterate)

    with pytest.raises(TypeError, match=r"iterate makes a call for each page.*client\.instances"):
        face.run(server.url, call)
    assert server.requests == []


@pytest.mark.fault(5)
def test_n90_a_password_is_in_no_frame(face: Face, server: Scripted, time: FakeTime) -> None:
    """Neither where it is sent and refused, nor where it cannot be sent."""
    server.on("/workflowapi", refusal("no"), reset())
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.users.create("Ann", login="ann", password=MARKER),
        lambda client: client.users.update(PROCESS, login="ann", password=MARKER),
        lambda client: client.users.create("Ann", login=object(), password=MARKER),
        lambda client: client.users.create("Ann", login="ann", password=f"{MARKER}\ud800"),
        lambda client: client.users.create("Ann", login="ann", password=MARKER.encode()),
        lambda client: client.sign_in.request_token(client_id="a", client_secret=MARKER),
        lambda client: client.sign_in.request_token(client_id=object(), client_secret=MARKER),
    ]
    for call in calls:
        with pytest.raises((WorkflowApiError, ValueError, TypeError)) as caught:
            face.run(server.url, call, clocks=time.clocks, max_retries=0)
        assert frame_leaks(MARKER, caught.value) == []
        assert leaks(MARKER, caught.value) == []


@pytest.mark.fault(5)
def test_n90_a_password_arrives_unchanged(face: Face, server: Scripted) -> None:
    server.on("/workflowapi", refusal("no")).on(TOKEN, token())
    with pytest.raises(WorkflowError, match="no"):
        face.run(
            server.url, lambda c: c.users.create("Ann", login="ann", password="a \u00e9\U0001f600")
        )
    assert server.requests[0].json["password"] == "a \u00e9\U0001f600"
    face.run(
        server.url,
        lambda c: c.sign_in.request_token(client_id="a", client_secret="a b+c"),
    )
    assert fields(server)["client_secret"] == ["a b+c"]


@pytest.mark.fault(5)
def test_n90_the_walk_finds_a_variable_of_a_frame() -> None:
    """The search itself: a function of the client that keeps a secret in a local variable."""
    with pytest.raises(ValueError, match="name") as caught:
        field_name(f"{MARKER} ")
    assert frame_leaks(MARKER, caught.value) != []
    outer = RuntimeError("outer")
    outer.__context__ = caught.value
    assert frame_leaks(MARKER, outer) != []


@pytest.mark.fault(24)
def test_n86_a_provider_s_refusal_names_its_code(face: Face, server: Scripted) -> None:
    provide(server, no_token("invalid_target", f"no {MARKER}"))
    with pytest.raises(AuthenticationError, match="invalid_target") as caught:
        face.run(server.url, is_active, client_id="a", client_secret=MARKER)
    assert leaks(MARKER, caught.value) == []
    assert frame_leaks(MARKER, caught.value) == []
