// The call of the Python client that sends a request: expression, imports and layout.

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

  // What a caller writes for a value; within models (`read`), what the client reads it as.
  value(value, shape, read) {
    const { kind, items } = shape;
    const plain = plainPython(value);
    const from = (module, name) => `${this.use(module, name)}.fromisoformat(${plain})`;
    if (kind === "parameters") {
      return pythonDict(value.map((item) => [item.get("name"), this.parameter(item)]));
    }
    if (kind === "parameter") return this.typed(value);
    if (value === null || (!read && (kind === "uuid" || kind === "map"))) return plain;
    if (kind === "list") {
      return `[${value.map((item) => this.value(item, items, read)).join(", ")}]`;
    }
    if (kind === "map") {
      return pythonDict([...value].map(([name, item]) => [name, this.value(item, items, true)]));
    }
    if (kind === "model") return this.model(value, this.models[shape.model]);
    if (kind === "uuid") return `${this.use("uuid", "UUID")}(${plain})`;
    if (kind === "localdatetime") return from(`${this.package}._runtime.dates`, "ServerDateTime");
    if (kind === "datetime" || kind === "date") return from("datetime", kind);
    if (kind.startsWith("decimal")) return this.decimal(plainText(value));
    return kind === "number" && typeof value === "bigint" ? `${plain}.0` : plain;
  }

  model(value, { kind, python: name, shape, members, names }) {
    if (kind === "alias") return this.value(value, shape, true);
    this.use(`${this.package}.models`, name);
    if (kind === "enum") {
      const found = names.find(([item]) => fromData(item) === value);
      return found ? `${name}.${found[1]}` : `${name}(${plainPython(value)})`;
    }
    const fields = Object.entries(members)
      .filter(([member]) => value.has(member))
      .map(([member, [field, held]]) => `${field}=${this.value(value.get(member), held, true)}`);
    return `${name}(${fields.join(", ")})`;
  }

  decimal(text) {
    return `${this.use("decimal", "Decimal")}(${python(text)})`;
  }

  parameter(item) {
    const shown = this.typed(item.get("value"));
    if (!item.get("persist")) return shown;
    return `${this.use(this.package, "Parameter")}(${shown}, persist=True)`;
  }

  // The value whose JSON text this is, or the text itself if it is not JSON.
  typed(text) {
    if (/^-?(0|[1-9][0-9]*)\.[0-9]+$/.test(text)) return this.decimal(text);
    let value;
    try {
      value = readJson(text);
    } catch {
      return SOMETHING_ELSE.test(text) ? this.declared(text, "TEXT") : python(text);
    }
    if (typeof value !== "string") return plainPython(value);
    // A text as it stands whose quotes no rule adds.
    const isPlain = !WHEN.test(value) && !SOMETHING_ELSE.test(value);
    return isPlain ? this.declared(text, "TEXT") : this.declared(value, "OTHER");
  }

  declared(text, as) {
    this.use(this.package, "Declared");
    return `${this.use(this.package, "Parameter")}(${python(text)}, declared=Declared.${as})`;
  }

  // The imports of a program with this client as lines, sorted, with an empty one between blocks.
  imports(client, ...modules) {
    this.use(this.package, "WorkflowApiError");
    const found = new Map();
    const further = [`${this.package} ${client}`, ...modules.map((module) => `${module} `)];
    for (const use of [...this.used, ...further].sort()) {
      const [module, name] = use.split(" ");
      found.set(module, [...(found.get(module) ?? []), name]);
    }
    const blocks = [[], []];
    for (const [module, names] of found) {
      const listed = names.filter(Boolean).sort(importOrder).join(", ");
      const line = listed ? `from ${module} import ${listed}` : `import ${module}`;
      blocks[Number(module.split(".")[0] === this.package)].push(line);
    }
    // `import …` before `from … import …`; the order of the modules stays.
    const late = (line) => Number(line.startsWith("from "));
    return blocks
      .filter((lines) => lines.length)
      .flatMap((lines) => ["", ...lines.sort((one, other) => late(one) - late(other))])
      .slice(1);
  }
}

// Constants first, then classes, then functions; names without regard to capitals.
function importOrder(one, other) {
  const [first, second] = [one, other].map(
    (name) => `${+!/^[A-Z\d_]{2,}$/.test(name)}${+!/^[A-Z]/.test(name)}${name.toLowerCase()}`,
  );
  return first < second ? -1 : 1;
}

// A call on one line, or with one argument a line where it is long.
const laidOut = (text) => (text.length <= LONGEST ? text : exploded(text, INDENT));

// The items of the last brackets on lines of their own; text without brackets is unchanged.
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
