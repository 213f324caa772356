@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem getAuthInfo: Check whether the API requires a token
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
curl.exe --silent --show-error --fail-with-body --max-time 30 --request GET ^
  --header "Accept: application/json" ^
  "%WORKFLOW_SERVER_URL%/auth-info"
rem endregion core
exit /b %errorlevel%
