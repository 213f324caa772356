// Prints the templates. The generator put them into TEMPLATES as strings and the few things that a
// template does: print a value through a filter, test for emptiness, loop.

const CMD_LINE = 7500;
const LONGEST_WORD = 100000;
const BROWSERS_OWN = ["cookie", "host", "origin", "referer", "user-agent"];

const checkedName = (text) =>
  /^\.*[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(text) ? text : fault("not a name");
const same64 = (text) => (/^[A-Za-z0-9+/]{1,64}={0,2}$/.test(text) ? text : fault("not base64"));

// What the templates of a language use besides `literal`, `comment` and `name`, or instead of them.
const FILTERS = {
  cmd: { literal: cmd, block_line: same64, within_quotes: withinQuotes },
  javascript: { html },
  python: { expression: laidOut, statement: same },
};

const filtersOf = (language) => ({
  literal: literalOf(LANGUAGES[language]),
  comment: commentOf(LANGUAGES[language]),
  name: checkedName,
  ...FILTERS[language],
});

const look = (path, scope) => path.split(".").reduce((found, name) => found[name], scope);
const filled = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

function print(parts, scope, filters) {
  const inner = (body, more) => print(body, { ...scope, ...more }, filters);
  const printed = parts.map((part) => {
    if (typeof part === "string") return part;
    if (part[0] === "?") {
      const [, path, then, otherwise = []] = part;
      return inner(filled(look(path, scope)) ? then : otherwise);
    }
    if (part[0] === "*") {
      const [, name, path, body] = part;
      return look(path, scope).map((item) => inner(body, { [name]: item })).join("");
    }
    const [filter, path] = part;
    return filters[filter](look(path, scope));
  });
  return printed.join("");
}

const headerLine = ({ name, value }) => `${name}: ${value}`;

// The request with everything that templates print.
function viewOf(request) {
  const body = request.body ?? "";
  const headers = request.headers.map((header) => ({
    ...header,
    line: headerLine(header),
    curl: header.value ? headerLine(header) : `${header.name};`,
  }));
  const isType = ({ name }) => name === "Content-Type";
  const fields = request.secrets.map(({ name, variable }) => `&${name}={${variable}}`);
  const message = body + fields.join("");
  return {
    ...request,
    headers,
    function: request.method.toLowerCase(),
    class_name: request.method[0] + request.method.slice(1).toLowerCase(),
    content_type: headers.find(isType)?.value ?? "",
    other_headers: headers.filter((header) => !isType(header)),
    message_body: message,
    block: blockOf(body, request.path),
    length: message && String(bytesOf(message).length),
    escaped: request.path.includes("%"),
    is_long: bytesOf(body).length > LONGEST_WORD,
  };
}

// The body as a block of a batch file; empty if a word of cmd can carry it.
function blockOf(body, path) {
  if (PLAIN.test(body) && cmd(body).length + cmd(path).length <= CMD_LINE) return [];
  const coded = btoa(Array.from(bytesOf(body), (byte) => String.fromCharCode(byte)).join(""));
  return coded.match(/.{1,64}/g);
}

const targetOf = (key) =>
  WorkflowOperations.targets.find((target) => target.key === key) ?? fault(`no target ${key}`);

function carries(key, request) {
  const { language } = targetOf(key);
  if (key.startsWith("python-client")) return Boolean(request.call);
  if (key === "javascript-browser") {
    return !request.headers.some(({ name }) => BROWSERS_OWN.includes(name.toLowerCase()));
  }
  const lines = request.headers.map(headerLine);
  const plain = (text) => PLAIN.test(text);
  if (language === "cmd") return lines.every(plain);
  if (language !== "http") return true;
  const texts = [request.body ?? "", ...lines];
  if (!texts.every(plain)) return false;
  return key === "http-message" || !texts.some((text) => /\{\{|^ *(<|>|#|\/\/|@)/.test(text));
}

function render(key, request) {
  if (!carries(key, request)) fault(`${key} does not carry this request`);
  const target = targetOf(key);
  const { source } = WorkflowOperations;
  const scope = { source, request: viewOf(request) };
  const text = print(TEMPLATES[key], scope, filtersOf(target.language));
  const ended = target.exact ? text : `${text.replace(/^\n+|\n+$/g, "")}\n`;
  return ended.replaceAll("\n", target.lineEnd);
}

// The lines between the marks of the region, without their indentation; all if it has none.
function core(text) {
  const lines = text.split(/\r?\n/);
  const marked = (mark) => lines.map((line) => line.trimEnd().endsWith(mark));
  const begin = marked("region core").indexOf(true);
  if (begin < 0) return text;
  const inside = lines.slice(begin + 1, marked("endregion core").lastIndexOf(true));
  const written = inside.filter((line) => line.trim());
  const margin = Math.min(...written.map((line) => /^[ \t]*/.exec(line)[0].length));
  const cut = inside.map((line) => (line.trim() ? line.slice(margin) : ""));
  return `${cut.join("\n").replace(/^\n+|\n+$/g, "")}\n`;
}

globalThis.WorkflowCode = Object.freeze({ request: requestOf, carries, render, core, rowText });
