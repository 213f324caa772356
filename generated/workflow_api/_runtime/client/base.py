# SPDX-License-Identifier: MIT
"""What both clients have: their arguments, their settings, copies with other options."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, NoReturn, Self, TypeVar

from ..transport.secret import concealed

if TYPE_CHECKING:
    import ssl
    from datetime import tzinfo

    from ..operation import Catalogue
    from ..retry.policy import RetryPolicy
    from ..sign_in.client_credentials import ClientAuth
    from ..sign_in.methods import TokenSource
    from ..steps.clocks import Clocks
    from ..transport.event import Hook
    from ..transport.interface import Timeout
    from .settings import Settings

HttpT = TypeVar("HttpT")
TransportT = TypeVar("TransportT")


class BaseClient(Generic[HttpT, TransportT]):
    """What both clients have: their settings, and the calls that use them."""

    _catalogue: ClassVar[Catalogue]
    _closing: ClassVar[str]

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: TokenSource | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        audience: str | None = None,
        resource: str | None = None,
        issuer: str | None = None,
        token_endpoint: str | None = None,
        client_auth: ClientAuth | None = None,
        token_parameters: Mapping[str, str] | None = None,
        trusted_origins: Sequence[str] = (),
        basic_auth: tuple[str, str] | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        server_zone: tzinfo | None = None,
        decimals: bool = False,
        allow_insecure_http: bool = False,
        max_reply_bytes: int = 100 * 2**20,
        keep_alive: float = 4.0,
        hooks: Sequence[Hook] = (),
        http_client: HttpT | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        transport: TransportT | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            base_url: the server's URL, with any prefix before the paths of the document.
                Default: WORKFLOW_SERVER_URL of the environment, else http://localhost:8077.
            token: a bearer token, with or without the word Bearer before it, or a function that
                returns one for each call; for the async client it may be a coroutine function.
                What the function raises leaves the call unchanged. Default: WORKFLOW_TOKEN of the
                environment.
            client_id: for client credentials; the token endpoint is found by discovery.
                Default: WORKFLOW_CLIENT_ID of the environment.
            client_secret: the secret of the client id. Default: WORKFLOW_CLIENT_SECRET. Line ends
                around a client id, secret or token are dropped.
            scope: the scopes to request, separated by spaces; none by default.
            audience: the API that the token is for, where the provider requires it (Auth0).
            resource: the same as a URI (RFC 8707).
            issuer: the sign-in provider's URL, or the URL of its discovery document; the base URL
                by default.
            token_endpoint: the URL that issues tokens; with it, nothing is discovered.
            client_auth: how the secret is sent to the token endpoint: "basic" in a Basic header,
                "post" in the body. Default: what the discovery document says, "basic" if it allows
                both or there is none. Use "post" for a provider that refuses a secret with special
                characters in the header, where RFC 6749 requires them to be percent-encoded.
            token_parameters: further members of the token request.
            trusted_origins: further origins, such as `https://login.example:443`, on which the
                issuer's token endpoint may be.
            basic_auth: user and password for servers that use HTTP Basic.
            timeout: seconds for each phase of a request, or a Timeout. Default: 5 s to connect,
                30 s for each wait after it.
            max_retries: retries after the first attempt, 2 by default; 0 switches retries off.
            retries: a full RetryPolicy; max_retries overrides its value.
            headers: further headers of each call.
            cookies: cookies of each call to the server, beside those that the server sets, which
                are sent back as browsers do.
            server_zone: the time zone of the server. The server sends its own local time
                without a zone; with this, its dates become aware. Default: they stay naive.
            decimals: read numbers with a fraction as Decimal where the document does not
                describe a type, so that they keep every digit. Default: float.
            allow_insecure_http: allow tokens and secrets over plain HTTP to other machines.
            max_reply_bytes: maximum length of a reply, decompressed; 100 MiB by default.
            keep_alive: seconds for which an idle connection is kept; 4 by default, because Apache
                closes one after 5. 0 closes it at once.
            hooks: functions that are called with an Event for each request and reply; for the async
                client they may be coroutine functions. What a hook raises is logged.
            http_client: your own httpx2 client, with its cookies, parameters, headers, sign-in,
                hooks and time limits. What a call needs wins over its headers, and `timeout` over
                its limits; redirects are never followed. What its own hooks and transports raise
                comes out unchanged, unless it is an error of httpx2. It is not closed with this
                client, and serves only the process in which this client was made.
            ssl_context: which certificates to trust; by default those of the system, or those that
                SSL_CERT_FILE or SSL_CERT_DIR of the environment name.
            proxy: the proxy's URL. Default: the variables HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and
                NO_PROXY of the environment; but they never count for a URL of this machine.
            transport: another way to send requests; see Transport.
            clocks: sources of time and chance, for tests.

        Raises:
            TypeError: an argument has the wrong type.
            ConfigurationError: an argument or a variable of the environment is invalid, or two
                exclude each other. It is a ValueError too.
        """
        # Imported here, so that importing the package is quick: the first client brings the rest.
        from .arguments import Arguments, check_connections
        from .calls import Calls, Shared
        from .settings import settings_of

        # Error trackers send the local variables of each frame. A URL may hold a password.
        base_url, issuer, token_endpoint = (
            concealed(base_url),
            concealed(issuer),
            concealed(token_endpoint),
        )
        token, client_secret, basic_auth = (
            concealed(token),
            concealed(client_secret),
            concealed(basic_auth),
        )
        headers, cookies, token_parameters = (
            concealed(headers),
            concealed(cookies),
            concealed(token_parameters),
        )
        proxy = concealed(proxy)
        given = Arguments(
            base_url=base_url,
            token=token,
            client_id=client_id,
            client_secret=client_secret,
            scope=scope,
            audience=audience,
            resource=resource,
            issuer=issuer,
            token_endpoint=token_endpoint,
            client_auth=client_auth,
            token_parameters=token_parameters,
            trusted_origins=trusted_origins,
            basic_auth=basic_auth,
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            headers=headers,
            cookies=cookies,
            server_zone=server_zone,
            decimals=decimals,
            allow_insecure_http=allow_insecure_http,
            max_reply_bytes=max_reply_bytes,
            keep_alive=keep_alive,
            hooks=hooks,
            proxy=proxy,
            clocks=clocks,
        )
        check_connections(self._closing, transport, http_client, ssl_context, proxy, cookies)
        self._settings = settings_of(self._catalogue, given)
        self._shared = Shared()
        self._calls = Calls(self._catalogue, self._settings, self._shared)
        self._is_copy = False
        self._begin(transport, http_client, ssl_context, proxy)

    def _begin(
        self,
        transport: TransportT | None,
        http_client: HttpT | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """The server's URL, without a slash at its end."""
        return self._settings.base_url

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A client with other options, for one call or many.

        It shares connections, tokens and the budget of retries with this one, and is closed with
        it; closing the copy does nothing. Omitted options are unchanged; headers are added.

        Raises:
            TypeError: an option has the wrong type.
            ConfigurationError: an option is invalid.
        """
        headers = concealed(headers)
        changed = self._settings.with_changes(timeout, max_retries, headers, retries)
        return self._with_settings(changed)

    def _with_settings(self, settings: Settings) -> Self:
        twin = copy.copy(self)
        twin._settings = settings
        twin._calls = self._calls.with_settings(settings)
        return twin

    def __repr__(self) -> str:
        # Error trackers show the frames of a client that could not be made, too.
        settings = vars(self).get("_settings")
        return f"{type(self).__name__}({settings.base_url if settings else ''!r})"

    def __copy__(self) -> Self:
        # By default copy.copy uses __reduce__.
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        twin._is_copy = True
        return twin

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it holds connections and secrets")
