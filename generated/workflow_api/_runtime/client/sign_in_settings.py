# SPDX-License-Identifier: MIT
"""How a client signs in: from its arguments or, where they say nothing, the environment."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import ConfigurationError
from ..operation import Catalogue
from ..retry.policy import RetryPolicy
from ..sign_in.client_credentials import ClientAuth, ClientCredentials
from ..sign_in.discovery import issuer_and_document
from ..sign_in.methods import GivenToken, SignIn, TokenFunction, basic, bearer
from ..steps.clocks import Clocks
from ..transport.addresses import origin
from ..transport.interface import Timeout
from ..transport.secret import Secret, kept
from .argument_values import address_of, encodable, or_variable, refuse_insecure, text_of
from .arguments import Arguments, wrong

_OWN_MEMBERS = ("grant_type", "client_id", "client_secret")


def sign_in_of(
    catalogue: Catalogue,
    given: Arguments,
    address: str,
    policy: RetryPolicy,
    limits: Timeout,
    clocks: Clocks,
) -> SignIn | None:
    """The sign-in of the arguments; if there is none, that of the environment.

    Raises:
        ConfigurationError: an argument or a variable is invalid, or two exclude each other.
    """
    ways = {
        "token": given.token is not None,
        "basic_auth": given.basic_auth is not None,
        "client_id and client_secret": not (given.client_id is given.client_secret is None),
    }
    named = [way for way, is_given in ways.items() if is_given]
    if len(named) > 1:
        raise ConfigurationError(f"pass either {named[0]} or {named[1]}, not both", attempts=0)
    if given.basic_auth is not None:
        if len(given.basic_auth) != 2:
            raise wrong("basic_auth", "pass a user and a password")
        return basic(*(encodable("basic_auth", kept(text)) for text in given.basic_auth))
    if given.token is not None and callable(given.token):
        return TokenFunction(given.token)
    if not ways["client_id and client_secret"]:
        name, token = or_variable("token", given.token, "WORKFLOW_TOKEN")
        if token is not None:
            return GivenToken(bearer(name, token))
    id_name, client_id = or_variable("client_id", given.client_id, "WORKFLOW_CLIENT_ID")
    name, secret = or_variable("client_secret", given.client_secret, "WORKFLOW_CLIENT_SECRET")
    if client_id is None and secret is None:
        return None
    if client_id is None:
        raise wrong(id_name, f"missing; pass it together with {name}")
    if secret is None:
        raise wrong(name, f"missing; pass it together with {id_name}")
    issuer, document_url = issuer_and_document(_issuer(given, address, catalogue))
    return ClientCredentials(
        issuer=issuer,
        document_url=document_url,
        client_id=text_of(id_name, client_id).reveal(),
        client_secret=text_of(name, secret),
        client_auth=_client_auth(given.client_auth),
        members=_members(given),
        token_url=_token_url(given) or catalogue.token_url,
        trusted_origins=_origins(given.trusted_origins),
        allow_insecure_http=given.allow_insecure_http,
        policy=policy,
        timeout=limits,
        clocks=clocks,
    )


def _issuer(given: Arguments, address: str, catalogue: Catalogue) -> str:
    """The URL of the issuer or of its discovery document."""
    if given.issuer is not None:
        found = address_of("issuer", kept(given.issuer))
        if not given.allow_insecure_http:
            refuse_insecure("issuer", found)
        return found
    found = catalogue.discovery_url
    return found if "://" in found else f"{address}{found}"


def _token_url(given: Arguments) -> str | None:
    if given.token_endpoint is None:
        return None
    url = kept(given.token_endpoint)
    found = address_of("token_endpoint", url, may_have_query=True)
    if not given.allow_insecure_http:
        refuse_insecure("token_endpoint", found)
    return url.reveal().strip()


def _client_auth(given: ClientAuth | None) -> ClientAuth | None:
    if given not in (None, "basic", "post"):
        raise wrong("client_auth", "write 'basic' or 'post', or leave it out")
    return given


def _members(given: Arguments) -> dict[str, Secret]:
    """The members of a token request that are not the same for everyone."""
    named = {"scope": given.scope, "audience": given.audience, "resource": given.resource}
    found = {name: text_of(name, kept(text)) for name, text in named.items() if text is not None}
    for name, text in (given.token_parameters or {}).items():
        if name in found or name in _OWN_MEMBERS:
            raise wrong("token_parameters", f"{name!r} is an argument of the client")
        found[name] = text_of("token_parameters", kept(text))
    return found


def _origins(texts: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        one = origin(text)
        if one is None:
            raise wrong("trusted_origins", "write each as https://host or https://host:port")
        found.add(one)
    return frozenset(found)
