// The code of the chosen language, painted for the values of the form.
var WorkflowListing = (() => {
  const { find, make, on, recall, remember } = WorkflowSite;
  const { say, server, usual } = WorkflowAccess;
  const panels = [...document.querySelectorAll(".lang")];

  // Strings, comments, words and numbers, as far as all languages have them alike.
  const WORDS = "and as async await break case catch char class const def defer do done echo else except exit fi final finally for foreach from func function if import in int let namespace new nil None not null or package private public raise require rescue return set static string struct switch then throw throws true false True try use using var void while with";
  const COLOURED = new RegExp(`("(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*')|((?:^|\\s)(?:#|//|rem )[^\\n]*)|\\b(${WORDS.replaceAll(" ", "|")})\\b|\\b(\\d[\\d.]*)\\b`, "gm");

  function painted(text) {
    const runs = [];
    let at = 0;
    for (const found of text.matchAll(COLOURED)) {
      const kind = "sckn"[found.slice(1).findIndex((part) => part !== undefined)];
      runs.push(text.slice(at, found.index), make("i", { class: kind }, found[0]));
      at = found.index + found[0].length;
    }
    return [...runs, text.slice(at)];
  }

  // The lines of a text; those before `from` and after `to` can be folded.
  function paint(panel, lines, from, to) {
    const ended = (part, end) => (part.length ? part.join("\n") + end : "");
    const [head, core, tail] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)];
    panel.querySelector("code").replaceChildren(
      make("span", { class: "rest" }, ...painted(ended(head, "\n"))),
      ...painted(ended(core, tail.length ? "\n" : "")),
      make("span", { class: "rest" }, ...painted(ended(tail, ""))),
    );
  }

  // Where the core is in the whole text: its first line, and the line after it.
  function placed(whole, core) {
    const bare = whole.map((line) => line.trim());
    const first = core.map((line) => line.trim());
    const from = bare.findIndex((_, at) => first.every((line, more) => bare[at + more] === line));
    return from < 0 ? [0, whole.length] : [from, from + core.length];
  }

  // The text with the server's address of the page, if every language can have it as it is.
  function addressed(text, key, request) {
    const now = server();
    const note = find("code-said");
    if (!now || now === usual()) return text;
    const [, host, path] = /^https?:\/\/([\w.:[\]-]+)((?:\/[\w.~-]+)*)$/.exec(now) ?? [];
    if (!host || `${request.path}${request.body}`.includes(usual())) {
      note.textContent = say("own-server", { server: now });
      return text;
    }
    const message = text.replace(`Host: ${new URL(usual()).host}`, () => `Host: ${host}`).replace(`${request.method} /`, () => `${request.method} ${path}/`);
    return (key.startsWith("http-message") ? message : text).replaceAll(usual(), () => now);
  }

  const split = (text) => text.replaceAll("\r\n", "\n").replace(/\n+$/, "").split("\n");

  // Show the code of a request in the language that is chosen; nothing without a request.
  function show(request) {
    const panel = panels.find((one) => one.open);
    if (!panel || !request) return;
    const { key } = panel.dataset;
    const carried = WorkflowCode.carries(key, request);
    panel.querySelector("pre").hidden = !carried;
    if (!carried) find("code-said").textContent = say("no-place");
    find("fold").hidden = true;
    if (!carried) return;
    const text = addressed(WorkflowCode.render(key, request), key, request);
    const core = split(WorkflowCode.core(text));
    if (find("whole").value) {
      paint(panel, core, 0, core.length);
      return;
    }
    const lines = split(text);
    const [from, to] = placed(lines, core);
    paint(panel, lines, from, to);
    const folded = lines.length - (to - from);
    find("fold").hidden = !folded;
    find("fold-said").textContent = say("folded", { folded, all: lines.length });
  }

  function start(act) {
    find("whole-choice").hidden = false;
    find("whole").value = recall("whole");
    on(find("whole"), "change", () => {
      remember("whole", find("whole").value);
      act();
    });
    on(find("unfold"), "click", () => {
      const all = document.querySelector(".in-code").classList.toggle("all");
      find("unfold").setAttribute("aria-pressed", all);
      find("unfold").textContent = all ? "Fold" : "Show all";
    });
    on(document, "language", act);
  }

  return { show, start };
})();
