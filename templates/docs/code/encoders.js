// For each language the literal of any string and the text after a comment mark, by the rules of
// `generator/snippets/languages.py`, which the generator put into LANGUAGES.

const UNITS = {
  8: (character) => Array.from(bytesOf(character)),
  16: (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)),
  32: (character) => [codeOf(character)],
};
const BASES = { o: 8, x: 16 };

// A number as Python's `%` writes it.
const formatted = (form, number) =>
  form.replace(/%0?(\d*)([ox])/, (_, width, base) => padded(number, BASES[base], Number(width)));

// The literal of one form; null if the form cannot hold the string.
function formed([start, end, escapes, codes], text) {
  const written = Array.from(text, (character) => {
    if (Object.hasOwn(escapes, character)) return escapes[character];
    if (PLAIN.test(character) && !end.includes(character)) return character;
    const found = codes.find(([, , last]) => codeOf(character) <= last);
    return found && UNITS[found[1]](character).map((unit) => formatted(found[0], unit)).join("");
  });
  return written.includes(undefined) ? null : start + written.join("") + end;
}

// The shortest literal, the first of equals; the parts of a string that is too long are joined.
const literalOf = ({ forms, longest, joined }) => (text) => {
  const parts = longest ? text.match(new RegExp(`[^]{1,${longest}}`, "gu")) ?? [""] : [text];
  const literals = parts.map((part) => {
    const written = forms.map((form) => formed(form, part)).filter((found) => found !== null);
    if (!written.length) fault("no literal");
    return written.reduce((one, other) => (other.length < one.length ? other : one));
  });
  return literals.length < 2 ? literals[0] : joined.replace("%s", () => literals.join(", "));
};

// The texts come from the document, and the generator has put each on one line and escaped what is
// invisible; here is what a language adds.
const commentOf = ({ inComments, asciiComments, longestComment }) => (text) => {
  const numbered = (character) => `U+${padded(codeOf(character), 16, 4).toUpperCase()}`;
  let line = text;
  for (const [old, now] of Object.entries(inComments)) line = line.replaceAll(old, () => now);
  if (asciiComments) line = line.replace(/[^\x00-\x7e]/gu, numbered);
  const cut = longestComment && line.length > longestComment;
  return cut ? `${line.slice(0, longestComment - 4)} ...` : line;
};

const python = literalOf(LANGUAGES.python);

// Quotes as the C runtime reads them: backslashes count twice before a quote, and only there.
function cRuntime(text) {
  const escaped = text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1");
  return `"${escaped}"`;
}

// A word in which cmd reads variables: a percent sign stands for itself only if it is there twice.
function cmdWithVariables(text) {
  if (!PLAIN.test(text)) fault("a word of cmd carries visible ASCII only");
  const word = cRuntime(text);
  let within = false;
  return word.replace(/["&|<>^()]/g, (mark, at) => {
    // The last quote would open to cmd; then it would read the rest as quoted.
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
