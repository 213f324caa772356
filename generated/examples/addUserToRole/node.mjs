// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// addUserToRole: Give a role to a user

async function main() {
  // region core
  let server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  server = server.replace(/(\/workflowapi)?\/*$/, "");
  const userId = "22222222-2222-4222-8222-000000000001";
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
  };
  if (process.env.WORKFLOW_TOKEN) {
    headers.Authorization = `Bearer ${process.env.WORKFLOW_TOKEN}`;
  }

  const url = `${server}/workflowapi/addusertorole`;
  const response = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify({
      id: userId,
      roleName: "Auditor",
    }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${await response.text()}`);
  }
  const reply = await response.json();
  if (!reply.success) {
    throw new Error(reply.error);
  }
  const data = reply.data;
  console.log(data.Name);
  // endregion core
}

main().catch((error) => {
  // What fetch says about a lost connection is in the cause.
  const cause = error.cause?.code ?? error.cause;
  console.error(cause ? `${error.message}: ${cause}` : error.message);
  process.exitCode = 1;
});
