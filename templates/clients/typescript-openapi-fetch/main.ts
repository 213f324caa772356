// Start an instance, run a command, and see the server refuse the same command.
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { paths } from "./schema";

class Refused extends Error {}

type Reply<T> = { success: true; data: T; error: string } | { success: false; error: string };

// What the reply carries. A refusal has status 200 too; only `success` tells.
async function data<T>(call: Promise<{ data?: Reply<T>; error?: unknown }>): Promise<T> {
  const { data: reply, error } = await call;
  if (!reply) throw new Error(String(error));
  if (!reply.success) throw new Refused(reply.error);
  return reply.data;
}

const baseUrl = process.env.WORKFLOW_SERVER_URL ?? "http://localhost:8077";
const api = createClient<paths>({ baseUrl });

if (process.env.WORKFLOW_CLIENT_ID) {
  const { data: reply, error } = await api.POST("/connect/token", {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: {
      grant_type: "client_credentials",
      client_id: process.env.WORKFLOW_CLIENT_ID,
      client_secret: process.env.WORKFLOW_CLIENT_SECRET,
    },
  });
  if (!reply) throw new Error(error?.error_description ?? error?.error);
  api.use({
    onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${reply.access_token}`);
    },
  });
}

const schemes = await data(api.POST("/workflowapi/getschemelist", { body: {} }));
console.log("Schemes:", schemes.join(", "));

const params = { path: { processId: randomUUID() } };
await data(
  api.POST("/workflowapi/createinstance/{processId}", {
    params,
    body: { schemeCode: "ExpenseReport", identityId: "ann" },
  }),
);
console.log("Created:", params.path.processId);

const commands = await data(
  api.POST("/workflowapi/getavailablecommands/{processId}", {
    params,
    body: { identityId: "ann" },
  }),
);
console.log("Commands:", commands.map((command) => command.CommandName).join(", "));

const submit = () =>
  data(
    api.POST("/workflowapi/executecommand/{processId}", {
      params,
      body: {
        command: "Submit",
        identityId: "ann",
        parameters: [{ name: "Amount", value: "12.50" }],
      },
    }),
  );
console.log("State:", (await submit()).ProcessInstance.StateName);

try {
  await submit();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.log("Refused:", error.message);
}
