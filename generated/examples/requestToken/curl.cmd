@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem requestToken: Get a token for the API
setlocal DisableDelayedExpansion
if not defined WORKFLOW_SERVER_URL set "WORKFLOW_SERVER_URL=http://localhost:8077"
set "reply=%TEMP%\workflow-reply-%RANDOM%%RANDOM%.txt"

call :send >"%reply%"
if errorlevel 1 goto failed
type "%reply%"
del "%reply%"
exit /b 0

:failed
type "%reply%" >&2
del "%reply%"
exit /b 1

:send
rem region core
curl.exe --silent --show-error --fail-with-body --max-time 30 --request POST ^
  --header "Accept: application/json" ^
  --header "Content-Type: application/x-www-form-urlencoded" ^
  --data-raw "grant_type=client_credentials" ^
  --variable %%WORKFLOW_CLIENT_ID --expand-data "client_id={{WORKFLOW_CLIENT_ID:url}}" ^
  --variable %%WORKFLOW_CLIENT_SECRET --expand-data "client_secret={{WORKFLOW_CLIENT_SECRET:url}}" ^
  "%WORKFLOW_SERVER_URL%/connect/token"
rem endregion core
exit /b %errorlevel%
