"""Examples that cannot be run here: parsed, their literals decoded, and the request rebuilt."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.snippets.readers import csharp, curl_cmd, http, powershell
from tests.snippets.readers.cmd import NotCmdError
from tests.snippets.readers.http import NotHttpError
from tests.snippets.readers.trees import NotReadError
from tests.snippets.recorder import Seen

SERVER = "http://localhost:8077"
READERS: Mapping[str, Callable[[str, Mapping[str, str]], list[Seen]]] = {
    "curl-cmd": curl_cmd.requests_of,
    "powershell": powershell.requests_of,
    "csharp": csharp.requests_of,
    "http-file": lambda source, variables: [http.request_file(source, variables)],
}
"""By target: how the requests of a file are read, given the environment."""


ERRORS = (NotCmdError, NotHttpError, NotReadError)
"""What readers raise for a file that is wrong."""


def texts(key: str, source: str) -> list[str]:
    """The texts in a file, decoded; the file must be without a syntax error.

    Raises:
        NotCmdError, NotHttpError, NotReadError: it is not.
    """
    match key:
        case "curl-cmd":
            return curl_cmd.texts_of(source)
        case "powershell":
            return powershell.texts_of(source)
        case "csharp":
            return csharp.texts_of(source)
        case "http-message":
            messages = http.messages(source.encode("ascii"))
            return [text for seen in messages for text in (seen.target, seen.body.decode())]
    return http.bodies_and_targets(source)


def read(key: str, source: str, variables: Mapping[str, str]) -> list[Seen] | str:
    """The requests that a file sends, or what is wrong with the file."""
    try:
        return READERS[key](source, {"WORKFLOW_SERVER_URL": SERVER, **variables})
    except ERRORS as error:
        return f"{type(error).__name__}: {error}"
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # The readers follow what examples do; anything else ends here.
        return f"not understood: {type(error).__name__}: {error}"
