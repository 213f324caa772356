// What the encoders share. A string is read by its code points, as in Python.

const PLAIN = /^[\x20-\x7e]*$/;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
// White space as Python's `\s` matches it.
const BLANK =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const codeOf = (character) => character.codePointAt(0);
const padded = (number, base, length) => number.toString(base).padStart(length, "0");
const bytesOf = (text) => new TextEncoder().encode(text);
const count = (text, mark) => text.split(mark).length - 1;
const unit = (character, at) => padded(character.charCodeAt(at), 16, 4);

// The escapes of a character's UTF-16 units.
const fourDigits = (character) =>
  Array.from({ length: character.length }, (_, at) => `\\u${unit(character, at)}`).join("");

// Escapes with four digits, or with eight where four are too few.
const eightDigits = (character) =>
  character.length > 1 ? `\\U${padded(codeOf(character), 16, 8)}` : fourDigits(character);

// The text between quotes: special characters by table, what is not plain by `escape`.
function quoted(text, quote, special, escape) {
  const written = text.replace(/["'\\<$#]|[^\x20-\x7e]/gu, (character) => {
    if (character === quote || character === "\\") return `\\${character}`;
    return special[character] ?? (PLAIN.test(character) ? character : escape(character));
  });
  return quote + written + quote;
}

const same = (text) => text;

// Accepts strings of this form only; the error is shown to the reader who typed it.
const matching = (pattern, words) => (text) => {
  if (!pattern.test(text)) throw new Error(words);
  return text;
};

// Reports a bug of this file or of its data, never of what the reader types.
function fault(text) {
  throw new Error(text);
}
