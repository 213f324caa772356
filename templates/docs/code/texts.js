// What the encoders share. Strings are read by code points, as Python does.

const PLAIN = /^[\x20-\x7e]*$/;
// Spaces as Python's `\s` knows them.
const BLANK =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const codeOf = (character) => character.codePointAt(0);
const padded = (number, base, length) => number.toString(base).padStart(length, "0");
const bytesOf = (text) => new TextEncoder().encode(text);

const same = (text) => text;

// A string of this form; the message is for the reader who typed it.
const matching = (pattern, words) => (text) => {
  if (!pattern.test(text)) throw new Error(words);
  return text;
};

// A fault of this file or of its data, never of what somebody types.
function fault(text) {
  throw new Error(text);
}
