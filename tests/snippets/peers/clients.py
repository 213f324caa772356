"""Which clients of which generators are compared, and how their snippets are run here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.snippets.subject import BY_KEY

PACKAGES = (
    "httpsnippet@3.0.10",
    "@readme/httpsnippet@11.4.0",
    "@scalar/snippetz@0.10.2",
    "postman-code-generators@2.1.1",
    "postman-collection@5",
    # What the snippets for Node of the last but one ask for.
    "follow-redirects@1",
)


@dataclass(frozen=True, slots=True)
class Client:
    """A client of a generator. `target` is ours for the same language, `file_name` the file."""

    generator: str
    name: tuple[str, str]
    target: str
    file_name: str


_KONG = {
    ("shell", "curl"): ("curl-bash", "curl.sh"),
    ("python", "requests"): ("python-requests", "example.py"),
    ("python", "python3"): ("python-stdlib", "example.py"),
    ("javascript", "fetch"): ("javascript-node", "example.mjs"),
    ("node", "native"): ("javascript-node", "example.js"),
    ("php", "curl"): ("php", "example.php"),
    ("ruby", "native"): ("ruby", "example.rb"),
    ("go", "native"): ("go", "main.go"),
    ("java", "nethttp"): ("java", "Example.java"),
}
_SCALAR = {
    **{name: value for name, value in _KONG.items() if name[0] not in {"javascript", "node"}},
    ("js", "fetch"): ("javascript-node", "example.mjs"),
    ("node", "fetch"): ("javascript-node", "example.mjs"),
}
_POSTMAN = {
    ("curl", "cURL"): ("curl-bash", "curl.sh"),
    ("python", "Requests"): ("python-requests", "example.py"),
    ("python", "http.client"): ("python-stdlib", "example.py"),
    ("javascript", "Fetch"): ("javascript-node", "example.mjs"),
    ("nodejs", "Native"): ("javascript-node", "example.js"),
    ("php", "cURL"): ("php", "example.php"),
    ("ruby", "Net::HTTP"): ("ruby", "example.rb"),
    ("go", "Native"): ("go", "main.go"),
}
OURS = "this project"
_OURS = {
    (key, ""): (key, BY_KEY[key].file_name)
    for key in (
        "curl-bash",
        "python-requests",
        "python-stdlib",
        "javascript-node",
        "php",
        "ruby",
        "go",
        "java",
    )
}
_BY_GENERATOR: Mapping[str, Mapping[tuple[str, str], tuple[str, str]]] = {
    "httpsnippet": _KONG,
    "@readme/httpsnippet": {
        name: value for name, value in _KONG.items() if name != ("python", "python3")
    },
    "@scalar/snippetz": _SCALAR,
    "postman-code-generators": _POSTMAN,
    OURS: _OURS,
}
CLIENTS: tuple[Client, ...] = tuple(
    Client(generator, name, *where)
    for generator, clients in _BY_GENERATOR.items()
    for name, where in clients.items()
)


def completed(client: Client, source: str) -> str:
    """The snippet with what its file needs around it and generators leave to the reader.

    That is done for them, so that they are judged by the request alone.
    """
    if client.target == "php" and "<?php" not in source:
        return f"<?php\n{source}"
    if client.target == "python-requests" and "import requests" not in source:
        return f"import requests\n{source}"
    if client.target == "python-stdlib" and "import http.client" not in source:
        return f"import http.client\n{source}"
    if client.target == "java" and "class " not in source:
        return _JAVA.replace("BODY", source)
    return source


_JAVA = """\
import java.net.*;
import java.net.http.*;
import java.net.http.HttpRequest.*;
import java.net.http.HttpResponse.*;

public class Example {
    public static void main(String[] arguments) throws Exception {
BODY
    }
}
"""
