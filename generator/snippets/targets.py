"""The languages and tools for which there are examples: one row each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal["run", "syntax-checked"]
"""How a target's examples are proven: run by the tests, or parsed with their texts decoded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A language or tool with a template of its own.

    Attributes:
        key: what tests and tables call it.
        title: what readers call it.
        language: the key of its encoders.
        sample: what `x-codeSamples` calls the language.
        file_name: of its file in the folder of each operation; the template is named alike.
        how: how its examples are proven.
        command: how a reader runs the file, shown in the index.
        signed_file_name: of a second file with a token, for messages, which have no environment
            to look into; empty where one file serves with and without.
        line_end: what ends a line in its files.
        exact: whether the file is a message to its last byte, without a line of ours around it.
    """

    key: str
    title: str
    language: str
    sample: str
    file_name: str
    how: How
    command: str
    signed_file_name: str = ""
    line_end: str = "\n"
    exact: bool = False


TARGETS = (
    Target(
        key="curl-bash",
        title="curl in bash",
        language="bash",
        sample="Shell",
        file_name="curl.sh",
        how="run",
        command="bash curl.sh",
    ),
    Target(
        key="curl-cmd",
        title="curl in the Windows command prompt",
        language="cmd",
        sample="Batchfile",
        file_name="curl.cmd",
        how="syntax-checked",
        command="curl.cmd",
        line_end="\r\n",
    ),
    Target(
        key="powershell",
        title="PowerShell 5.1 and 7",
        language="powershell",
        sample="PowerShell",
        file_name="powershell.ps1",
        how="syntax-checked",
        command="powershell -File powershell.ps1",
    ),
    Target(
        key="http-message",
        title="HTTP message",
        language="http",
        sample="HTTP",
        file_name="message.http.txt",
        how="run",
        command="nc localhost 8077 < message.http.txt",
        signed_file_name="message-signed.http.txt",
        line_end="\r\n",
        exact=True,
    ),
    Target(
        key="http-file",
        title="Request file for editors",
        language="http",
        sample="HTTP",
        file_name="request.http",
        how="syntax-checked",
        command="open it in Visual Studio Code with REST Client, or in Visual Studio",
        signed_file_name="request-signed.http",
    ),
    Target(
        key="python-client",
        title="Python with our client",
        language="python",
        sample="Python",
        file_name="client.py",
        how="run",
        command="python client.py",
    ),
    Target(
        key="python-client-async",
        title="Python with our client, async",
        language="python",
        sample="Python",
        file_name="client_async.py",
        how="run",
        command="python client_async.py",
    ),
    Target(
        key="python-stdlib",
        title="Python with the standard library",
        language="python",
        sample="Python",
        file_name="stdlib.py",
        how="run",
        command="python stdlib.py",
    ),
    Target(
        key="python-requests",
        title="Python with requests",
        language="python",
        sample="Python",
        file_name="requests_example.py",
        how="run",
        command="python requests_example.py",
    ),
    Target(
        key="javascript-browser",
        title="JavaScript in a browser",
        language="javascript",
        sample="JavaScript",
        file_name="browser.html",
        how="run",
        command="open it in a browser",
    ),
    Target(
        key="javascript-node",
        title="JavaScript with Node.js",
        language="javascript",
        sample="JavaScript",
        file_name="node.mjs",
        how="run",
        command="node node.mjs",
    ),
    Target(
        key="csharp",
        title="C# on .NET",
        language="csharp",
        sample="C#",
        file_name="HttpClient.cs",
        how="syntax-checked",
        command="dotnet run HttpClient.cs",
    ),
    Target(
        key="csharp-framework",
        title="C# on .NET Framework",
        language="csharp",
        sample="C#",
        file_name="Framework.cs",
        how="run",
        command="csc /r:System.Net.Http.dll,System.Web.Extensions.dll Framework.cs && Framework",
    ),
    Target(
        key="java",
        title="Java",
        language="java",
        sample="Java",
        file_name="Example.java",
        how="run",
        command="java Example.java",
    ),
    Target(
        key="go",
        title="Go",
        language="go",
        sample="Go",
        file_name="main.go",
        how="run",
        command="go run main.go",
    ),
    Target(
        key="php",
        title="PHP",
        language="php",
        sample="PHP",
        file_name="curl.php",
        how="run",
        command="php curl.php",
    ),
    Target(
        key="ruby",
        title="Ruby",
        language="ruby",
        sample="Ruby",
        file_name="example.rb",
        how="run",
        command="ruby example.rb",
    ),
)
"""All targets, in the order of the index."""
