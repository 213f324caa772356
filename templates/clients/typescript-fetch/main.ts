// Start an instance, run a command, and see the server refuse the same command.
import { randomUUID } from "node:crypto";
import {
  CommandsApi,
  Configuration,
  InstancesApi,
  SchemesApi,
  SignInApi,
} from "./workflow";

class Refused extends Error {}

// What the reply carries. A refusal has status 200 too; only `success` tells.
async function data<T>(
  call: Promise<{ success: boolean; data: T; error: string }>,
): Promise<NonNullable<T>> {
  const reply = await call;
  if (!reply.success) throw new Refused(reply.error);
  return reply.data!;
}

const basePath = process.env.WORKFLOW_SERVER_URL ?? "http://localhost:8077";
let configuration = new Configuration({ basePath });
if (process.env.WORKFLOW_CLIENT_ID) {
  const token = await new SignInApi(configuration).requestToken({
    grantType: "client_credentials",
    clientId: process.env.WORKFLOW_CLIENT_ID,
    clientSecret: process.env.WORKFLOW_CLIENT_SECRET,
  });
  configuration = new Configuration({ basePath, accessToken: token.accessToken });
}

const schemes = await data(
  new SchemesApi(configuration).listSchemes({ listSchemesRequest: {} }),
);
console.log("Schemes:", schemes.join(", "));

const processId = randomUUID();
await data(
  new InstancesApi(configuration).createInstance({
    processId,
    createInstanceRequest: { schemeCode: "ExpenseReport", identityId: "ann" },
  }),
);
console.log("Created:", processId);

const api = new CommandsApi(configuration);
const commands = await data(
  api.listCommands({ processId, listCommandsRequest: { identityId: "ann" } }),
);
console.log("Commands:", commands.map((command) => command.commandName).join(", "));

const submit = {
  processId,
  executeCommandRequest: {
    command: "Submit",
    identityId: "ann",
    parameters: [{ name: "Amount", value: "12.50" }],
  },
};
const executed = await data(api.executeCommand(submit));
console.log("State:", executed.processInstance.stateName);

try {
  await data(api.executeCommand(submit));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.log("Refused:", error.message);
}
