// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

try {
  // region core
  const server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  const headers = {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const secrets = new URLSearchParams({
    "client_id": process.env.WORKFLOW_CLIENT_ID,
    "client_secret": process.env.WORKFLOW_CLIENT_SECRET,
  });
  const response = await fetch(server + "/connect/token", {
    method: "POST",
    headers,
    body: "grant_type=client_credentials" + `&${secrets}`,
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
