// Made by `python -m generator generate` of templates/docs/code; not edited by hand.
"use strict";
{
const TEMPLATES={"curl-bash":["#!/usr/bin/env bash\n# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\nset -euo pipefail\n\ncall() {\n  # region core\n",["?","request.is_long",["  printf '%s' ",["literal","request.body"]," |\n"]],"  curl --silent --show-error --fail-with-body --max-time 30 --request ",["name","request.method"]," \\\n",["*","header","request.headers",["    --header ",["literal","header.curl"]," \\\n"]],["?","request.bearer",["    ${WORKFLOW_TOKEN:+--header \"Authorization: Bearer $WORKFLOW_TOKEN\"} \\\n"]],["?","request.is_long",["    --data-binary @- \\\n"],[["?","request.body",["    --data-raw ",["literal","request.body"]," \\\n"]]]],["*","field","request.secrets",["    --data-urlencode ",["literal","field.name"],"=\"$",["name","field.variable"],"\" \\\n"]],"    \"${WORKFLOW_SERVER_URL:-http://localhost:8077}\"",["literal","request.path"],"\n  # endregion core\n}\n\nif ! reply=$(call); then\n  printf '%s\\n' \"$reply\" >&2\n  exit 1\nfi\n",["?","request.enveloped",["# A refusal has status 200 too. Its mark is in the last members of the reply.\nrefusal='\"success\": *false *, *\"error\": *\"([^\"\\\\]|\\\\.)*\" *, *\"message\": *\"([^\"\\\\]|\\\\.)*\" *}[[:space:]]*$'\nif [[ $reply =~ $refusal ]]; then\n  printf '%s\\n' \"$reply\" >&2\n  exit 1\nfi\n"]],"printf '%s\\n' \"$reply\"\n"],"curl-cmd":["@echo off\nrem Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\nrem ",["comment","request.operation"],": ",["comment","request.summary"],"\nsetlocal DisableDelayedExpansion\nif not defined WORKFLOW_SERVER_URL set \"WORKFLOW_SERVER_URL=http://localhost:8077\"\nset \"reply=%TEMP%\\workflow-reply-%RANDOM%%RANDOM%.txt\"\n",["?","request.block",["set \"body=%TEMP%\\workflow-body-%RANDOM%%RANDOM%.txt\"\ncertutil -f -decode \"%~f0\" \"%body%\" >nul\n"]],["?","request.bearer",["rem A token can be longer than a command line. curl 8.3 and later take it from the environment.\nset \"sign_in=\"\nif defined WORKFLOW_TOKEN set sign_in=--variable %%WORKFLOW_TOKEN --expand-header \"Authorization: Bearer {{WORKFLOW_TOKEN}}\"\n"]],"\ncall :send >\"%reply%\"\nif errorlevel 1 goto failed\n",["?","request.enveloped",["rem A refusal has status 200 too.\nfindstr /r /c:\"\\\"success\\\" *: *false *, *\\\"error\\\"\" \"%reply%\" >nul && goto failed\n"]],"type \"%reply%\"\ndel \"%reply%\"",["?","request.block",[" \"%body%\""]],"\nexit /b 0\n\n:failed\ntype \"%reply%\" >&2\ndel \"%reply%\"",["?","request.block",[" \"%body%\""]],"\nexit /b 1\n\n:send\nrem region core\ncurl.exe --silent --show-error --fail-with-body --max-time 30 --request ",["name","request.method"]," ^\n",["*","header","request.headers",["  --header ",["literal","header.curl"]," ^\n"]],["?","request.bearer",["  %sign_in% ^\n"]],["?","request.block",["  --data-binary \"@%body%\" ^\n"],[["?","request.body",["  --data-raw ",["literal","request.body"]," ^\n"]]]],["*","field","request.secrets",["  --variable %%",["name","field.variable"]," --expand-data \"",["name","field.name"],"={{",["name","field.variable"],":url}}\" ^\n"]],"  \"%WORKFLOW_SERVER_URL%",["within_quotes","request.path"],"\"\nrem endregion core\nexit /b %errorlevel%\n",["?","request.block",["\n-----BEGIN CERTIFICATE-----\n",["*","line","request.block",[["block_line","line"],"\n"]],"-----END CERTIFICATE-----\n"]]],"powershell":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n$ErrorActionPreference = 'Stop'\n$ProgressPreference = 'SilentlyContinue'\n# Windows PowerShell 5.1 may leave TLS 1.2 out unless it is told.\n[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12\n\ntry {\n    #region core\n    $server = if ($env:WORKFLOW_SERVER_URL) { $env:WORKFLOW_SERVER_URL } else { 'http://localhost:8077' }\n    $headers = @{\n",["*","header","request.other_headers",["        ",["literal","header.name"]," = ",["literal","header.value"],"\n"]],"    }\n",["?","request.bearer",["    if ($env:WORKFLOW_TOKEN) { $headers['Authorization'] = \"Bearer $env:WORKFLOW_TOKEN\" }\n"]],["?","request.body",["    $body = ",["literal","request.body"],"\n"]],["*","field","request.secrets",["    $body += '&' + ",["literal","field.name"]," + '=' + [Uri]::EscapeDataString($env:",["name","field.variable"],")\n"]],["?","request.escaped",["    # The address is finished; the .NET Framework of 5.1 would decode some escapes and drop others.\n    $iri = [Uri].GetField('s_IriParsing', 'Static,NonPublic')\n    if ($iri) { $iri.SetValue($null, $false) }\n"]],"    $request = @{\n        Method          = ",["literal","request.method"],"\n        Uri             = $server + ",["literal","request.path"],"\n        Headers         = $headers\n",["?","request.body",["        ContentType     = ",["literal","request.content_type"],"\n        Body            = [Text.Encoding]::UTF8.GetBytes($body)\n"]],"        TimeoutSec      = 30\n        UseBasicParsing = $true\n    }\n    $response = Invoke-WebRequest @request\n    $reply = [Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray())\n    #endregion core\n",["?","request.enveloped",["    if (-not (ConvertFrom-Json $reply).success) { throw $reply }\n"]],"    Write-Output $reply\n} catch {\n    [Console]::Error.WriteLine(\"$($_.Exception.Message) $($_.ErrorDetails.Message)\".Trim())\n    exit 1\n}\n"],"http-message":[["literal","request.method"]," ",["literal","request.path"]," HTTP/1.1\nHost: localhost:8077\n",["*","header","request.headers",[["literal","header.line"],"\n"]],["?","request.signed",["Authorization: Bearer {WORKFLOW_TOKEN}\n"]],["?","request.length",["Content-Length: ",["literal","request.length"],"\n"]],"\n",["?","request.message_body",[["literal","request.message_body"]]]],"http-file":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n@server = {{$processEnv WORKFLOW_SERVER_URL}}\n",["*","field","request.secrets",["@",["name","field.name"]," = {{$processEnv ",["name","field.variable"],"}}\n"]],"\n### region core\n",["literal","request.method"]," {{server}}",["literal","request.path"]," HTTP/1.1\n",["*","header","request.headers",[["literal","header.line"],"\n"]],["?","request.signed",["Authorization: Bearer {{$processEnv WORKFLOW_TOKEN}}\n"]],["?","request.body",["\n",["literal","request.body"],["*","field","request.secrets",["&",["literal","field.name"],"={{%",["name","field.name"],"}}"]],"\n"]],"\n### endregion core\n"],"python-client":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["*","line","request.call.imports",[["statement","line"],"\n"]],"\ntry:\n    # region core\n    with WorkflowClient() as client:\n",["?","request.call.answers",["        result = client.",["expression","request.call.expression"],"\n"],["        client.",["expression","request.call.expression"],"\n"]],"    # endregion core\nexcept WorkflowApiError as error:\n    sys.exit(f\"{type(error).__name__}: {error}\")\n",["?","request.call.answers",["print(result)\n"]]],"python-client-async":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["*","line","request.call.async_imports",[["statement","line"],"\n"]],"\n\nasync def main() -> None:\n    # region core\n    async with AsyncWorkflowClient() as client:\n",["?","request.call.answers",["        result = await client.",["expression","request.call.expression"],"\n"],["        await client.",["expression","request.call.expression"],"\n"]],"    # endregion core\n",["?","request.call.answers",["    print(result)\n"]],"\n\ntry:\n    asyncio.run(main())\nexcept WorkflowApiError as error:\n    sys.exit(f\"{type(error).__name__}: {error}\")\n"],"python-stdlib":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["?","request.enveloped",["import json\n"]],"import os\nimport sys\nimport urllib.error\n",["?","request.secrets",["import urllib.parse\n"]],"import urllib.request\n\ntry:\n    # region core\n    server = os.environ.get(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\")\n    headers = {\n",["*","header","request.headers",["        ",["literal","header.name"],": ",["literal","header.value"],",\n"]],"    }\n",["?","request.bearer",["    if token := os.environ.get(\"WORKFLOW_TOKEN\"):\n        headers[\"Authorization\"] = f\"Bearer {token}\"\n"]],["?","request.body",["    body = ",["literal","request.body"],"\n"]],["*","field","request.secrets",["    body += \"&\" + urllib.parse.urlencode({",["literal","field.name"],": os.environ[",["literal","field.variable"],"]})\n"]],"    request = urllib.request.Request(\n        server + ",["literal","request.path"],",\n",["?","request.body",["        data=body.encode(),\n"]],"        headers=headers,\n        method=",["literal","request.method"],",\n    )\n    with urllib.request.urlopen(request, timeout=30) as response:\n        reply = response.read().decode()\n    # endregion core\nexcept urllib.error.HTTPError as error:\n    sys.exit(f\"HTTP {error.code}: {error.read().decode(errors='replace')}\")\nexcept OSError as error:\n    sys.exit(f\"{type(error).__name__}: {error}\")\n\n",["?","request.enveloped",["if json.loads(reply)[\"success\"] is not True:\n    sys.exit(reply)\n"]],"print(reply)\n"],"python-requests":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nimport os\nimport sys\n",["?","request.secrets",["import urllib.parse\n"]],"\nimport requests\n\ntry:\n    # region core\n    server = os.environ.get(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\")\n    headers = {\n",["*","header","request.headers",["        ",["literal","header.name"],": ",["literal","header.value"],",\n"]],"    }\n",["?","request.bearer",["    if token := os.environ.get(\"WORKFLOW_TOKEN\"):\n        headers[\"Authorization\"] = f\"Bearer {token}\"\n"]],["?","request.body",["    body = ",["literal","request.body"],"\n"]],["*","field","request.secrets",["    body += \"&\" + urllib.parse.urlencode({",["literal","field.name"],": os.environ[",["literal","field.variable"],"]})\n"]],"    response = requests.",["name","request.function"],"(\n        server + ",["literal","request.path"],",\n        headers=headers,\n",["?","request.body",["        data=body.encode(),\n"]],"        timeout=30,\n    )\n    # endregion core\nexcept requests.RequestException as error:\n    sys.exit(f\"{type(error).__name__}: {error}\")\n\nif not response.ok:\n    sys.exit(f\"HTTP {response.status_code}: {response.text}\")\n",["?","request.enveloped",["if response.json()[\"success\"] is not True:\n    sys.exit(response.text)\n"]],"print(response.text)\n"],"javascript-browser":["<!DOCTYPE html>\n<!-- Generated from ",["html","source"]," by `python -m generator generate`; not edited by hand. -->\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>",["html","request.operation"],"</title>\n</head>\n<body>\n<h1>",["html","request.operation"],"</h1>\n<p>",["html","request.summary"],"</p>\n<form id=\"form\">\n<p><label>Server <input id=\"WORKFLOW_SERVER_URL\" value=\"http://localhost:8077\" size=\"40\"></label></p>\n",["?","request.bearer",["<p><label>Token <input id=\"WORKFLOW_TOKEN\" type=\"password\" autocomplete=\"off\"></label></p>\n"]],["*","field","request.secrets",["<p><label>",["html","field.name"]," <input id=\"",["html","field.variable"],"\" type=\"password\" autocomplete=\"off\"></label></p>\n"]],"<p><button>Send</button></p>\n</form>\n<pre id=\"reply\"></pre>\n<pre id=\"error\" role=\"alert\"></pre>\n<script>\nasync function call() {\n  // region core\n  const server = document.getElementById(\"WORKFLOW_SERVER_URL\").value;\n  const headers = {\n",["*","header","request.headers",["    ",["literal","header.name"],": ",["literal","header.value"],",\n"]],"  };\n",["?","request.bearer",["  const token = document.getElementById(\"WORKFLOW_TOKEN\").value;\n  if (token) {\n    headers.Authorization = `Bearer ${token}`;\n  }\n"]],["?","request.secrets",["  const secrets = new URLSearchParams({\n",["*","field","request.secrets",["    ",["literal","field.name"],": document.getElementById(",["literal","field.variable"],").value,\n"]],"  });\n"]],"  const response = await fetch(server + ",["literal","request.path"],", {\n    method: ",["literal","request.method"],",\n    headers,\n",["?","request.secrets",["    body: ",["literal","request.body"]," + `&${secrets}`,\n"],[["?","request.body",["    body: ",["literal","request.body"],",\n"]]]],"    signal: AbortSignal.timeout(30_000),\n  });\n  const reply = await response.text();\n  // endregion core\n  if (!response.ok) {\n    throw new Error(`HTTP ${response.status}: ${reply}`);\n  }\n",["?","request.enveloped",["  if (JSON.parse(reply).success !== true) {\n    throw new Error(reply);\n  }\n"]],"  return reply;\n}\n\ndocument.getElementById(\"form\").addEventListener(\"submit\", async (event) => {\n  event.preventDefault();\n  const reply = document.getElementById(\"reply\");\n  const failure = document.getElementById(\"error\");\n  reply.textContent = failure.textContent = \"\";\n  try {\n    reply.textContent = await call();\n  } catch (error) {\n    failure.textContent = `${error}`;\n  }\n});\n</script>\n</body>\n</html>\n"],"javascript-node":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\ntry {\n  // region core\n  const server = process.env.WORKFLOW_SERVER_URL || \"http://localhost:8077\";\n  const headers = {\n",["*","header","request.headers",["    ",["literal","header.name"],": ",["literal","header.value"],",\n"]],"  };\n",["?","request.bearer",["  if (process.env.WORKFLOW_TOKEN) {\n    headers.Authorization = `Bearer ${process.env.WORKFLOW_TOKEN}`;\n  }\n"]],["?","request.secrets",["  const secrets = new URLSearchParams({\n",["*","field","request.secrets",["    ",["literal","field.name"],": process.env.",["name","field.variable"],",\n"]],"  });\n"]],"  const response = await fetch(server + ",["literal","request.path"],", {\n    method: ",["literal","request.method"],",\n    headers,\n",["?","request.secrets",["    body: ",["literal","request.body"]," + `&${secrets}`,\n"],[["?","request.body",["    body: ",["literal","request.body"],",\n"]]]],"    signal: AbortSignal.timeout(30_000),\n  });\n  const reply = await response.text();\n  // endregion core\n  if (!response.ok) {\n    throw new Error(`HTTP ${response.status}: ${reply}`);\n  }\n",["?","request.enveloped",["  if (JSON.parse(reply).success !== true) {\n    throw new Error(reply);\n  }\n"]],"  console.log(reply);\n} catch (error) {\n  console.error(`${error.cause ?? error}`);\n  process.exitCode = 1;\n}\n"],"csharp":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nusing System;\nusing System.Net.Http;\n",["?","request.body",["using System.Net.Http.Headers;\nusing System.Text;\n"]],["?","request.enveloped",["using System.Text.Json;\n"]],"using System.Threading.Tasks;\n\npublic static class Example\n{\n    public static async Task<int> Main()\n    {\n        try\n        {\n            Console.WriteLine(await Call());\n            return 0;\n        }\n        catch (Exception error)\n        {\n            Console.Error.WriteLine(error.Message);\n            return 1;\n        }\n    }\n\n    private static async Task<string> Call()\n    {\n        #region core\n        var server = Environment.GetEnvironmentVariable(\"WORKFLOW_SERVER_URL\") ?? \"http://localhost:8077\";\n",["?","request.escaped",["        // The address is finished; without this its escapes could be rewritten.\n        var finished = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };\n        var address = new Uri(server + ",["literal","request.path"],", finished);\n"],["        var address = new Uri(server + ",["literal","request.path"],");\n"]],"        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\n        using var request = new HttpRequestMessage(new HttpMethod(",["literal","request.method"],"), address);\n",["*","header","request.other_headers",["        request.Headers.TryAddWithoutValidation(",["literal","header.name"],", ",["literal","header.value"],");\n"]],["?","request.bearer",["        var token = Environment.GetEnvironmentVariable(\"WORKFLOW_TOKEN\");\n        if (!string.IsNullOrEmpty(token))\n        {\n            request.Headers.TryAddWithoutValidation(\"Authorization\", \"Bearer \" + token);\n        }\n"]],["?","request.body",["        var body = ",["literal","request.body"],";\n"]],["*","field","request.secrets",["        body += \"&\" + ",["literal","field.name"]," + \"=\" + Uri.EscapeDataString(Environment.GetEnvironmentVariable(",["literal","field.variable"],")!);\n"]],["?","request.body",["        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));\n        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(",["literal","request.content_type"],");\n"]],"        using var response = await client.SendAsync(request);\n        var reply = await response.Content.ReadAsStringAsync();\n        #endregion core\n        if (!response.IsSuccessStatusCode)\n        {\n            throw new HttpRequestException($\"HTTP {(int)response.StatusCode}: {reply}\");\n        }\n",["?","request.enveloped",["        using var envelope = JsonDocument.Parse(reply);\n        if (!envelope.RootElement.GetProperty(\"success\").GetBoolean())\n        {\n            throw new InvalidOperationException(reply);\n        }\n"]],"        return reply;\n    }\n}\n"],"csharp-framework":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nusing System;\n",["?","request.enveloped",["using System.Collections.Generic;\n"]],"using System.Net.Http;\n",["?","request.body",["using System.Net.Http.Headers;\n"]],["?","request.escaped",["using System.Reflection;\n"]],["?","request.body",["using System.Text;\n"]],"using System.Threading.Tasks;\n",["?","request.enveloped",["using System.Web.Script.Serialization;\n"]],"\npublic static class Example\n{\n    public static int Main()\n    {\n        try\n        {\n            Console.WriteLine(Call().GetAwaiter().GetResult());\n            return 0;\n        }\n        catch (Exception error)\n        {\n            Console.Error.WriteLine(error.GetBaseException().Message);\n            return 1;\n        }\n    }\n\n    private static async Task<string> Call()\n    {\n        #region core\n        var server = Environment.GetEnvironmentVariable(\"WORKFLOW_SERVER_URL\") ?? \"http://localhost:8077\";\n",["?","request.escaped",["        // The address is finished; .NET Framework would decode some of its escapes and drop others.\n        typeof(Uri).GetField(\"s_IriParsing\", BindingFlags.Static | BindingFlags.NonPublic)?.SetValue(null, false);\n"]],"        var address = new Uri(server + ",["literal","request.path"],");\n        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) })\n        using (var request = new HttpRequestMessage(new HttpMethod(",["literal","request.method"],"), address))\n        {\n",["*","header","request.other_headers",["            request.Headers.TryAddWithoutValidation(",["literal","header.name"],", ",["literal","header.value"],");\n"]],["?","request.bearer",["            var token = Environment.GetEnvironmentVariable(\"WORKFLOW_TOKEN\");\n            if (!string.IsNullOrEmpty(token))\n            {\n                request.Headers.TryAddWithoutValidation(\"Authorization\", \"Bearer \" + token);\n            }\n"]],["?","request.body",["            var body = ",["literal","request.body"],";\n"]],["*","field","request.secrets",["            body += \"&\" + ",["literal","field.name"]," + \"=\" + Uri.EscapeDataString(Environment.GetEnvironmentVariable(",["literal","field.variable"],"));\n"]],["?","request.body",["            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));\n            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(",["literal","request.content_type"],");\n"]],"            using (var response = await client.SendAsync(request))\n            {\n                var reply = await response.Content.ReadAsStringAsync();\n                if (!response.IsSuccessStatusCode)\n                {\n                    throw new HttpRequestException(\"HTTP \" + (int)response.StatusCode + \": \" + reply);\n                }\n",["?","request.enveloped",["                var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };\n                var envelope = json.Deserialize<Dictionary<string, object>>(reply);\n                if (!true.Equals(envelope[\"success\"]))\n                {\n                    throw new InvalidOperationException(reply);\n                }\n"]],"                return reply;\n            }\n        }\n        #endregion core\n    }\n}\n"],"java":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\nimport java.net.URI;\n",["?","request.secrets",["import java.net.URLEncoder;\n"]],"import java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n",["?","request.secrets",["import java.nio.charset.StandardCharsets;\n"]],"import java.time.Duration;\n",["?","request.enveloped",["import java.util.regex.Pattern;\n"]],"\npublic class Example {\n",["?","request.enveloped",["    /** A refusal has status 200 too. Its mark is in the last members of the reply. */\n    private static final Pattern REFUSAL = Pattern.compile(\n            \"\\\"success\\\"\\\\s*:\\\\s*false\\\\s*,\\\\s*\\\"error\\\"\\\\s*:\\\\s*\\\"([^\\\"\\\\\\\\]++|\\\\\\\\.)*+\\\"\\\\s*,\"\n                    + \"\\\\s*\\\"message\\\"\\\\s*:\\\\s*\\\"([^\\\"\\\\\\\\]++|\\\\\\\\.)*+\\\"\\\\s*\\\\}\\\\s*$\");\n\n"]],"    public static void main(String[] arguments) throws InterruptedException {\n        try {\n            // region core\n            String server = System.getenv().getOrDefault(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\");\n",["?","request.body",["            String body = ",["literal","request.body"],";\n"]],["*","field","request.secrets",["            body += \"&\" + ",["literal","field.name"]," + \"=\"\n                    + URLEncoder.encode(System.getenv(",["literal","field.variable"],"), StandardCharsets.UTF_8);\n"]],"            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + ",["literal","request.path"],"))\n                    .timeout(Duration.ofSeconds(30))\n",["*","header","request.headers",["                    .header(",["literal","header.name"],", ",["literal","header.value"],")\n"]],["?","request.body",["                    .method(",["literal","request.method"],", HttpRequest.BodyPublishers.ofString(body));\n"],["                    .method(",["literal","request.method"],", HttpRequest.BodyPublishers.noBody());\n"]],["?","request.bearer",["            String token = System.getenv(\"WORKFLOW_TOKEN\");\n            if (token != null && !token.isEmpty()) {\n                request.header(\"Authorization\", \"Bearer \" + token);\n            }\n"]],"            HttpResponse<String> response = HttpClient.newHttpClient()\n                    .send(request.build(), HttpResponse.BodyHandlers.ofString());\n            String reply = response.body();\n            // endregion core\n            if (response.statusCode() < 200 || response.statusCode() > 299) {\n                System.err.println(\"HTTP \" + response.statusCode() + \": \" + reply);\n                System.exit(1);\n            }\n",["?","request.enveloped",["            if (REFUSAL.matcher(reply).find()) {\n                System.err.println(reply);\n                System.exit(1);\n            }\n"]],"            System.out.println(reply);\n        } catch (java.io.IOException error) {\n            System.err.println(error);\n            System.exit(1);\n        }\n    }\n}\n"],"go":["// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\npackage main\n\nimport (\n",["?","request.enveloped",["\t\"encoding/json\"\n\t\"errors\"\n"]],"\t\"fmt\"\n\t\"io\"\n\t\"net/http\"\n",["?","request.secrets",["\t\"net/url\"\n"]],"\t\"os\"\n",["?","request.body",["\t\"strings\"\n"]],"\t\"time\"\n)\n\nfunc call() (string, error) {\n\t// region core\n\tserver := os.Getenv(\"WORKFLOW_SERVER_URL\")\n\tif server == \"\" {\n\t\tserver = \"http://localhost:8077\"\n\t}\n",["?","request.body",["\tbody := ",["literal","request.body"],"\n",["*","field","request.secrets",["\tbody += \"&\" + ",["literal","field.name"]," + \"=\" + url.QueryEscape(os.Getenv(",["literal","field.variable"],"))\n"]],"\trequest, err := http.NewRequest(",["literal","request.method"],", server+",["literal","request.path"],", strings.NewReader(body))\n"],["\trequest, err := http.NewRequest(",["literal","request.method"],", server+",["literal","request.path"],", nil)\n"]],"\tif err != nil {\n\t\treturn \"\", err\n\t}\n",["*","header","request.headers",["\trequest.Header.Set(",["literal","header.name"],", ",["literal","header.value"],")\n"]],["?","request.bearer",["\tif token := os.Getenv(\"WORKFLOW_TOKEN\"); token != \"\" {\n\t\trequest.Header.Set(\"Authorization\", \"Bearer \"+token)\n\t}\n"]],"\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\treturn \"\", err\n\t}\n\tdefer response.Body.Close()\n\treply, err := io.ReadAll(response.Body)\n\tif err != nil {\n\t\treturn \"\", err\n\t}\n\t// endregion core\n\tif response.StatusCode < 200 || response.StatusCode > 299 {\n\t\treturn \"\", fmt.Errorf(\"HTTP %d: %s\", response.StatusCode, reply)\n\t}\n",["?","request.enveloped",["\tvar envelope struct {\n\t\tSuccess bool `json:\"success\"`\n\t}\n\tif err := json.Unmarshal(reply, &envelope); err != nil {\n\t\treturn \"\", err\n\t}\n\tif !envelope.Success {\n\t\treturn \"\", errors.New(string(reply))\n\t}\n"]],"\treturn string(reply), nil\n}\n\nfunc main() {\n\treply, err := call()\n\tif err != nil {\n\t\tfmt.Fprintln(os.Stderr, err)\n\t\tos.Exit(1)\n\t}\n\tfmt.Println(reply)\n}\n"],"php":["<?php\n// Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n// ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n// region core\n$server = getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077';\n$headers = [\n",["*","header","request.headers",["    ",["literal","header.curl"],",\n"]],"];\n",["?","request.bearer",["if ($token = getenv('WORKFLOW_TOKEN')) {\n    $headers[] = 'Authorization: Bearer ' . $token;\n}\n"]],["?","request.body",["$body = ",["literal","request.body"],";\n"]],["*","field","request.secrets",["$body .= '&' . http_build_query([",["literal","field.name"]," => getenv(",["literal","field.variable"],")]);\n"]],"$curl = curl_init($server . ",["literal","request.path"],");\ncurl_setopt_array($curl, [\n    CURLOPT_CUSTOMREQUEST => ",["literal","request.method"],",\n    CURLOPT_HTTPHEADER => $headers,\n",["?","request.body",["    CURLOPT_POSTFIELDS => $body,\n"]],"    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$reply = curl_exec($curl);\n// endregion core\n\nif ($reply === false) {\n    fwrite(STDERR, curl_error($curl) . \"\\n\");\n    exit(1);\n}\n$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);\nif ($status < 200 || $status > 299) {\n    fwrite(STDERR, \"HTTP $status: $reply\\n\");\n    exit(1);\n}\n",["?","request.enveloped",["if ((json_decode($reply, true)['success'] ?? false) !== true) {\n    fwrite(STDERR, \"$reply\\n\");\n    exit(1);\n}\n"]],"echo $reply, \"\\n\";\n"],"ruby":["# Generated from ",["comment","source"]," by `python -m generator generate`; not edited by hand.\n# ",["comment","request.operation"],": ",["comment","request.summary"],"\n\n",["?","request.enveloped",["require \"json\"\n"]],"require \"net/http\"\n\nbegin\n  # region core\n  server = ENV.fetch(\"WORKFLOW_SERVER_URL\", \"http://localhost:8077\")\n  uri = URI(server + ",["literal","request.path"],")\n  request = Net::HTTP::",["name","request.class_name"],".new(uri)\n",["*","header","request.headers",["  request[",["literal","header.name"],"] = ",["literal","header.value"],"\n"]],["?","request.bearer",["  token = ENV[\"WORKFLOW_TOKEN\"].to_s\n  request[\"Authorization\"] = \"Bearer #{token}\" unless token.empty?\n"]],["?","request.body",["  request.body = ",["literal","request.body"],"\n"]],["*","field","request.secrets",["  request.body += \"&\" + URI.encode_www_form(",["literal","field.name"]," => ENV.fetch(",["literal","field.variable"],"))\n"]],"  response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == \"https\", read_timeout: 30) do |http|\n    http.request(request)\n  end\n  reply = response.body.to_s.force_encoding(\"UTF-8\")\n  # endregion core\nrescue StandardError => error\n  abort \"#{error.class}: #{error.message}\"\nend\n\nabort \"HTTP #{response.code}: #{reply}\" unless response.is_a?(Net::HTTPSuccess)\n",["?","request.enveloped",["abort reply unless JSON.parse(reply)[\"success\"] == true\n"]],"puts reply\n"]};
const LANGUAGES={"bash":{"forms":[["'","'",{"'":"'\\''"},[]],["$'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'"},[["\\%03o",8,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0},"cmd":{"forms":[],"longest":0,"joined":"","inComments":{"%":"U+0025","^":"U+005E","&":"U+0026","|":"U+007C","<":"U+003C",">":"U+003E"},"asciiComments":true,"longestComment":2000},"powershell":{"forms":[["'","'",{"'":"''"},[]],["\"","\"",{"`":"``","\"":"`\"","$":"`$","#":"`#"},[["$([char]0x%04x)",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":true,"longestComment":0},"http":{"forms":[["","",{},[]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0},"python":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\x%02x",32,255],["\\u%04x",32,65535],["\\U%08x",32,1114111]]],["'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'"},[["\\x%02x",32,255],["\\u%04x",32,65535],["\\U%08x",32,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0},"javascript":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","<":"\\u003c"},[["\\u%04x",16,1114111]]],["'","'",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","'":"\\'","<":"\\u003c"},[["\\u%04x",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0},"csharp":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\u%04x",16,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0},"java":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\%03o",32,127],["\\u%04x",16,1114111]]]],"longest":10000,"joined":"String.join(\"\", %s)","inComments":{"\\":"\\u005c"},"asciiComments":true,"longestComment":0},"go":{"forms":[["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\""},[["\\u%04x",32,65535],["\\U%08x",32,1114111]]],["`","`",{},[]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0},"php":{"forms":[["'","'",{"\\":"\\\\","'":"\\'"},[]],["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","$":"\\$"},[["\\u{%x}",32,1114111]]]],"longest":0,"joined":"","inComments":{"?>":"? >"},"asciiComments":false,"longestComment":0},"ruby":{"forms":[["'","'",{"\\":"\\\\","'":"\\'"},[]],["\"","\"",{"\\":"\\\\","\n":"\\n","\r":"\\r","\t":"\\t","\"":"\\\"","#":"\\#"},[["\\u{%x}",32,1114111]]]],"longest":0,"joined":"","inComments":{},"asciiComments":false,"longestComment":0}};
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
function readJson(text) {
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
while (tokens[at] !== "}") members.set(sound(JSON.parse(tokens[at++])), value(depth + 1));
at++;
return members;
}
if (token === "[") {
const items = [];
while (tokens[at] !== "]") items.push(value(depth + 1));
at++;
return items;
}
if (!/^-?\d/.test(token)) return sound(JSON.parse(token));
if (!/[.eE]/.test(token)) return BigInt(token);
if (!Number.isFinite(Number(token))) throw new Error("A number is too large.");
return Number(token);
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
function cmd(text) {
if (!PLAIN.test(text)) fault("a word of cmd carries visible ASCII only");
const word = cRuntime(text);
let within = false;
return word.replace(/["&|<>^()%]/g, (mark, at) => {
if (mark === "%") return "%%";
if (mark === '"' && (within || at < word.length - 1)) within = !within;
else if (mark === '"' || !within) return `^${mark}`;
return mark;
});
}
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
"The server would lose digits of this fraction. If the scheme declares the name as Decimal, use the type “as it stands”; otherwise the type text.";
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
raw: same,
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
const WIDTH = 100;
const LONGEST = WIDTH - INDENT - "result = await client.".length;
const pythonDict = (entries) =>
`{${entries.map(([name, value]) => `${python(name)}: ${value}`).join(", ")}}`;
function plainPython(value) {
if (typeof value === "string") return python(value);
if (typeof value === "number") return floatText(value);
if (Array.isArray(value)) return `[${value.map(plainPython).join(", ")}]`;
if (value instanceof Map) {
return pythonDict([...value].map(([name, item]) => [name, plainPython(item)]));
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
return SOMETHING_ELSE.test(text) ? this.declared(text, "TEXT") : python(text);
}
if (typeof value !== "string") return plainPython(value);
const isPlain = !WHEN.test(value) && !SOMETHING_ELSE.test(value);
return isPlain ? this.declared(text, "TEXT") : this.declared(value, "OTHER");
}
declared(text, as) {
this.use(this.package, "Declared");
return `${this.use(this.package, "Parameter")}(${python(text)}, declared=Declared.${as})`;
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
const formText = (body) => [...body].flatMap(([name, value]) => pairs(name, value)).join("&");
function callOf(operation, values) {
const expressions = new Expressions(WorkflowOperations);
const written = [...values].map(([field, value]) => {
const { kind, name, variable, positional, shape = field } = field;
if (kind === "secret") expressions.use("os", "");
const word =
kind === "secret" ? `os.environ[${python(variable)}]` : expressions.value(value, shape);
return positional ? word : `${name}=${word}`;
});
return {
expression: `${operation.call}(${written.join(", ")})`,
imports: expressions.imports("WorkflowClient", "sys"),
async_imports: expressions.imports("AsyncWorkflowClient", "sys", "asyncio"),
answers: operation.answers,
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
call: callOf(operation, values),
};
}
const CMD_LINE = 7500;
const LONGEST_WORD = 100000;
const BROWSERS_OWN = ["cookie", "host", "origin", "referer", "user-agent"];
const checkedName = (text) =>
/^\.*[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(text) ? text : fault("not a name");
const same64 = (text) => (/^[A-Za-z0-9+/]{1,64}={0,2}$/.test(text) ? text : fault("not base64"));
const FILTERS = {
cmd: { literal: cmd, block_line: same64, within_quotes: withinQuotes },
javascript: { html },
python: { expression: laidOut, statement: same },
};
const filtersOf = (language) => ({
literal: literalOf(LANGUAGES[language]),
comment: commentOf(LANGUAGES[language]),
name: checkedName,
...FILTERS[language],
});
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
function viewOf(request) {
const body = request.body ?? "";
const headers = request.headers.map((header) => ({
...header,
line: headerLine(header),
curl: header.value ? headerLine(header) : `${header.name};`,
}));
const isType = ({ name }) => name === "Content-Type";
const fields = request.secrets.map(({ name, variable }) => `&${name}={${variable}}`);
const message = body + fields.join("");
return {
...request,
headers,
function: request.method.toLowerCase(),
class_name: request.method[0] + request.method.slice(1).toLowerCase(),
content_type: headers.find(isType)?.value ?? "",
other_headers: headers.filter((header) => !isType(header)),
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
if (language !== "http") return true;
const texts = [request.body ?? "", ...lines];
if (!texts.every(plain)) return false;
return key === "http-message" || !texts.some((text) => /\{\{|^ *(<|>|#|\/\/|@)/.test(text));
}
function render(key, request) {
if (!carries(key, request)) fault(`${key} does not carry this request`);
const target = targetOf(key);
const { source } = WorkflowOperations;
const scope = { source, request: viewOf(request) };
const text = print(TEMPLATES[key], scope, filtersOf(target.language));
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
globalThis.WorkflowCode = Object.freeze({ request: requestOf, carries, render, core, rowText });
}
