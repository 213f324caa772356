// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// listSchemes: List the codes of the schemes

async function main() {
  // region core
  let server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
  server = server.replace(/(\/workflowapi)?\/*$/, "");
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
  };
  if (process.env.WORKFLOW_TOKEN) {
    headers.Authorization = `Bearer ${process.env.WORKFLOW_TOKEN}`;
  }

  const url = `${server}/workflowapi/getschemelist`;
  const response = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify({
      tags: ["finance", "demo"],
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
  for (const item of data) {
    console.log(item);
  }
  // endregion core
}

main().catch((error) => {
  // What fetch says about a lost connection is in the cause.
  const cause = error.cause?.code ?? error.cause;
  console.error(cause ? `${error.message}: ${cause}` : error.message);
  process.exitCode = 1;
});
