@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem listInbox: List who can act on which instance
setlocal DisableDelayedExpansion
set "reply=%TEMP%\workflow-reply-%RANDOM%%RANDOM%.txt"

rem region core
if not defined WORKFLOW_SERVER_URL set "WORKFLOW_SERVER_URL=http://localhost:8077"
set "server=%WORKFLOW_SERVER_URL%"
if "%server:~-1%"=="/" set "server=%server:~0,-1%"
if "%server:~-12%"=="/workflowapi" set "server=%server:~0,-12%"
set "identity_id=22222222-2222-4222-8222-000000000001"
rem A token can be longer than a command line. curl 8.3 and later take it from the environment.
set "sign_in="
if defined WORKFLOW_TOKEN set sign_in=--variable %%WORKFLOW_TOKEN --expand-header "Authorization: Bearer {{WORKFLOW_TOKEN}}"

curl.exe --silent --show-error --fail-with-body --max-time 30 --request POST ^
  --header "Accept: application/json" ^
  --header "Content-Type: application/json" ^
  %sign_in% ^
  --data-raw "{\"identityId\": \"%identity_id%\"}" ^
  "%server%/workflowapi/inbox" >"%reply%" || goto failed
rem A refusal has status 200 too.
findstr /r /c:"\"success\" *: *false *, *\"error\"" "%reply%" >nul && goto failed
type "%reply%"
rem endregion core
del "%reply%"
exit /b 0

:failed
type "%reply%" >&2
del "%reply%"
exit /b 1
