// What postman-code-generators and httpsnippet make of requests in JSON on stdin.
const path = require("node:path");
const [postmanFolder, httpsnippetFolder] = process.argv.slice(2);
const inside = (folder, name) => require(path.join(path.dirname(folder), name));
const postman = require(postmanFolder);
const { Request } = inside(postmanFolder, "postman-collection");
const { HTTPSnippet, availableTargets } = require(httpsnippetFolder);
const LANGUAGES = ["curl", "http", "python", "javascript", "nodejs", "csharp", "java", "go", "php", "ruby", "powershell"];

function ofPostman(language, variant, { method, url, headers, body }) {
  const header = headers.map(({ name, value }) => ({ key: name, value }));
  const request = new Request({ method, url, header, body: body ? { mode: "raw", raw: body } : undefined });
  return new Promise((done, failed) => {
    postman.convert(language, variant, request, {}, (error, text) => (error ? failed(error) : done(text)));
  });
}

async function main() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const requests = JSON.parse(Buffer.concat(chunks).toString());
  const made = {};
  const add = (tool, name, text) => ((made[tool] ??= {})[name] = text);
  for (const { key, variants } of postman.getLanguageList()) {
    if (!LANGUAGES.includes(key)) continue;
    for (const { key: variant } of variants) {
      for (const request of requests) {
        add(`postman-code-generators ${key} ${variant}`, request.name, await ofPostman(key, variant, request));
      }
    }
  }
  for (const { key, clients } of availableTargets()) {
    for (const { key: client } of clients) {
      for (const request of requests) {
        const { method, url, headers, body } = request;
        const postData = { mimeType: "application/json", text: body ?? "" };
        const text = await new HTTPSnippet({ method, url, headers, postData }).convert(key, client);
        add(`httpsnippet ${key} ${client}`, request.name, String(Array.isArray(text) ? text[0] : text));
      }
    }
  }
  process.stdout.write(JSON.stringify(made));
}

main();
