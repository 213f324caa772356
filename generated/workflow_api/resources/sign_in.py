# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Whether sign-in is required, where to sign in, and how to get a token."""

from __future__ import annotations

from typing import Literal

from .._operations import GET_AUTH_INFO, GET_DISCOVERY_DOCUMENT, REQUEST_TOKEN
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.transport.secret import concealed
from ..models import AuthInfo, DiscoveryDocument, TokenReply


class SignIn(Resource):
    """The calls of `client.sign_in`."""

    __slots__ = ()

    def get_auth_info(
        self,
    ) -> AuthInfo:
        """Check whether the API requires a token.

        Returns whether calls under /workflowapi require a token. The call itself needs no token. By
        default a server requires none. Version 7.2.0 returns another member, which names the kind
        of protection.

        Returns:
            Whether a token is required.
        """
        return self._client.call(GET_AUTH_INFO, locals())

    def get_discovery_document(
        self,
    ) -> DiscoveryDocument:
        """Read what the sign-in provider offers.

        The OpenID Connect discovery document of the built-in sign-in provider, with the URL of the
        token endpoint and the ways to authenticate. It requires no token, but HTTPS: over plain
        HTTP the server returns status 400. If sign-in is off, it returns status 404 with an empty
        body.

        Returns:
            The discovery document.
        """
        return self._client.call(GET_DISCOVERY_DOCUMENT, locals())

    def request_token(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
    ) -> TokenReply:
        """Get a token for the API.

        Exchanges a client id and secret for a token for all calls under /workflowapi, over HTTPS
        only. Put id and secret either in the form or in a Basic header; both together are refused.
        Every refusal has status 400, also for a wrong secret, and its `error` member gives the
        reason. If sign-in is off, the server returns status 404 with an empty body.

        The token has about 12,000 characters: a header with it exceeds the default limit of many
        proxies, a URL with it that of the server itself. Send it in the header `Authorization`
        after the word `Bearer`; the capital B matters. There is no refresh token: get a new token
        before this one expires.

        Args:
            grant_type: How the token is requested: here with the credentials of a client.
            client_id: Id of the client, from the server's settings. Omit it if it is in a Basic
                header.
            client_secret: Secret of the client. Omit it if it is in a Basic header.
            scope: Scopes, separated by spaces. A name that the provider does not have is
                refused. No scope is needed: tokens with the scope WorkflowApi, Designer or none all
                gave access to the API. With openid the reply also contains an ID token.

        Returns:
            The token, its type and its lifetime in seconds, here one hour.
        """
        client_secret = concealed(client_secret)
        return self._client.call(REQUEST_TOKEN, locals())


class AsyncSignIn(AsyncResource):
    """The calls of `client.sign_in`, awaited; each as in SignIn."""

    __slots__ = ()

    async def get_auth_info(
        self,
    ) -> AuthInfo:
        """Check whether the API requires a token."""
        return await self._client.call(GET_AUTH_INFO, locals())

    async def get_discovery_document(
        self,
    ) -> DiscoveryDocument:
        """Read what the sign-in provider offers."""
        return await self._client.call(GET_DISCOVERY_DOCUMENT, locals())

    async def request_token(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
    ) -> TokenReply:
        """Get a token for the API."""
        client_secret = concealed(client_secret)
        return await self._client.call(REQUEST_TOKEN, locals())
