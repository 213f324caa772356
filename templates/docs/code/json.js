// JSON as Python reads and writes it: an object is a Map, a whole number a BigInt, so that neither
// the order of members nor a digit is lost.

const DEEPEST = 100;

// A number as JSON spells it.
class Digits {
  constructor(text) {
    this.text = text;
  }
}

// The value of a JSON text; a fraction keeps its digits. Errors are shown to the reader.
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

// The value, unless it has half of a character, which UTF-8 cannot carry.
function sound(value) {
  if (/\p{Cs}/u.test(value)) throw new Error("Half of a surrogate pair is not valid text.");
  return value;
}

// A number as Python's `repr` writes it.
function floatText(value) {
  if (Object.is(value, -0)) return "-0.0";
  const [digits, exponent] = value.toExponential().split("e");
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  }
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}

// A value as JSON; `quote` writes strings, `comma` and `colon` separate members and names.
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

// A string in JSON quotes and in ASCII.
const asciiQuoted = (text) =>
  JSON.stringify(text).replace(/[^\x00-\x7e]/g, (unit) => `\\u${padded(codeOf(unit), 16, 4)}`);

// A value as `json.dumps` writes it.
const dumped = (value) => jsonOf(value, asciiQuoted, ", ", ": ");

// A body; it contains no two opening braces in a row.
const bodyText = (value) => dumped(value).replaceAll("{{", "{\\u007b");
