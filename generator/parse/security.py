"""Security schemes and what requires them."""

from __future__ import annotations

from ..document.nodes import Entry, ListNode, MapNode
from ..openapi import SecurityKind, SecurityRequirement, SecurityScheme
from .context import Context, NameKind
from .object_reader import ObjectReader, did_you_mean, nearest

_FLOWS = ("implicit", "password", "authorizationCode", "deviceAuthorization")


def security_schemes(context: Context) -> tuple[SecurityScheme, ...]:
    """components/securitySchemes."""
    entries = context.components.get("securitySchemes", {}).values()
    return tuple(scheme for entry in entries if (scheme := _scheme(context, entry)) is not None)


def _scheme(context: Context, entry: Entry) -> SecurityScheme | None:
    reader = context.reader(entry.value, f"the security scheme {entry.key}", entry.location)
    reader.refuse("$ref", "'$ref' of a security scheme is not supported here", "write it out")
    found = reader.required_string("type")
    kind = next((kind for kind in SecurityKind if kind == found), None)
    if kind is None:
        if found:
            reader.report(
                reader.place("type"),
                f"the type '{found}' of a security scheme is not supported here"
                + did_you_mean(nearest(found, SecurityKind)),
                f"write one of {', '.join(SecurityKind)}",
            )
        reader.report_missing()
        return None
    if kind is SecurityKind.HTTP:
        _only_bearer(reader)
    scheme = SecurityScheme(
        location=entry.location,
        name=entry.key,
        kind=kind,
        description=reader.string("description"),
        token_url=_token_url(reader) if kind is SecurityKind.OAUTH2 else None,
        discovery_url=(
            reader.required_string("openIdConnectUrl")
            if kind is SecurityKind.OPEN_ID_CONNECT
            else None
        ),
    )
    reader.done()
    return scheme


def _only_bearer(reader: ObjectReader) -> None:
    found = reader.required_string("scheme").lower()
    reader.string("bearerFormat")
    if found and found != "bearer":
        message = f"the HTTP scheme '{found}' is not supported here"
        reader.report(reader.place("scheme"), message, "write bearer")


def _token_url(scheme: ObjectReader) -> str | None:
    flows = scheme.object("flows")
    if flows is None:
        scheme.required("flows")
        return None
    for name in _FLOWS:
        flows.refuse(
            name,
            f"the flow '{name}' is not supported here",
            "use clientCredentials: the client is a program, with no user present to sign in",
        )
    flow = flows.object("clientCredentials", "the flow clientCredentials")
    flows.done()
    if flow is None:
        if not flows.entries:
            scheme.report(flows.location, f"{flows.title} is empty", "add clientCredentials")
        return None
    url = flow.required_string("tokenUrl")
    flow.required("scopes")
    flow.done({"refreshUrl": "remove it; the client requests a new token"})
    return url


def requirements(context: Context, owner: ObjectReader) -> tuple[SecurityRequirement, ...] | None:
    """`security` of the document or of an operation; None if it is absent."""
    if "security" not in owner:
        owner.get("security")
        return None
    found: list[SecurityRequirement] = []
    for item in owner.items("security"):
        reader = context.reader(item, "a security requirement", item.location)
        for scheme in reader.entries.values():
            context.note_name(NameKind.SECURITY_SCHEME, scheme.key, item.location)
            if not isinstance(scheme.value, ListNode):
                reader.report(
                    scheme.value.location,
                    f"the scopes of '{scheme.key}' must be a list",
                    "write []",
                )
            elif scheme.value.items:
                reader.report(
                    scheme.value.location,
                    "scopes in a security requirement are not supported here",
                    "write [] and name them in the description: the client requests the scopes"
                    " that its user sets",
                )
        if isinstance(item, MapNode):
            schemes = tuple(reader.entries)
            found.append(SecurityRequirement(location=item.location, schemes=schemes))
    return tuple(found)
