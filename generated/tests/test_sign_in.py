# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.sign_in` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError
from workflow_api.models import AuthInfo, DiscoveryDocument, TokenReply

from .support.checks import OperationTests
from .support.document import example
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, status


class TestSignInGetAuthInfo(OperationTests):
    """`client.sign_in.get_auth_info`"""

    operation = "getAuthInfo"
    verb = "GET"
    signed = False
    sends = (Sends("example", lambda client: client.sign_in.get_auth_info(), "/auth-info"),)
    whole = Reads(
        "with every member",
        {"authEnabled": False, "securityType": "securityType 12"},
        AuthInfo(auth_enabled=False, security_type="securityType 12"),
    )
    reads = (
        Reads(
            "example of 200 application/json", {"authEnabled": True}, AuthInfo(auth_enabled=True)
        ),
    )
    objects = ((),)
    payload = Member(null=REFUSED, wrong="another type")
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(3, 3, unknown=False)


class TestSignInGetDiscoveryDocument(OperationTests):
    """`client.sign_in.get_discovery_document`"""

    operation = "getDiscoveryDocument"
    verb = "GET"
    signed = False
    sends = (
        Sends(
            "example",
            lambda client: client.sign_in.get_discovery_document(),
            "/.well-known/openid-configuration",
        ),
    )
    whole = Reads(
        "with every member",
        {
            "issuer": "issuer 11",
            "authorization_endpoint": "authorization_endpoint 12",
            "token_endpoint": "token_endpoint 13",
            "end_session_endpoint": "end_session_endpoint 14",
            "userinfo_endpoint": "userinfo_endpoint 15",
            "jwks_uri": "jwks_uri 16",
            "grant_types_supported": ["grant_types_supported 17"],
            "response_types_supported": ["response_types_supported 18"],
            "response_modes_supported": ["response_modes_supported 19"],
            "scopes_supported": ["scopes_supported 20"],
            "claims_supported": ["claims_supported 21"],
            "id_token_signing_alg_values_supported": ["id_token_signing_alg_values_supported 22"],
            "code_challenge_methods_supported": ["code_challenge_methods_supported 23"],
            "subject_types_supported": ["subject_types_supported 24"],
            "prompt_values_supported": ["prompt_values_supported 25"],
            "token_endpoint_auth_methods_supported": ["token_endpoint_auth_methods_supported 26"],
            "require_pushed_authorization_requests": False,
            "claims_parameter_supported": True,
            "request_parameter_supported": False,
            "request_uri_parameter_supported": True,
            "tls_client_certificate_bound_access_tokens": False,
            "authorization_response_iss_parameter_supported": True,
        },
        DiscoveryDocument(
            issuer="issuer 11",
            authorization_endpoint="authorization_endpoint 12",
            token_endpoint="token_endpoint 13",
            end_session_endpoint="end_session_endpoint 14",
            userinfo_endpoint="userinfo_endpoint 15",
            jwks_uri="jwks_uri 16",
            grant_types_supported=["grant_types_supported 17"],
            response_types_supported=["response_types_supported 18"],
            response_modes_supported=["response_modes_supported 19"],
            scopes_supported=["scopes_supported 20"],
            claims_supported=["claims_supported 21"],
            id_token_signing_alg_values_supported=["id_token_signing_alg_values_supported 22"],
            code_challenge_methods_supported=["code_challenge_methods_supported 23"],
            subject_types_supported=["subject_types_supported 24"],
            prompt_values_supported=["prompt_values_supported 25"],
            token_endpoint_auth_methods_supported=["token_endpoint_auth_methods_supported 26"],
            require_pushed_authorization_requests=False,
            claims_parameter_supported=True,
            request_parameter_supported=False,
            request_uri_parameter_supported=True,
            tls_client_certificate_bound_access_tokens=False,
            authorization_response_iss_parameter_supported=True,
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            example("getDiscoveryDocument"),
            DiscoveryDocument(
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
            ),
        ),
    )
    objects = ((),)
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        status(
            400,
            StatusError,
            {
                "error": "invalid_request",
                "error_description": "This server only accepts HTTPS requests.",
                "error_uri": "https://documentation.openiddict.com/errors/ID2083",
            },
            media_type="application/json",
        ),
        status(404, StatusError),
    )
    repeats = Repeats(3, 3, unknown=False)


class TestSignInRequestToken(OperationTests):
    """`client.sign_in.request_token`"""

    operation = "requestToken"
    verb = "POST"
    signed = False
    sends = (
        Sends(
            "example",
            lambda client: client.sign_in.request_token(
                grant_type="client_credentials",
                client_id="workflowapi",
                client_secret="<client secret>",
            ),
            "/connect/token",
            body={
                "grant_type": "client_credentials",
                "client_id": "workflowapi",
                "client_secret": "<client secret>",
            },
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "only what is required",
            lambda client: client.sign_in.request_token(grant_type="client_credentials"),
            "/connect/token",
            body={"grant_type": "client_credentials"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "everything",
            lambda client: client.sign_in.request_token(
                grant_type="client_credentials",
                client_id="workflowapi",
                client_secret="<client secret>",
                scope="WorkflowApi",
            ),
            "/connect/token",
            body={
                "grant_type": "client_credentials",
                "client_id": "workflowapi",
                "client_secret": "<client secret>",
                "scope": "WorkflowApi",
            },
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "grant_type 0 of its values",
            lambda client: client.sign_in.request_token(grant_type="client_credentials"),
            "/connect/token",
            body={"grant_type": "client_credentials"},
            media_type="application/x-www-form-urlencoded",
        ),
    )
    whole = Reads(
        "with every member",
        {
            "access_token": "access_token 11",
            "token_type": "token_type 12",
            "expires_in": 13,
            "id_token": "id_token 14",
        },
        TokenReply(
            access_token="access_token 11",
            token_type="token_type 12",
            expires_in=13,
            id_token="id_token 14",
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {
                "access_token": "<token of 12076 characters>",
                "token_type": "Bearer",
                "expires_in": 3600,
            },
            TokenReply(
                access_token="<token of 12076 characters>", token_type="Bearer", expires_in=3600
            ),
        ),
    )
    objects = ((),)
    payload = Member(null=REFUSED, wrong="another type")
    secrets = ("access_token 11", "id_token 14")
    keeps_content = False
    raises = (
        status(
            400,
            StatusError,
            {
                "error": "invalid_client",
                "error_description": "The specified client credentials are invalid.",
                "error_uri": "https://documentation.openiddict.com/errors/ID2055",
            },
            media_type="application/json",
        ),
        status(404, StatusError),
    )
    repeats = Repeats(3, 3, unknown=False)
