# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The calls of `client.sign_in`: what leaves, what comes of the reply, what a refusal raises."""

import asyncio
from typing import ClassVar

import pytest
from server import Received, Server

from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api.errors import StatusError
from workflow_api.models import AuthInfo, DiscoveryDocument, TokenReply


class TestSignInGetAuthInfo:
    request = Received(
        method="GET",
        target="/auth-info",
        headers={},
        body=None,
    )
    reply: ClassVar = {"authEnabled": True}
    reply_type = "application/json"
    result: ClassVar = AuthInfo(auth_enabled=True)
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.sign_in.get_auth_info() == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.sign_in.get_auth_info() == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.sign_in.get_auth_info()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.sign_in.get_auth_info()

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestSignInGetDiscoveryDocument:
    request = Received(
        method="GET",
        target="/.well-known/openid-configuration",
        headers={},
        body=None,
    )
    reply: ClassVar = {
        "issuer": "https://127.0.0.1:8443/",
        "authorization_endpoint": "https://127.0.0.1:8443/connect/authorize",
        "token_endpoint": "https://127.0.0.1:8443/connect/token",
        "end_session_endpoint": "https://127.0.0.1:8443/connect/endsession",
        "userinfo_endpoint": "https://127.0.0.1:8443/connect/userinfo",
        "jwks_uri": "https://127.0.0.1:8443/.well-known/jwks",
        "grant_types_supported": ["authorization_code", "client_credentials"],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "form_post", "fragment"],
        "scopes_supported": [
            "openid",
            "profile",
            "WorkflowApi",
            "AdminPanel",
            "Designer",
            "roles",
            "email",
            "ExternalLogins",
        ],
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
    reply_type = "application/json"
    result: ClassVar = DiscoveryDocument(
        issuer="https://127.0.0.1:8443/",
        authorization_endpoint="https://127.0.0.1:8443/connect/authorize",
        token_endpoint="https://127.0.0.1:8443/connect/token",
        end_session_endpoint="https://127.0.0.1:8443/connect/endsession",
        userinfo_endpoint="https://127.0.0.1:8443/connect/userinfo",
        jwks_uri="https://127.0.0.1:8443/.well-known/jwks",
        grant_types_supported=["authorization_code", "client_credentials"],
        response_types_supported=["code"],
        response_modes_supported=["query", "form_post", "fragment"],
        scopes_supported=[
            "openid",
            "profile",
            "WorkflowApi",
            "AdminPanel",
            "Designer",
            "roles",
            "email",
            "ExternalLogins",
        ],
        claims_supported=["aud", "exp", "iat", "iss", "sub"],
        id_token_signing_alg_values_supported=["RS256"],
        code_challenge_methods_supported=["plain", "S256"],
        subject_types_supported=["public"],
        prompt_values_supported=["consent", "login", "none", "select_account"],
        token_endpoint_auth_methods_supported=[
            "client_secret_post",
            "private_key_jwt",
            "client_secret_basic",
        ],
        require_pushed_authorization_requests=False,
        claims_parameter_supported=False,
        request_parameter_supported=False,
        request_uri_parameter_supported=False,
        tls_client_certificate_bound_access_tokens=False,
        authorization_response_iss_parameter_supported=True,
    )
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert client.sign_in.get_discovery_document() == self.result
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert await client.sign_in.get_discovery_document() == self.result

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.sign_in.get_discovery_document()
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.sign_in.get_discovery_document()

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)


class TestSignInRequestToken:
    request = Received(
        method="POST",
        target="/connect/token",
        headers={},
        body={
            "grant_type": "client_credentials",
            "client_id": "workflowapi",
            "client_secret": "<client secret>",
        },
    )
    reply: ClassVar = {
        "access_token": "<token of 12076 characters>",
        "token_type": "Bearer",
        "expires_in": 3600,
    }
    reply_type = "application/json"
    result: ClassVar = TokenReply(
        access_token="<token of 12076 characters>", token_type="Bearer", expires_in=3600
    )
    refusal: ClassVar = "Something else."
    error_text = "Something else."

    def test_call(self, server: Server) -> None:
        server.answer(200, self.reply_type, self.reply)
        with WorkflowClient(server.url, max_retries=0) as client:
            assert (
                client.sign_in.request_token(
                    grant_type="client_credentials",
                    client_id="workflowapi",
                    client_secret="<client secret>",
                )
                == self.result
            )
        assert server.received == [self.request]

    def test_call_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                assert (
                    await client.sign_in.request_token(
                        grant_type="client_credentials",
                        client_id="workflowapi",
                        client_secret="<client secret>",
                    )
                    == self.result
                )

        server.answer(200, self.reply_type, self.reply)
        asyncio.run(call())
        assert server.received == [self.request]

    def test_refused(self, server: Server) -> None:
        server.answer(400, self.reply_type, self.refusal)
        with (
            WorkflowClient(server.url, max_retries=0) as client,
            pytest.raises(StatusError) as caught,
        ):
            client.sign_in.request_token(
                grant_type="client_credentials",
                client_id="workflowapi",
                client_secret="<client secret>",
            )
        assert self.error_text in str(caught.value)

    def test_refused_async(self, server: Server) -> None:
        async def call() -> None:
            async with AsyncWorkflowClient(server.url, max_retries=0) as client:
                await client.sign_in.request_token(
                    grant_type="client_credentials",
                    client_id="workflowapi",
                    client_secret="<client secret>",
                )

        server.answer(400, self.reply_type, self.refusal)
        with pytest.raises(StatusError) as caught:
            asyncio.run(call())
        assert self.error_text in str(caught.value)
