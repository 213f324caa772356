// For each language the literal of any text, as `generator/snippets` has it: in ASCII, on one line.

const single = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const braces = (character) => `\\u{${codeOf(character).toString(16)}}`;
const fewer = (text) => (count(text, '"') > count(text, "'") ? "'" : '"');

// Single quotes, or double ones where something has to be escaped.
const singleOr = (special) => (text) =>
  PLAIN.test(text) ? single(text) : quoted(text, '"', { ...SHORT, ...special }, braces);

function bash(text) {
  if (PLAIN.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const octal = (character) =>
    Array.from(bytesOf(character), (byte) => `\\${padded(byte, 8, 3)}`).join("");
  return `$${quoted(text, "'", SHORT, octal)}`;
}

// Quotes as the C runtime reads them: backslashes count twice before a quote, and only there.
function cRuntime(text) {
  const escaped = text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1");
  return `"${escaped}"`;
}

function cmd(text) {
  if (!PLAIN.test(text)) fault("a word of cmd carries visible ASCII only");
  const word = cRuntime(text);
  let within = false;
  return word.replace(/["&|<>^()%]/g, (mark, at) => {
    if (mark === "%") return "%%";
    // The last quote would open to cmd; then it would read what follows as within quotes.
    if (mark === '"' && (within || at < word.length - 1)) within = !within;
    else if (mark === '"' || !within) return `^${mark}`;
    return mark;
  });
}

function withinQuotes(text) {
  if (!PLAIN.test(text) || text.includes('"') || text.endsWith("\\")) fault("not within quotes");
  return text.replaceAll("%", "%%");
}

function go(text) {
  if (PLAIN.test(text) && !text.includes("\x60") && /["\\]/.test(text)) return `\`${text}\``;
  return quoted(text, '"', SHORT, eightDigits);
}

function http(text) {
  return PLAIN.test(text) ? text : fault("no line of a message");
}

// One literal, or the parts of one that would be too long for a constant.
function java(text) {
  const octal = (character) =>
    character < "\x80" ? `\\${padded(codeOf(character), 8, 3)}` : fourDigits(character);
  const literal = (characters) => quoted(characters, '"', SHORT, octal);
  const parts = text.match(/[^]{1,10000}/gu) ?? [];
  return parts.length < 2 ? literal(text) : `String.join("", ${parts.map(literal).join(", ")})`;
}

const javascript = (text) => quoted(text, fewer(text), { ...SHORT, "<": "\\u003c" }, fourDigits);

function powershell(text) {
  const parts = (text.match(/[\x20-\x7e]+|[^\x20-\x7e]/gu) ?? []).flatMap((piece) =>
    PLAIN.test(piece)
      ? [`'${piece.replaceAll("'", "''")}'`]
      : Array.from({ length: piece.length }, (_, at) => `[char]0x${unit(piece, at)}`),
  );
  if (parts.length > 1) return `(-join (${parts.join(", ")}))`;
  if (!parts.length) return "''";
  return parts[0].startsWith("'") ? parts[0] : `([string]${parts[0]})`;
}

function python(text) {
  const escape = (character) =>
    character <= "\xff" ? `\\x${padded(codeOf(character), 16, 2)}` : eightDigits(character);
  return quoted(text, fewer(text), SHORT, escape);
}

const LITERALS = {
  bash,
  cmd,
  csharp: (text) => quoted(text, '"', SHORT, fourDigits),
  go,
  http,
  java,
  javascript,
  php: singleOr({ $: "\\$" }),
  powershell,
  python,
  ruby: singleOr({ "#": "\\#" }),
};
