// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

try {
  // region core
  const server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  const headers = {
    "Accept": "application/json",
  };
  const response = await fetch(server + "/auth-info", {
    method: "GET",
    headers,
    signal: AbortSignal.timeout(30_000),
  });
  const reply = await response.text();
  // endregion core
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${reply}`);
  }
  console.log(reply);
} catch (error) {
  console.error(`${error.cause ?? error}`);
  process.exitCode = 1;
}
