// Prints the templates. The generator put them into TEMPLATES as strings and the few things that a
// template does: print a value through a filter, test for emptiness, loop.

const CMD_LINE = 7500;
const LONGEST_WORD = 100000;
const BROWSERS_OWN = ["cookie", "host", "origin", "referer", "user-agent"];

const checkedName = (text) =>
  /^\.*[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(text) ? text : fault("not a name");
const encoded = (text) =>
  /^[\w\-.~!$&'()*+,;=:@/%?]*$/.test(text) ? text : fault("not percent-encoded");
const same64 = (text) => (/^[A-Za-z0-9+/]{1,64}={0,2}$/.test(text) ? text : fault("not base64"));

const JAVASCRIPT = {
  html,
  key: dataWriter(LANGUAGES.javascript.data, literalOf(LANGUAGES.javascript), same).key,
};

// What the templates of a language use besides those that all have, or instead of them.
const FILTERS = {
  cmd: {
    literal: cmd,
    data: (data) => cmdWithVariables(dataWriter(LANGUAGES.cmd.data, same, same)(data)),
    quoted: withinQuotes,
    block_line: same64,
  },
  java: { arguments: (variables) => variables.map(({ name }) => CASES.camel(name)).join(", ") },
  javascript: JAVASCRIPT,
  "javascript-page": JAVASCRIPT,
  python: { expression: laidOut, statement: same },
};

function filtersOf(language) {
  const rules = LANGUAGES[language];
  const literal = literalOf(rules);
  const variable = CASES[rules.case];
  return {
    literal,
    comment: commentOf(rules),
    name: checkedName,
    data: rules.data && dataWriter(rules.data, literal, variable),
    variable,
    quoted: (text) => Array.from(encoded(text), (mark) => rules.inQuotes[mark] ?? mark).join(""),
    ...FILTERS[language],
  };
}

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

// The body as data and what is in variables, as far as the language has them.
function seenBy(request, { data: form, case: hasVariables }, write) {
  const named = new Set();
  const parts = hasVariables && request.parts.length ? request.parts : [{ text: request.path }];
  parts.forEach((part) => named.add(part.variable));
  const found = { parts, members: [], is_data: false };
  if (form && request.body !== null && isJson(request)) {
    const inBody = ({ member, value }) => member && (!form.json || UUID.test(value));
    const members = request.variables.filter(inBody);
    const names = Object.fromEntries(members.map(({ member, name }) => [member, name]));
    try {
      const data = dataOf(request.body, names);
      const text = write(data);
      if (form.longest && text.length > form.longest) changes("its length");
      const order = isObject(data) ? [...data.keys()] : [];
      const place = ({ member }) => order.indexOf(member);
      found.members = members
        .filter((item) => place(item) >= 0)
        .sort((one, other) => place(one) - place(other));
      found.members.forEach(({ name }) => named.add(name));
      Object.assign(found, { is_data: true, data });
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
      found.why = error.message;
    }
  }
  return { ...found, variables: request.variables.filter(({ name }) => named.has(name)) };
}

const isType = ({ name }) => name === "Content-Type";
const typeOf = (request) => request.headers.find(isType)?.value ?? "";
const isJson = (request) => typeOf(request).endsWith("json");

// The request with everything that templates print.
function viewOf(request, rules, write) {
  const body = request.body ?? "";
  const headers = request.headers.map((header) => ({
    ...header,
    line: headerLine(header),
    curl: header.value ? headerLine(header) : `${header.name};`,
  }));
  const otherHeaders = headers.filter((header) => !isType(header));
  const seen = seenBy(request, rules, write);
  const fields = request.secrets.map(({ name, variable }) => `&${name}={${variable}}`);
  const message = body + fields.join("");
  return {
    ...request,
    ...seen,
    makes_id: seen.variables.some(({ fresh }) => fresh),
    headers,
    function: request.method.toLowerCase(),
    class_name: request.method[0] + request.method.slice(1).toLowerCase(),
    content_type: typeOf(request),
    is_json: isJson(request),
    is_get: request.method === "GET" && request.body === null,
    is_post: request.method === "POST" && request.body !== null,
    other_headers: otherHeaders,
    library_headers: seen.is_data ? otherHeaders : headers,
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
  if (!key.startsWith("http")) return true;
  const texts = [request.body ?? "", ...lines];
  if (!texts.every(plain)) return false;
  return key === "http-message" || !texts.some((text) => /\{\{|^ *(<|>|#|\/\/|@)/.test(text));
}

function render(key, request) {
  if (!carries(key, request)) fault(`${key} does not carry this request`);
  const target = targetOf(key);
  const { source } = WorkflowOperations;
  const filters = filtersOf(target.language);
  const seen = viewOf(request, LANGUAGES[target.language], filters.data);
  const text = print(TEMPLATES[key], { source, request: seen }, filters);
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

globalThis.WorkflowCode = Object.freeze({ request: requestOf, carries, render, core });
