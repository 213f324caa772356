@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem From signing in to the state of an instance. Without a client id or a token nobody signs in.
setlocal DisableDelayedExpansion
if not defined WORKFLOW_SERVER_URL set "WORKFLOW_SERVER_URL=http://localhost:8077"
set "server=%WORKFLOW_SERVER_URL%"
if "%server:~-1%"=="/" set "server=%server:~0,-1%"
if "%server:~-12%"=="/workflowapi" set "server=%server:~0,-12%"
set "reply=%TEMP%\workflow-reply-%RANDOM%%RANDOM%.txt"
set "sign_in=%TEMP%\workflow-sign-in-%RANDOM%%RANDOM%.txt"
set send=curl.exe --silent --show-error --max-time 30 --header "Accept: application/json"
set post=%send% --fail-with-body --header "Content-Type: application/json" --header "@%sign_in%"
rem A refusal has status 200 too.
set refused=findstr /r /c:"\"success\" *: *false *, *\"error\"" "%reply%"
if not defined WORKFLOW_TOKEN if defined WORKFLOW_CLIENT_ID if not defined WORKFLOW_CLIENT_ID (>&2 echo set the environment variable WORKFLOW_CLIENT_ID& exit /b 1)
if not defined WORKFLOW_TOKEN if defined WORKFLOW_CLIENT_ID if not defined WORKFLOW_CLIENT_SECRET (>&2 echo set the environment variable WORKFLOW_CLIENT_SECRET& exit /b 1)
rem A token can be longer than a command line, so it goes from file to file.
type nul >"%sign_in%"
if defined WORKFLOW_TOKEN powershell -NoProfile -Command "[IO.File]::WriteAllText($env:sign_in, 'Authorization: Bearer ' + $env:WORKFLOW_TOKEN)"
if defined WORKFLOW_TOKEN goto signed
if not defined WORKFLOW_CLIENT_ID goto signed
%send% "%server%/.well-known/openid-configuration" >"%reply%" || goto failed
rem A server without sign-in answers nothing but the status 404.
for %%f in ("%reply%") do if %%~zf==0 (>&2 echo this server has no sign-in& goto failed)
for /f "usebackq delims=" %%e in (`powershell -NoProfile -Command "(Get-Content -Raw $env:reply | ConvertFrom-Json).token_endpoint"`) do set "endpoint=%%e"
rem curl 8.3 and later take variables from the environment and encode them.
%send% --fail-with-body --data-raw "grant_type=client_credentials" ^
  --variable %%WORKFLOW_CLIENT_ID --expand-data "client_id={{WORKFLOW_CLIENT_ID:url}}" ^
  --variable %%WORKFLOW_CLIENT_SECRET --expand-data "client_secret={{WORKFLOW_CLIENT_SECRET:url}}" ^
  "%endpoint%" >"%reply%" || goto failed
powershell -NoProfile -Command "[IO.File]::WriteAllText($env:sign_in, 'Authorization: Bearer ' + (Get-Content -Raw $env:reply | ConvertFrom-Json).access_token)"

:signed
rem region core
for /f "usebackq delims=" %%i in (`powershell -NoProfile -Command "[guid]::NewGuid().ToString()"`) do set "process_id=%%i"

%post% --data-raw "{\"schemeCode\": \"ExpenseReport\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.50\"}, {\"name\": \"Note\", \"value\": \"Lunch\", \"persist\": true}]}" ^
  "%server%/workflowapi/createinstance/%process_id%" >"%reply%" || goto failed
%refused% >nul && goto failed

%post% --data-raw "{\"identityId\": \"ann\"}" ^
  "%server%/workflowapi/getavailablecommands/%process_id%" >"%reply%" || goto failed
%refused% >nul && goto failed
powershell -NoProfile -Command "(Get-Content -Raw -Encoding UTF8 $env:reply | ConvertFrom-Json).data.CommandName"

%post% --data-raw "{\"command\": \"Submit\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.5\"}, {\"name\": \"Comment\", \"value\": \"taxi\"}]}" ^
  "%server%/workflowapi/executecommand/%process_id%" >"%reply%" || goto failed
%refused% >nul && goto failed

%post% --data-raw "{}" ^
  "%server%/workflowapi/getinstanceinfo/%process_id%" >"%reply%" || goto failed
%refused% >nul && goto failed
powershell -NoProfile -Command "(Get-Content -Raw -Encoding UTF8 $env:reply | ConvertFrom-Json).data.StateName"
rem endregion core
del "%reply%" "%sign_in%"
exit /b 0

:failed
type "%reply%" >&2
del "%reply%" "%sign_in%"
exit /b 1
