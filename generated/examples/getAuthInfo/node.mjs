// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

async function main() {
  // region core
  let server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  server = server.replace(/(\/workflowapi)?\/*$/, "");
  const headers = {
    Accept: "application/json",
  };

  const url = `${server}/auth-info`;
  const response = await fetch(url, {
    method: "GET",
    headers,
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${await response.text()}`);
  }
  const data = await response.json();
  console.log(data.authEnabled);
  // endregion core
}

main().catch((error) => {
  // What fetch says about a lost connection is in the cause.
  const cause = error.cause?.code ?? error.cause;
  console.error(cause ? `${error.message}: ${cause}` : error.message);
  process.exitCode = 1;
});
