// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

async function main() {
  // region core
  let server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  server = server.replace(/(\/workflowapi)?\/*$/, "");
  if (!process.env.WORKFLOW_CLIENT_ID) {
    throw new Error("set the environment variable WORKFLOW_CLIENT_ID");
  }
  if (!process.env.WORKFLOW_CLIENT_SECRET) {
    throw new Error("set the environment variable WORKFLOW_CLIENT_SECRET");
  }
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const secrets = new URLSearchParams({
    client_id: process.env.WORKFLOW_CLIENT_ID,
    client_secret: process.env.WORKFLOW_CLIENT_SECRET,
  });

  const url = `${server}/connect/token`;
  const response = await fetch(url, {
    method: "POST",
    headers,
    body: `grant_type=client_credentials&${secrets}`,
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${await response.text()}`);
  }
  const data = await response.json();
  console.log(data.token_type);
  // endregion core
}

main().catch((error) => {
  // What fetch says about a lost connection is in the cause.
  const cause = error.cause?.code ?? error.cause;
  console.error(cause ? `${error.message}: ${cause}` : error.message);
  process.exitCode = 1;
});
