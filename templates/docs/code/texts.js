// What the encoders share. Strings are read by code points, as Python does.

const PLAIN = /^[\x20-\x7e]*$/;
// White space as Python's `\s` matches it.
const BLANK =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const codeOf = (character) => character.codePointAt(0);
const padded = (number, base, length) => number.toString(base).padStart(length, "0");
const bytesOf = (text) => new TextEncoder().encode(text);

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
