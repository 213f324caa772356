// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

const server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
const headers = { Accept: "application/json" };

async function send(address, body, contentType) {
  const response = await fetch(address, {
    method: body === undefined ? "GET" : "POST",
    headers: body === undefined ? headers : { ...headers, "Content-Type": contentType },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const reply = await response.text();
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${reply}`);
  }
  return JSON.parse(reply);
}

async function call(path, body) {
  const reply = await send(server + path, body, "application/json");
  if (reply.success !== true) {
    throw new Error(`refused: ${reply.error}`);
  }
  return reply.data;
}

async function fetchToken() {
  const discovered = await send(server + "/.well-known/openid-configuration");
  const secrets = new URLSearchParams({
    "client_id": process.env.WORKFLOW_CLIENT_ID,
    "client_secret": process.env.WORKFLOW_CLIENT_SECRET,
  });
  const form = "grant_type=client_credentials" + `&${secrets}`;
  const answer = await send(discovered.token_endpoint, form, "application/x-www-form-urlencoded");
  return answer.access_token;
}

try {
  let token = process.env.WORKFLOW_TOKEN;
  if (!token && process.env.WORKFLOW_CLIENT_ID) {
    token = await fetchToken();
  }
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  // region core
  const processId = crypto.randomUUID();
  await call("/workflowapi/createinstance/" + processId, '{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}');
  for (const command of await call("/workflowapi/getavailablecommands/" + processId, '{"identityId": "ann"}')) {
    console.log(command.CommandName);
  }
  await call("/workflowapi/executecommand/" + processId, '{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}');
  const instance = await call("/workflowapi/getinstanceinfo/" + processId, "{}");
  console.log(instance.StateName);
  // endregion core
} catch (error) {
  console.error(`${error.cause ?? error}`);
  process.exitCode = 1;
}
