// From what a form holds to the request that leaves, finished: nothing after this encodes again.

const UUID = /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;
const DAY = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const TIME = "T(?:[01]\\d|2[0-3])(?::[0-5]\\d){1,2}(?:\\.\\d+)?";
const TARGET = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/%?]*)?$/;
const DOTS = /\/\.{1,2}(?=[/?]|$)/;
const HEADER_VALUE = /^([\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?)?$/;
const SEPARATORS = { spaceDelimited: "%20", pipeDelimited: "%7C" };

const matching = (pattern, words) => (text) => {
  if (!pattern.test(text)) throw new Error(words);
  return text;
};
const same = (text) => text;

// From the text of a field to its value, by the kind of the field.
const KINDS = {
  text: same,
  bytes: same,
  uuid: matching(UUID, "This is no UUID, such as 11111111-1111-4111-8111-000000000001."),
  integer: (text) => BigInt(matching(/^-?(0|[1-9]\d*)$/, "This is no whole number.")(text)),
  number: numberOf,
  decimalnumber: numberOf,
  decimal: matching(/^-?(0|[1-9]\d*)(\.\d+)?$/, "This is no number."),
  date: matching(new RegExp(`^${DAY}$`), "A date is written 2026-01-31."),
  datetime: matching(
    new RegExp(`^${DAY}${TIME}(?:Z|[+-]\\d\\d:\\d\\d)$`),
    "A moment is written 2026-01-31T13:45:00Z.",
  ),
  localdatetime: matching(new RegExp(`^${DAY}(?:${TIME})?$`), "A date is written 2026-01-31T13:45:00."),
  json: readJson,
};

function numberOf(text) {
  return readJson(matching(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/, "This is no number.")(text));
}

// What stands in a path, a query, a header or a form: a text as it is, else JSON.
const plainText = (value) => (typeof value === "string" ? value : dumped(value));
const textsOf = (value) => (Array.isArray(value) ? value : [value]).map(plainText);
const percent = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${codeOf(mark).toString(16).toUpperCase()}`);

// The value that a field holds.
function valueOf(field, held) {
  const { kind } = field;
  if (held === null && field.nullable) return null;
  if (kind === "constant") return field.value === undefined ? null : jsonLike(field.value);
  if (kind === "yesno") return held === true || held === "true";
  if (kind === "password") throw new Error("A password stands in no example; set it in your own code.");
  if (kind === "choice") {
    const found = field.choices.find(({ value }) => String(value) === String(held));
    if (!found) throw new Error("This is none of the choices.");
    return jsonLike(found.value);
  }
  if (kind === "list") {
    if (!Array.isArray(held)) throw new Error("This is no list.");
    return held.map((item) => valueOf(field.items, item));
  }
  if (typeof held !== "string") throw new Error("A value is missing.");
  const value = (KINDS[kind] ?? fault(`no kind of field: ${kind}`))(sound(held));
  if (field.shape) fitting(value, field.shape);
  return value;
}

// A value of the operation's data, whose whole numbers are numbers of JavaScript.
const jsonLike = (value) => (Number.isInteger(value) ? BigInt(value) : value);

// Refuses a value that the client's types cannot hold.
function fitting(value, shape) {
  const { kind, items } = shape;
  if (value === null) return;
  if (kind === "list") {
    if (!Array.isArray(value)) throw new Error("Here a list in [ ] is needed.");
    value.forEach((item) => fitting(item, items));
  } else if (kind === "map") {
    if (!(value instanceof Map)) throw new Error("Here an object in { } is needed.");
    value.forEach((item) => fitting(item, items));
  } else if (kind === "model") {
    fittingModel(value, WorkflowOperations.models[shape.model]);
  } else if (kind === "uuid" || kind === "text") {
    if (typeof value !== "string") throw new Error("Here a text in quotes is needed.");
    KINDS[kind](value);
  }
}

function fittingModel(value, model) {
  if (model.kind === "alias") return fitting(value, model.shape);
  if (model.kind === "enum") return undefined;
  if (!(value instanceof Map)) throw new Error("Here an object in { } is needed.");
  if (model.kind === "union") {
    const option = model.options[value.get(model.tag)];
    if (!option) throw new Error(`Here a member ${model.tag} is needed.`);
    const { models } = WorkflowOperations;
    const rest = new Map([...value].filter(([name]) => name !== model.tag));
    return fittingModel(rest, models[option]);
  }
  for (const [name, item] of value) {
    if (!Object.hasOwn(model.members, name)) throw new Error(`There is no member ${name} here.`);
    fitting(item, model.members[name][1]);
  }
  return undefined;
}

// The rows of process parameters as items of the wire; what is wrong goes to `complain`.
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

// The value of a field; undefined for one that is not sent. What is wrong goes to `complain`.
function givenValue(field, held, complain) {
  const always = field.kind === "constant" && field.required;
  const absent = held === undefined || (held === false && field.kind === "secret");
  // A path without its part, or with an empty one, is another path.
  if ((absent && !always && (field.required || field.where === "path")) || (held === "" && field.where === "path")) {
    complain("This is needed.");
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

const styledPath = ({ style, wire }, value) =>
  ({ label: ".", matrix: `;${wire}=` }[style] ?? "") + textsOf(value).map(percent).join(",");

function queryPairs({ style, explode, wire }, value) {
  const name = percent(wire);
  if (value instanceof Map) {
    return [...value].map(([key, item]) => `${name}%5B${percent(key)}%5D=${percent(plainText(item))}`);
  }
  const texts = textsOf(value).map(percent);
  if (explode) return texts.map((text) => `${name}=${text}`);
  return [`${name}=${texts.join(SEPARATORS[style] ?? ",")}`];
}

// Path, headers and body of some values, by field.
function wireOf(operation, values) {
  let { path } = operation;
  const query = [];
  const headers = new Map();
  const members = new Map();
  let whole;
  for (const [field, value] of values) {
    if (field.whole) whole = value;
    else if (field.where === "body") members.set(field.wire, value);
    else if (field.where === "path") path = path.replace(`{${field.wire}}`, () => styledPath(field, value));
    else if (field.where === "query") query.push(...queryPairs(field, value));
    else if (field.where === "header") headers.set(field.wire, textsOf(value).join(","));
    else headers.set("Cookie", `${field.wire}=${textsOf(value).join(",")}`);
  }
  return { path: query.length ? `${path}?${query.join("&")}` : path, headers, body: whole ?? members };
}

function bodyOf(layout, body) {
  if (layout === "json") return bodyText(body);
  if (layout === "text") return plainText(body);
  const fields = [...body].flatMap(([name, value]) => textsOf(value).map((text) => [name, text]));
  return fields.map((field) => field.map(percent).join("=")).join("&");
}

// Python's `client.` call of some values, with the imports of both programs.
function callOf(operation, values) {
  const expressions = new Expressions(WorkflowOperations);
  const written = [...values].map(([field, value]) => {
    let word;
    if (field.kind === "secret") {
      expressions.use("os", "");
      word = `os.environ[${python(field.variable)}]`;
    } else word = value === null ? "None" : expressions.given(value, field.shape ?? field);
    return field.positional ? word : `${field.name}=${word}`;
  });
  return {
    expression: `${operation.call}(${written.join(", ")})`,
    imports: expressions.imports("WorkflowClient", "sys"),
    async_imports: expressions.imports("AsyncWorkflowClient", "sys", "asyncio"),
    answers: operation.answers,
  };
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
    const broken =
      ["header", "cookie"].includes(field.where) && !textsOf(value).every((text) => HEADER_VALUE.test(text));
    if (broken) problems.push({ field: field.name, message: "A header cannot carry this." });
    if (field.where === "path" && (DOTS.test(wire.path.split("?")[0]) || !TARGET.test(wire.path))) {
      problems.push({ field: field.name, message: "An address cannot carry this." });
    }
  }
  if (problems.length) return { problems };
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
    body: operation.type ? bodyOf(operation.body, wire.body) : null,
    secrets: [...values.keys()]
      .filter(({ kind }) => kind === "secret")
      .map(({ wire: name, variable }) => ({ name, variable })),
    bearer: operation.bearer,
    signed: false,
    enveloped: operation.enveloped,
    call: callOf(operation, values),
  };
}
