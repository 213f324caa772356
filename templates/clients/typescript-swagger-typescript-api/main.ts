// Start an instance, run a command, and see the server refuse the same command.
import { randomUUID } from "node:crypto";
import { Api } from "./workflow";

class Refused extends Error {}

type Reply<T> = { success: true; data: T; error: string } | { success: false; error: string };

// What the reply carries. A refusal has status 200 too; only `success` tells.
async function data<T>(call: Promise<{ data: Reply<T> }>): Promise<T> {
  const { data: reply } = await call;
  if (!reply.success) throw new Refused(reply.error);
  return reply.data;
}

const client = new Api<string>({
  baseUrl: process.env.WORKFLOW_SERVER_URL ?? "http://localhost:8077",
  securityWorker: (token) => (token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
});
const api = client.workflowapi;

if (process.env.WORKFLOW_CLIENT_ID) {
  const { data: token } = await client.connect.requestToken({
    grant_type: "client_credentials",
    client_id: process.env.WORKFLOW_CLIENT_ID,
    client_secret: process.env.WORKFLOW_CLIENT_SECRET,
  });
  client.setSecurityData(token.access_token);
}

const schemes = await data(api.listSchemes({}));
console.log("Schemes:", schemes.join(", "));

const processId = randomUUID();
await data(api.createInstance(processId, { schemeCode: "ExpenseReport", identityId: "ann" }));
console.log("Created:", processId);

const commands = await data(api.listCommands(processId, { identityId: "ann" }));
console.log("Commands:", commands.map((command) => command.CommandName).join(", "));

const submit = {
  command: "Submit",
  identityId: "ann",
  parameters: [{ name: "Amount", value: "12.50" }],
};
const executed = await data(api.executeCommand(processId, submit));
console.log("State:", executed.ProcessInstance.StateName);

try {
  await data(api.executeCommand(processId, submit));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.log("Refused:", error.message);
}
