"""N36 to N43: what arguments may not break, secrets in the query, and finding the provider."""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import msgspec
import pytest
from faces import Face, FakeTime
from provider import (
    ACTIVE,
    CREDENTIALS,
    DISCOVERY,
    KEY,
    TOKEN,
    document,
    is_active,
    no_token,
    provide,
    token,
)
from scripted import Scripted, envelope, reply, reset
from secrets_search import leaks, listening
from workflow_api import (
    AuthenticationError,
    TransportError,
)
from workflow_api._catalogue import CATALOGUE
from workflow_api._runtime.operation import Operation, Place

SEARCH: Operation[bool] = Operation(
    name="search",
    path="/search/{part}",
    method="GET",
    body=(),
    reply=bool,
    places={
        "text": Place("query", "text"),
        "note": Place("header", "X-Note"),
    },
)
VALUE = "value-91c7"
BROKEN = [f"{VALUE}{end}" for end in ("\r\nX-Evil: 1", "\nb", "\rb", "\0b", "é", " ", "\t", "\n")]
BROKEN += [f"{begin}{VALUE}" for begin in ("\r\n", " ", "\ufeff")]


def search(**arguments: object) -> Any:
    """A call with a place for everything."""
    return lambda client: client.call(SEARCH, {"part": "p", **arguments})


@pytest.mark.parametrize("text", BROKEN)
def test_n36_header_injection(face: Face, server: Scripted, text: str) -> None:
    server.on("/", envelope(True))
    with pytest.raises(ValueError, match="X-Note"):
        face.run(server.url, search(note=text))
    # A token may come from a file: what is around it is dropped.
    tokens = [] if text.strip(" \t\r\n") == VALUE else [{"token": text}, {"token": lambda: text}]
    for options in (
        *tokens,
        {"headers": {"X-Api-Key": text}},
        {"headers": {"Accept-Language": text}},
    ):
        with pytest.raises(ValueError, match="header") as caught:
            face.run(server.url, is_active, **options)
        assert leaks(VALUE, caught.value) == []
    with pytest.raises(ValueError, match="name"):
        face.run(server.url, is_active, headers={f"X-{text}": "1"})
    assert server.requests == []


def test_n36_header_injection_by_options_and_address(face: Face, server: Scripted) -> None:
    server.on("/", envelope(True))

    def with_headers(client: Any) -> Any:
        return client.with_options(headers={"X-Note": "a\r\nX-Evil: 1"}).runtime.is_active()

    with pytest.raises(ValueError, match=r"(?i)x-note"):
        face.run(server.url, with_headers)
    for url in (f"{server.url}/a\r\nX-Evil: 1", f"{server.url}\t/a", f"{server.url}/a b"):
        with pytest.raises(ValueError, match="URL"):
            face.run(url, is_active)
    assert server.requests == []


def test_n36_line_breaks_in_a_body_arrive_unchanged(face: Face, server: Scripted) -> None:
    server.on("/", envelope(None))
    text = "a\r\nX-Evil: 1"
    face.run(server.url, lambda client: client.log.information(text))
    face.run(server.url, lambda client: client.instances.get(text))
    assert [seen.headers.get("x-evil") for seen in server.requests] == [None, None]
    assert server.requests[0].json == {"message": text}
    assert server.requests[1].target.endswith("/getinstanceinfo/a%0D%0AX-Evil%3A%201")


def test_n36_a_token_with_a_line_break_from_the_provider(face: Face, server: Scripted) -> None:
    provide(server, token("marker-7a3\r\nX-Evil: 1"))
    with pytest.raises(AuthenticationError, match="header cannot carry") as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert leaks("marker-7a3", caught.value) == []
    assert server.count(ACTIVE) == 0


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_n37_path_values_that_lead_elsewhere(face: Face, server: Scripted, value: str) -> None:
    for call in (
        lambda client: client.instances.get(value),
        lambda client: client.users.get(value),
        lambda client: client.call(SEARCH, {"part": value}),
    ):
        with pytest.raises(ValueError, match="part of a path"):
            face.run(server.url, call)
    assert server.requests == []


def test_n37_a_part_of_the_path_that_is_not_given(face: Face, server: Scripted) -> None:
    with pytest.raises(
        ValueError, match=r"search: a part of the path is missing in /search/\{part\}"
    ):
        face.run(server.url, lambda client: client.call(SEARCH, {"text": ["a"]}))
    assert server.requests == []


@pytest.mark.parametrize(
    "value",
    [
        *("%2e%2e", "%2E", "a/b", "?", "#", "../stop", "..%2fstop", "a\\b", "..;", "a?b=c#d"),
        *("a&b", "+", "%", "%zz", " x ", "é", "\U0001f600", "{process_id}", "a\r\nb", "\0", "..."),
    ],
)
def test_n37_path_values_stay_one_segment(face: Face, server: Scripted, value: str) -> None:
    server.on("/", envelope(None))
    face.run(server.url, lambda client: client.instances.get(value))
    (seen,) = server.requests
    assert seen.target == f"/workflowapi/getinstanceinfo/{quote(value, safe='')}"


@pytest.mark.parametrize(
    "value", ["a&b", "a=b", "#x", "+", " ", "a b", "%20", "\U0001f600 é", "a\r\nb", "?", "", "&a=1"]
)
def test_n38_query_values(face: Face, server: Scripted, value: str) -> None:
    server.on("/search", envelope(True))
    face.run(server.url, search(text=[value, value + "2"]))
    (seen,) = server.requests
    parts = urlsplit(seen.target)
    assert parts.path == "/search/p"
    pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    assert pairs == [("text", value), ("text", value + "2")]


def test_n39_the_search_finds_what_is_shown() -> None:
    marker = "SECRET-3f9c 1"
    outer, context = ValueError("outer"), ValueError("outer")
    outer.__cause__ = context.__context__ = TransportError(f"http://host/?key={marker}")
    assert any("__cause__" in path for path in leaks(marker, outer))
    assert any("__context__" in path for path in leaks(marker, context))
    assert leaks(marker, {"a": [quote(marker)]})
    assert leaks(marker, msgspec.structs.replace(CATALOGUE, scheme=marker))
    with listening() as heard:
        logging.getLogger("anything.at.all").debug("the key is %s", [quote(marker)])
    assert heard.leaks(marker)
    with listening() as heard:
        logging.getLogger("anything.at.all").debug("nothing")
    assert heard.leaks(marker) == []


def test_n40_discovery_names_another_issuer(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(DISCOVERY, document(server.url, issuer="https://evil.test/"))
    with pytest.raises(AuthenticationError) as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert "https://evil.test" in str(caught.value)
    assert server.url in str(caught.value)
    assert server.count(DISCOVERY) == 1
    assert server.count(TOKEN) == 0
    assert leaks(KEY, caught.value) == []


@pytest.mark.parametrize("issuer", ["", "nonsense", "http://[", "http://u:p@h/", "{url}/realm"])
def test_n40_discovery_names_no_issuer(face: Face, server: Scripted, issuer: str) -> None:
    provide(server)
    server.on(DISCOVERY, document(server.url, issuer=issuer.format(url=server.url)))
    with pytest.raises(AuthenticationError, match="another issuer"):
        face.run(server.url, is_active, **CREDENTIALS)
    assert server.count(TOKEN) == 0


def test_n40_one_issuer_in_two_spellings(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True))
    server.on(DISCOVERY, document(server.url, issuer=f"{server.url.replace('http', 'HTTP')}//"))
    assert face.run(f"{server.url}/", is_active, **CREDENTIALS) is True


@pytest.mark.parametrize("endpoint", ["https://evil.test/token", "http://evil.test/t", "//x", ""])
def test_n41_token_endpoint_elsewhere(face: Face, server: Scripted, endpoint: str) -> None:
    provide(server)
    server.on(DISCOVERY, document(server.url, token_endpoint=endpoint))
    with pytest.raises(AuthenticationError, match=r"origin.*trusted_origins") as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert "evil.test" in str(caught.value) or "evil" not in endpoint
    assert [seen.target for seen in server.requests] == [DISCOVERY]


def test_n41_token_endpoint_elsewhere_is_allowed_by_name(face: Face, server: Scripted) -> None:
    with Scripted() as other:
        other.on(TOKEN, token())
        provide(server)
        server.on(ACTIVE, envelope(True))
        server.on(DISCOVERY, document(server.url, token_endpoint=f"{other.url}{TOKEN}"))
        found = face.run(server.url, is_active, **CREDENTIALS, trusted_origins=[f"{other.url}/x"])
        assert found is True
        assert other.count(TOKEN) == 1
    with pytest.raises(ValueError, match="trusted_origins"):
        face.run(server.url, is_active, **CREDENTIALS, trusted_origins=["nonsense"])


def test_n41_token_endpoint_on_plain_http_elsewhere(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(DISCOVERY, document(server.url, token_endpoint="http://login.test/token"))
    trusted = {"trusted_origins": ["http://login.test"]}
    with pytest.raises(AuthenticationError, match="plain HTTP"):
        face.run(server.url, is_active, **CREDENTIALS, **trusted)
    assert [seen.target for seen in server.requests] == [DISCOVERY]


def test_n42_discovery_fails_and_then_works(face: Face, server: Scripted, time: FakeTime) -> None:
    provide(server)
    server.on(DISCOVERY, reply(500), reset(), document(server.url)).on(ACTIVE, envelope(True))
    assert face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks) is True
    assert server.count(DISCOVERY) == 3
    assert time.sleeps == [0.5, 1.0]


def test_n42_discovery_fails_for_good(face: Face, server: Scripted, time: FakeTime) -> None:
    provide(server)
    server.on(DISCOVERY, reply(500, "<html>"))
    with pytest.raises(AuthenticationError, match="HTTP 500") as caught:
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert caught.value.status == 500
    assert server.count(DISCOVERY) == 3
    server.on(DISCOVERY, reset())
    with pytest.raises(TransportError) as broken:
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert (broken.value.operation, broken.value.attempts) == ("sign-in", 3)
    assert broken.value.url == f"{server.url}{DISCOVERY}"


@pytest.mark.parametrize(
    "body", ["<html>log in</html>", "", "[]", "{}", '{"issuer": 5}', "[" * 9999]
)
def test_n42_no_discovery_document(face: Face, server: Scripted, body: str) -> None:
    provide(server)
    server.on(DISCOVERY, reply(200, body, {"Content-Type": "text/html"}))
    with pytest.raises(AuthenticationError, match="not a discovery document") as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert caught.value.__cause__ is None
    assert len(str(caught.value)) < 500
    assert server.count(DISCOVERY) == 1
    assert server.count(TOKEN) == 0


def test_n42_discovery_of_5_megabytes(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(DISCOVERY, document(server.url, more="x" * 5_000_000))
    with pytest.raises(TransportError, match="longer than"):
        face.run(server.url, is_active, **CREDENTIALS)
    assert server.count(DISCOVERY) == 1


def test_n42_discovery_is_redirected_to_another_origin(face: Face, server: Scripted) -> None:
    with Scripted() as other:
        other.on(DISCOVERY, document(server.url))
        provide(server)
        server.on(DISCOVERY, reply(302, "", {"Location": f"{other.url}{DISCOVERY}?a=marker-1c5e"}))
        with pytest.raises(AuthenticationError, match="another origin") as caught:
            face.run(server.url, is_active, **CREDENTIALS)
        assert other.url in str(caught.value)
        assert leaks("marker-1c5e", caught.value) == []
        assert other.requests == []
        assert server.count(DISCOVERY) == 1


def test_n42_discovery_is_redirected_within_its_origin(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True)).on("/moved", document(server.url))
    server.on(DISCOVERY, reply(301, "", {"Location": "/moved"}))
    assert face.run(server.url, is_active, **CREDENTIALS) is True
    server.on("/moved", reply(301, "", {"Location": "/moved"}))
    with pytest.raises(AuthenticationError, match="redirect"):
        face.run(server.url, is_active, **CREDENTIALS)
    assert server.count("/moved") == 1 + 3


def test_n43_the_endpoint_moves(face: Face, server: Scripted, time: FakeTime) -> None:
    first = document(server.url, token_endpoint=f"{server.url}/old")
    server.on(DISCOVERY, first, document(server.url)).on(TOKEN, token("token-2"))
    server.on("/old", token("token-1", expires_in=60), reply(404, "<html>gone</html>"))
    server.on(ACTIVE, envelope(True))

    def an_hour_passes(client: Any) -> Any:
        time.now += 3600
        return client.runtime.is_active()

    face.run(server.url, is_active, an_hour_passes, **CREDENTIALS, clocks=time.clocks)
    signed = [seen.headers["authorization"] for seen in server.to(ACTIVE)]
    assert signed == ["Bearer token-1", "Bearer token-2"]
    assert server.count(DISCOVERY) == 2
    assert (server.count("/old"), server.count(TOKEN)) == (2, 1)


def test_n43_discovery_is_refreshed_once(face: Face, server: Scripted, time: FakeTime) -> None:
    provide(server, token(expires_in=60), reply(404, "<html>gone</html>"))
    server.on(ACTIVE, envelope(True))

    def an_hour_passes(client: Any) -> Any:
        time.now += 3600
        return client.runtime.is_active()

    with pytest.raises(AuthenticationError, match="HTTP 404"):
        face.run(server.url, is_active, an_hour_passes, **CREDENTIALS, clocks=time.clocks)
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (2, 3)


def test_n43_a_clear_refusal_refreshes_nothing(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    provide(server, token(expires_in=60), no_token("invalid_client"))
    server.on(ACTIVE, envelope(True))

    def an_hour_passes(client: Any) -> Any:
        time.now += 3600
        return client.runtime.is_active()

    with pytest.raises(AuthenticationError, match="invalid_client"):
        face.run(server.url, is_active, an_hour_passes, **CREDENTIALS, clocks=time.clocks)
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (1, 2)


def test_n43_the_cache_expires(face: Face, server: Scripted, time: FakeTime) -> None:
    provide(server, token(expires_in=60))
    server.on(ACTIVE, envelope(True))

    def half_a_day_passes(client: Any) -> Any:
        time.now += 13 * 3600
        return client.runtime.is_active()

    later = [half_a_day_passes] * 2
    face.run(server.url, is_active, *later[:1], **CREDENTIALS, clocks=time.clocks)
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (1, 2)
    face.run(server.url, is_active, *later, **CREDENTIALS, clocks=time.clocks)
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (1 + 2, 2 + 3)
