// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// deleteCredential: Delete one credential of a user

try {
  // region core
  const server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  const headers = {
    "Accept": "application/json",
    "Content-Type": "application/json",
  };
  if (process.env.WORKFLOW_TOKEN) {
    headers.Authorization = `Bearer ${process.env.WORKFLOW_TOKEN}`;
  }
  const response = await fetch(server + "/workflowapi/deletecredential", {
    method: "POST",
    headers,
    body: '{"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"}',
    signal: AbortSignal.timeout(30_000),
  });
  const reply = await response.text();
  // endregion core
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${reply}`);
  }
  if (JSON.parse(reply).success !== true) {
    throw new Error(reply);
  }
  console.log(reply);
} catch (error) {
  console.error(`${error.cause ?? error}`);
  process.exitCode = 1;
}
