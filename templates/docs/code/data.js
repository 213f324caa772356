// A body as data of a language: the rules of `generator/snippets/data_forms.py`, which are in
// LANGUAGES, and the layout of `generator/snippets/data.py`.

// The variable that holds a string.
class Named {
  constructor(name) {
    this.name = name;
  }
}

// What a language would change in the data.
class Changed extends Error {}
const changes = (what) => {
  throw new Changed(what);
};

const isObject = (data) => data instanceof Map;
const isNested = (data) => isObject(data) || Array.isArray(data);
const itemsIn = (data) => (isNested(data) ? [...data.values()] : []);
const filledIn = (form, ...texts) => form.replace(/%s/g, () => texts.shift());

// The text in the form of the first pattern that fits; empty if none does.
const byPattern = (forms, text) => {
  const found = forms.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text));
  return found ? filledIn(found[1], text) : "";
};

// Whether all are lists, or all objects, each with several items.
const isTable = (items) =>
  (items.every(Array.isArray) || items.every(isObject)) &&
  items.every((item) => itemsIn(item).length > 1);

// Whether one line is enough: nothing nested, or a list of what is short and no table.
const isShort = (data) => {
  const items = itemsIn(data);
  const isFlat = !items.some((item) => itemsIn(item).length);
  if (isFlat || isObject(data)) return isFlat;
  return items.every(isShort) && !(items.length > 1 && isTable(items));
};

// Writes data; throws Changed if the language would send another value.
function dataWriter(form, literal, variable) {
  let marks = {};

  const string = (text) => {
    if (!form.json) return literal(text);
    return Array.from(bodyText(text), (mark) => marks[mark] ?? mark).join("");
  };

  const single = (data) => {
    if (typeof data === "string") return string(data);
    if (data instanceof Named) return form.variable.replace("{}", () => variable(data.name));
    if (!(data instanceof Digits)) return form.words[data];
    return byPattern(form.numbers, data.text) || changes(`the number ${data.text}`);
  };

  const key = (name) => {
    if (form.lost && byPattern([[form.lost, "x"]], name)) changes(`the name ${asciiQuoted(name)}`);
    return byPattern(form.keys, name) || string(name);
  };

  const member = (name, text, item) =>
    form.shorthand && item instanceof Named && text === name
      ? name
      : filledIn(form.member, name, text);

  // The brackets around the data, and those around each object directly in it.
  const brackets = (data, members) => {
    if (isObject(data)) {
      const names = new Set([...data.keys()].map((name) => name.toLowerCase()));
      if (form.caseless && names.size < data.size) {
        changes("names that differ in letter case alone");
      }
      return [members, form.members];
    }
    if (!form.lone_null && data.length === 1 && data[0] === null) changes("a list of null alone");
    const isLone = data.length === 1 && Array.isArray(data[0]);
    if (!form.lone_lists && isLone) changes("a list in a list");
    if (form.objects && data.length && data.every(isObject)) return form.objects;
    const isText = (item) => typeof item === "string";
    const plain = form.strings && data.length && data.every(isText);
    return [plain ? form.strings : form.items, form.members];
  };

  const onOneLine = (data, members) => {
    if (!isNested(data)) return single(data);
    const [around, inner] = brackets(data, members);
    const [, , empty, [opening, closing, comma]] = around;
    let texts = itemsIn(data).map((item) => onOneLine(item, inner));
    if (isObject(data)) {
      const keys = [...data.keys()].map(key);
      texts = texts.map((text, at) => member(keys[at], text, itemsIn(data)[at]));
    }
    return texts.length ? opening + texts.join(comma) + closing : empty;
  };

  // The data after `before`, on a line `depth` steps in.
  const laid = (data, members, depth, before) => {
    const line = onOneLine(data, members);
    const width = form.indent.length * depth + before.length + line.length + 1;
    const fits = width <= form.width && isShort(data);
    return !itemsIn(data).length || fits ? line : onLines(data, members, depth);
  };

  // Names with their values; the values of neighbouring lines in one column if wanted.
  const joined = (keys, texts, items) =>
    texts.map((text, at) => {
      const isLine = (place) => place in texts && !texts[place].includes("\n");
      let padding = 0;
      if (form.aligned && isLine(at)) {
        let from = at;
        while (isLine(from - 1)) from--;
        let widest = 0;
        for (; isLine(from); from++) widest = Math.max(widest, keys[from].length);
        padding = widest - keys[at].length;
      }
      return member(keys[at], " ".repeat(padding) + text, items[at]);
    });

  // The data with each item on a line of its own.
  const onLines = (data, members, depth) => {
    if (!itemsIn(data).length) return onOneLine(data, members);
    const [[start, end, , , between, last], inner] = brackets(data, members);
    const keys = isObject(data) ? [...data.keys()].map(key) : [];
    const head = (at) => (keys.length ? filledIn(form.member, keys[at], "") : "");
    let texts = itemsIn(data).map((item, at) => laid(item, inner, depth + 1, head(at)));
    if (keys.length) texts = joined(keys, texts, itemsIn(data));
    const before = `\n${form.indent.repeat(depth)}`;
    const within = before + form.indent;
    const lines = texts.join(between + within);
    return start.replace("\n", before) + within + lines + last + before + end;
  };

  const write = (data) => {
    const hasVariable = itemsIn(data).some((item) => item instanceof Named);
    marks = { ...form.json, ...(hasVariable && form.json_with_variables) };
    if (form.one_line) return onOneLine(data, form.members);
    return onLines(data, form.members, form.margin);
  };
  return Object.assign(write, { key });
}

// The data of a JSON text; `names` are the variables of members of the outer object.
function dataOf(text, names) {
  const number = (digits) => new Digits(digits);
  const found = parsed(text, number, () => changes("a name that is there twice"));
  if (!isObject(found)) return found;
  const item = (name, value) => (Object.hasOwn(names, name) ? new Named(names[name]) : value);
  return new Map([...found].map(([name, value]) => [name, item(name, value)]));
}

// The name of a variable, from snake case.
const CASES = {
  snake: same,
  camel: (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
  initialism: (name) => CASES.camel(name).replace(/Id$/, "ID"),
};
