@echo off
rem Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
rem getDiscoveryDocument: Read what the sign-in provider offers
setlocal DisableDelayedExpansion
set "reply=%TEMP%\workflow-reply-%RANDOM%%RANDOM%.txt"

rem region core
if not defined WORKFLOW_SERVER_URL set "WORKFLOW_SERVER_URL=http://localhost:8077"
set "server=%WORKFLOW_SERVER_URL%"
if "%server:~-1%"=="/" set "server=%server:~0,-1%"
if "%server:~-12%"=="/workflowapi" set "server=%server:~0,-12%"

curl.exe --silent --show-error --fail-with-body --max-time 30 --request GET ^
  --header "Accept: application/json" ^
  "%server%/.well-known/openid-configuration" >"%reply%" || goto failed
type "%reply%"
rem endregion core
del "%reply%"
exit /b 0

:failed
type "%reply%" >&2
del "%reply%"
exit /b 1
