@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem requestToken: Get a token for the API
setlocal DisableDelayedExpansion
set "reply=%TEMP%\workflow-reply-%RANDOM%%RANDOM%.txt"

rem region core
if not defined WORKFLOW_SERVER_URL set "WORKFLOW_SERVER_URL=http://localhost:8077"
set "server=%WORKFLOW_SERVER_URL%"
if "%server:~-1%"=="/" set "server=%server:~0,-1%"
if "%server:~-12%"=="/workflowapi" set "server=%server:~0,-12%"
if not defined WORKFLOW_CLIENT_ID (>&2 echo set the environment variable WORKFLOW_CLIENT_ID& exit /b 1)
if not defined WORKFLOW_CLIENT_SECRET (>&2 echo set the environment variable WORKFLOW_CLIENT_SECRET& exit /b 1)

curl.exe --silent --show-error --fail-with-body --max-time 30 --request POST ^
  --header "Accept: application/json" ^
  --header "Content-Type: application/x-www-form-urlencoded" ^
  --data-raw "grant_type=client_credentials" ^
  --variable %%WORKFLOW_CLIENT_ID --expand-data "client_id={{WORKFLOW_CLIENT_ID:url}}" ^
  --variable %%WORKFLOW_CLIENT_SECRET --expand-data "client_secret={{WORKFLOW_CLIENT_SECRET:url}}" ^
  "%server%/connect/token" >"%reply%" || goto failed
type "%reply%"
rem endregion core
del "%reply%"
exit /b 0

:failed
type "%reply%" >&2
del "%reply%"
exit /b 1
