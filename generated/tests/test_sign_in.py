# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.sign_in` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError
from workflow_api.models import AuthInfo, DiscoveryDocument, TokenRefusal, TokenReply

from .support.checks import OperationTests
from .support.rows import REFUSED, Answer, Loose, Member, Raises, Reads, Repeats, Sends


class TestSignInGetAuthInfo(OperationTests):
    """`client.sign_in.get_auth_info`"""

    operation = "getAuthInfo"
    verb = "GET"
    signed = False
    whole = Reads(
        "with every member",
        {"authEnabled": True, "securityType": "securityType 529"},
        AuthInfo(auth_enabled=True, security_type="securityType 529"),
    )
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    sends = (Sends("example", lambda client: client.sign_in.get_auth_info(), "/auth-info"),)
    reads = (
        Reads(
            "example of 200 application/json", {"authEnabled": True}, AuthInfo(auth_enabled=True)
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("authEnabled",), ("auth_enabled",), absent=None, wrong="another type"),
        Member(("securityType",), ("security_type",), absent=None, wrong=5),
    )
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestSignInGetDiscoveryDocument(OperationTests):
    """`client.sign_in.get_discovery_document`"""

    operation = "getDiscoveryDocument"
    verb = "GET"
    signed = False
    whole = Reads(
        "with every member",
        {
            "issuer": "issuer 530",
            "authorization_endpoint": "authorization_endpoint 531",
            "token_endpoint": "token_endpoint 532",
            "end_session_endpoint": "end_session_endpoint 533",
            "userinfo_endpoint": "userinfo_endpoint 534",
            "jwks_uri": "jwks_uri 535",
            "grant_types_supported": ["grant_types_supported 536"],
            "response_types_supported": ["response_types_supported 537"],
            "response_modes_supported": ["response_modes_supported 538"],
            "scopes_supported": ["scopes_supported 539"],
            "claims_supported": ["claims_supported 540"],
            "id_token_signing_alg_values_supported": ["id_token_signing_alg_values_supported 541"],
            "code_challenge_methods_supported": ["code_challenge_methods_supported 542"],
            "subject_types_supported": ["subject_types_supported 543"],
            "prompt_values_supported": ["prompt_values_supported 544"],
            "token_endpoint_auth_methods_supported": ["token_endpoint_auth_methods_supported 545"],
            "require_pushed_authorization_requests": True,
            "claims_parameter_supported": False,
            "request_parameter_supported": True,
            "request_uri_parameter_supported": False,
            "tls_client_certificate_bound_access_tokens": True,
            "authorization_response_iss_parameter_supported": False,
        },
        DiscoveryDocument(
            issuer="issuer 530",
            authorization_endpoint="authorization_endpoint 531",
            token_endpoint="token_endpoint 532",
            end_session_endpoint="end_session_endpoint 533",
            userinfo_endpoint="userinfo_endpoint 534",
            jwks_uri="jwks_uri 535",
            grant_types_supported=["grant_types_supported 536"],
            response_types_supported=["response_types_supported 537"],
            response_modes_supported=["response_modes_supported 538"],
            scopes_supported=["scopes_supported 539"],
            claims_supported=["claims_supported 540"],
            id_token_signing_alg_values_supported=["id_token_signing_alg_values_supported 541"],
            code_challenge_methods_supported=["code_challenge_methods_supported 542"],
            subject_types_supported=["subject_types_supported 543"],
            prompt_values_supported=["prompt_values_supported 544"],
            token_endpoint_auth_methods_supported=["token_endpoint_auth_methods_supported 545"],
            require_pushed_authorization_requests=True,
            claims_parameter_supported=False,
            request_parameter_supported=True,
            request_uri_parameter_supported=False,
            tls_client_certificate_bound_access_tokens=True,
            authorization_response_iss_parameter_supported=False,
        ),
    )
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    loose = (
        Loose(
            TokenRefusal,
            {
                "error": "error 552",
                "error_description": "error_description 553",
                "error_uri": "error_uri 554",
            },
            TokenRefusal(
                error="error 552",
                error_description="error_description 553",
                error_uri="error_uri 554",
            ),
            (
                Member(("error",), ("error",), absent=REFUSED, null=REFUSED, wrong=5),
                Member(("error_description",), ("error_description",), absent=None, wrong=5),
                Member(("error_uri",), ("error_uri",), absent=None, wrong=5),
            ),
        ),
    )
    sends = (
        Sends(
            "example",
            lambda client: client.sign_in.get_discovery_document(),
            "/.well-known/openid-configuration",
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {
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
            },
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
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("issuer",), ("issuer",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("authorization_endpoint",), ("authorization_endpoint",), absent=None, wrong=5),
        Member(("token_endpoint",), ("token_endpoint",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("end_session_endpoint",), ("end_session_endpoint",), absent=None, wrong=5),
        Member(("userinfo_endpoint",), ("userinfo_endpoint",), absent=None, wrong=5),
        Member(("jwks_uri",), ("jwks_uri",), absent=None, wrong=5),
        Member(
            ("grant_types_supported",),
            ("grant_types_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("response_types_supported",),
            ("response_types_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("response_modes_supported",),
            ("response_modes_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(("scopes_supported",), ("scopes_supported",), absent=None, wrong="another type"),
        Member(("claims_supported",), ("claims_supported",), absent=None, wrong="another type"),
        Member(
            ("id_token_signing_alg_values_supported",),
            ("id_token_signing_alg_values_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("code_challenge_methods_supported",),
            ("code_challenge_methods_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("subject_types_supported",),
            ("subject_types_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("prompt_values_supported",),
            ("prompt_values_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("token_endpoint_auth_methods_supported",),
            ("token_endpoint_auth_methods_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("require_pushed_authorization_requests",),
            ("require_pushed_authorization_requests",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("claims_parameter_supported",),
            ("claims_parameter_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("request_parameter_supported",),
            ("request_parameter_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("request_uri_parameter_supported",),
            ("request_uri_parameter_supported",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("tls_client_certificate_bound_access_tokens",),
            ("tls_client_certificate_bound_access_tokens",),
            absent=None,
            wrong="another type",
        ),
        Member(
            ("authorization_response_iss_parameter_supported",),
            ("authorization_response_iss_parameter_supported",),
            absent=None,
            wrong="another type",
        ),
    )
    raises = (
        Raises(
            "status 400",
            StatusError,
            Answer(
                {
                    "error": "invalid_request",
                    "error_description": "This server only accepts HTTPS requests.",
                    "error_uri": "https://documentation.openiddict.com/errors/ID2083",
                },
                status=400,
            ),
            "HTTP 400",
            attributes={"status": 400, "kind": ""},
        ),
    )


class TestSignInRequestToken(OperationTests):
    """`client.sign_in.request_token`"""

    operation = "requestToken"
    verb = "POST"
    signed = False
    whole = Reads(
        "with every member",
        {
            "access_token": "access_token 555",
            "token_type": "token_type 556",
            "expires_in": 557,
            "id_token": "id_token 558",
        },
        TokenReply(
            access_token="access_token 555",
            token_type="token_type 556",
            expires_in=557,
            id_token="id_token 558",
        ),
    )
    objects = ((),)
    secrets = ("access_token 555", "id_token 558")
    repeats = Repeats(3, 3, unknown=False)
    keeps_content = False
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
            "only what must be given",
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
        Sends(
            "with client_id",
            lambda client: client.sign_in.request_token(
                grant_type="client_credentials", client_id="workflowapi"
            ),
            "/connect/token",
            body={"grant_type": "client_credentials", "client_id": "workflowapi"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "with client_secret",
            lambda client: client.sign_in.request_token(
                grant_type="client_credentials", client_secret="<client secret>"
            ),
            "/connect/token",
            body={"grant_type": "client_credentials", "client_secret": "<client secret>"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "with scope",
            lambda client: client.sign_in.request_token(
                grant_type="client_credentials", scope="WorkflowApi"
            ),
            "/connect/token",
            body={"grant_type": "client_credentials", "scope": "WorkflowApi"},
            media_type="application/x-www-form-urlencoded",
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
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("access_token",), ("access_token",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("token_type",), ("token_type",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("expires_in",), ("expires_in",), absent=None, wrong="another type"),
        Member(("id_token",), ("id_token",), absent=None, wrong=5),
    )
    raises = (
        Raises(
            "status 400",
            StatusError,
            Answer(
                {
                    "error": "invalid_client",
                    "error_description": "The specified client credentials are invalid.",
                    "error_uri": "https://documentation.openiddict.com/errors/ID2055",
                },
                status=400,
            ),
            "HTTP 400",
            attributes={"status": 400, "kind": ""},
        ),
    )
