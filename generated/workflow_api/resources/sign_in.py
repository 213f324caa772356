# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Whether and where to sign in, and tokens."""

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
        """Ask whether the API wants a token.

        Tells whether calls under /workflowapi need a token, and needs none itself. As delivered a
        server wants none. Version 7.2.0 answers with another member, which names the kind of
        protection.

        Returns:
            Whether a token is wanted.
        """
        return self._client.call(GET_AUTH_INFO, locals())

    def get_discovery_document(
        self,
    ) -> DiscoveryDocument:
        """Read what the sign-in provider offers.

        The OpenID Connect discovery document of the provider that is built into the server, with
        the address of the token endpoint and the ways to prove who you are. It needs no token but
        https: over plain http the answer is a refusal with status 400. What a server without
        sign-in answers here was not tried.

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

        Changes the id and secret of a client into a token for all calls under /workflowapi. It goes
        over https only. Id and secret stand either in the form or in a Basic header, and giving
        both is refused. Every refusal has status 400, a wrong secret included, and its error member
        says which it is. The token has some 12,000 characters, so that the header that carries it
        is too long for many proxies as they are delivered, and in an address the server itself
        finds it too long. Send it as Authorization with the word Bearer, whose capital B counts. No
        token to refresh it comes with it; ask for another one before it runs out.

        Args:
            grant_type: What the token is asked for with, here the credentials of a client.
            client_id: Id of the client, as in the settings of the server. Not given when it
                stands in a Basic header.
            client_secret: Secret of the client. Not given when it stands in a Basic header.
            scope: Scopes with blanks between them; a name that the provider does not know is
                refused. No scope is needed, and tokens with WorkflowApi, with Designer or with none
                opened the API alike. With openid an identity token comes too.

        Returns:
            The token, its type and its life in seconds, here one hour.
        """
        client_secret = concealed(client_secret)
        return self._client.call(REQUEST_TOKEN, locals())


class AsyncSignIn(AsyncResource):
    """The calls of `client.sign_in`, awaited; each as in SignIn."""

    __slots__ = ()

    async def get_auth_info(
        self,
    ) -> AuthInfo:
        """Ask whether the API wants a token."""
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
