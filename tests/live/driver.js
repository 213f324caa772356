// Runs the code engine on the questions that come as lines of JSON; the same file serves Node and
// a page of a browser. A file is answered by its hash, or as it is where `whole` says so.
"use strict";

const hashed = (text) => require("crypto").createHash("sha256").update(text).digest("hex");

function answer({ operation, values, request, source, signed, whole, core, keys }) {
  const data = globalThis.WorkflowOperations;
  const made = request ?? WorkflowCode.request(operation, values);
  if (made.problems || !keys) return { request: made };
  data.source = source;
  const files = {};
  for (const key of keys) {
    const asked = { ...made, signed: Boolean(signed) };
    const text = WorkflowCode.carries(key, asked) ? WorkflowCode.render(key, asked) : null;
    const shown = text !== null && core ? WorkflowCode.core(text) : text;
    files[key] = shown === null || whole ? shown : hashed(shown);
  }
  return request ? { files } : { request: made, files };
}

globalThis.answerAll = (lines) =>
  lines.map((line) => {
    try {
      return JSON.stringify(answer(JSON.parse(line)));
    } catch (error) {
      return JSON.stringify({ fault: String(error?.stack ?? error) });
    }
  });

if (typeof process !== "undefined" && process.argv[2]) {
  const fs = require("fs");
  const [, , folder] = process.argv;
  for (const name of ["operations.js", "code.js"]) {
    require("vm").runInThisContext(fs.readFileSync(`${folder}/${name}`, "utf8"), { filename: name });
  }
  const lines = fs.readFileSync(0, "utf8").split("\n").filter(Boolean);
  fs.writeFileSync(1, globalThis.answerAll(lines).map((line) => `${line}\n`).join(""));
}
