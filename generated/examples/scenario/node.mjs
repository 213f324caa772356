// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

let server = process.env.WORKFLOW_SERVER_URL || "http://localhost:8077";
server = server.replace(/(\/workflowapi)?\/*$/, "");
let token;

function required(name) {
  if (!process.env[name]) {
    throw new Error(`set the environment variable ${name}`);
  }
  return process.env[name];
}

async function read(response) {
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${await response.text()}`);
  }
  return response.json();
}

async function fetchToken() {
  const headers = { Accept: "application/json" };
  const url = `${server}/.well-known/openid-configuration`;
  const signal = AbortSignal.timeout(30_000);
  const discovery = await fetch(url, { headers, signal });
  if (discovery.status === 404) {
    throw new Error("this server has no sign-in");
  }
  const { token_endpoint } = await read(discovery);
  const secrets = new URLSearchParams({
    client_id: required("WORKFLOW_CLIENT_ID"),
    client_secret: required("WORKFLOW_CLIENT_SECRET"),
  });
  const response = await fetch(token_endpoint, {
    method: "POST",
    headers: {
      ...headers,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: `grant_type=client_credentials&${secrets}`,
    signal,
  });
  const { access_token } = await read(response);
  return access_token;
}

async function signIn() {
  token = process.env.WORKFLOW_TOKEN;
  if (!token && process.env.WORKFLOW_CLIENT_ID) {
    token = await fetchToken();
  }
}

async function call(path, options) {
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
  };
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  const response = await fetch(server + path, {
    method: "POST",
    headers,
    signal: AbortSignal.timeout(30_000),
    ...options,
  });
  const reply = await read(response);
  if (!reply.success) {
    throw new Error(reply.error);
  }
  return reply.data;
}

// region core
function createInstance(processId, identityId) {
  return call(`/workflowapi/createinstance/${processId}`, {
    body: JSON.stringify({
      schemeCode: "ExpenseReport",
      identityId,
      parameters: [
        { name: "Amount", value: "12.50" },
        { name: "Note", value: "Lunch", persist: true },
      ],
    }),
  });
}

function listCommands(processId, identityId) {
  return call(`/workflowapi/getavailablecommands/${processId}`, {
    body: JSON.stringify({
      identityId,
    }),
  });
}

function executeCommand(processId, identityId) {
  return call(`/workflowapi/executecommand/${processId}`, {
    body: JSON.stringify({
      command: "Submit",
      identityId,
      parameters: [
        { name: "Amount", value: "12.5" },
        { name: "Comment", value: "taxi" },
      ],
    }),
  });
}

function getInstance(processId) {
  return call(`/workflowapi/getinstanceinfo/${processId}`, {
    body: JSON.stringify({}),
  });
}

async function main() {
  await signIn();
  const processId = crypto.randomUUID();
  const identityId = "ann";
  await createInstance(processId, identityId);
  for (const command of await listCommands(processId, identityId)) {
    console.log(command.CommandName);
  }
  await executeCommand(processId, identityId);
  const instance = await getInstance(processId);
  console.log(instance.StateName);
}
// endregion core

main().catch((error) => {
  // What fetch says about a lost connection is in the cause.
  const cause = error.cause?.code ?? error.cause;
  console.error(cause ? `${error.message}: ${cause}` : error.message);
  process.exitCode = 1;
});
