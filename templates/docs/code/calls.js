// The call of our Python client that sends a request: expression, imports and layout.

const INDENT = 8;
const WIDTH = 100;
const LONGEST = WIDTH - INDENT - "result = await client.".length;

const pythonDict = (entries) =>
  `{${entries.map(([name, value]) => `${python(name)}: ${value}`).join(", ")}}`;

// A value of JSON's types as a Python literal.
function plainPython(value) {
  if (typeof value === "string") return python(value);
  if (typeof value === "number") return floatText(value);
  if (Array.isArray(value)) return `[${value.map(plainPython).join(", ")}]`;
  if (value instanceof Map) {
    return pythonDict([...value].map(([name, item]) => [name, plainPython(item)]));
  }
  return { null: "None", true: "True", false: "False" }[value] ?? String(value);
}

// Writes values; `used` collects the imports, a set of `module name`.
class Expressions {
  constructor({ package: name, models }) {
    this.package = name;
    this.models = models;
    this.used = new Set();
  }

  use(module, name) {
    this.used.add(`${module} ${name}`);
    return name;
  }

  // What a caller writes for a value.
  given(value, shape) {
    if (shape.kind === "parameters") {
      return pythonDict(value.map((item) => [item.get("name"), this.parameter(item)]));
    }
    if (shape.kind === "parameter") return this.typed(value);
    if (shape.kind === "list") return `[${value.map((item) => this.given(item, shape.items)).join(", ")}]`;
    return ["uuid", "map"].includes(shape.kind) ? plainPython(value) : this.read(value, shape);
  }

  // What the client makes of a value when it reads it.
  read(value, shape) {
    if (value === null) return "None";
    const { kind, items } = shape;
    if (kind === "list" && Array.isArray(value)) {
      return `[${value.map((item) => this.read(item, items)).join(", ")}]`;
    }
    if (kind === "map" && value instanceof Map) {
      return pythonDict([...value].map(([name, item]) => [name, this.read(item, items)]));
    }
    if (kind === "model") return this.model(value, this.models[shape.model]);
    const written = plainPython(value);
    if (kind === "uuid") return `${this.use("uuid", "UUID")}(${written})`;
    if (kind === "localdatetime") {
      return `${this.use(`${this.package}._runtime.dates`, "ServerDateTime")}.fromisoformat(${written})`;
    }
    if (kind === "datetime" || kind === "date") {
      return `${this.use("datetime", kind)}.fromisoformat(${written})`;
    }
    if (kind === "decimal" || kind === "decimalnumber") return this.decimal(value);
    if (kind === "bytes") return `${written}.encode()`;
    return kind === "number" && typeof value === "bigint" ? `${written}.0` : written;
  }

  model(value, model) {
    if (model.kind === "alias") return this.read(value, model.shape);
    if (model.kind === "union") {
      return this.model(value, this.models[model.options[value.get(model.tag)]]);
    }
    const name = this.use(`${this.package}.models`, model.python);
    if (model.kind === "enum") return `${name}(${plainPython(value)})`;
    const fields = Object.entries(model.members)
      .filter(([member]) => value.has(member))
      .map(([member, [field, shape]]) => `${field}=${this.read(value.get(member), shape)}`);
    return `${name}(${fields.join(", ")})`;
  }

  decimal(value) {
    return `${this.use("decimal", "Decimal")}(${python(plainText(value))})`;
  }

  parameter(item) {
    const shown = this.typed(item.get("value"));
    if (!item.get("persist")) return shown;
    return `${this.use(this.package, "Parameter")}(${shown}, persist=True)`;
  }

  // The value whose JSON text this is, or the text itself where it is none.
  typed(text) {
    if (/^-?(0|[1-9][0-9]*)\.[0-9]+$/.test(text)) return this.decimal(text);
    let value;
    try {
      value = readJson(text);
    } catch {
      return python(text);
    }
    if (typeof value !== "string") return plainPython(value);
    this.use(this.package, "Declared");
    return `${this.use(this.package, "Parameter")}(${python(value)}, declared=Declared.OTHER)`;
  }

  // The imports of a program with this client as blocks of sorted statements.
  imports(client, ...modules) {
    const found = new Map();
    const further = [`${this.package} ${client}`, `${this.package} WorkflowApiError`];
    for (const use of [...this.used, ...further, ...modules.map((module) => `${module} `)].sort()) {
      const [module, name] = use.split(" ");
      found.set(module, [...(found.get(module) ?? []), ...(name ? [name] : [])]);
    }
    const blocks = [[], []];
    for (const [module, names] of found) {
      const own = module.split(".")[0] === this.package;
      blocks[Number(own)].push(
        names.length ? `from ${module} import ${importOrder(names).join(", ")}` : `import ${module}`,
      );
    }
    const late = (line) => Number(line.startsWith("from "));
    return blocks
      .map((lines) => ({ statements: lines.sort((one, other) => late(one) - late(other)) }))
      .filter(({ statements }) => statements.length);
  }
}

// Constants first, then classes, then functions; names without regard to capitals.
function importOrder(names) {
  const rank = (name) =>
    `${Number(!/^[A-Z\d_]{2,}$/.test(name))}${Number(!/^[A-Z]/.test(name))}${name.toLowerCase()}`;
  return names.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

// A call on one line, or with one argument a line where it is long.
const laidOut = (text) => (text.length <= LONGEST ? text : exploded(text, INDENT));

// The items of the last brackets on lines of their own; a text without any as it is.
function exploded(text, indent) {
  let depth = 0;
  let cuts = [];
  for (const found of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[({]|[\])}]|,/g)) {
    const mark = found[0];
    const end = found.index + mark.length;
    if ("([{".includes(mark)) {
      if (!depth) cuts = [end];
      depth++;
    } else if (")]}".includes(mark)) depth--;
    else if (mark === "," && depth === 1) cuts.push(end);
  }
  if (!cuts.length || cuts[0] === text.length - 1) return text;
  const before = " ".repeat(indent + 4);
  const lines = cuts.map((cut, at) => {
    const item = text.slice(cut, (cuts[at + 1] ?? text.length) - 1).trim();
    const laid = before.length + item.length < WIDTH ? item : exploded(item, before.length);
    return `${before}${laid},\n`;
  });
  return `${text.slice(0, cuts[0])}\n${lines.join("")}${" ".repeat(indent)}${text.at(-1)}`;
}
