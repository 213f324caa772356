@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem From signing in to the state of an instance. Without a client id or a token nobody signs in.
setlocal DisableDelayedExpansion
if not defined WORKFLOW_SERVER_URL set "WORKFLOW_SERVER_URL=http://localhost:8077"
set "reply=%TEMP%\workflow-reply-%RANDOM%%RANDOM%.txt"
set "sign_in=%TEMP%\workflow-sign-in-%RANDOM%%RANDOM%.txt"
set options=--silent --show-error --fail-with-body --max-time 30 --output "%reply%" --header "Accept: application/json"
rem A refusal has status 200 too.
set refused=findstr /r /c:"\"success\" *: *false *, *\"error\"" "%reply%"
rem A token can be longer than a command line, so it goes from file to file.
type nul >"%sign_in%"
if defined WORKFLOW_TOKEN powershell -NoProfile -Command "[IO.File]::WriteAllText($env:sign_in, 'Authorization: Bearer ' + $env:WORKFLOW_TOKEN)"
if defined WORKFLOW_TOKEN goto signed
if not defined WORKFLOW_CLIENT_ID goto signed
curl.exe %options% "%WORKFLOW_SERVER_URL%/.well-known/openid-configuration" || goto failed
for /f "usebackq delims=" %%e in (`powershell -NoProfile -Command "(Get-Content -Raw $env:reply | ConvertFrom-Json).token_endpoint"`) do set "endpoint=%%e"
rem curl 8.3 and later take variables from the environment and encode them.
curl.exe %options% --data-raw "grant_type=client_credentials" ^
  --variable %%WORKFLOW_CLIENT_ID --expand-data "client_id={{WORKFLOW_CLIENT_ID:url}}" ^
  --variable %%WORKFLOW_CLIENT_SECRET --expand-data "client_secret={{WORKFLOW_CLIENT_SECRET:url}}" ^
  "%endpoint%" || goto failed
powershell -NoProfile -Command "[IO.File]::WriteAllText($env:sign_in, 'Authorization: Bearer ' + (Get-Content -Raw $env:reply | ConvertFrom-Json).access_token)"

:signed
set options=%options% --header "Content-Type: application/json" --header "@%sign_in%"

rem region core
for /f "usebackq delims=" %%i in (`powershell -NoProfile -Command "[guid]::NewGuid().ToString()"`) do set "process_id=%%i"
curl.exe %options% --data-raw "{\"schemeCode\": \"ExpenseReport\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.50\"}, {\"name\": \"Note\", \"value\": \"Lunch\", \"persist\": true}]}" "%WORKFLOW_SERVER_URL%/workflowapi/createinstance/%process_id%" || goto failed
%refused% && goto failed
curl.exe %options% --data-raw "{\"identityId\": \"ann\"}" "%WORKFLOW_SERVER_URL%/workflowapi/getavailablecommands/%process_id%" || goto failed
%refused% && goto failed
type "%reply%"
curl.exe %options% --data-raw "{\"command\": \"Submit\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.5\"}, {\"name\": \"Comment\", \"value\": \"taxi\"}]}" "%WORKFLOW_SERVER_URL%/workflowapi/executecommand/%process_id%" || goto failed
%refused% && goto failed
curl.exe %options% --data-raw "{}" "%WORKFLOW_SERVER_URL%/workflowapi/getinstanceinfo/%process_id%" || goto failed
%refused% && goto failed
powershell -NoProfile -Command "(Get-Content -Raw $env:reply | ConvertFrom-Json).data.StateName"
rem endregion core
del "%reply%" "%sign_in%"
exit /b 0

:failed
if exist "%reply%" type "%reply%" >&2
del "%reply%" "%sign_in%" 2>nul
exit /b 1
