"""Sign-in with Entra ID, Keycloak or Auth0: everything comes from the environment.

    python sign_in_provider.py

The client reads WORKFLOW_SERVER_URL, WORKFLOW_CLIENT_ID and WORKFLOW_CLIENT_SECRET
itself. This program adds SIGN_IN_ISSUER and, of the others below, what the provider needs.
"""

import os

from workflow_api import AuthenticationError, WorkflowClient


def client_of_the_environment() -> WorkflowClient:
    """A client whose tokens come from the provider that the environment names."""
    return WorkflowClient(
        issuer=os.environ.get("SIGN_IN_ISSUER"),
        token_endpoint=os.environ.get("SIGN_IN_TOKEN_ENDPOINT"),
        scope=os.environ.get("SIGN_IN_SCOPE"),
        audience=os.environ.get("SIGN_IN_AUDIENCE"),
        # In the body of the request, where all three accept it.
        client_auth="post",
    )


if __name__ == "__main__":
    with client_of_the_environment() as client:
        try:
            print(len(client.schemes.list()), "schemes")
        except AuthenticationError as error:
            # `code` is the provider's word, such as invalid_client or invalid_scope.
            raise SystemExit(f"no token: {error.code or error.text}") from None
