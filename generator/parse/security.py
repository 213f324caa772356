"""Security schemes and what requires them."""

from __future__ import annotations

from ..document.nodes import Entry, ListNode, MapNode
from ..openapi import SecurityKind, SecurityRequirement, SecurityScheme, Where
from .context import Context
from .object_reader import Fields, did_you_mean, nearest

_FLOWS = ("implicit", "password", "authorizationCode", "deviceAuthorization")
_API_KEY_PLACES = (Where.QUERY, Where.HEADER, Where.COOKIE)


def security_schemes(context: Context) -> tuple[SecurityScheme, ...]:
    """components/securitySchemes."""
    entries = context.components.get("securitySchemes", {}).values()
    return tuple(scheme for entry in entries if (scheme := _scheme(context, entry)) is not None)


def _scheme(context: Context, entry: Entry) -> SecurityScheme | None:
    title = f"the security scheme {entry.key}"
    fields = Fields.of(entry.value, title, entry.location, context.problems)
    fields.refuse("$ref", "'$ref' of a security scheme is not supported here", "write it out")
    found = fields.needed_text("type")
    if found not in set(SecurityKind):
        if found:
            near = nearest(found, SecurityKind)
            fields.complain(
                fields.place("type"),
                f"the type '{found}' of a security scheme is not supported here"
                + did_you_mean(near),
                f"write one of {', '.join(SecurityKind)}",
            )
        fields.settle()
        return None
    kind = SecurityKind(found)
    scheme = SecurityScheme(
        location=entry.location,
        name=entry.key,
        kind=kind,
        description=fields.text("description"),
        where=_api_key_place(fields) if kind is SecurityKind.API_KEY else None,
        parameter=fields.needed_text("name") if kind is SecurityKind.API_KEY else None,
        http_scheme=_http_scheme(fields) if kind is SecurityKind.HTTP else None,
        token_url=_token_url(fields) if kind is SecurityKind.OAUTH2 else None,
        discovery_url=(
            fields.needed_text("openIdConnectUrl") if kind is SecurityKind.OPEN_ID_CONNECT else None
        ),
    )
    fields.done()
    return scheme


def _api_key_place(fields: Fields) -> Where | None:
    found = fields.needed_text("in")
    if found in {place.value for place in _API_KEY_PLACES}:
        return Where(found)
    if found:
        fields.complain(
            fields.place("in"),
            f"an API key cannot stand in '{found}'",
            f"write one of {', '.join(_API_KEY_PLACES)}",
        )
    return None


def _http_scheme(fields: Fields) -> str:
    found = fields.needed_text("scheme").lower()
    if found and found not in ("bearer", "basic"):
        fields.complain(
            fields.place("scheme"),
            f"the HTTP scheme '{found}' is not supported here",
            "write bearer or basic",
        )
    if found == "bearer":
        fields.text("bearerFormat")
    return found


def _token_url(fields: Fields) -> str | None:
    flows = fields.fields("flows", f"'flows' of {fields.title}")
    if flows is None:
        fields.needed("flows")
        return None
    for name in _FLOWS:
        flows.refuse(
            name,
            f"the flow '{name}' is not supported here",
            "use clientCredentials: the client is a program without a person before it",
        )
    flow = flows.fields("clientCredentials", "the flow clientCredentials")
    flows.done()
    if flow is None:
        if not flows.entries:
            fields.complain(flows.location, f"{flows.title} is empty", "add clientCredentials")
        return None
    url = flow.needed_text("tokenUrl")
    flow.needed("scopes")
    scopes = flow.fields("scopes", "'scopes' of the flow")
    if scopes is not None:
        for name in scopes.entries:
            scopes.text(name)
    flow.done({"refreshUrl": "remove it; the client asks for a new token"})
    return url


def requirements(fields: Fields) -> tuple[SecurityRequirement, ...] | None:
    """`security` of the document or of an operation; None if it is absent."""
    entry = fields.get("security")
    if entry is None:
        return None
    if not isinstance(entry.value, ListNode):
        fields.items("security")
        return ()
    found: list[SecurityRequirement] = []
    for item in entry.value.items:
        inner = Fields.of(item, "a security requirement", item.location, fields.problems)
        for scheme in inner.entries.values():
            if not isinstance(scheme.value, ListNode):
                fields.complain(
                    scheme.value.location, f"the scopes of '{scheme.key}' are no list", "write []"
                )
            elif scheme.value.items:
                fields.complain(
                    scheme.value.location,
                    "scopes in a security requirement are not supported here",
                    "write [] and name them in the description: the client asks for the scopes"
                    " that its user sets",
                )
        if isinstance(item, MapNode):
            found.append(SecurityRequirement(location=item.location, schemes=tuple(inner.entries)))
    return tuple(found)
