// For each language a text behind its mark of a comment. The texts come from the document, and the
// generator has put each on one line and escaped what is not seen; here is what a language adds.

const numbered = (character) => `U+${padded(codeOf(character), 16, 4).toUpperCase()}`;
const asciiComment = (text) => text.replace(/[^\x00-\x7e]/gu, numbered);

function cmdComment(text) {
  const line = asciiComment(text).replace(/[%^&|<>]/g, numbered);
  return line.length <= 2000 ? line : `${line.slice(0, 1996)} ...`;
}

const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const html = (text) => text.replace(/[&<>"']/g, (mark) => MARKUP[mark]);

// The languages whose comments need more care than most.
const COMMENTS = {
  cmd: cmdComment,
  java: (text) => asciiComment(text.replaceAll("\\", "\\u005c")),
  php: (text) => text.replaceAll("?>", "? >"),
  powershell: asciiComment,
};
