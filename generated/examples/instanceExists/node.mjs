// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// instanceExists: Check whether an instance exists

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
  const response = await fetch(server + "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001", {
    method: "POST",
    headers,
    body: "{}",
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
