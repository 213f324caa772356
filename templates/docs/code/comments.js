// For each language a text behind its mark of a comment: one line that stays a comment.

const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const numbered = (character) => `U+${padded(codeOf(character), 16, 4).toUpperCase()}`;

const comment = (text) =>
  text.split(BLANKS).filter(Boolean).join(" ").replace(HIDDEN, eightDigits);
const asciiComment = (text) => comment(text).replace(/[^\x00-\x7e]/gu, numbered);

function cmdComment(text) {
  const line = asciiComment(text).replace(/[%^&|<>]/g, numbered);
  return line.length <= 2000 ? line : `${line.slice(0, 1996)} ...`;
}

const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const html = (text) => comment(text).replace(/[&<>"']/g, (mark) => MARKUP[mark]);

// The languages whose comments need more care than most.
const COMMENTS = {
  cmd: cmdComment,
  java: (text) => asciiComment(comment(text).replaceAll("\\", "\\u005c")),
  php: (text) => comment(text).replaceAll("?>", "? >"),
  powershell: asciiComment,
};
