// From the values of a form to the finished request: nothing after this encodes again.

const UUID = /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;
const TARGET = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/%?]*)?$/;
const UNRESERVED = /^[A-Za-z0-9._~-]+$/;
const DOTS = /\/\.{1,2}(?=[/?]|$)/;
const HEADER_VALUE = /^([\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?)?$/;

const numberOf = (text) =>
  readJson(matching(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/, NO_NUMBER)(text));
const when = (fits, words) => (text) => partsOf(text, fits, words)[0];

// From the text of a field to its value, by the kind of the field.
const KINDS = {
  text: same,
  uuid: matching(UUID, "This is not a UUID."),
  integer: (text) => BigInt(matching(/^-?(0|[1-9]\d*)$/, "This is not a whole number.")(text)),
  number: numberOf,
  decimalnumber: numberOf,
  decimal: matching(DECIMAL, NO_NUMBER),
  date: when(([, , clock]) => !clock, "2026-01-31"),
  datetime: when((parts) => parts[5], "2026-01-31T13:45:00Z"),
  localdatetime: when((parts) => !parts[5], "2026-01-31T13:45:00"),
  json: readJson,
};

// A value in a path, a query, a header or a form: strings unchanged, everything else as JSON.
const plainText = (value) => (typeof value === "string" ? value : dumped(value));
const textsOf = (value) => (Array.isArray(value) ? value : [value]).map(plainText);
const escaped = (mark) => `%${codeOf(mark).toString(16).toUpperCase()}`;
const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, escaped);

// A value of the operation's data, whose whole numbers are numbers of JavaScript.
const fromData = (value) => (Number.isInteger(value) ? BigInt(value) : value);

// The value that a field holds.
function valueOf(field, held) {
  const { kind, choices, items, shape } = field;
  if (held === null && field.nullable) return null;
  if (kind === "constant") return fromData(field.value);
  if (kind === "yesno") return held === true || held === "true";
  if (kind === "password") throw new Error("Examples never show a password: set it in your code.");
  if (kind === "choice") {
    const found = choices.find((value) => String(value) === String(held));
    if (found === undefined) throw new Error("This is not one of the choices.");
    return fromData(found);
  }
  if (kind === "list" && Array.isArray(held)) {
    return held.map((item, at) => lineOf(items, item, at));
  }
  if (kind === "list" || typeof held !== "string") throw new Error("This field is needed.");
  const value = (KINDS[kind] ?? fault(`no kind of field: ${kind}`))(sound(held));
  if (shape) fitting(value, shape);
  return value;
}

// An item of a list, which has a line of its own.
function lineOf(items, held, at) {
  try {
    return valueOf(items, held);
  } catch (error) {
    throw new Error(`Line ${at + 1}: ${error.message}`);
  }
}

const AN_OBJECT = [(value) => value instanceof Map, "An object in { }"];
const A_STRING = [(value) => typeof value === "string", "A string in quotes"];
const NEEDED = {
  list: [Array.isArray, "A list in [ ]"],
  map: AN_OBJECT,
  object: AN_OBJECT,
  text: A_STRING,
  uuid: A_STRING,
};

// Refuses a value that the client's types cannot hold.
function fitting(value, shape) {
  if (value === null) return;
  const model = shape.kind === "model" ? WorkflowOperations.models[shape.model] : shape;
  const { kind, items, members } = model;
  const [fits, words] = NEEDED[kind] ?? [() => true];
  if (!fits(value)) throw new Error(`${words} is needed here.`);
  if (kind === "uuid") KINDS.uuid(value);
  if (kind === "alias") fitting(value, model.shape);
  if (kind === "list" || kind === "map") value.forEach((item) => fitting(item, items));
  if (kind !== "object") return;
  for (const [name, item] of value) {
    if (!Object.hasOwn(members, name)) throw new Error(`There is no member ${name} here.`);
    fitting(item, members[name][1]);
  }
}

// The rows of process parameters as they are sent; errors go to `complain`.
function itemsOf(rows, complain) {
  const names = [];
  return rows.map(({ name, type, value, keep }, row) => {
    const trouble = nameTrouble(name, names);
    if (trouble) complain(trouble, { row, part: "name" });
    names.push(name);
    const item = new Map([["name", name]]);
    try {
      sound(name);
      item.set("value", rowText({ type, value }));
    } catch (error) {
      complain(error.message, { row, part: "value" });
    }
    if (keep) item.set("persist", true);
    return item;
  });
}

// The value of a field; undefined if it is not sent. Errors go to `complain`.
function givenValue(field, held, complain) {
  const always = field.kind === "constant" && field.required;
  const absent = held === undefined || (held === false && field.kind === "secret");
  // Without its part, or with an empty one, the path would be that of another operation.
  const inPath = field.where === "path";
  if ((absent && !always && (field.required || inPath)) || (inPath && held === "")) {
    complain("This field is needed.");
  } else if (!absent || always) {
    if (field.kind === "secret") return true;
    if (field.kind === "parameters") return itemsOf(held, complain);
    try {
      return field.kind === "parameter" ? rowText(held) : valueOf(field, held);
    } catch (error) {
      complain(error.message);
    }
  }
  return undefined;
}

const pairs = (name, value) => textsOf(value).map((text) => `${percent(name)}=${percent(text)}`);

// Path, headers and body of some values, by field.
function wireOf(operation, values) {
  let { path } = operation;
  const query = [];
  const headers = new Map();
  const members = new Map();
  let body = members;
  for (const [field, value] of values) {
    const { wire, where } = field;
    if (field.whole) body = value;
    else if (where === "body") members.set(wire, value);
    else if (where === "header") headers.set(wire, textsOf(value).join(","));
    else if (where === "query") query.push(...pairs(wire, value));
    else path = path.split(`{${wire}}`).join(textsOf(value).map(percent).join(","));
  }
  return { path: query.length ? `${path}?${query.join("&")}` : path, headers, body };
}

// The parts of the URL that was made of a template; none without variables.
function partsOfUrl(template, url, variables) {
  const names = Object.fromEntries(
    variables.filter(({ parameter }) => parameter).map((item) => [item.parameter, item.name]),
  );
  if (!Object.keys(names).length) return [];
  const pieces = template.split(/\{([^{}]*)\}/);
  const escape = (piece) => piece.replace(/[^\w/]/g, "\\$&");
  const pattern = pieces.map((piece, at) => (at % 2 ? "([^/?]*)" : `(${escape(piece)})`));
  const found = new RegExp(`^${pattern.join("")}`).exec(url);
  const parts = [];
  let text = "";
  pieces.forEach((piece, at) => {
    if (at % 2 && Object.hasOwn(names, piece)) {
      parts.push({ text, variable: "" }, { text: "", variable: names[piece] });
      text = "";
    } else text += found[at + 1];
  });
  const rest = text + url.slice(found[0].length);
  return rest ? [...parts, { text: rest, variable: "" }] : parts;
}

// What a reader replaces, in a variable above the call.
function variablesOf(values) {
  const found = [];
  for (const [{ name, wire, place, fresh }, value] of values) {
    const fits = typeof value === "string" && (place === "member" || UNRESERVED.test(value));
    if (!place || !fits) continue;
    const where = { member: "", parameter: "", [place]: wire };
    found.push({ name, value, fresh: fresh === value, ...where });
  }
  return found;
}

const formText = (body) => [...body].flatMap(([name, value]) => pairs(name, value)).join("&");

// The call in Python with some values, with the imports of both programs.
function callOf(operation, values, variables) {
  const expressions = new Expressions(WorkflowOperations);
  const named = new Map(variables.map((item) => [item.name, item]));
  const used = [];
  const written = [...values].map(([field, value]) => {
    const { kind, name, wire, variable, positional, shape = field } = field;
    if (named.has(name)) {
      const found = named.get(name);
      // The client makes the id of a new instance and returns it.
      if (found.fresh && operation.returned === wire) return "";
      if (found.fresh) expressions.use("uuid", "uuid4");
      used.push(found);
      return positional ? name : `${name}=${name}`;
    }
    if (kind === "secret") expressions.use("os", "");
    const word =
      kind === "secret" ? `os.environ[${python(variable)}]` : expressions.value(value, shape);
    return positional ? word : `${name}=${word}`;
  });
  return {
    expression: `${operation.call}(${written.filter(Boolean).join(", ")})`,
    imports: expressions.imports("WorkflowClient", "sys"),
    async_imports: expressions.imports("AsyncWorkflowClient", "sys", "asyncio"),
    answers: operation.answers,
    is_id: Boolean(operation.returned),
    variables: used,
  };
}

// Why a value cannot be part of a URL or a header; empty if it can.
function troubleOf({ where }, value, path) {
  if (where === "path" && (DOTS.test(path.split("?")[0]) || !TARGET.test(path))) {
    return "A URL cannot contain this.";
  }
  const fits = where !== "header" || textsOf(value).every((text) => HEADER_VALUE.test(text));
  return fits ? "" : "A header cannot contain this.";
}

// The request of an operation with these form values, or the problems of the values.
function requestOf(id, held) {
  const { operations } = WorkflowOperations;
  const operation = Object.hasOwn(operations, id) ? operations[id] : fault(`no operation ${id}`);
  const problems = [];
  const values = new Map();
  for (const field of operation.fields) {
    const complain = (message, where) => problems.push({ field: field.name, message, ...where });
    const value = givenValue(field, held[field.name], complain);
    if (value !== undefined) values.set(field, value);
  }
  if (problems.length) return { problems };
  const shown = new Map([...values].filter(([field]) => field.kind !== "secret"));
  const wire = wireOf(operation, shown);
  for (const [field, value] of shown) {
    const message = troubleOf(field, value, wire.path);
    if (message) problems.push({ field: field.name, message });
  }
  if (problems.length) return { problems };
  const variables = variablesOf(shown);
  return {
    operation: id,
    summary: operation.summary,
    method: operation.method,
    path: wire.path,
    headers: [
      ["Accept", operation.accept],
      ...wire.headers,
      ...(operation.type ? [["Content-Type", operation.type]] : []),
    ].map(([name, value]) => ({ name, value })),
    body: operation.type ? (operation.form ? formText : bodyText)(wire.body) : null,
    secrets: [...values.keys()]
      .filter(({ kind }) => kind === "secret")
      .map(({ wire: name, variable }) => ({ name, variable })),
    bearer: operation.bearer,
    signed: false,
    enveloped: operation.enveloped,
    reply: operation.reply,
    variables,
    parts: partsOfUrl(operation.path, wire.path, variables),
    call: callOf(operation, values, variables),
  };
}
