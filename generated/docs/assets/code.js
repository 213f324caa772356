// Made by `python -m generator generate` of templates/docs/code; not edited by hand.
"use strict";
{
const { templates: TEMPLATES, languages: LANGUAGES } = WorkflowExamples;
const PLAIN = /^[\x20-\x7e]*$/;
const BLANK =
"\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const codeOf = (character) => character.codePointAt(0);
const padded = (number, base, length) => number.toString(base).padStart(length, "0");
const bytesOf = (text) => new TextEncoder().encode(text);
const same = (text) => text;
const matching = (pattern, words) => (text) => {
if (!pattern.test(text)) throw new Error(words);
return text;
};
function fault(text) {
throw new Error(text);
}
const DEEPEST = 100;
class Digits {
constructor(text) {
this.text = text;
}
}
const readJson = (text) =>
parsed(text, (digits) => {
if (!/[.eE]/.test(digits)) return BigInt(digits);
if (!Number.isFinite(Number(digits))) throw new Error("A number is too large.");
return /[eE]/.test(digits) ? Number(digits) : new Digits(digits);
});
function parsed(text, number, repeated = same) {
try {
JSON.parse(text);
} catch {
throw new Error("This is not JSON.");
}
const tokens = text.match(/[{}[\]]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g);
let at = 0;
function value(depth) {
if (depth > DEEPEST) throw new Error(`Nested more than ${DEEPEST} deep.`);
const token = tokens[at++];
if (token === "{") {
const members = new Map();
while (tokens[at] !== "}") {
const name = sound(JSON.parse(tokens[at++]));
if (members.has(name)) repeated();
members.set(name, value(depth + 1));
}
at++;
return members;
}
if (token === "[") {
const items = [];
while (tokens[at] !== "]") items.push(value(depth + 1));
at++;
return items;
}
return /^-?\d/.test(token) ? number(token) : sound(JSON.parse(token));
}
return value(0);
}
function sound(value) {
if (/\p{Cs}/u.test(value)) throw new Error("Half of a surrogate pair is not valid text.");
return value;
}
function floatText(value) {
if (Object.is(value, -0)) return "-0.0";
const [digits, exponent] = value.toExponential().split("e");
if (value !== 0 && (exponent < -4 || exponent >= 16)) {
return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
return Number.isInteger(value) ? `${value}.0` : `${value}`;
}
function jsonOf(value, quote, comma, colon) {
const inner = (item) => jsonOf(item, quote, comma, colon);
if (typeof value === "string") return quote(value);
if (typeof value === "number") return floatText(value);
if (value instanceof Digits) return value.text;
if (Array.isArray(value)) return `[${value.map(inner).join(comma)}]`;
if (value instanceof Map) {
const members = [...value].map(([name, item]) => quote(name) + colon + inner(item));
return `{${members.join(comma)}}`;
}
return String(value);
}
const asciiQuoted = (text) =>
JSON.stringify(text).replace(/[^\x00-\x7e]/g, (unit) => `\\u${padded(codeOf(unit), 16, 4)}`);
const dumped = (value) => jsonOf(value, asciiQuoted, ", ", ": ");
const bodyText = (value) => dumped(value).replaceAll("{{", "{\\u007b");
class Named {
constructor(name) {
this.name = name;
}
}
class Changed extends Error {}
const changes = (what) => {
throw new Changed(what);
};
const isObject = (data) => data instanceof Map;
const isNested = (data) => isObject(data) || Array.isArray(data);
const itemsIn = (data) => (isNested(data) ? [...data.values()] : []);
const filledIn = (form, ...texts) => form.replace(/%s/g, () => texts.shift());
const byPattern = (forms, text) => {
const found = forms.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text));
return found ? filledIn(found[1], text) : "";
};
const isTable = (items) =>
(items.every(Array.isArray) || items.every(isObject)) &&
items.every((item) => itemsIn(item).length > 1);
const isShort = (data) => {
const items = itemsIn(data);
const isFlat = !items.some((item) => itemsIn(item).length);
if (isFlat || isObject(data)) return isFlat;
return items.every(isShort) && !(items.length > 1 && isTable(items));
};
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
const laid = (data, members, depth, before) => {
const line = onOneLine(data, members);
const width = form.indent.length * depth + before.length + line.length + 1;
const fits = width <= form.width && isShort(data);
return !itemsIn(data).length || fits ? line : onLines(data, members, depth);
};
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
function dataOf(text, names) {
const number = (digits) => new Digits(digits);
const found = parsed(text, number, () => changes("a name that is there twice"));
if (!isObject(found)) return found;
const item = (name, value) => (Object.hasOwn(names, name) ? new Named(names[name]) : value);
return new Map([...found].map(([name, value]) => [name, item(name, value)]));
}
const CASES = {
snake: same,
camel: (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
initialism: (name) => CASES.camel(name).replace(/Id$/, "ID"),
};
const UNITS = {
8: (character) => Array.from(bytesOf(character)),
16: (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)),
32: (character) => [codeOf(character)],
};
const BASES = { o: 8, x: 16 };
const formatted = (form, number) =>
form.replace(/%0?(\d*)([ox])/, (_, width, base) => padded(number, BASES[base], Number(width)));
function formed([start, end, escapes, codes], text) {
const written = Array.from(text, (character) => {
if (Object.hasOwn(escapes, character)) return escapes[character];
if (PLAIN.test(character) && !end.includes(character)) return character;
const found = codes.find(([, , last]) => codeOf(character) <= last);
return found && UNITS[found[1]](character).map((unit) => formatted(found[0], unit)).join("");
});
return written.includes(undefined) ? null : start + written.join("") + end;
}
const literalOf = ({ forms, longest, joined }) => (text) => {
const parts = longest ? text.match(new RegExp(`[^]{1,${longest}}`, "gu")) ?? [""] : [text];
const literals = parts.map((part) => {
const written = forms.map((form) => formed(form, part)).filter((found) => found !== null);
if (!written.length) fault("no literal");
return written.reduce((one, other) => (other.length < one.length ? other : one));
});
return literals.length < 2 ? literals[0] : joined.replace("%s", () => literals.join(", "));
};
const commentOf = ({ inComments, asciiComments, longestComment }) => (text) => {
const numbered = (character) => `U+${padded(codeOf(character), 16, 4).toUpperCase()}`;
let line = text;
for (const [old, now] of Object.entries(inComments)) line = line.replaceAll(old, () => now);
if (asciiComments) line = line.replace(/[^\x00-\x7e]/gu, numbered);
const cut = longestComment && line.length > longestComment;
return cut ? `${line.slice(0, longestComment - 4)} ...` : line;
};
const python = literalOf(LANGUAGES.python);
function cRuntime(text) {
const escaped = text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1");
return `"${escaped}"`;
}
function cmdWithVariables(text) {
if (!PLAIN.test(text)) fault("a word of cmd carries visible ASCII only");
const word = cRuntime(text);
let within = false;
return word.replace(/["&|<>^()]/g, (mark, at) => {
if (mark === '"' && (within || at < word.length - 1)) within = !within;
else if (mark === '"' || !within) return `^${mark}`;
return mark;
});
}
const cmd = (text) => cmdWithVariables(text.replaceAll("%", "%%"));
function withinQuotes(text) {
if (!PLAIN.test(text) || text.includes('"') || text.endsWith("\\")) fault("not within quotes");
return text.replaceAll("%", "%%");
}
const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const html = (text) => text.replace(/[&<>"']/g, (mark) => MARKUP[mark]);
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const NO_NUMBER = "This is not a number.";
const SKIPPED = `[${BLANK}\\0]*`;
const WORD = "(?:true|false|null|undefined|NaN|-?Infinity)";
const POWER = "(?:[eE][+-]?[0-9]+)?";
const OTHERS = [
WORD,
`-(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)${POWER}`,
`(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)${POWER}`,
"0[0-7]+",
"0[xX][0-9a-fA-F]+",
'"(?:[^"\\\\]|\\\\.)*"',
"'(?:[^'\\\\]|\\\\.)*'",
`new[${BLANK}\\0/](?=[^(]*\\().*\\)`,
`\\{${SKIPPED}(?:\\}|(?:["'/]|[\\p{L}\\p{N}_$]+${SKIPPED}:).*\\})`,
`\\[${SKIPPED}(?:\\]|(?:["'{\\[,/.0-9\\-]|${WORD}|new).*\\])`,
].join("|");
const END = "(?:$|/[/*])";
const SOMETHING_ELSE = new RegExp(
`^${SKIPPED}(?:${END}|(?:${OTHERS})${SKIPPED}${END})`,
"su",
);
const DATE = new RegExp(
"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4])" +
"(?::[0-5]\\d){2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?|:?\\d{2})?$",
);
const DATE_THAT_STAYS = /^[\d-]{10}T(?:[01]\d|2[0-3])(?::\d{2}){2}(?:\.\d{0,6}[1-9])?Z?$/;
const DATE_BY_NUMBER = /^\/Date\([\d+-]+\)\/$/;
const CONVERTED_DATE =
"The server would rewrite this date. Use the type date, or declare the name as String.";
const BEYOND_64_BITS =
"The server rejects whole numbers beyond 64 bits. Use the type text, or declare the name.";
const DIGITS_LOST =
"The server would lose digits of this fraction. If the scheme declares a Decimal, use the type" +
" “unchanged”, otherwise the type text.";
const isConvertedDate = (text) =>
DATE_BY_NUMBER.test(text) || (DATE.test(text) && !DATE_THAT_STAYS.test(text));
function wireText(value) {
arriving(value);
if (typeof value !== "string") return jsonOf(value, JSON.stringify, ",", ":");
return SOMETHING_ELSE.test(value) ? JSON.stringify(value) : value;
}
function arriving(value) {
if (typeof value === "string" && isConvertedDate(value)) throw new Error(CONVERTED_DATE);
if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value) {
throw new Error(BEYOND_64_BITS);
}
if (Array.isArray(value) || value instanceof Map) value.forEach(arriving);
}
const significant = (text) => text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
function fractionText(text) {
const [kept] = Number(text).toExponential().split("e");
if (significant(kept) !== significant(text)) throw new Error(DIGITS_LOST);
if (/^-?0\.0{6}\d/.test(text)) throw new Error("This fraction is too small: use the type JSON.");
return text;
}
const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const WHEN = new RegExp(
`^(\\d{4}-\\d\\d-\\d\\d)(?:T(${CLOCK})(:[0-5]\\d)?(?:\\.(\\d{1,6}))?(Z|[+-]${CLOCK})?)?$`,
);
function partsOf(text, fits, words) {
const parts = WHEN.exec(text);
if (!parts || !isDay(parts[1]) || !fits(parts)) throw new Error(`Write a date as ${words}.`);
return parts;
}
function dateText(text) {
const parts = partsOf(text, () => true, "2026-01-31, or 2026-01-31T13:45");
const [, day, minute, second = ":00", fraction = "", zone = ""] = parts;
if (!minute) return JSON.stringify(day);
const small = /[1-9]/.test(fraction) ? `.${fraction.padEnd(6, "0")}` : "";
const moved = /^[+-]00:00$/.test(zone) ? "Z" : zone;
return JSON.stringify(`${day}T${minute}${second}${small}${moved}`);
}
const isDay = (text) => text >= "0001" && new Date(text).toJSON()?.startsWith(text);
function numberText(text) {
matching(DECIMAL, NO_NUMBER)(text);
return text.includes(".") ? fractionText(text) : wireText(BigInt(text));
}
const ROW_TYPES = {
text: wireText,
number: numberText,
date: dateText,
json: (text) => wireText(readJson(text)),
raw: same,
};
function rowText({ type, value }) {
if (type === "yesno") return String(value === true || value === "true");
if (typeof value !== "string") throw new Error("This field is needed.");
return (ROW_TYPES[type] ?? fault(`no type of a row: ${type}`))(sound(value));
}
function nameTrouble(name, others) {
if (typeof name !== "string" || !name) return "A process parameter needs a name.";
if (WorkflowOperations.systemNames.includes(name.toUpperCase().toLowerCase())) {
return "This name is reserved by the server; choose another.";
}
return others.includes(name) ? "This name appears twice." : "";
}
const INDENT = 8;
const WIDTH = 88;
const LONGEST = WIDTH - INDENT - "result = await client.".length;
const pythonDict = (entries) =>
`{${entries.map(([name, value]) => `${python(name)}: ${value}`).join(", ")}}`;
function plainPython(value, fraction = same) {
const inner = (item) => plainPython(item, fraction);
if (typeof value === "string") return python(value);
if (typeof value === "number") return floatText(value);
if (value instanceof Digits) return fraction(value.text);
if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
if (value instanceof Map) {
return pythonDict([...value].map(([name, item]) => [name, inner(item)]));
}
return { null: "None", true: "True", false: "False" }[value] ?? String(value);
}
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
typed(text) {
if (/^-?(0|[1-9][0-9]*)\.[0-9]+$/.test(text)) return this.decimal(text);
let value;
try {
value = readJson(text);
} catch {
return SOMETHING_ELSE.test(text) ? this.declared(text, "TEXT") : python(text);
}
const fraction = (digits) =>
floatText(Number(digits)) === digits ? digits : this.decimal(digits);
if (typeof value !== "string") return plainPython(value, fraction);
const isPlain = !WHEN.test(value) && !SOMETHING_ELSE.test(value);
return isPlain ? this.declared(text, "TEXT") : this.declared(value, "OTHER");
}
declared(text, as) {
this.use(this.package, "Declared");
return `${this.use(this.package, "Parameter")}(${python(text)}, declared=Declared.${as})`;
}
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
const late = (line) => Number(line.startsWith("from "));
return blocks
.filter((lines) => lines.length)
.flatMap((lines) => ["", ...lines.sort((one, other) => late(one) - late(other))])
.slice(1);
}
}
function importOrder(one, other) {
const [first, second] = [one, other].map(
(name) => `${+!/^[A-Z\d_]{2,}$/.test(name)}${+!/^[A-Z]/.test(name)}${name.toLowerCase()}`,
);
return first < second ? -1 : 1;
}
const laidOut = (text) => (text.length <= LONGEST ? text : exploded(text, INDENT));
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
const UUID = /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;
const TARGET = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/%?]*)?$/;
const UNRESERVED = /^[A-Za-z0-9._~-]+$/;
const DOTS = /\/\.{1,2}(?=[/?]|$)/;
const HEADER_VALUE = /^([\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?)?$/;
const numberOf = (text) =>
readJson(matching(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/, NO_NUMBER)(text));
const when = (fits, words) => (text) => partsOf(text, fits, words)[0];
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
const plainText = (value) => (typeof value === "string" ? value : dumped(value));
const textsOf = (value) => (Array.isArray(value) ? value : [value]).map(plainText);
const escaped = (mark) => `%${codeOf(mark).toString(16).toUpperCase()}`;
const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, escaped);
const fromData = (value) => (Number.isInteger(value) ? BigInt(value) : value);
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
function givenValue(field, held, complain) {
const always = field.kind === "constant" && field.required;
const absent = held === undefined || (held === false && field.kind === "secret");
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
function callOf(operation, values, variables) {
const expressions = new Expressions(WorkflowOperations);
const named = new Map(variables.map((item) => [item.name, item]));
const used = [];
const written = [...values].map(([field, value]) => {
const { kind, name, wire, variable, positional, shape = field } = field;
if (named.has(name)) {
const found = named.get(name);
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
function troubleOf({ where }, value, path) {
if (where === "path" && (DOTS.test(path.split("?")[0]) || !TARGET.test(path))) {
return "A URL cannot contain this.";
}
const fits = where !== "header" || textsOf(value).every((text) => HEADER_VALUE.test(text));
return fits ? "" : "A header cannot contain this.";
}
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
}
