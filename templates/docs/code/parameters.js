// Process parameters as the client writes them under an undeclared name: the rule of its
// `parameters.py`, `parameter_texts.py` and `lenient.py`.

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const NO_NUMBER = "This is not a number.";

// What the server would read as something other than a string if it had no quotes.
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
  "The server would lose digits of this fraction. If the scheme declares the name as Decimal, use the type “as it stands”; otherwise the type text.";

const isConvertedDate = (text) =>
  DATE_BY_NUMBER.test(text) || (DATE.test(text) && !DATE_THAT_STAYS.test(text));

// The text that is sent for a value of JSON's types; throws where the server would change it.
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

// The significant digits of a number.
const significant = (text) => text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");

// A fraction with all of its digits, if a double keeps them.
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

// The parts of an existing date that `fits` accepts.
function partsOf(text, fits, words) {
  const parts = WHEN.exec(text);
  if (!parts || !isDay(parts[1]) || !fits(parts)) throw new Error(`Write a date as ${words}.`);
  return parts;
}

// A day or a moment as the client writes it: seconds always, six digits of a fraction or none.
function dateText(text) {
  const parts = partsOf(text, () => true, "2026-01-31, or 2026-01-31T13:45");
  const [, day, minute, second = ":00", fraction = "", zone = ""] = parts;
  if (!minute) return JSON.stringify(day);
  const small = /[1-9]/.test(fraction) ? `.${fraction.padEnd(6, "0")}` : "";
  const moved = /^[+-]00:00$/.test(zone) ? "Z" : zone;
  return JSON.stringify(`${day}T${minute}${second}${small}${moved}`);
}

// Whether the day exists; Python has no year 0.
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

// The text that is sent for a row of the form.
function rowText({ type, value }) {
  if (type === "yesno") return String(value === true || value === "true");
  if (typeof value !== "string") throw new Error("This field is needed.");
  return (ROW_TYPES[type] ?? fault(`no type of a row: ${type}`))(sound(value));
}

// Why a row cannot have this name; empty if it can.
function nameTrouble(name, others) {
  if (typeof name !== "string" || !name) return "A process parameter needs a name.";
  // Upper case first, so that letters with several lower-case forms are recognized.
  if (WorkflowOperations.systemNames.includes(name.toUpperCase().toLowerCase())) {
    return "This name is reserved by the server; choose another.";
  }
  return others.includes(name) ? "This name appears twice." : "";
}
