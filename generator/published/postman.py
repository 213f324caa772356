"""A Postman collection 2.1: one request an operation, with its replies and refusals as examples.

The address of the server, ids in paths, the token and the credentials are variables. The collection
signs in by itself; a request inherits that unless its operation needs no token.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from http import client
from urllib.parse import parse_qsl, quote

from ..names import title_of
from ..openapi import Api, Json, MediaType, NamedSchemas, Operation, Parameter, Response, Where
from ..snippets.build_requests import Requests
from ..snippets.request import SnippetRequest
from ..values.examples import Examples
from ..values.wire import text_of
from .words import parted

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_CREDENTIALS = {"WORKFLOW_CLIENT_ID": "clientId", "WORKFLOW_CLIENT_SECRET": "clientSecret"}
_SIGN_IN = """\
// Gets a token with the client's credentials, if there are any, and another one before it ends.
const value = name => pm.variables.get(name) || "";
const fields = {
  grant_type: "client_credentials",
  client_id: value("clientId"),
  client_secret: value("clientSecret"),
};
if (fields.client_id && Date.now() > Number(value("tokenEnds"))) {
  pm.sendRequest({
    url: value("tokenUrl"),
    method: "POST",
    header: {"Content-Type": "application/x-www-form-urlencoded"},
    body: {
      mode: "urlencoded",
      urlencoded: Object.entries(fields).map(([key, value]) => ({key, value})),
    },
  }, (error, reply) => {
    if (error || reply.code !== 200) {
      throw new Error("There is no token: " + (error ? error.message : reply.text()));
    }
    const found = reply.json();
    const seconds = found.expires_in === undefined ? 0 : found.expires_in - 30;
    pm.collectionVariables.set("token", found.access_token);
    pm.collectionVariables.set("tokenEnds", String(Date.now() + 1000 * seconds));
  });
}
"""


def collection(api: Api, requests: Requests) -> dict[str, Json]:
    """The collection of the API, in Postman's format 2.1.

    Raises ValueError for an example that HTTP cannot carry.
    """
    return _Collection(api, requests).whole()


class _Collection:
    def __init__(self, api: Api, requests: Requests) -> None:
        self._api = api
        self._requests = requests
        self._examples = Examples(NamedSchemas(api.schemas))
        self._texts = {item.id: item for item in api.error_texts}
        self._token_url = next(
            (item.token_url for item in api.security_schemes if item.token_url), None
        )
        server = api.servers[0].url if api.servers else "http://localhost:8077"
        self._variables = {"baseUrl": (server, "Address of the server.")}

    def whole(self) -> dict[str, Json]:
        folders = [
            {
                "name": title_of(tag.name),
                "description": tag.description,
                "item": [
                    self._item(operation)
                    for operation in self._api.operations
                    if operation.tag == tag.name
                ],
            }
            for tag in self._api.tags
        ]
        found: dict[str, Json] = {
            "info": {
                "name": self._api.title,
                "description": self._api.description,
                "version": self._api.version,
                "schema": _SCHEMA,
            },
            "item": folders,
        }
        if self._api.security_schemes:
            self._variables["token"] = ("", "Token for all requests that need one.")
            found["auth"] = self._auth()
        if self._token_url:
            script = {"type": "text/javascript", "exec": _SIGN_IN.splitlines()}
            found["event"] = [{"listen": "prerequest", "script": script}]
        found["variable"] = [
            {"key": key, "value": value, "type": "string", "description": description}
            for key, (value, description) in self._variables.items()
        ]
        return found

    def _auth(self) -> Json:
        if self._token_url is None:
            return {"type": "bearer", "bearer": _pairs({"token": "{{token}}"})}
        self._variables |= {
            "tokenUrl": (self._token_url, "Where credentials become a token."),
            "tokenEnds": ("0", "When the token ends, in milliseconds; set by the collection."),
            "clientId": ("", "Id of the client that signs in; empty for no sign-in."),
            "clientSecret": ("", "Secret of this client. Keep it out of what you share."),
        }
        values = {
            "accessToken": "{{token}}",
            "addTokenTo": "header",
            "headerPrefix": "Bearer",
            "grant_type": "client_credentials",
            "accessTokenUrl": "{{tokenUrl}}",
            "clientId": "{{clientId}}",
            "clientSecret": "{{clientSecret}}",
            "client_authentication": "body",
        }
        return {"type": "oauth2", "oauth2": _pairs(values)}

    def _item(self, operation: Operation) -> Json:
        request = self._request(operation)
        return {
            "name": operation.summary,
            "request": request,
            "response": [
                {"originalRequest": request, **reply} for reply in self._replies(operation)
            ],
        }

    def _request(self, operation: Operation) -> dict[str, Json]:
        shown = self._requests.example(operation.id)
        found: dict[str, Json] = {
            "method": operation.method,
            "description": operation.description,
            "header": [{"key": item.name, "value": item.value} for item in shown.headers],
            "url": self._url(operation, shown),
        }
        if not shown.bearer:
            found["auth"] = {"type": "noauth"}
        if shown.body is not None:
            found["body"] = _body(shown)
        return found

    def _url(self, operation: Operation, shown: SnippetRequest) -> Json:
        path = operation.path
        for parameter in operation.parameters:
            if parameter.where is Where.PATH:
                name = self._variable(operation, parameter)
                path = path.replace(f"{{{parameter.name}}}", f"{{{{{name}}}}}")
        _, mark, query = shown.path.partition("?")
        found: dict[str, Json] = {
            "raw": f"{{{{baseUrl}}}}{path}{mark}{query}",
            "host": ["{{baseUrl}}"],
            "path": path.split("/")[1:],
        }
        if query:
            pairs = (pair.partition("=") for pair in query.split("&"))
            found["query"] = [{"key": key, "value": value} for key, _, value in pairs]
        return found

    def _variable(self, operation: Operation, parameter: Parameter) -> str:
        """The variable of a part of the path: its own name, if no other value has it."""
        value = (
            parameter.example.value if parameter.example else self._examples.of(parameter.schema)
        )
        given = (quote(text_of(value), safe=""), parted(parameter.description)[0])
        name = parameter.name
        if self._variables.get(name, given)[0] != given[0]:
            name = f"{operation.id}.{name}"
        self._variables.setdefault(name, given)
        return name

    def _replies(self, operation: Operation) -> Iterator[dict[str, Json]]:
        for response in operation.responses:
            if not response.status.isdecimal() or not response.content:
                continue
            media = response.content[0]
            value = self._examples.reply(media, enveloped=response.enveloped)
            yield _saved(parted(response.description)[0], response, media, value)
            if not response.enveloped:
                continue
            for text in (self._texts[name] for name in operation.errors):
                if str(text.status) == response.status:
                    refusal = {"data": None, "success": False, "error": text.example, "message": ""}
                    name = f"Refused: {parted(text.description)[0]}"
                    yield _saved(name, response, media, refusal)


def _saved(name: str, response: Response, media: MediaType, value: Json) -> dict[str, Json]:
    code = int(response.status)
    is_text = isinstance(value, str) and not media.name.endswith("json")
    return {
        "name": name,
        "status": client.responses.get(code, ""),
        "code": code,
        "header": [{"key": "Content-Type", "value": media.name}],
        "body": value if is_text else _json(value),
        "_postman_previewlanguage": "text" if is_text else "json",
    }


def _body(shown: SnippetRequest) -> Json:
    """The body of the example; secrets of a form come from variables."""
    if shown.content_type.endswith("json"):
        # Two braces in a row would be a variable.
        raw = _json(json.loads(shown.body or "")).replace("{{", "{\\u007b")
        return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}
    pairs = parse_qsl(shown.body or "", keep_blank_values=True)
    secrets = [(item.name, f"{{{{{_CREDENTIALS[item.variable]}}}}}") for item in shown.secrets]
    fields = [{"key": key, "value": value} for key, value in [*pairs, *secrets]]
    return {"mode": "urlencoded", "urlencoded": fields}


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _pairs(values: dict[str, str]) -> Sequence[Json]:
    return [{"key": key, "value": value, "type": "string"} for key, value in values.items()]
