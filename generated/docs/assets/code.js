// Made by `python -m generator generate` of templates/docs/code; not edited by hand.
"use strict";
{
const TEMPLATES={"curl-bash":["#!/usr/bin/env bash\n# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\nset -euo pipefail\n\nfail() {\n  printf '%s\\n' \"$1\" >&2\n  exit 1\n}\n\ncommand -v jq >/dev/null || fail 'jq, which reads the reply, is not installed'\n\n# region core\nserver=${WORKFLOW_SERVER_URL:-http://localhost:8077}\nserver=${server%/}\nserver=${server%/workflowapi}\n",["*","variable","request.variables",[["?","variable.fresh",[["variable","variable.name"],"=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)\n"],[["variable","variable.name"],"=",["literal","variable.value"],"\n"]]]],["*","field","request.secrets",[": \"${",["name","field.variable"],":?set this environment variable}\"\n"]],["?","request.is_data",["body='",["data","request.data"],"'\n"],[["?","request.body",[["?","request.why",["# The text as it is, since it has ",["comment","request.why"],".\n"]],"body=",["literal","request.body"],"\n"]]]],"\n",["?","request.is_long",["reply=$(printf '%s' \"$body\" | curl --silent --show-error --fail-with-body --max-time 30 \\\n  --request ",["name","request.method"]," \\\n"],["reply=$(curl --silent --show-error --fail-with-body --max-time 30 --request ",["name","request.method"]," \\\n"]],["*","header","request.headers",["  --header ",["literal","header.curl"]," \\\n"]],["?","request.bearer",["  ${WORKFLOW_TOKEN:+--header \"Authorization: Bearer $WORKFLOW_TOKEN\"} \\\n"]],["?","request.is_long",["  --data-binary @- \\\n"],[["?","request.body",["  --data-raw \"$body\" \\\n"]]]],["*","field","request.secrets",["  --data-urlencode \"",["name","field.name"],"=$",["name","field.variable"],"\" \\\n"]],"  \"$server",["*","part","request.parts",[["?","part.variable",["$",["variable","part.variable"]],[["quoted","part.text"]]]]],"\") || fail \"$reply\"\n",["?","request.enveloped",["jq --exit-status .success <<<\"$reply\" >/dev/null || fail \"$(jq --raw-output .error <<<\"$reply\")\"\n"]],["?","request.reply.is_nullable",["jq --exit-status .data <<<\"$reply\" >/dev/null || fail 'nothing has this id'\n"]],["?","request.reply.is_done",["echo Done.\n"],["jq --raw-output '",["?","request.enveloped",[".data"],[["?","request.reply.within",[],[["?","request.reply.is_list",["."],[["?","request.reply.member",[],["."]]]]]]]],["?","request.reply.is_list",[["?","request.reply.within",[".",["name","request.reply.within"]]],"[]"]],["?","request.reply.member",[".",["name","request.reply.member"]]],["?","request.reply.total",[", \"\\(",["?","request.enveloped",[".data"]],".",["name","request.reply.total"],") in all\""]],"' <<<\"$reply\"\n"]],"# endregion core\n"],"curl-cmd":["@echo off\nrem Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\nrem ",["comment","request.operation"],": ",["comment","request.summary"],"\nsetlocal DisableDelayedExpansion\nset \"reply=%TEMP%\\workflow-reply-%RANDOM%%RANDOM%.txt\"\n",["?","request.block",["set \"body=%TEMP%\\workflow-body-%RANDOM%%RANDOM%.txt\"\ncertutil -f -decode \"%~f0\" \"%body%\" >nul\n"]],"\nrem region core\nif not defined WORKFLOW_SERVER_URL set \"WORKFLOW_SERVER_URL=http://localhost:8077\"\nset \"server=%WORKFLOW_SERVER_URL%\"\nif \"%server:~-1%\"==\"/\" set \"server=%server:~0,-1%\"\nif \"%server:~-12%\"==\"/workflowapi\" set \"server=%server:~0,-12%\"\n",["*","variable","request.variables",[["?","variable.fresh",["for /f \"usebackq delims=\" %%i in (`powershell -NoProfile -Command \"[guid]::NewGuid().ToString()\"`) do set \"",["variable","variable.name"],"=%%i\"\n"],["set \"",["variable","variable.name"],"=",["quoted","variable.value"],"\"\n"]]]],["?","request.bearer",["rem A token can be longer than a command line. curl 8.3 and later take it from the environment.\nset \"sign_in=\"\nif defined WORKFLOW_TOKEN set sign_in=--variable %%WORKFLOW_TOKEN --expand-header \"Authorization: Bearer {{WORKFLOW_TOKEN}}\"\n"]],["*","field","request.secrets",["if not defined ",["name","field.variable"]," (>&2 echo set the environment variable ",["name","field.variable"],"& exit /b 1)\n"]],"\ncurl.exe --silent --show-error --fail-with-body --max-time 30 --request ",["name","request.method"]," ^\n",["*","header","request.headers",["  --header ",["literal","header.curl"]," ^\n"]],["?","request.bearer",["  %sign_in% ^\n"]],["?","request.block",["  --data-binary \"@%body%\" ^\n"],[["?","request.is_data",["  --data-raw ",["data","request.data"]," ^\n"],[["?","request.body",["  --data-raw ",["literal","request.body"]," ^\n"]]]]]],["*","field","request.secrets",["  --variable %%",["name","field.variable"]," --expand-data \"",["name","field.name"],"={{",["name","field.variable"],":url}}\" ^\n"]],"  \"%server%",["*","part","request.parts",[["?","part.variable",["%",["variable","part.variable"],"%"],[["quoted","part.text"]]]]],"\" >\"%reply%\" || goto failed\n",["?","request.enveloped",["rem A refusal has status 200 too.\nfindstr /r /c:\"\\\"success\\\" *: *false *, *\\\"error\\\"\" \"%reply%\" >nul && goto failed\n"]],"type \"%reply%\"\nrem endregion core\ndel \"%reply%\"",["?","request.block",[" \"%body%\""]],"\nexit /b 0\n\n:failed\ntype \"%reply%\" >&2\ndel \"%reply%\"",["?","request.block",[" \"%body%\""]],"\nexit /b 1\n",["?","request.block",["\n-----BEGIN CERTIFICATE-----\n",["*","line","request.block",[["block_line","line"],"\n"]],"-----END CERTIFICATE-----\n"]]],"powershell":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n$ErrorActionPreference = 'Stop'\n$ProgressPreference = 'SilentlyContinue'\n# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.\n[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor\n    [Net.SecurityProtocolType]::Tls12\n\ntry {\n    #region core\n    $server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }\n    $server = $server -replace '(/workflowapi)?/*$'\n",["*","variable","request.variables",[["?","variable.fresh",["    $",["variable","variable.name"]," = [guid]::NewGuid().ToString()\n"],["    $",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],"\n    $headers = @{\n",["*","header","request.other_headers",["        ",["literal","header.name"]," = ",["literal","header.value"],"\n"]],"    }\n",["?","request.bearer",["    if ($env:WORKFLOW_TOKEN) { $headers['Authorization'] = \"Bearer $env:WORKFLOW_TOKEN\" }\n"]],["?","request.is_data",["    $body = ",["data","request.data"],"\n    $json = ConvertTo-Json $body -Depth 100\n"],[["?","request.body",[["?","request.why",["    # This is a text, since ConvertTo-Json would change ",["comment","request.why"],".\n"]],"    $body = ",["literal","request.body"],"\n",["*","field","request.secrets",["    if (-not $env:",["name","field.variable"],") { throw 'set the environment variable ",["name","field.variable"],"' }\n    $body += '&' + ",["literal","field.name"]," + '=' + [Uri]::EscapeDataString($env:",["name","field.variable"],")\n"]]]]]],["?","request.escaped",["    # The address is finished; the .NET Framework of 5.1 would decode some escapes and drop others.\n    $iri = [Uri].GetField('s_IriParsing', 'Static,NonPublic')\n    if ($iri) { $iri.SetValue($null, $false) }\n"]],"\n    $request = @{\n        Method          = ",["literal","request.method"],"\n        Uri             = \"$server",["*","part","request.parts",[["?","part.variable",["${",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\"\n        Headers         = $headers\n",["?","request.body",["        ContentType     = ",["literal","request.content_type"],"\n",["?","request.is_data",["        Body            = [Text.Encoding]::UTF8.GetBytes($json)\n"],["        Body            = [Text.Encoding]::UTF8.GetBytes($body)\n"]]]],"        TimeoutSec      = 30\n        UseBasicParsing = $true\n    }\n    # Invoke-RestMethod of 5.1 would not read the reply as UTF-8, since the server names no encoding.\n    $response = Invoke-WebRequest @request\n    $text = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())\n",["?","request.enveloped",["    $reply = ConvertFrom-Json $text\n    if (-not $reply.success) { throw $reply.error }\n",["?","request.reply.is_done",["    'Done.'\n"],["    $data = $reply.data\n"]]],[["?","request.reply.is_done",["    'Done.'\n"],["    $data = ConvertFrom-Json $text\n"]]]],["?","request.reply.is_list",[["?","request.reply.within",["    foreach ($item in $data.",["name","request.reply.within"],") {\n"],["    foreach ($item in $data) {\n"]],["?","request.reply.member",["        $item.",["name","request.reply.member"],"\n"],["        $item\n"]],"    }\n",["?","request.reply.total",["    \"$($data.",["name","request.reply.total"],") in all\"\n"]]],[["?","request.reply.member",["    $data.",["name","request.reply.member"],"\n"],[["?","request.reply.is_value",["    # PowerShell 7 has made a date of a text that looks like one.\n    $data\n"]]]]]],"    #endregion core\n} catch {\n    $message = $_.Exception.Message\n    $status = $_.Exception.Response.StatusCode\n    if ($status) { $message = \"HTTP $([int]$status): $($_.ErrorDetails.Message)\" }\n    [Console]::Error.WriteLine($message)\n    exit 1\n}\n"],"http-message":[["literal","request.method"]," ",["literal","request.path"]," HTTP/1.1\nHost: localhost:8077\n",["*","header","request.headers",[["literal","header.line"],"\n"]],["?","request.signed",["Authorization: Bearer {WORKFLOW_TOKEN}\n"]],["?","request.length",["Content-Length: ",["literal","request.length"],"\n"]],"Connection: close\n\n",["?","request.message_body",[["literal","request.message_body"]]]],"http-file":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n### region core\n@server = http://localhost:8077\n",["*","variable","request.variables",[["?","variable.fresh",["@",["variable","variable.name"]," = {{$guid}}\n"],["@",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],["*","field","request.secrets",["@",["name","field.name"]," = {{$processEnv ",["name","field.variable"],"}}\n"]],"\n",["literal","request.method"]," {{server}}",["*","part","request.parts",[["?","part.variable",["{{",["variable","part.variable"],"}}"],[["literal","part.text"]]]]]," HTTP/1.1\n",["*","header","request.headers",[["literal","header.line"],"\n"]],["?","request.signed",["Authorization: Bearer {{$processEnv WORKFLOW_TOKEN}}\n"]],["?","request.is_data",["\n",["data","request.data"],"\n"],[["?","request.body",["\n",["literal","request.body"],["*","field","request.secrets",["&",["literal","field.name"],"={{%",["name","field.name"],"}}"]],"\n"]]]],"\n### endregion core\n"],"python-client":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["*","line","request.call.imports",[["statement","line"],"\n"]],"\n\ndef main() -> None:\n    # region core\n",["*","variable","request.call.variables",[["?","variable.fresh",["    ",["variable","variable.name"]," = str(uuid4())\n"],["    ",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],["*","field","request.secrets",["    if ",["literal","field.variable"]," not in os.environ:\n        sys.exit(\"set the environment variable ",["name","field.variable"],"\")\n"]],"    with WorkflowClient() as client:\n",["?","request.call.answers",["        result = client.",["expression","request.call.expression"],"\n"],["        client.",["expression","request.call.expression"],"\n"]],["?","request.call.is_id",["    print(result)\n"],[["?","request.reply.is_done",["    print(\"Done.\")\n"],[["?","request.reply.is_list",[["?","request.reply.python_within",["    for item in result.",["name","request.reply.python_within"],":\n"],["    for item in result:\n"]],["?","request.reply.python_member",["        print(item.",["name","request.reply.python_member"],")\n"],["        print(item)\n"]],["?","request.reply.python_total",["    print(result.",["name","request.reply.python_total"],", \"in all\")\n"]]],[["?","request.reply.python_member",[["?","request.reply.is_nullable",["    if result is None:\n        sys.exit(\"nothing has this id\")\n"]],"    print(result.",["name","request.reply.python_member"],")\n"],["    print(result)\n"]]]]]]]],"    # endregion core\n\n\nif __name__ == \"__main__\":\n    try:\n        main()\n    except WorkflowApiError as error:\n        sys.exit(f\"{type(error).__name__}: {error}\")\n"],"python-client-async":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["*","line","request.call.async_imports",[["statement","line"],"\n"]],"\n\nasync def main() -> None:\n    # region core\n",["*","variable","request.call.variables",[["?","variable.fresh",["    ",["variable","variable.name"]," = str(uuid4())\n"],["    ",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],["*","field","request.secrets",["    if ",["literal","field.variable"]," not in os.environ:\n        sys.exit(\"set the environment variable ",["name","field.variable"],"\")\n"]],"    async with AsyncWorkflowClient() as client:\n",["?","request.call.answers",["        result = await client.",["expression","request.call.expression"],"\n"],["        await client.",["expression","request.call.expression"],"\n"]],["?","request.call.is_id",["    print(result)\n"],[["?","request.reply.is_done",["    print(\"Done.\")\n"],[["?","request.reply.is_list",[["?","request.reply.python_within",["    for item in result.",["name","request.reply.python_within"],":\n"],["    for item in result:\n"]],["?","request.reply.python_member",["        print(item.",["name","request.reply.python_member"],")\n"],["        print(item)\n"]],["?","request.reply.python_total",["    print(result.",["name","request.reply.python_total"],", \"in all\")\n"]]],[["?","request.reply.python_member",[["?","request.reply.is_nullable",["    if result is None:\n        sys.exit(\"nothing has this id\")\n"]],"    print(result.",["name","request.reply.python_member"],")\n"],["    print(result)\n"]]]]]]]],"    # endregion core\n\n\nif __name__ == \"__main__\":\n    try:\n        asyncio.run(main())\n    except WorkflowApiError as error:\n        sys.exit(f\"{type(error).__name__}: {error}\")\n"],"python-stdlib":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nimport json\nimport os\nimport sys\nimport urllib.error\n",["?","request.secrets",["import urllib.parse\n"]],"import urllib.request\n",["?","request.makes_id",["import uuid\n"]],"\n\ndef main() -> None:\n    # region core\n    server = os.environ.get(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\")\n    server = server.rstrip(\"/\").removesuffix(\"/workflowapi\")\n",["*","variable","request.variables",[["?","variable.fresh",["    ",["variable","variable.name"]," = str(uuid.uuid4())\n"],["    ",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],"    headers = {\n",["*","header","request.headers",["        ",["literal","header.name"],": ",["literal","header.value"],",\n"]],"    }\n",["?","request.bearer",["    if token := os.environ.get(\"WORKFLOW_TOKEN\"):\n        headers[\"Authorization\"] = f\"Bearer {token}\"\n"]],["?","request.is_data",["    body = ",["data","request.data"],"\n"],[["?","request.body",[["?","request.why",["    # This is a text, since Python would change ",["comment","request.why"],".\n"]],"    body = ",["literal","request.body"],"\n"]]]],["*","field","request.secrets",["    if ",["literal","field.variable"]," not in os.environ:\n        sys.exit(\"set the environment variable ",["name","field.variable"],"\")\n"]],["?","request.secrets",["    secrets = {\n",["*","field","request.secrets",["        ",["literal","field.name"],": os.environ[",["literal","field.variable"],"],\n"]],"    }\n    body += \"&\" + urllib.parse.urlencode(secrets)\n"]],"\n    request = urllib.request.Request(\n        f\"{server}",["*","part","request.parts",[["?","part.variable",["{",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\",\n",["?","request.is_data",["        data=json.dumps(body).encode(),\n"],[["?","request.body",["        data=body.encode(),\n"]]]],"        headers=headers,\n        method=",["literal","request.method"],",\n    )\n    with urllib.request.urlopen(request, timeout=30) as response:\n",["?","request.enveloped",["        reply = json.load(response)\n    if not reply[\"success\"]:\n        sys.exit(reply[\"error\"])\n",["?","request.reply.is_done",["    print(\"Done.\")\n"],["    data = reply[\"data\"]\n"]]],["        data = json.load(response)\n"]],["?","request.reply.is_list",[["?","request.reply.within",["    for item in data[",["literal","request.reply.within"],"]:\n"],["    for item in data:\n"]],["?","request.reply.member",["        print(item[",["literal","request.reply.member"],"])\n"],["        print(item)\n"]],["?","request.reply.total",["    print(data[",["literal","request.reply.total"],"], \"in all\")\n"]]],[["?","request.reply.member",[["?","request.reply.is_nullable",["    if data is None:\n        sys.exit(\"nothing has this id\")\n"]],"    print(data[",["literal","request.reply.member"],"])\n"],[["?","request.reply.is_value",["    print(data)\n"]]]]]],"    # endregion core\n\n\nif __name__ == \"__main__\":\n    try:\n        main()\n    except urllib.error.HTTPError as error:\n        sys.exit(f\"HTTP {error.code}: {error.read().decode(errors='replace')}\")\n    except (OSError, ValueError) as error:\n        sys.exit(f\"{type(error).__name__}: {error}\")\n"],"python-requests":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nimport os\nimport sys\n",["?","request.secrets",["import urllib.parse\n"]],["?","request.makes_id",["import uuid\n"]],"\nimport requests\n\n\ndef main() -> None:\n    # region core\n    server = os.environ.get(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\")\n    server = server.rstrip(\"/\").removesuffix(\"/workflowapi\")\n",["*","variable","request.variables",[["?","variable.fresh",["    ",["variable","variable.name"]," = str(uuid.uuid4())\n"],["    ",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],"    headers = {\n",["*","header","request.library_headers",["        ",["literal","header.name"],": ",["literal","header.value"],",\n"]],"    }\n",["?","request.bearer",["    if token := os.environ.get(\"WORKFLOW_TOKEN\"):\n        headers[\"Authorization\"] = f\"Bearer {token}\"\n"]],["?","request.is_data",["    body = ",["data","request.data"],"\n"],[["?","request.body",[["?","request.why",["    # This is a text, since Python would change ",["comment","request.why"],".\n"]],"    body = ",["literal","request.body"],"\n"]]]],["*","field","request.secrets",["    if ",["literal","field.variable"]," not in os.environ:\n        sys.exit(\"set the environment variable ",["name","field.variable"],"\")\n"]],["?","request.secrets",["    secrets = {\n",["*","field","request.secrets",["        ",["literal","field.name"],": os.environ[",["literal","field.variable"],"],\n"]],"    }\n    body += \"&\" + urllib.parse.urlencode(secrets)\n"]],"\n    response = requests.",["name","request.function"],"(\n        f\"{server}",["*","part","request.parts",[["?","part.variable",["{",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\",\n",["?","request.is_data",["        json=body,\n"],[["?","request.body",["        data=body.encode(),\n"]]]],"        headers=headers,\n        timeout=30,\n    )\n    if not response.ok:\n        sys.exit(f\"HTTP {response.status_code}: {response.text}\")\n",["?","request.enveloped",["    reply = response.json()\n    if not reply[\"success\"]:\n        sys.exit(reply[\"error\"])\n",["?","request.reply.is_done",["    print(\"Done.\")\n"],["    data = reply[\"data\"]\n"]]],["    data = response.json()\n"]],["?","request.reply.is_list",[["?","request.reply.within",["    for item in data[",["literal","request.reply.within"],"]:\n"],["    for item in data:\n"]],["?","request.reply.member",["        print(item[",["literal","request.reply.member"],"])\n"],["        print(item)\n"]],["?","request.reply.total",["    print(data[",["literal","request.reply.total"],"], \"in all\")\n"]]],[["?","request.reply.member",[["?","request.reply.is_nullable",["    if data is None:\n        sys.exit(\"nothing has this id\")\n"]],"    print(data[",["literal","request.reply.member"],"])\n"],[["?","request.reply.is_value",["    print(data)\n"]]]]]],"    # endregion core\n\n\nif __name__ == \"__main__\":\n    try:\n        main()\n    except requests.RequestException as error:\n        sys.exit(f\"{type(error).__name__}: {error}\")\n"],"javascript-browser":["<!doctype html>\n<!-- Generated from ",["html","source"]," by `python -m generator generate`; not edited by hand. -->\n<html lang=\"en\">\n  <head>\n    <meta charset=\"utf-8\" />\n    <title>",["html","request.operation"],"</title>\n  </head>\n  <body>\n    <h1>",["html","request.operation"],"</h1>\n    <p>",["html","request.summary"],"</p>\n    <form id=\"form\">\n      <p>\n        <label for=\"WORKFLOW_SERVER_URL\">Server</label>\n        <input id=\"WORKFLOW_SERVER_URL\" value=\"http://localhost:8077\" />\n      </p>\n",["?","request.bearer",["      <p>\n        <label for=\"WORKFLOW_TOKEN\">Token</label>\n        <input id=\"WORKFLOW_TOKEN\" type=\"password\" autocomplete=\"off\" />\n      </p>\n"]],["*","field","request.secrets",["      <p>\n        <label for=\"",["name","field.variable"],"\">",["html","field.name"],"</label>\n        <input\n          id=\"",["name","field.variable"],"\"\n          type=\"password\"\n          autocomplete=\"off\"\n          required\n        />\n      </p>\n"]],"      <p><button>Send</button></p>\n    </form>\n    <pre id=\"reply\"></pre>\n    <pre id=\"error\" role=\"alert\"></pre>\n    <script>\n      async function main() {\n        // region core\n        let server = valueOf(\"WORKFLOW_SERVER_URL\");\n        server = server.replace(/(\\/workflowapi)?\\/*$/, \"\");\n",["*","variable","request.variables",[["?","variable.fresh",["        const ",["variable","variable.name"]," = crypto.randomUUID();\n"],["        const ",["variable","variable.name"]," = ",["literal","variable.value"],";\n"]]]],"        const headers = {\n",["*","header","request.headers",["          ",["key","header.name"],": ",["literal","header.value"],",\n"]],"        };\n",["?","request.bearer",["        const token = valueOf(\"WORKFLOW_TOKEN\");\n        if (token) {\n          headers.Authorization = `Bearer ${token}`;\n        }\n"]],["?","request.secrets",["        const secrets = new URLSearchParams({\n",["*","field","request.secrets",["          ",["key","field.name"],": valueOf(\"",["name","field.variable"],"\"),\n"]],"        });\n"]],"\n        const url = `${server}",["*","part","request.parts",[["?","part.variable",["${",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"`;\n        const response = await fetch(url, {\n          method: ",["literal","request.method"],",\n          headers,\n",["?","request.is_data",["          body: JSON.stringify(",["data","request.data"],"),\n"],[["?","request.secrets",["          body: `",["quoted","request.body"],"&${secrets}`,\n"],[["?","request.body",[["?","request.why",["          // This is a text, since JavaScript would change ",["comment","request.why"],".\n"]],"          body: ",["literal","request.body"],",\n"]]]]]],"          signal: AbortSignal.timeout(30_000),\n        });\n        if (!response.ok) {\n          throw new Error(`HTTP ${response.status}: ${await response.text()}`);\n        }\n",["?","request.enveloped",["        const reply = await response.json();\n        if (!reply.success) {\n          throw new Error(reply.error);\n        }\n",["?","request.reply.is_done",["        show(\"Done.\");\n"],["        const data = reply.data;\n"]]],["        const data = await response.json();\n"]],["?","request.reply.is_list",[["?","request.reply.within",["        for (const item of data.",["name","request.reply.within"],") {\n"],["        for (const item of data) {\n"]],["?","request.reply.member",["          show(item.",["name","request.reply.member"],");\n"],["          show(item);\n"]],"        }\n",["?","request.reply.total",["        show(`${data.",["name","request.reply.total"],"} in all`);\n"]]],[["?","request.reply.member",[["?","request.reply.is_nullable",["        if (data === null) {\n          throw new Error(\"nothing has this id\");\n        }\n"]],"        show(data.",["name","request.reply.member"],");\n"],[["?","request.reply.is_value",["        show(data);\n"]]]]]],"        // endregion core\n      }\n\n      const valueOf = (id) => document.getElementById(id).value;\n      const lines = [];\n\n      function show(value) {\n        lines.push(typeof value === \"string\" ? value : JSON.stringify(value));\n      }\n\n      document.getElementById(\"form\").onsubmit = async (event) => {\n        event.preventDefault();\n        const reply = document.getElementById(\"reply\");\n        const failure = document.getElementById(\"error\");\n        reply.textContent = failure.textContent = \"\";\n        lines.length = 0;\n        try {\n          await main();\n          reply.textContent = lines.join(\"\\n\");\n        } catch (error) {\n          failure.textContent = error.message;\n        }\n      };\n    </script>\n  </body>\n</html>\n"],"javascript-node":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nasync function main() {\n  // region core\n  let server = process.env.WORKFLOW_SERVER_URL || \"http://localhost:8077\";\n  server = server.replace(/(\\/workflowapi)?\\/*$/, \"\");\n",["*","field","request.secrets",["  if (!process.env.",["name","field.variable"],") {\n    throw new Error(\"set the environment variable ",["name","field.variable"],"\");\n  }\n"]],["*","variable","request.variables",[["?","variable.fresh",["  const ",["variable","variable.name"]," = crypto.randomUUID();\n"],["  const ",["variable","variable.name"]," = ",["literal","variable.value"],";\n"]]]],"  const headers = {\n",["*","header","request.headers",["    ",["key","header.name"],": ",["literal","header.value"],",\n"]],"  };\n",["?","request.bearer",["  if (process.env.WORKFLOW_TOKEN) {\n    headers.Authorization = `Bearer ${process.env.WORKFLOW_TOKEN}`;\n  }\n"]],["?","request.secrets",["  const secrets = new URLSearchParams({\n",["*","field","request.secrets",["    ",["key","field.name"],": process.env.",["name","field.variable"],",\n"]],"  });\n"]],"\n  const url = `${server}",["*","part","request.parts",[["?","part.variable",["${",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"`;\n  const response = await fetch(url, {\n    method: ",["literal","request.method"],",\n    headers,\n",["?","request.is_data",["    body: JSON.stringify(",["data","request.data"],"),\n"],[["?","request.secrets",["    body: `",["quoted","request.body"],"&${secrets}`,\n"],[["?","request.body",[["?","request.why",["    // This is a text, since JavaScript would change ",["comment","request.why"],".\n"]],"    body: ",["literal","request.body"],",\n"]]]]]],"    signal: AbortSignal.timeout(30_000),\n  });\n  if (!response.ok) {\n    throw new Error(`HTTP ${response.status}: ${await response.text()}`);\n  }\n",["?","request.enveloped",["  const reply = await response.json();\n  if (!reply.success) {\n    throw new Error(reply.error);\n  }\n",["?","request.reply.is_done",["  console.log(\"Done.\");\n"],["  const data = reply.data;\n"]]],["  const data = await response.json();\n"]],["?","request.reply.is_list",[["?","request.reply.within",["  for (const item of data.",["name","request.reply.within"],") {\n"],["  for (const item of data) {\n"]],["?","request.reply.member",["    console.log(item.",["name","request.reply.member"],");\n"],["    console.log(item);\n"]],"  }\n",["?","request.reply.total",["  console.log(data.",["name","request.reply.total"],", \"in all\");\n"]]],[["?","request.reply.member",[["?","request.reply.is_nullable",["  if (data === null) {\n    throw new Error(\"nothing has this id\");\n  }\n"]],"  console.log(data.",["name","request.reply.member"],");\n"],[["?","request.reply.is_value",["  console.log(data);\n"]]]]]],"  // endregion core\n}\n\nmain().catch((error) => {\n  // What fetch says of a lost connection is in the cause.\n  const cause = error.cause?.code ?? error.cause;\n  console.error(cause ? `${error.message}: ${cause}` : error.message);\n  process.exitCode = 1;\n});\n"],"csharp":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["?","request.is_json",["using System.Text;\n"],[["?","request.body",["using System.Net.Http.Headers;\n"]]]],"using System.Text.Json.Nodes;\nusing System.Text.RegularExpressions;\n\ntry\n{\n    // region core\n    var server = Environment.GetEnvironmentVariable(\"WORKFLOW_SERVER_URL\") ?? \"http://localhost:8077\";\n    server = Regex.Replace(server, \"(/workflowapi)?/*$\", \"\");\n",["*","variable","request.variables",[["?","variable.fresh",["    var ",["variable","variable.name"]," = Guid.NewGuid();\n"],["    var ",["variable","variable.name"]," = ",["literal","variable.value"],";\n"]]]],"\n    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\n",["*","header","request.other_headers",["    client.DefaultRequestHeaders.Add(",["literal","header.name"],", ",["literal","header.value"],");\n"]],["?","request.bearer",["    var token = Environment.GetEnvironmentVariable(\"WORKFLOW_TOKEN\");\n    if (!string.IsNullOrEmpty(token))\n    {\n        client.DefaultRequestHeaders.Authorization = new(\"Bearer\", token);\n    }\n"]],"\n",["?","request.escaped",["    // The address is finished; without this its escapes could be rewritten.\n    var finished = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };\n    var address = new Uri($\"{server}",["*","part","request.parts",[["?","part.variable",["{",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\", finished);\n"],["    var address = $\"{server}",["*","part","request.parts",[["?","part.variable",["{",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\";\n"]],"    using var request = new HttpRequestMessage(HttpMethod.",["name","request.class_name"],", address);\n",["?","request.is_data",["    var body = ",["data","request.data"],";\n    request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, ",["literal","request.content_type"],");\n"],[["?","request.body",[["?","request.why",["    // This is a text, since System.Text.Json would change ",["comment","request.why"],".\n"]],"    var body = ",["literal","request.body"],";\n",["*","field","request.secrets",["    body += Secret(",["literal","field.name"],", ",["literal","field.variable"],");\n"]],["?","request.is_json",["    request.Content = new StringContent(body, Encoding.UTF8, ",["literal","request.content_type"],");\n"],["    var contentType = MediaTypeHeaderValue.Parse(",["literal","request.content_type"],");\n    request.Content = new StringContent(body, contentType);\n"]]]]]],"\n    using var response = await client.SendAsync(request);\n    var text = await response.Content.ReadAsStringAsync();\n    if (!response.IsSuccessStatusCode)\n    {\n        throw new HttpRequestException($\"HTTP {(int)response.StatusCode}: {text}\");\n    }\n",["?","request.enveloped",["    var reply = JsonNode.Parse(text)!;\n    if (!reply[\"success\"]!.GetValue<bool>())\n    {\n        throw new InvalidOperationException(reply[\"error\"]!.GetValue<string>());\n    }\n",["?","request.reply.is_done",["    Console.WriteLine(\"Done.\");\n"],["    var data = reply[\"data\"]!;\n"]]],[["?","request.reply.is_done",["    Console.WriteLine(\"Done.\");\n"],["    var data = JsonNode.Parse(text)!;\n"]]]],["?","request.reply.is_list",[["?","request.reply.within",["    foreach (var item in data[",["literal","request.reply.within"],"]!.AsArray())\n"],["    foreach (var item in data.AsArray())\n"]],"    {\n",["?","request.reply.member",["        Console.WriteLine(item![",["literal","request.reply.member"],"]);\n"],["        Console.WriteLine(item);\n"]],"    }\n",["?","request.reply.total",["    Console.WriteLine(data[",["literal","request.reply.total"],"] + \" in all\");\n"]]],[["?","request.reply.member",["    Console.WriteLine(data[",["literal","request.reply.member"],"]);\n"],[["?","request.reply.is_value",["    Console.WriteLine(data);\n"]]]]]],"    // endregion core\n    return 0;\n}\ncatch (Exception error)\n{\n    Console.Error.WriteLine(error.Message);\n    return 1;\n}\n",["?","request.secrets",["\nstatic string Secret(string field, string variable)\n{\n    var value = Environment.GetEnvironmentVariable(variable)\n        ?? throw new InvalidOperationException($\"set the environment variable {variable}\");\n    return $\"&{field}={Uri.EscapeDataString(value)}\";\n}\n"]]],"csharp-framework":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nusing System;\n",["?","request.reply.is_list",["using System.Collections;\n"]],"using System.Collections.Generic;\nusing System.Net.Http;\nusing System.Net.Http.Headers;\n",["?","request.escaped",["using System.Reflection;\n"]],"using System.Text;\nusing System.Text.RegularExpressions;\nusing System.Threading.Tasks;\nusing System.Web.Script.Serialization;\n\npublic static class Example\n{\n    public static int Main()\n    {\n        try\n        {\n            Run().GetAwaiter().GetResult();\n            return 0;\n        }\n        catch (Exception error)\n        {\n            Console.Error.WriteLine(error.GetBaseException().Message);\n            return 1;\n        }\n    }\n\n    private static async Task Run()\n    {\n        // region core\n        var server = Environment.GetEnvironmentVariable(\"WORKFLOW_SERVER_URL\") ?? \"http://localhost:8077\";\n        server = Regex.Replace(server, \"(/workflowapi)?/*$\", \"\");\n",["*","variable","request.variables",[["?","variable.fresh",["        var ",["variable","variable.name"]," = Guid.NewGuid();\n"],["        var ",["variable","variable.name"]," = ",["literal","variable.value"],";\n"]]]],"\n        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\n",["*","header","request.other_headers",["        client.DefaultRequestHeaders.Add(",["literal","header.name"],", ",["literal","header.value"],");\n"]],["?","request.bearer",["        var token = Environment.GetEnvironmentVariable(\"WORKFLOW_TOKEN\");\n        if (!string.IsNullOrEmpty(token))\n        {\n            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", token);\n        }\n"]],"\n",["?","request.escaped",["        // The address is finished; .NET Framework would decode some of its escapes and drop others.\n        const BindingFlags Hidden = BindingFlags.Static | BindingFlags.NonPublic;\n        typeof(Uri).GetField(\"s_IriParsing\", Hidden)?.SetValue(null, false);\n"]],"        var address = $\"{server}",["*","part","request.parts",[["?","part.variable",["{",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\";\n        var request = new HttpRequestMessage(HttpMethod.",["name","request.class_name"],", address);\n        var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };\n",["?","request.is_data",["        var body = ",["data","request.data"],";\n        request.Content = new StringContent(json.Serialize(body), Encoding.UTF8, ",["literal","request.content_type"],");\n"],[["?","request.body",[["?","request.why",["        // This is a text, since JavaScriptSerializer would change ",["comment","request.why"],".\n"]],"        var body = ",["literal","request.body"],";\n",["*","field","request.secrets",["        body += Secret(",["literal","field.name"],", ",["literal","field.variable"],");\n"]],"        request.Content = new StringContent(body);\n        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(",["literal","request.content_type"],");\n"]]]],"\n        var response = await client.SendAsync(request);\n        var text = await response.Content.ReadAsStringAsync();\n        if (!response.IsSuccessStatusCode)\n        {\n            throw new HttpRequestException($\"HTTP {(int)response.StatusCode}: {text}\");\n        }\n",["?","request.enveloped",["        var reply = json.Deserialize<Dictionary<string, object>>(text);\n        if (!true.Equals(reply[\"success\"]))\n        {\n            throw new InvalidOperationException((string)reply[\"error\"]);\n        }\n",["?","request.reply.is_done",["        Console.WriteLine(\"Done.\");\n"],[["?","request.reply.within",["        var data = (Dictionary<string, object>)reply[\"data\"];\n"],[["?","request.reply.is_list",["        var data = (IEnumerable)reply[\"data\"];\n"],[["?","request.reply.member",["        var data = (Dictionary<string, object>)reply[\"data\"];\n"],["        var data = reply[\"data\"];\n"]]]]]]]]],[["?","request.reply.is_done",["        Console.WriteLine(\"Done.\");\n"],[["?","request.reply.within",["        var data = json.Deserialize<Dictionary<string, object>>(text);\n"],[["?","request.reply.is_list",["        var data = json.Deserialize<ArrayList>(text);\n"],[["?","request.reply.member",["        var data = json.Deserialize<Dictionary<string, object>>(text);\n"],["        var data = json.DeserializeObject(text);\n"]]]]]]]]]],["?","request.reply.is_list",[["?","request.reply.member",[["?","request.reply.within",["        foreach (Dictionary<string, object> item in (IEnumerable)data[",["literal","request.reply.within"],"])\n"],["        foreach (Dictionary<string, object> item in data)\n"]],"        {\n            Console.WriteLine(item[",["literal","request.reply.member"],"]);\n        }\n"],[["?","request.reply.within",["        foreach (var item in (IEnumerable)data[",["literal","request.reply.within"],"])\n"],["        foreach (var item in data)\n"]],"        {\n            Console.WriteLine(item);\n        }\n"]],["?","request.reply.total",["        Console.WriteLine(data[",["literal","request.reply.total"],"] + \" in all\");\n"]]],[["?","request.reply.member",["        Console.WriteLine(data[",["literal","request.reply.member"],"]);\n"],[["?","request.reply.is_value",["        Console.WriteLine(data as string ?? json.Serialize(data));\n"]]]]]],"        // endregion core\n    }\n",["?","request.secrets",["\n    private static string Secret(string field, string variable)\n    {\n        var value = Environment.GetEnvironmentVariable(variable)\n            ?? throw new InvalidOperationException($\"set the environment variable {variable}\");\n        return $\"&{field}={Uri.EscapeDataString(value)}\";\n    }\n"]],"}\n"],"java":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nimport java.io.IOException;\nimport java.net.ConnectException;\nimport java.net.URI;\n",["?","request.secrets",["import java.net.URLEncoder;\n"]],"import java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\n",["?","request.body",["import java.net.http.HttpRequest.BodyPublishers;\n"],[["?","request.is_get",[],["import java.net.http.HttpRequest.BodyPublishers;\n"]]]],"import java.net.http.HttpResponse;\nimport java.net.http.HttpResponse.BodyHandlers;\n",["?","request.secrets",["import java.nio.charset.StandardCharsets;\n"]],"import java.time.Duration;\n",["?","request.makes_id",["import java.util.UUID;\n"]],"\npublic class Example {\n    public static void main(String[] args) throws InterruptedException {\n        try {\n            run();\n        } catch (ConnectException error) {\n            System.err.println(\"no connection to the server; its address is WORKFLOW_SERVER_URL\");\n            System.exit(1);\n        } catch (IOException | IllegalArgumentException error) {\n            System.err.println(error.getMessage());\n            System.exit(1);\n        }\n    }\n\n    private static void run() throws IOException, InterruptedException {\n        // region core\n        String server =\n                System.getenv().getOrDefault(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\");\n        server = server.replaceFirst(\"(/workflowapi)?/*$\", \"\");\n",["*","variable","request.variables",[["?","variable.fresh",["        String ",["variable","variable.name"]," = UUID.randomUUID().toString();\n"],["        String ",["variable","variable.name"]," = ",["literal","variable.value"],";\n"]]]],["?","request.is_data",["        String body =\n                \"\"\"\n                ",["data","request.data"],"\n                \"\"\"",["?","request.members",["\n                        .formatted(",["arguments","request.members"],")"]],";\n"],[["?","request.body",[["?","request.why",["        // Not a text block, because of ",["comment","request.why"],".\n"]],"        String body = ",["literal","request.body"],";\n"]]]],["*","field","request.secrets",["        body += \"&",["name","field.name"],"=\" + secret(\"",["name","field.variable"],"\");\n"]],"        String address = server",["*","part","request.parts",[" + ",["?","part.variable",[["variable","part.variable"]],[["literal","part.text"]]]]],";\n\n        HttpRequest.Builder request =\n                HttpRequest.newBuilder(URI.create(address))\n                        .timeout(Duration.ofSeconds(30))\n",["*","header","request.headers",["                        .header(",["literal","header.name"],", ",["literal","header.value"],")\n"]],["?","request.is_post",["                        .POST(BodyPublishers.ofString(body));\n"],[["?","request.body",["                        .method(",["literal","request.method"],", BodyPublishers.ofString(body));\n"],[["?","request.is_get",["                        .GET();\n"],["                        .method(",["literal","request.method"],", BodyPublishers.noBody());\n"]]]]]],["?","request.bearer",["        String token = System.getenv(\"WORKFLOW_TOKEN\");\n        if (token != null && !token.isEmpty()) {\n            request.header(\"Authorization\", \"Bearer \" + token);\n        }\n"]],"\n        HttpResponse<String> response =\n                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());\n        String reply = response.body();\n        if (response.statusCode() < 200 || response.statusCode() > 299) {\n            throw new IOException(\"HTTP \" + response.statusCode() + \": \" + reply);\n        }\n",["?","request.enveloped",["        // Java has no parser of JSON; what follows the data says whether the call worked.\n        String end = reply.substring(Math.max(0, reply.lastIndexOf(\"\\\"success\\\":\")));\n        if (!end.replace(\" \", \"\").startsWith(\"\\\"success\\\":true\")) {\n            throw new IOException(reply);\n        }\n"]],"        System.out.println(reply);\n        // endregion core\n    }\n",["?","request.secrets",["\n    /** An environment variable in a form. */\n    private static String secret(String name) throws IOException {\n        String value = System.getenv(name);\n        if (value == null || value.isEmpty()) {\n            throw new IOException(\"set the environment variable \" + name);\n        }\n        return URLEncoder.encode(value, StandardCharsets.UTF_8);\n    }\n"]],"}\n"],"go":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\npackage main\n\nimport (\n",["?","request.is_data",["\t\"bytes\"\n"]],"\t\"context\"\n",["?","request.makes_id",["\t\"crypto/rand\"\n"]],["?","request.is_data",["\t\"encoding/json\"\n"],[["?","request.enveloped",["\t\"encoding/json\"\n"],[["?","request.reply.is_done",[],["\t\"encoding/json\"\n"]]]]]],["?","request.enveloped",["\t\"errors\"\n"],[["?","request.reply.is_nullable",["\t\"errors\"\n"],[["?","request.secrets",["\t\"errors\"\n"]]]]]],"\t\"fmt\"\n\t\"io\"\n\t\"net/http\"\n",["?","request.secrets",["\t\"net/url\"\n"]],"\t\"os\"\n\t\"strings\"\n\t\"time\"\n)\n\nfunc run() error {\n\t// region core\n\tserver := os.Getenv(\"WORKFLOW_SERVER_URL\")\n\tif server == \"\" {\n\t\tserver = \"http://localhost:8077\"\n\t}\n\tserver = strings.TrimSuffix(strings.TrimRight(server, \"/\"), \"/workflowapi\")\n",["*","variable","request.variables",[["?","variable.fresh",["\t",["variable","variable.name"],", err := newID()\n\tif err != nil {\n\t\treturn err\n\t}\n"],["\t",["variable","variable.name"]," := ",["literal","variable.value"],"\n"]]]],["?","request.is_data",["\tbody, err := json.Marshal(",["data","request.data"],")\n\tif err != nil {\n\t\treturn err\n\t}\n"],[["?","request.body",[["?","request.why",["\t// This is a text, since Go would change ",["comment","request.why"],".\n"]],"\tbody := ",["literal","request.body"],"\n"]]]],["*","field","request.secrets",["\tif os.Getenv(",["literal","field.variable"],") == \"\" {\n\t\treturn errors.New(\"set the environment variable ",["name","field.variable"],"\")\n\t}\n\tbody += \"&",["name","field.name"],"=\" + url.QueryEscape(os.Getenv(",["literal","field.variable"],"))\n"]],"\n\tctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)\n\tdefer cancel()\n\taddress := server",["*","part","request.parts",[" + ",["?","part.variable",[["variable","part.variable"]],[["literal","part.text"]]]]],"\n",["?","request.is_data",["\trequest, err := http.NewRequestWithContext(ctx, http.Method",["name","request.class_name"],", address, bytes.NewReader(body))\n"],[["?","request.body",["\trequest, err := http.NewRequestWithContext(ctx, http.Method",["name","request.class_name"],", address, strings.NewReader(body))\n"],["\trequest, err := http.NewRequestWithContext(ctx, http.Method",["name","request.class_name"],", address, nil)\n"]]]],"\tif err != nil {\n\t\treturn err\n\t}\n",["*","header","request.headers",["\trequest.Header.Set(",["literal","header.name"],", ",["literal","header.value"],")\n"]],["?","request.bearer",["\tif token := os.Getenv(\"WORKFLOW_TOKEN\"); token != \"\" {\n\t\trequest.Header.Set(\"Authorization\", \"Bearer \"+token)\n\t}\n"]],"\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\treturn err\n\t}\n\tdefer response.Body.Close()\n\ttext, err := io.ReadAll(response.Body)\n\tif err != nil {\n\t\treturn err\n\t}\n\tif response.StatusCode < 200 || response.StatusCode > 299 {\n\t\treturn fmt.Errorf(\"HTTP %d: %s\", response.StatusCode, text)\n\t}\n",["?","request.enveloped",["\n\tvar reply struct {\n",["?","request.reply.is_done",[],[["?","request.reply.is_list",[["?","request.reply.within",["\t\tData struct {\n\t\t\t",["name","request.reply.go_within"]," []",["?","request.reply.member",["struct {\n\t\t\t\t",["name","request.reply.go_member"]," ",["name","request.reply.go_type"]," `json:\"",["name","request.reply.member"],"\"`\n\t\t\t}"],[["name","request.reply.go_type"]]]," `json:\"",["name","request.reply.within"],"\"`\n\n\t\t\t",["name","request.reply.go_total"]," int `json:\"",["name","request.reply.total"],"\"`\n\t\t} `json:\"data\"`\n"],[["?","request.reply.member",["\t\tData []struct {\n\t\t\t",["name","request.reply.go_member"]," ",["name","request.reply.go_type"]," `json:\"",["name","request.reply.member"],"\"`\n\t\t} `json:\"data\"`\n"],["\t\tData []",["name","request.reply.go_type"]," `json:\"data\"`\n"]]]],"\n"],[["?","request.reply.member",["\t\tData ",["?","request.reply.is_nullable",["*"]],"struct {\n\t\t\t",["name","request.reply.go_member"]," ",["name","request.reply.go_type"]," `json:\"",["name","request.reply.member"],"\"`\n\t\t} `json:\"data\"`\n\n"],["\t\tData ",["name","request.reply.go_type"]," `json:\"data\"`\n\n"]]]]]],"\t\tSuccess bool   `json:\"success\"`\n\t\tError   string `json:\"error\"`\n\t}\n\tif err := json.Unmarshal(text, &reply); err != nil {\n\t\treturn err\n\t}\n\tif !reply.Success {\n\t\treturn errors.New(reply.Error)\n\t}\n",["?","request.reply.is_done",["\tfmt.Println(\"Done.\")\n"],["\tdata := reply.Data\n"]]],[["?","request.reply.is_done",["\tfmt.Println(\"Done.\")\n"],["\n",["?","request.reply.is_list",["\tvar data []",["?","request.reply.member",["struct {\n\t\t",["name","request.reply.go_member"]," ",["name","request.reply.go_type"]," `json:\"",["name","request.reply.member"],"\"`\n\t}"],[["name","request.reply.go_type"]]],"\n"],[["?","request.reply.member",["\tvar data ",["?","request.reply.is_nullable",["*"]],"struct {\n\t\t",["name","request.reply.go_member"]," ",["name","request.reply.go_type"]," `json:\"",["name","request.reply.member"],"\"`\n\t}\n"],["\tvar data ",["name","request.reply.go_type"],"\n\n"]]]],"\tif err := json.Unmarshal(text, &data); err != nil {\n\t\treturn err\n\t}\n"]]]],["?","request.reply.is_nullable",["\tif data == nil {\n\t\treturn errors.New(\"nothing has this id\")\n\t}\n"]],["?","request.reply.is_list",["\tfor _, item := range data",["?","request.reply.within",[".",["name","request.reply.go_within"]]]," {\n",["?","request.reply.member",[["?","request.reply.is_raw",["\t\tfmt.Printf(\"%s\\n\", item.",["name","request.reply.go_member"],")\n"],["\t\tfmt.Println(item.",["name","request.reply.go_member"],")\n"]]],[["?","request.reply.is_raw",["\t\tfmt.Printf(\"%s\\n\", item)\n"],["\t\tfmt.Println(item)\n"]]]],"\t}\n",["?","request.reply.total",["\tfmt.Println(data.",["name","request.reply.go_total"],", \"in all\")\n"]]],[["?","request.reply.member",[["?","request.reply.is_raw",["\tfmt.Printf(\"%s\\n\", data.",["name","request.reply.go_member"],")\n"],["\tfmt.Println(data.",["name","request.reply.go_member"],")\n"]]],[["?","request.reply.is_done",[],[["?","request.reply.is_raw",["\tfmt.Printf(\"%s\\n\", data)\n"],["\tfmt.Println(data)\n"]]]]]]]],"\t// endregion core\n\treturn nil\n}\n",["?","request.makes_id",["\n// newID returns a random UUID (RFC 9562, version 4).\nfunc newID() (string, error) {\n\tid := make([]byte, 16)\n\tif _, err := rand.Read(id); err != nil {\n\t\treturn \"\", err\n\t}\n\tid[6] = id[6]&0x0f | 0x40\n\tid[8] = id[8]&0x3f | 0x80\n\treturn fmt.Sprintf(\"%x-%x-%x-%x-%x\", id[:4], id[4:6], id[6:8], id[8:10], id[10:]), nil\n}\n"]],"\nfunc main() {\n\tif err := run(); err != nil {\n\t\tfmt.Fprintln(os.Stderr, err)\n\t\tos.Exit(1)\n\t}\n}\n"],"php":["<?php\n\n// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\ntry {\n    // region core\n    $server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';\n    $server = preg_replace('~(/workflowapi)?/*$~', '', $server);\n",["*","variable","request.variables",[["?","variable.fresh",["    // A random UUID (RFC 9562, version 4).\n    $bytes = random_bytes(16);\n    $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);\n    $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);\n    $",["variable","variable.name"]," = vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));\n"],["    $",["variable","variable.name"]," = ",["literal","variable.value"],";\n"]]]],"    $headers = [\n",["*","header","request.headers",["        ",["literal","header.curl"],",\n"]],"    ];\n",["?","request.bearer",["    if ($token = getenv('WORKFLOW_TOKEN')) {\n        $headers[] = \"Authorization: Bearer $token\";\n    }\n"]],["?","request.is_data",["    $body = json_encode(",["data","request.data"],", JSON_THROW_ON_ERROR);\n"],[["?","request.body",[["?","request.why",["    // This is a text, since PHP would change ",["comment","request.why"],".\n"]],"    $body = ",["literal","request.body"],";\n"]]]],["*","field","request.secrets",["    if (!getenv(",["literal","field.variable"],")) {\n        throw new RuntimeException('set the environment variable ",["name","field.variable"],"');\n    }\n    $body .= '&",["name","field.name"],"=' . urlencode(getenv(",["literal","field.variable"],"));\n"]],"\n    $curl = curl_init(\"{$server}",["*","part","request.parts",[["?","part.variable",["{$",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\");\n    curl_setopt_array($curl, [\n",["?","request.is_post",[],[["?","request.is_get",[],["        CURLOPT_CUSTOMREQUEST => ",["literal","request.method"],",\n"]]]],"        CURLOPT_HTTPHEADER => $headers,\n",["?","request.body",["        CURLOPT_POSTFIELDS => $body,\n"]],"        CURLOPT_RETURNTRANSFER => true,\n        CURLOPT_TIMEOUT => 30,\n    ]);\n    $text = curl_exec($curl);\n    if ($text === false) {\n        throw new RuntimeException(curl_error($curl));\n    }\n    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);\n    if ($status < 200 || $status > 299) {\n        throw new RuntimeException(\"HTTP $status: $text\");\n    }\n",["?","request.enveloped",["    $reply = json_decode($text, true, flags: JSON_THROW_ON_ERROR);\n    if (!$reply['success']) {\n        throw new RuntimeException($reply['error']);\n    }\n",["?","request.reply.is_done",["    echo 'Done.' . PHP_EOL;\n"],["    $data = $reply['data'];\n"]]],[["?","request.reply.is_done",["    echo 'Done.' . PHP_EOL;\n"],["    $data = json_decode($text, true, flags: JSON_THROW_ON_ERROR);\n"]]]],["?","request.reply.is_nullable",["    if ($data === null) {\n        throw new RuntimeException('nothing has this id');\n    }\n"]],["?","request.reply.is_list",["    foreach ($data",["?","request.reply.within",["[",["literal","request.reply.within"],"]"]]," as $item) {\n",["?","request.reply.is_text",["        echo $item",["?","request.reply.member",["[",["literal","request.reply.member"],"]"]]," . PHP_EOL;\n"],["        echo json_encode($item",["?","request.reply.member",["[",["literal","request.reply.member"],"]"]],") . PHP_EOL;\n"]],"    }\n",["?","request.reply.total",["    echo $data[",["literal","request.reply.total"],"] . ' in all' . PHP_EOL;\n"]]],[["?","request.reply.is_done",[],[["?","request.reply.is_text",["    echo $data",["?","request.reply.member",["[",["literal","request.reply.member"],"]"]]," . PHP_EOL;\n"],["    echo json_encode($data",["?","request.reply.member",["[",["literal","request.reply.member"],"]"]],") . PHP_EOL;\n"]]]]]],"    // endregion core\n} catch (Exception $error) {\n    fwrite(STDERR, $error->getMessage() . PHP_EOL);\n    exit(1);\n}\n"],"ruby":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nrequire 'json'\nrequire 'net/http'\n",["?","request.makes_id",["require 'securerandom'\n"]],"\nbegin\n  # region core\n  server = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077')\n  server = server.sub(%r{(/workflowapi)?/*\\z}, '')\n",["*","variable","request.variables",[["?","variable.fresh",["  ",["variable","variable.name"]," = SecureRandom.uuid\n"],["  ",["variable","variable.name"]," = ",["literal","variable.value"],"\n"]]]],["?","request.is_data",["  body = ",["data","request.data"],".to_json\n"],[["?","request.body",[["?","request.why",["  # This is a text, since Ruby would change ",["comment","request.why"],".\n"]],"  body = ",["literal","request.body"],"\n"]]]],["*","field","request.secrets",["  ",["name","field.name"]," = ENV[",["literal","field.variable"],"].to_s\n  raise 'set the environment variable ",["name","field.variable"],"' if ",["name","field.name"],".empty?\n\n  body += \"&",["name","field.name"],"=#{URI.encode_www_form_component(",["name","field.name"],")}\"\n"]],"\n  uri = URI(\"#{server}",["*","part","request.parts",[["?","part.variable",["#{",["variable","part.variable"],"}"],[["quoted","part.text"]]]]],"\")\n  request = Net::HTTP::",["name","request.class_name"],".new(uri)\n",["*","header","request.headers",["  request[",["literal","header.name"],"] = ",["literal","header.value"],"\n"]],["?","request.bearer",["  token = ENV['WORKFLOW_TOKEN'].to_s\n  request['Authorization'] = \"Bearer #{token}\" unless token.empty?\n"]],["?","request.body",["  request.body = body\n"]],"  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }\n  response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }\n  raise \"HTTP #{response.code}: #{response.body}\" unless response.is_a?(Net::HTTPSuccess)\n\n",["?","request.enveloped",["  reply = JSON.parse(response.body)\n  raise reply['error'] unless reply['success']\n\n",["?","request.reply.is_done",["  puts 'Done.'\n"],["  data = reply['data']\n"]]],[["?","request.reply.is_done",["  puts 'Done.'\n"],["  data = JSON.parse(response.body)\n"]]]],["?","request.reply.is_nullable",["  raise 'nothing has this id' unless data\n\n"]],["?","request.reply.is_list",["  data",["?","request.reply.within",["[",["literal","request.reply.within"],"]"]],".each { |item| puts item",["?","request.reply.member",["[",["literal","request.reply.member"],"]"]]," }\n",["?","request.reply.total",["  puts \"#{data[",["literal","request.reply.total"],"]} in all\"\n"]]],[["?","request.reply.member",["  puts data[",["literal","request.reply.member"],"]\n"],[["?","request.reply.is_value",["  puts data\n"]]]]]],"  # endregion core\nrescue StandardError => e\n  abort e.message\nend\n"]};
const LANGUAGES={"bash":{"forms":[["'","'",{"'":"'\\''"},[]],["$'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'"},[["\\%03o",8,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"snake","inQuotes":{"$":"\\$"},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?","%s"]],"items":["[","]","[]",["[","]",", "],",",""],"members":["{","}","{}",["{","}",", "],",",""],"member":"%s: %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":0,"width":80,"lone_null":true,"lone_lists":true,"json":{"'":"'\\''"},"json_with_variables":{},"variable":"\"'\"${}\"'\"","one_line":false,"longest":0}},"cmd":{"forms":[],"longest":0,"joined":"","inComments":{"%":"U+0025","^":"U+005E","&":"U+0026","|":"U+007C","<":"U+003C",">":"U+003E"},"asciiComments":true,"longestComment":2000,"case":"snake","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?","%s"]],"items":["[","]","[]",["[","]",", "],",",""],"members":["{","}","{}",["{","}",", "],",",""],"member":"%s: %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":0,"width":80,"lone_null":true,"lone_lists":true,"json":{"%":"%%"},"json_with_variables":{},"variable":"\"%{}%\"","one_line":true,"longest":0}},"powershell":{"forms":[["'","'",{"'":"''"},[]],["\"","\"",{"`":"``","\"":"`\"","$":"`$","#":"`#"},[["$([char]0x%04x)",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":true,"longestComment":0,"case":"camel","inQuotes":{"$":"`$"},"data":{"words":{"null":"$null","true":"$true","false":"$false"},"numbers":[["0|-?[1-9]\\d{0,17}","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"]],"items":["@(",")","@()",["@(",")",", "],",",""],"members":["[ordered]@{","}","[ordered]@{}",["[ordered]@{ "," }","; "],"",""],"member":"%s = %s","keys":[["[A-Za-z_][A-Za-z0-9_]*","%s"]],"shorthand":false,"lost":"","caseless":true,"objects":null,"strings":null,"aligned":false,"indent":"    ","margin":1,"width":100,"lone_null":true,"lone_lists":false,"json":null,"json_with_variables":{},"variable":"${}","one_line":false,"longest":0}},"http":{"forms":[["","",{},[]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":null,"inQuotes":{},"data":null},"http-file":{"forms":[["","",{},[]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"camel","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?","%s"]],"items":["[","]","[]",["[","]",", "],",",""],"members":["{","}","{}",["{","}",", "],",",""],"member":"%s: %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":0,"width":80,"lone_null":true,"lone_lists":true,"json":{},"json_with_variables":{},"variable":"\"{{{}}}\"","one_line":false,"longest":0}},"python":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\x%02x",32,255],["\\u%04x",32,65535],["\\U%08x",32,1114111]]],["'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'"},[["\\x%02x",32,255],["\\u%04x",32,65535],["\\U%08x",32,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"snake","inQuotes":{},"data":{"words":{"null":"None","true":"True","false":"False"},"numbers":[["0|-?[1-9]\\d*","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"],["(0|-?[1-9]\\d{0,8})\\.0","%s"]],"items":["[","]","[]",["[","]",", "],",",","],"members":["{","}","{}",["{","}",", "],",",","],"member":"%s: %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"    ","margin":1,"width":88,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}},"javascript-page":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","<":"\\u003c"},[["\\u%04x",16,1114111]]],["'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'","<":"\\u003c"},[["\\u%04x",16,1114111]]]],"longest":0,"joined":"","inComments":{"<":"\\u003c"},"asciiComments":false,"longestComment":0,"case":"camel","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d{0,14}","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"]],"items":["[","]","[]",["[","]",", "],",",","],"members":["{","}","{}",["{ "," }",", "],",",","],"member":"%s: %s","keys":[["__proto__","[\"%s\"]"],["[A-Za-z_$][A-Za-z0-9_$]*","%s"],["0|[1-9]\\d{0,14}","%s"]],"shorthand":true,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":5,"width":80,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}},"javascript":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","<":"\\u003c"},[["\\u%04x",16,1114111]]],["'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'","<":"\\u003c"},[["\\u%04x",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"camel","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d{0,14}","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"]],"items":["[","]","[]",["[","]",", "],",",","],"members":["{","}","{}",["{ "," }",", "],",",","],"member":"%s: %s","keys":[["__proto__","[\"%s\"]"],["[A-Za-z_$][A-Za-z0-9_$]*","%s"],["0|[1-9]\\d{0,14}","%s"]],"shorthand":true,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":2,"width":80,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}},"csharp":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\u%04x",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"camel","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d{0,8}","%s"],["0|-?[1-9]\\d{0,17}","%sL"],["-?(0|[1-9]\\d{0,12})\\.\\d{1,12}","%sm"]],"items":["new JsonArray(",")","new JsonArray()",["new JsonArray(",")",", "],",",""],"members":["new JsonObject {","}","new JsonObject()",["new JsonObject { "," }",", "],",",","],"member":"[%s] = %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"    ","margin":1,"width":110,"lone_null":false,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}},"csharp-framework":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\u%04x",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"camel","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d{0,8}","%s"],["0|-?[1-9]\\d{0,17}","%sL"],["-?(0|[1-9]\\d{0,12})\\.\\d{1,12}","%sm"]],"items":["new object[] {","}","new object[0]",["new object[] { "," }",", "],",",","],"members":["new Dictionary<string, object> {","}","new Dictionary<string, object>()",["new Dictionary<string, object> { "," }",", "],",",","],"member":"[%s] = %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":["new[] {","}","",["new[] { "," }",", "],",",","],"aligned":false,"indent":"    ","margin":2,"width":110,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}},"java":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\%03o",32,127],["\\u%04x",16,1114111]]]],"longest":10000,"joined":"String.join(\"\", %s)","inComments":{"\\":"\\u005c"},"asciiComments":true,"longestComment":0,"case":"camel","inQuotes":{},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?","%s"]],"items":["[","]","[]",["[","]",", "],",",""],"members":["{","}","{}",["{","}",", "],",",""],"member":"%s: %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":8,"width":80,"lone_null":true,"lone_lists":true,"json":{"\\":"\\\\"},"json_with_variables":{"%":"%%"},"variable":"\"%s\"","one_line":false,"longest":60000}},"go":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\u%04x",32,65535],["\\U%08x",32,1114111]]],["`","`",{},[]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"initialism","inQuotes":{},"data":{"words":{"null":"nil","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d{0,17}","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"]],"items":["[]any{","}","[]any{}",["[]any{","}",", "],",",","],"members":["map[string]any{","}","map[string]any{}",["map[string]any{","}",", "],",",","],"member":"%s: %s","keys":[],"shorthand":false,"lost":"","caseless":false,"objects":[["[]map[string]any{","}","",["[]map[string]any{","}",", "],",",","],["{","}","{}",["{","}",", "],",",","]],"strings":["[]string{","}","",["[]string{","}",", "],",",","],"aligned":true,"indent":"\t","margin":1,"width":80,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}},"php":{"forms":[["'","'",{"\\":"\\\\","'":"\\'"},[]],["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","$":"\\$"},[["\\u{%x}",32,1114111]]]],"longest":0,"joined":"","inComments":{"?>":"? >"},"asciiComments":false,"longestComment":0,"case":"camel","inQuotes":{"$":"\\$"},"data":{"words":{"null":"null","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d{0,17}","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"]],"items":["[","]","[]",["[","]",", "],",",","],"members":["[","]","new stdClass()",["[","]",", "],",",","],"member":"%s => %s","keys":[],"shorthand":false,"lost":"-?\\d+","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"    ","margin":1,"width":80,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"${}","one_line":false,"longest":0}},"ruby":{"forms":[["'","'",{"\\":"\\\\","'":"\\'"},[]],["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","#":"\\#"},[["\\u{%x}",32,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0,"case":"snake","inQuotes":{},"data":{"words":{"null":"nil","true":"true","false":"false"},"numbers":[["0|-?[1-9]\\d*","%s"],["-?(0|[1-9]\\d{0,8})\\.\\d{0,3}[1-9]","%s"],["(0|-?[1-9]\\d{0,8})\\.0","%s"]],"items":["[","]","[]",["[","]",", "],",",""],"members":["{","}","{}",["{ "," }",", "],",",""],"member":"%s: %s","keys":[["[A-Za-z_][A-Za-z0-9_]*","%s"]],"shorthand":false,"lost":"","caseless":false,"objects":null,"strings":null,"aligned":false,"indent":"  ","margin":1,"width":80,"lone_null":true,"lone_lists":true,"json":null,"json_with_variables":{},"variable":"{}","one_line":false,"longest":0}}};
const PLAIN = /^[\x20-\x7e]*$/;
const BLANK =
"\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const codeOf = (character) => character.codePointAt(0);
const padded = (number, base, length) => number.toString(base).padStart(length, "0");
const bytesOf = (text) => new TextEncoder().encode(text);
const same = (text) => text;
const matching = (pattern, words) => (text) => {
if (!pattern.test(text)) throw new Error(words);
return text;
};
function fault(text) {
throw new Error(text);
}
const DEEPEST = 100;
class Digits {
constructor(text) {
this.text = text;
}
}
const readJson = (text) =>
parsed(text, (digits) => {
if (!/[.eE]/.test(digits)) return BigInt(digits);
if (!Number.isFinite(Number(digits))) throw new Error("A number is too large.");
return /[eE]/.test(digits) ? Number(digits) : new Digits(digits);
});
function parsed(text, number, repeated = same) {
try {
JSON.parse(text);
} catch {
throw new Error("This is not JSON.");
}
const tokens = text.match(/[{}[\]]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g);
let at = 0;
function value(depth) {
if (depth > DEEPEST) throw new Error(`Nested more than ${DEEPEST} deep.`);
const token = tokens[at++];
if (token === "{") {
const members = new Map();
while (tokens[at] !== "}") {
const name = sound(JSON.parse(tokens[at++]));
if (members.has(name)) repeated();
members.set(name, value(depth + 1));
}
at++;
return members;
}
if (token === "[") {
const items = [];
while (tokens[at] !== "]") items.push(value(depth + 1));
at++;
return items;
}
return /^-?\d/.test(token) ? number(token) : sound(JSON.parse(token));
}
return value(0);
}
function sound(value) {
if (/\p{Cs}/u.test(value)) throw new Error("Half of a surrogate pair is not valid text.");
return value;
}
function floatText(value) {
if (Object.is(value, -0)) return "-0.0";
const [digits, exponent] = value.toExponential().split("e");
if (value !== 0 && (exponent < -4 || exponent >= 16)) {
return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
return Number.isInteger(value) ? `${value}.0` : `${value}`;
}
function jsonOf(value, quote, comma, colon) {
const inner = (item) => jsonOf(item, quote, comma, colon);
if (typeof value === "string") return quote(value);
if (typeof value === "number") return floatText(value);
if (value instanceof Digits) return value.text;
if (Array.isArray(value)) return `[${value.map(inner).join(comma)}]`;
if (value instanceof Map) {
const members = [...value].map(([name, item]) => quote(name) + colon + inner(item));
return `{${members.join(comma)}}`;
}
return String(value);
}
const asciiQuoted = (text) =>
JSON.stringify(text).replace(/[^\x00-\x7e]/g, (unit) => `\\u${padded(codeOf(unit), 16, 4)}`);
const dumped = (value) => jsonOf(value, asciiQuoted, ", ", ": ");
const bodyText = (value) => dumped(value).replaceAll("{{", "{\\u007b");
class Named {
constructor(name) {
this.name = name;
}
}
class Changed extends Error {}
const changes = (what) => {
throw new Changed(what);
};
const isObject = (data) => data instanceof Map;
const isNested = (data) => isObject(data) || Array.isArray(data);
const itemsIn = (data) => (isNested(data) ? [...data.values()] : []);
const filledIn = (form, ...texts) => form.replace(/%s/g, () => texts.shift());
const byPattern = (forms, text) => {
const found = forms.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text));
return found ? filledIn(found[1], text) : "";
};
const isTable = (items) =>
(items.every(Array.isArray) || items.every(isObject)) &&
items.every((item) => itemsIn(item).length > 1);
const isShort = (data) => {
const items = itemsIn(data);
const isFlat = !items.some((item) => itemsIn(item).length);
if (isFlat || isObject(data)) return isFlat;
return items.every(isShort) && !(items.length > 1 && isTable(items));
};
function dataWriter(form, literal, variable) {
let marks = {};
const string = (text) => {
if (!form.json) return literal(text);
return Array.from(bodyText(text), (mark) => marks[mark] ?? mark).join("");
};
const single = (data) => {
if (typeof data === "string") return string(data);
if (data instanceof Named) return form.variable.replace("{}", () => variable(data.name));
if (!(data instanceof Digits)) return form.words[data];
return byPattern(form.numbers, data.text) || changes(`the number ${data.text}`);
};
const key = (name) => {
if (form.lost && byPattern([[form.lost, "x"]], name)) changes(`the name ${asciiQuoted(name)}`);
return byPattern(form.keys, name) || string(name);
};
const member = (name, text, item) =>
form.shorthand && item instanceof Named && text === name
? name
: filledIn(form.member, name, text);
const brackets = (data, members) => {
if (isObject(data)) {
const names = new Set([...data.keys()].map((name) => name.toLowerCase()));
if (form.caseless && names.size < data.size) {
changes("names that differ in letter case alone");
}
return [members, form.members];
}
if (!form.lone_null && data.length === 1 && data[0] === null) changes("a list of null alone");
const isLone = data.length === 1 && Array.isArray(data[0]);
if (!form.lone_lists && isLone) changes("a list in a list");
if (form.objects && data.length && data.every(isObject)) return form.objects;
const isText = (item) => typeof item === "string";
const plain = form.strings && data.length && data.every(isText);
return [plain ? form.strings : form.items, form.members];
};
const onOneLine = (data, members) => {
if (!isNested(data)) return single(data);
const [around, inner] = brackets(data, members);
const [, , empty, [opening, closing, comma]] = around;
let texts = itemsIn(data).map((item) => onOneLine(item, inner));
if (isObject(data)) {
const keys = [...data.keys()].map(key);
texts = texts.map((text, at) => member(keys[at], text, itemsIn(data)[at]));
}
return texts.length ? opening + texts.join(comma) + closing : empty;
};
const laid = (data, members, depth, before) => {
const line = onOneLine(data, members);
const width = form.indent.length * depth + before.length + line.length + 1;
const fits = width <= form.width && isShort(data);
return !itemsIn(data).length || fits ? line : onLines(data, members, depth);
};
const joined = (keys, texts, items) =>
texts.map((text, at) => {
const isLine = (place) => place in texts && !texts[place].includes("\n");
let padding = 0;
if (form.aligned && isLine(at)) {
let from = at;
while (isLine(from - 1)) from--;
let widest = 0;
for (; isLine(from); from++) widest = Math.max(widest, keys[from].length);
padding = widest - keys[at].length;
}
return member(keys[at], " ".repeat(padding) + text, items[at]);
});
const onLines = (data, members, depth) => {
if (!itemsIn(data).length) return onOneLine(data, members);
const [[start, end, , , between, last], inner] = brackets(data, members);
const keys = isObject(data) ? [...data.keys()].map(key) : [];
const head = (at) => (keys.length ? filledIn(form.member, keys[at], "") : "");
let texts = itemsIn(data).map((item, at) => laid(item, inner, depth + 1, head(at)));
if (keys.length) texts = joined(keys, texts, itemsIn(data));
const before = `\n${form.indent.repeat(depth)}`;
const within = before + form.indent;
const lines = texts.join(between + within);
return start.replace("\n", before) + within + lines + last + before + end;
};
const write = (data) => {
const hasVariable = itemsIn(data).some((item) => item instanceof Named);
marks = { ...form.json, ...(hasVariable && form.json_with_variables) };
if (form.one_line) return onOneLine(data, form.members);
return onLines(data, form.members, form.margin);
};
return Object.assign(write, { key });
}
function dataOf(text, names) {
const number = (digits) => new Digits(digits);
const found = parsed(text, number, () => changes("a name that is there twice"));
if (!isObject(found)) return found;
const item = (name, value) => (Object.hasOwn(names, name) ? new Named(names[name]) : value);
return new Map([...found].map(([name, value]) => [name, item(name, value)]));
}
const CASES = {
snake: same,
camel: (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
initialism: (name) => CASES.camel(name).replace(/Id$/, "ID"),
};
const UNITS = {
8: (character) => Array.from(bytesOf(character)),
16: (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)),
32: (character) => [codeOf(character)],
};
const BASES = { o: 8, x: 16 };
const formatted = (form, number) =>
form.replace(/%0?(\d*)([ox])/, (_, width, base) => padded(number, BASES[base], Number(width)));
function formed([start, end, escapes, codes], text) {
const written = Array.from(text, (character) => {
if (Object.hasOwn(escapes, character)) return escapes[character];
if (PLAIN.test(character) && !end.includes(character)) return character;
const found = codes.find(([, , last]) => codeOf(character) <= last);
return found && UNITS[found[1]](character).map((unit) => formatted(found[0], unit)).join("");
});
return written.includes(undefined) ? null : start + written.join("") + end;
}
const literalOf = ({ forms, longest, joined }) => (text) => {
const parts = longest ? text.match(new RegExp(`[^]{1,${longest}}`, "gu")) ?? [""] : [text];
const literals = parts.map((part) => {
const written = forms.map((form) => formed(form, part)).filter((found) => found !== null);
if (!written.length) fault("no literal");
return written.reduce((one, other) => (other.length < one.length ? other : one));
});
return literals.length < 2 ? literals[0] : joined.replace("%s", () => literals.join(", "));
};
const commentOf = ({ inComments, asciiComments, longestComment }) => (text) => {
const numbered = (character) => `U+${padded(codeOf(character), 16, 4).toUpperCase()}`;
let line = text;
for (const [old, now] of Object.entries(inComments)) line = line.replaceAll(old, () => now);
if (asciiComments) line = line.replace(/[^\x00-\x7e]/gu, numbered);
const cut = longestComment && line.length > longestComment;
return cut ? `${line.slice(0, longestComment - 4)} ...` : line;
};
const python = literalOf(LANGUAGES.python);
function cRuntime(text) {
const escaped = text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1");
return `"${escaped}"`;
}
function cmdWithVariables(text) {
if (!PLAIN.test(text)) fault("a word of cmd carries visible ASCII only");
const word = cRuntime(text);
let within = false;
return word.replace(/["&|<>^()]/g, (mark, at) => {
if (mark === '"' && (within || at < word.length - 1)) within = !within;
else if (mark === '"' || !within) return `^${mark}`;
return mark;
});
}
const cmd = (text) => cmdWithVariables(text.replaceAll("%", "%%"));
function withinQuotes(text) {
if (!PLAIN.test(text) || text.includes('"') || text.endsWith("\\")) fault("not within quotes");
return text.replaceAll("%", "%%");
}
const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const html = (text) => text.replace(/[&<>"']/g, (mark) => MARKUP[mark]);
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const NO_NUMBER = "This is not a number.";
const SKIPPED = `[${BLANK}\\0]*`;
const WORD = "(?:true|false|null|undefined|NaN|-?Infinity)";
const POWER = "(?:[eE][+-]?[0-9]+)?";
const OTHERS = [
WORD,
`-(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)${POWER}`,
`(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)${POWER}`,
"0[0-7]+",
"0[xX][0-9a-fA-F]+",
'"(?:[^"\\\\]|\\\\.)*"',
"'(?:[^'\\\\]|\\\\.)*'",
`new[${BLANK}\\0/](?=[^(]*\\().*\\)`,
`\\{${SKIPPED}(?:\\}|(?:["'/]|[\\p{L}\\p{N}_$]+${SKIPPED}:).*\\})`,
`\\[${SKIPPED}(?:\\]|(?:["'{\\[,/.0-9\\-]|${WORD}|new).*\\])`,
].join("|");
const END = "(?:$|/[/*])";
const SOMETHING_ELSE = new RegExp(
`^${SKIPPED}(?:${END}|(?:${OTHERS})${SKIPPED}${END})`,
"su",
);
const DATE = new RegExp(
"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4])" +
"(?::[0-5]\\d){2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?|:?\\d{2})?$",
);
const DATE_THAT_STAYS = /^[\d-]{10}T(?:[01]\d|2[0-3])(?::\d{2}){2}(?:\.\d{0,6}[1-9])?Z?$/;
const DATE_BY_NUMBER = /^\/Date\([\d+-]+\)\/$/;
const CONVERTED_DATE =
"The server would rewrite this date. Use the type date, or declare the name as String.";
const BEYOND_64_BITS =
"The server rejects whole numbers beyond 64 bits. Use the type text, or declare the name.";
const DIGITS_LOST =
"The server would lose digits of this fraction. Use the type text, or declare the name.";
const isConvertedDate = (text) =>
DATE_BY_NUMBER.test(text) || (DATE.test(text) && !DATE_THAT_STAYS.test(text));
function wireText(value) {
arriving(value);
if (typeof value !== "string") return jsonOf(value, JSON.stringify, ",", ":");
return SOMETHING_ELSE.test(value) ? JSON.stringify(value) : value;
}
function arriving(value) {
if (typeof value === "string" && isConvertedDate(value)) throw new Error(CONVERTED_DATE);
if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value) {
throw new Error(BEYOND_64_BITS);
}
if (Array.isArray(value) || value instanceof Map) value.forEach(arriving);
}
const significant = (text) => text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
function fractionText(text) {
const [kept] = Number(text).toExponential().split("e");
if (significant(kept) !== significant(text)) throw new Error(DIGITS_LOST);
if (/^-?0\.0{6}\d/.test(text)) throw new Error("This fraction is too small: use the type JSON.");
return text;
}
const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const WHEN = new RegExp(
`^(\\d{4}-\\d\\d-\\d\\d)(?:T(${CLOCK})(:[0-5]\\d)?(?:\\.(\\d{1,6}))?(Z|[+-]${CLOCK})?)?$`,
);
function partsOf(text, fits, words) {
const parts = WHEN.exec(text);
if (!parts || !isDay(parts[1]) || !fits(parts)) throw new Error(`Write a date as ${words}.`);
return parts;
}
function dateText(text) {
const parts = partsOf(text, () => true, "2026-01-31, or 2026-01-31T13:45");
const [, day, minute, second = ":00", fraction = "", zone = ""] = parts;
if (!minute) return JSON.stringify(day);
const small = /[1-9]/.test(fraction) ? `.${fraction.padEnd(6, "0")}` : "";
const moved = /^[+-]00:00$/.test(zone) ? "Z" : zone;
return JSON.stringify(`${day}T${minute}${second}${small}${moved}`);
}
const isDay = (text) => text >= "0001" && new Date(text).toJSON()?.startsWith(text);
function numberText(text) {
matching(DECIMAL, NO_NUMBER)(text);
return text.includes(".") ? fractionText(text) : wireText(BigInt(text));
}
const ROW_TYPES = {
text: wireText,
number: numberText,
date: dateText,
json: (text) => wireText(readJson(text)),
};
function rowText({ type, value }) {
if (type === "yesno") return String(value === true || value === "true");
if (typeof value !== "string") throw new Error("This field is needed.");
return (ROW_TYPES[type] ?? fault(`no type of a row: ${type}`))(sound(value));
}
function nameTrouble(name, others) {
if (typeof name !== "string" || !name) return "A process parameter needs a name.";
if (WorkflowOperations.systemNames.includes(name.toUpperCase().toLowerCase())) {
return "This name is reserved by the server; choose another.";
}
return others.includes(name) ? "This name appears twice." : "";
}
const INDENT = 8;
const WIDTH = 88;
const LONGEST = WIDTH - INDENT - "result = await client.".length;
const pythonDict = (entries) =>
`{${entries.map(([name, value]) => `${python(name)}: ${value}`).join(", ")}}`;
function plainPython(value, fraction = same) {
const inner = (item) => plainPython(item, fraction);
if (typeof value === "string") return python(value);
if (typeof value === "number") return floatText(value);
if (value instanceof Digits) return fraction(value.text);
if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
if (value instanceof Map) {
return pythonDict([...value].map(([name, item]) => [name, inner(item)]));
}
return { null: "None", true: "True", false: "False" }[value] ?? String(value);
}
class Expressions {
constructor({ package: name, models }) {
this.package = name;
this.models = models;
this.used = new Set();
}
use(module, name) {
this.used.add(`${module} ${name}`);
return name;
}
value(value, shape, read) {
const { kind, items } = shape;
const plain = plainPython(value);
const from = (module, name) => `${this.use(module, name)}.fromisoformat(${plain})`;
if (kind === "parameters") {
return pythonDict(value.map((item) => [item.get("name"), this.parameter(item)]));
}
if (kind === "parameter") return this.typed(value);
if (value === null || (!read && (kind === "uuid" || kind === "map"))) return plain;
if (kind === "list") {
return `[${value.map((item) => this.value(item, items, read)).join(", ")}]`;
}
if (kind === "map") {
return pythonDict([...value].map(([name, item]) => [name, this.value(item, items, true)]));
}
if (kind === "model") return this.model(value, this.models[shape.model]);
if (kind === "uuid") return `${this.use("uuid", "UUID")}(${plain})`;
if (kind === "localdatetime") return from(`${this.package}._runtime.dates`, "ServerDateTime");
if (kind === "datetime" || kind === "date") return from("datetime", kind);
if (kind.startsWith("decimal")) return this.decimal(plainText(value));
return kind === "number" && typeof value === "bigint" ? `${plain}.0` : plain;
}
model(value, { kind, python: name, shape, members, names }) {
if (kind === "alias") return this.value(value, shape, true);
this.use(`${this.package}.models`, name);
if (kind === "enum") {
const found = names.find(([item]) => fromData(item) === value);
return found ? `${name}.${found[1]}` : `${name}(${plainPython(value)})`;
}
const fields = Object.entries(members)
.filter(([member]) => value.has(member))
.map(([member, [field, held]]) => `${field}=${this.value(value.get(member), held, true)}`);
return `${name}(${fields.join(", ")})`;
}
decimal(text) {
return `${this.use("decimal", "Decimal")}(${python(text)})`;
}
parameter(item) {
const shown = this.typed(item.get("value"));
if (!item.get("persist")) return shown;
return `${this.use(this.package, "Parameter")}(${shown}, persist=True)`;
}
typed(text) {
if (/^-?(0|[1-9][0-9]*)\.[0-9]+$/.test(text)) return this.decimal(text);
let value;
try {
value = readJson(text);
} catch {
return python(text);
}
const fraction = (digits) =>
floatText(Number(digits)) === digits ? digits : this.decimal(digits);
if (typeof value !== "string") return plainPython(value, fraction);
this.use(this.package, "Declared");
return `${this.use(this.package, "Parameter")}(${python(value)}, declared=Declared.OTHER)`;
}
imports(client, ...modules) {
this.use(this.package, "WorkflowApiError");
const found = new Map();
const further = [`${this.package} ${client}`, ...modules.map((module) => `${module} `)];
for (const use of [...this.used, ...further].sort()) {
const [module, name] = use.split(" ");
found.set(module, [...(found.get(module) ?? []), name]);
}
const blocks = [[], []];
for (const [module, names] of found) {
const listed = names.filter(Boolean).sort(importOrder).join(", ");
const line = listed ? `from ${module} import ${listed}` : `import ${module}`;
blocks[Number(module.split(".")[0] === this.package)].push(line);
}
const late = (line) => Number(line.startsWith("from "));
return blocks
.filter((lines) => lines.length)
.flatMap((lines) => ["", ...lines.sort((one, other) => late(one) - late(other))])
.slice(1);
}
}
function importOrder(one, other) {
const [first, second] = [one, other].map(
(name) => `${+!/^[A-Z\d_]{2,}$/.test(name)}${+!/^[A-Z]/.test(name)}${name.toLowerCase()}`,
);
return first < second ? -1 : 1;
}
const laidOut = (text) => (text.length <= LONGEST ? text : exploded(text, INDENT));
function exploded(text, indent) {
let depth = 0;
let cuts = [];
for (const found of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[({]|[\])}]|,/g)) {
const mark = found[0];
const end = found.index + mark.length;
if ("([{".includes(mark)) {
if (!depth) cuts = [end];
depth++;
} else if (")]}".includes(mark)) depth--;
else if (mark === "," && depth === 1) cuts.push(end);
}
if (!cuts.length || cuts[0] === text.length - 1) return text;
const before = " ".repeat(indent + 4);
const lines = cuts.map((cut, at) => {
const item = text.slice(cut, (cuts[at + 1] ?? text.length) - 1).trim();
const laid = before.length + item.length < WIDTH ? item : exploded(item, before.length);
return `${before}${laid},\n`;
});
return `${text.slice(0, cuts[0])}\n${lines.join("")}${" ".repeat(indent)}${text.at(-1)}`;
}
const UUID = /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;
const TARGET = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/%?]*)?$/;
const UNRESERVED = /^[A-Za-z0-9._~-]+$/;
const DOTS = /\/\.{1,2}(?=[/?]|$)/;
const HEADER_VALUE = /^([\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?)?$/;
const numberOf = (text) =>
readJson(matching(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/, NO_NUMBER)(text));
const when = (fits, words) => (text) => partsOf(text, fits, words)[0];
const KINDS = {
text: same,
uuid: matching(UUID, "This is not a UUID."),
integer: (text) => BigInt(matching(/^-?(0|[1-9]\d*)$/, "This is not a whole number.")(text)),
number: numberOf,
decimalnumber: numberOf,
decimal: matching(DECIMAL, NO_NUMBER),
date: when(([, , clock]) => !clock, "2026-01-31"),
datetime: when((parts) => parts[5], "2026-01-31T13:45:00Z"),
localdatetime: when((parts) => !parts[5], "2026-01-31T13:45:00"),
json: readJson,
};
const plainText = (value) => (typeof value === "string" ? value : dumped(value));
const textsOf = (value) => (Array.isArray(value) ? value : [value]).map(plainText);
const escaped = (mark) => `%${codeOf(mark).toString(16).toUpperCase()}`;
const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, escaped);
const fromData = (value) => (Number.isInteger(value) ? BigInt(value) : value);
function valueOf(field, held) {
const { kind, choices, items, shape } = field;
if (held === null && field.nullable) return null;
if (kind === "constant") return fromData(field.value);
if (kind === "yesno") return held === true || held === "true";
if (kind === "password") throw new Error("Examples never show a password: set it in your code.");
if (kind === "choice") {
const found = choices.find((value) => String(value) === String(held));
if (found === undefined) throw new Error("This is not one of the choices.");
return fromData(found);
}
if (kind === "list" && Array.isArray(held)) {
return held.map((item, at) => lineOf(items, item, at));
}
if (kind === "list" || typeof held !== "string") throw new Error("This field is needed.");
const value = (KINDS[kind] ?? fault(`no kind of field: ${kind}`))(sound(held));
if (shape) fitting(value, shape);
return value;
}
function lineOf(items, held, at) {
try {
return valueOf(items, held);
} catch (error) {
throw new Error(`Line ${at + 1}: ${error.message}`);
}
}
const AN_OBJECT = [(value) => value instanceof Map, "An object in { }"];
const A_STRING = [(value) => typeof value === "string", "A string in quotes"];
const NEEDED = {
list: [Array.isArray, "A list in [ ]"],
map: AN_OBJECT,
object: AN_OBJECT,
text: A_STRING,
uuid: A_STRING,
};
function fitting(value, shape) {
if (value === null) return;
const model = shape.kind === "model" ? WorkflowOperations.models[shape.model] : shape;
const { kind, items, members } = model;
const [fits, words] = NEEDED[kind] ?? [() => true];
if (!fits(value)) throw new Error(`${words} is needed here.`);
if (kind === "uuid") KINDS.uuid(value);
if (kind === "alias") fitting(value, model.shape);
if (kind === "list" || kind === "map") value.forEach((item) => fitting(item, items));
if (kind !== "object") return;
for (const [name, item] of value) {
if (!Object.hasOwn(members, name)) throw new Error(`There is no member ${name} here.`);
fitting(item, members[name][1]);
}
}
function itemsOf(rows, complain) {
const names = [];
return rows.map(({ name, type, value, keep }, row) => {
const trouble = nameTrouble(name, names);
if (trouble) complain(trouble, { row, part: "name" });
names.push(name);
const item = new Map([["name", name]]);
try {
sound(name);
item.set("value", rowText({ type, value }));
} catch (error) {
complain(error.message, { row, part: "value" });
}
if (keep) item.set("persist", true);
return item;
});
}
function givenValue(field, held, complain) {
const always = field.kind === "constant" && field.required;
const absent = held === undefined || (held === false && field.kind === "secret");
const inPath = field.where === "path";
if ((absent && !always && (field.required || inPath)) || (inPath && held === "")) {
complain("This field is needed.");
} else if (!absent || always) {
if (field.kind === "secret") return true;
if (field.kind === "parameters") return itemsOf(held, complain);
try {
return field.kind === "parameter" ? rowText(held) : valueOf(field, held);
} catch (error) {
complain(error.message);
}
}
return undefined;
}
const pairs = (name, value) => textsOf(value).map((text) => `${percent(name)}=${percent(text)}`);
function wireOf(operation, values) {
let { path } = operation;
const query = [];
const headers = new Map();
const members = new Map();
let body = members;
for (const [field, value] of values) {
const { wire, where } = field;
if (field.whole) body = value;
else if (where === "body") members.set(wire, value);
else if (where === "header") headers.set(wire, textsOf(value).join(","));
else if (where === "query") query.push(...pairs(wire, value));
else path = path.split(`{${wire}}`).join(textsOf(value).map(percent).join(","));
}
return { path: query.length ? `${path}?${query.join("&")}` : path, headers, body };
}
function partsOfUrl(template, url, variables) {
const names = Object.fromEntries(
variables.filter(({ parameter }) => parameter).map((item) => [item.parameter, item.name]),
);
if (!Object.keys(names).length) return [];
const pieces = template.split(/\{([^{}]*)\}/);
const escape = (piece) => piece.replace(/[^\w/]/g, "\\$&");
const pattern = pieces.map((piece, at) => (at % 2 ? "([^/?]*)" : `(${escape(piece)})`));
const found = new RegExp(`^${pattern.join("")}`).exec(url);
const parts = [];
let text = "";
pieces.forEach((piece, at) => {
if (at % 2 && Object.hasOwn(names, piece)) {
parts.push({ text, variable: "" }, { text: "", variable: names[piece] });
text = "";
} else text += found[at + 1];
});
const rest = text + url.slice(found[0].length);
return rest ? [...parts, { text: rest, variable: "" }] : parts;
}
function variablesOf(values) {
const found = [];
for (const [{ name, wire, place, fresh }, value] of values) {
const fits = typeof value === "string" && (place === "member" || UNRESERVED.test(value));
if (!place || !fits) continue;
const where = { member: "", parameter: "", [place]: wire };
found.push({ name, value, fresh: fresh === value, ...where });
}
return found;
}
const formText = (body) => [...body].flatMap(([name, value]) => pairs(name, value)).join("&");
function callOf(operation, values, variables) {
const expressions = new Expressions(WorkflowOperations);
const named = new Map(variables.map((item) => [item.name, item]));
const used = [];
const written = [...values].map(([field, value]) => {
const { kind, name, wire, variable, positional, shape = field } = field;
if (named.has(name)) {
const found = named.get(name);
if (found.fresh && operation.returned === wire) return "";
if (found.fresh) expressions.use("uuid", "uuid4");
used.push(found);
return positional ? name : `${name}=${name}`;
}
if (kind === "secret") expressions.use("os", "");
const word =
kind === "secret" ? `os.environ[${python(variable)}]` : expressions.value(value, shape);
return positional ? word : `${name}=${word}`;
});
return {
expression: `${operation.call}(${written.filter(Boolean).join(", ")})`,
imports: expressions.imports("WorkflowClient", "sys"),
async_imports: expressions.imports("AsyncWorkflowClient", "sys", "asyncio"),
answers: operation.answers,
is_id: Boolean(operation.returned),
variables: used,
};
}
function troubleOf({ where }, value, path) {
if (where === "path" && (DOTS.test(path.split("?")[0]) || !TARGET.test(path))) {
return "A URL cannot contain this.";
}
const fits = where !== "header" || textsOf(value).every((text) => HEADER_VALUE.test(text));
return fits ? "" : "A header cannot contain this.";
}
function requestOf(id, held) {
const { operations } = WorkflowOperations;
const operation = Object.hasOwn(operations, id) ? operations[id] : fault(`no operation ${id}`);
const problems = [];
const values = new Map();
for (const field of operation.fields) {
const complain = (message, where) => problems.push({ field: field.name, message, ...where });
const value = givenValue(field, held[field.name], complain);
if (value !== undefined) values.set(field, value);
}
if (problems.length) return { problems };
const shown = new Map([...values].filter(([field]) => field.kind !== "secret"));
const wire = wireOf(operation, shown);
for (const [field, value] of shown) {
const message = troubleOf(field, value, wire.path);
if (message) problems.push({ field: field.name, message });
}
if (problems.length) return { problems };
const variables = variablesOf(shown);
return {
operation: id,
summary: operation.summary,
method: operation.method,
path: wire.path,
headers: [
["Accept", operation.accept],
...wire.headers,
...(operation.type ? [["Content-Type", operation.type]] : []),
].map(([name, value]) => ({ name, value })),
body: operation.type ? (operation.form ? formText : bodyText)(wire.body) : null,
secrets: [...values.keys()]
.filter(({ kind }) => kind === "secret")
.map(({ wire: name, variable }) => ({ name, variable })),
bearer: operation.bearer,
signed: false,
enveloped: operation.enveloped,
reply: operation.reply,
variables,
parts: partsOfUrl(operation.path, wire.path, variables),
call: callOf(operation, values, variables),
};
}
const CMD_LINE = 7500;
const LONGEST_WORD = 100000;
const BROWSERS_OWN = ["cookie", "host", "origin", "referer", "user-agent"];
const checkedName = (text) =>
/^\.*[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(text) ? text : fault("not a name");
const encoded = (text) =>
/^[\w\-.~!$&'()*+,;=:@/%?]*$/.test(text) ? text : fault("not percent-encoded");
const same64 = (text) => (/^[A-Za-z0-9+/]{1,64}={0,2}$/.test(text) ? text : fault("not base64"));
const JAVASCRIPT = {
html,
key: dataWriter(LANGUAGES.javascript.data, literalOf(LANGUAGES.javascript), same).key,
};
const FILTERS = {
cmd: {
literal: cmd,
data: (data) => cmdWithVariables(dataWriter(LANGUAGES.cmd.data, same, same)(data)),
quoted: withinQuotes,
block_line: same64,
},
java: { arguments: (variables) => variables.map(({ name }) => CASES.camel(name)).join(", ") },
javascript: JAVASCRIPT,
"javascript-page": JAVASCRIPT,
python: { expression: laidOut, statement: same },
};
function filtersOf(language) {
const rules = LANGUAGES[language];
const literal = literalOf(rules);
const variable = CASES[rules.case];
return {
literal,
comment: commentOf(rules),
name: checkedName,
data: rules.data && dataWriter(rules.data, literal, variable),
variable,
quoted: (text) => Array.from(encoded(text), (mark) => rules.inQuotes[mark] ?? mark).join(""),
...FILTERS[language],
};
}
const look = (path, scope) => path.split(".").reduce((found, name) => found[name], scope);
const filled = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
function print(parts, scope, filters) {
const inner = (body, more) => print(body, { ...scope, ...more }, filters);
const printed = parts.map((part) => {
if (typeof part === "string") return part;
if (part[0] === "?") {
const [, path, then, otherwise = []] = part;
return inner(filled(look(path, scope)) ? then : otherwise);
}
if (part[0] === "*") {
const [, name, path, body] = part;
return look(path, scope).map((item) => inner(body, { [name]: item })).join("");
}
const [filter, path] = part;
return filters[filter](look(path, scope));
});
return printed.join("");
}
const headerLine = ({ name, value }) => `${name}: ${value}`;
function seenBy(request, { data: form, case: hasVariables }, write) {
const named = new Set();
const parts = hasVariables && request.parts.length ? request.parts : [{ text: request.path }];
parts.forEach((part) => named.add(part.variable));
const found = { parts, members: [], is_data: false };
if (form && request.body !== null && isJson(request)) {
const inBody = ({ member, value }) => member && (!form.json || UUID.test(value));
const members = request.variables.filter(inBody);
const names = Object.fromEntries(members.map(({ member, name }) => [member, name]));
try {
const data = dataOf(request.body, names);
const text = write(data);
if (form.longest && text.length > form.longest) changes("its length");
const order = isObject(data) ? [...data.keys()] : [];
const place = ({ member }) => order.indexOf(member);
found.members = members
.filter((item) => place(item) >= 0)
.sort((one, other) => place(one) - place(other));
found.members.forEach(({ name }) => named.add(name));
Object.assign(found, { is_data: true, data });
} catch (error) {
if (!(error instanceof Changed)) throw error;
found.why = error.message;
}
}
return { ...found, variables: request.variables.filter(({ name }) => named.has(name)) };
}
const isType = ({ name }) => name === "Content-Type";
const typeOf = (request) => request.headers.find(isType)?.value ?? "";
const isJson = (request) => typeOf(request).endsWith("json");
function viewOf(request, rules, write) {
const body = request.body ?? "";
const headers = request.headers.map((header) => ({
...header,
line: headerLine(header),
curl: header.value ? headerLine(header) : `${header.name};`,
}));
const otherHeaders = headers.filter((header) => !isType(header));
const seen = seenBy(request, rules, write);
const fields = request.secrets.map(({ name, variable }) => `&${name}={${variable}}`);
const message = body + fields.join("");
return {
...request,
...seen,
makes_id: seen.variables.some(({ fresh }) => fresh),
headers,
function: request.method.toLowerCase(),
class_name: request.method[0] + request.method.slice(1).toLowerCase(),
content_type: typeOf(request),
is_json: isJson(request),
is_get: request.method === "GET" && request.body === null,
is_post: request.method === "POST" && request.body !== null,
other_headers: otherHeaders,
library_headers: seen.is_data ? otherHeaders : headers,
message_body: message,
block: blockOf(body, request.path),
length: message && String(bytesOf(message).length),
escaped: request.path.includes("%"),
is_long: bytesOf(body).length > LONGEST_WORD,
};
}
function blockOf(body, path) {
if (PLAIN.test(body) && cmd(body).length + cmd(path).length <= CMD_LINE) return [];
const coded = btoa(Array.from(bytesOf(body), (byte) => String.fromCharCode(byte)).join(""));
return coded.match(/.{1,64}/g);
}
const targetOf = (key) =>
WorkflowOperations.targets.find((target) => target.key === key) ?? fault(`no target ${key}`);
function carries(key, request) {
const { language } = targetOf(key);
if (key.startsWith("python-client")) return Boolean(request.call);
if (key === "javascript-browser") {
return !request.headers.some(({ name }) => BROWSERS_OWN.includes(name.toLowerCase()));
}
const lines = request.headers.map(headerLine);
const plain = (text) => PLAIN.test(text);
if (language === "cmd") return lines.every(plain);
if (!key.startsWith("http")) return true;
const texts = [request.body ?? "", ...lines];
if (!texts.every(plain)) return false;
return key === "http-message" || !texts.some((text) => /\{\{|^ *(<|>|#|\/\/|@)/.test(text));
}
function render(key, request) {
if (!carries(key, request)) fault(`${key} does not carry this request`);
const target = targetOf(key);
const { source } = WorkflowOperations;
const filters = filtersOf(target.language);
const seen = viewOf(request, LANGUAGES[target.language], filters.data);
const text = print(TEMPLATES[key], { source, request: seen }, filters);
const ended = target.exact ? text : `${text.replace(/^\n+|\n+$/g, "")}\n`;
return ended.replaceAll("\n", target.lineEnd);
}
function core(text) {
const lines = text.split(/\r?\n/);
const marked = (mark) => lines.map((line) => line.trimEnd().endsWith(mark));
const begin = marked("region core").indexOf(true);
if (begin < 0) return text;
const inside = lines.slice(begin + 1, marked("endregion core").lastIndexOf(true));
const written = inside.filter((line) => line.trim());
const margin = Math.min(...written.map((line) => /^[ \t]*/.exec(line)[0].length));
const cut = inside.map((line) => (line.trim() ? line.slice(margin) : ""));
return `${cut.join("\n").replace(/^\n+|\n+$/g, "")}\n`;
}
globalThis.WorkflowCode = Object.freeze({ request: requestOf, carries, render, core });
}
