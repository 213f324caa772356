// Reads a JSON list of requests from standard input and prints what each generator makes of them:
// [{generator, client, request, source, error}]. Runs in the folder where npm put the generators.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const require = createRequire(pathToFileURL(join(process.cwd(), "x.js")));
const load = async (name) => {
  // A package may be for `require` or for `import` only.
  try {
    return require(name);
  } catch {
    const { main, exports } = JSON.parse(
      readFileSync(join(process.cwd(), "node_modules", name, "package.json"), "utf8"),
    );
    const root = exports?.["."] ?? main;
    const entry = typeof root === "string" ? root : (root.import?.default ?? root.import ?? root.default);
    return import(pathToFileURL(join(process.cwd(), "node_modules", name, entry)));
  }
};

const har = (request) => ({
  method: request.method,
  url: request.url,
  httpVersion: "HTTP/1.1",
  cookies: [],
  headers: request.headers.map(([name, value]) => ({ name, value })),
  queryString: request.query.map(([name, value]) => ({ name, value })),
  headersSize: -1,
  bodySize: -1,
  ...(request.type
    ? {
        postData: {
          mimeType: request.type,
          text: request.body,
          ...(request.form ? { params: request.form.map(([name, value]) => ({ name, value })) } : {}),
        },
      }
    : {}),
});

const kong = async (name, made) => {
  const { HTTPSnippet } = await load(name);
  return async (request, [target, client]) => {
    const snippet = new HTTPSnippet(har(request));
    const found = await snippet.convert(target, client);
    return Array.isArray(found) ? found[0] : found;
  };
};

const scalar = async () => {
  const { snippetz } = await load("@scalar/snippetz");
  return async (request, [target, client]) => snippetz().print(target, client, har(request));
};

const postman = async () => {
  const { Request } = require("postman-collection");
  const generators = require("postman-code-generators");
  return (request, [language, variant]) =>
    new Promise((resolve, reject) => {
      const pairs = (list) => list.map(([key, value]) => ({ key, value }));
      const query = request.query
        .map((pair) => pair.map(encodeURIComponent).join("="))
        .join("&");
      const asked = new Request({
        method: request.method,
        url: request.url + (query ? `?${query}` : ""),
        header: pairs(request.headers),
        body: !request.type
          ? undefined
          : request.form
            ? { mode: "urlencoded", urlencoded: pairs(request.form) }
            : { mode: "raw", raw: request.body, options: { raw: { language: "json" } } },
      });
      generators.convert(language, variant, asked, {}, (error, text) =>
        error ? reject(new Error(String(error))) : resolve(text),
      );
    });
};

const generators = {
  httpsnippet: await kong("httpsnippet"),
  "@readme/httpsnippet": await kong("@readme/httpsnippet"),
  "@scalar/snippetz": await scalar(),
  "postman-code-generators": await postman(),
};
const { clients, requests } = JSON.parse(readFileSync(0, "utf8"));
const made = [];
for (const [generator, client] of clients) {
  for (const request of requests[`${generator} ${client.join("/")}`]) {
    const entry = { generator, client: client.join("/"), request: request.name };
    try {
      made.push({ ...entry, source: await generators[generator](request, client) });
    } catch (error) {
      made.push({ ...entry, error: String(error) });
    }
  }
}
process.stdout.write(JSON.stringify(made));
