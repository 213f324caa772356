"""Examples that cannot be run here: parsed, their literals decoded, and the request rebuilt."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.snippets.engine import Result, Run
from tests.snippets.languages import Failed
from tests.snippets.readers import csharp, curl_cmd, http, powershell
from tests.snippets.readers.cmd import NotCmdError
from tests.snippets.readers.http import NotHttpError
from tests.snippets.readers.trees import NotReadError, Ran, Web
from tests.snippets.recorder import Channel, Reply, Seen, always
from tests.snippets.sandbox import Finished

SERVER = "http://localhost:8077"
READERS: Mapping[str, Callable[[str, Mapping[str, str]], list[Seen]]] = {
    "curl-cmd": curl_cmd.requests_of,
    "http-file": lambda source, variables: [http.request_file(source, variables)],
}
"""By target: how the requests of a file are read, given the environment."""
PROGRAMS: Mapping[str, Callable[[str, Web], Ran]] = {
    "powershell": powershell.run,
    "csharp": csharp.run,
}
"""By target: how a file is followed, from its first statement to what it prints."""
READ = READERS.keys() | PROGRAMS.keys()
"""The targets that are not run."""


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


def follow(run: Run) -> Result:
    """What a program that is not run here would do."""
    channel = run.channel or Channel(run.answer or always(Reply(500, b"")))
    web = Web(run.channel.url if run.channel else SERVER, run.variables, run.answer)
    finished: Finished | Failed
    try:
        ran = PROGRAMS[run.example.target](run.example.source, web)
        finished = Finished(ran.code, "\n".join(ran.out), "\n".join(ran.err))
    except ERRORS as error:
        finished = Failed(f"{type(error).__name__}: {error}")
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # The readers follow what examples do; anything else ends here.
        finished = Failed(f"not understood: {type(error).__name__}: {error}")
    channel.seen += web.sent
    return Result(run, finished, channel)
