// Start an instance, run a command, and see the server refuse the same command.
import { randomUUID } from "node:crypto";
import {
  createInstance,
  executeCommand,
  listCommands,
  listSchemes,
  requestToken,
} from "./workflow";
import { client } from "./workflow/client.gen";

class Refused extends Error {}

type Reply<T> = { success: true; data: T; error: string } | { success: false; error: string };

// What the reply carries. A refusal has status 200 too; only `success` tells.
async function data<T>(call: Promise<{ data: Reply<T> }>): Promise<T> {
  const { data: reply } = await call;
  if (!reply.success) throw new Refused(reply.error);
  return reply.data;
}

client.setConfig({
  baseUrl: process.env.WORKFLOW_SERVER_URL ?? "http://localhost:8077",
  throwOnError: true,
});

if (process.env.WORKFLOW_CLIENT_ID) {
  const { data: token } = await requestToken({
    throwOnError: true,
    body: {
      grant_type: "client_credentials",
      client_id: process.env.WORKFLOW_CLIENT_ID,
      client_secret: process.env.WORKFLOW_CLIENT_SECRET,
    },
  });
  client.setConfig({ auth: token.access_token });
}

const schemes = await data(listSchemes({ throwOnError: true, body: {} }));
console.log("Schemes:", schemes.join(", "));

const path = { processId: randomUUID() };
const start = { schemeCode: "ExpenseReport", identityId: "ann" };
await data(createInstance({ throwOnError: true, path, body: start }));
console.log("Created:", path.processId);

const commands = await data(
  listCommands({ throwOnError: true, path, body: { identityId: "ann" } }),
);
console.log("Commands:", commands.map((command) => command.CommandName).join(", "));

const submit = {
  command: "Submit",
  identityId: "ann",
  parameters: [{ name: "Amount", value: "12.50" }],
};
const executed = await data(executeCommand({ throwOnError: true, path, body: submit }));
console.log("State:", executed.ProcessInstance.StateName);

try {
  await data(executeCommand({ throwOnError: true, path, body: submit }));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.log("Refused:", error.message);
}
