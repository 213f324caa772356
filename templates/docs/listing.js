// The code of the chosen language, painted for the values of the form.
var WorkflowListing = (() => {
  const { find, make, on, recall, remember } = WorkflowSite;
  const { say, server, usual } = WorkflowAccess;
  const panels = [...document.querySelectorAll(".lang")];
  const printed = new Map(panels.map((panel) => [panel, panel.querySelector("code").textContent]));

  // Strings, comments, words and numbers, as far as all languages have them alike.
  const WORDS = "and as async await break case catch char class const def defer do done echo else except exit fi final finally for foreach from func function if import in int let namespace new nil None not null or package private public raise require rescue return set static string struct switch then throw throws true false True try use using var void while with";
  const COLOURED = new RegExp(`("(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*')|((?:^|\\s)(?:#|//|rem )[^\\n]*)|(?<![\\w-])(?:(${WORDS.replaceAll(" ", "|")})(?![\\w-])|(\\d[\\d.]*)\\b)`, "gm");

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

  // The text with the server's address of the page, if every language can have it as it is. `fixed`
  // is what the values put into it.
  function addressed(text, key, fixed) {
    const now = server();
    if (!now || now === usual()) return text;
    const [, host, path] = /^https?:\/\/([\w.:[\]-]+)((?:\/[\w.~-]+)*)$/.exec(now) ?? [];
    if (!host || fixed.includes(usual())) {
      find("code-said").textContent = say("own-server", { server: now });
      return text;
    }
    const message = text.replaceAll(`Host: ${new URL(usual()).host}`, () => `Host: ${host}`).replace(/^((?:GET|POST) )\//gm, (line, method) => `${method}${path}/`);
    return (key.startsWith("http-message") ? message : text).replaceAll(usual(), () => now);
  }

  const split = (text) => text.replaceAll("\r\n", "\n").replace(/\n+$/, "").split("\n");
  const current = () => panels.find((one) => one.open);

  // Show a text in the language that is chosen, whole or only its core.
  function lay(panel, whole, core) {
    const isExcerpt = find("whole").value;
    const lines = split(isExcerpt ? core : whole);
    const [from, to] = isExcerpt ? [0, lines.length] : placed(lines, split(core));
    paint(panel, lines, from, to);
    const folded = lines.length - (to - from);
    find("fold").hidden = !folded;
    find("fold-said").textContent = say("folded", { folded, all: lines.length });
  }

  // Show the code of a request; nothing without one.
  function show(request) {
    const panel = current();
    if (!panel || !request) return;
    const { key } = panel.dataset;
    const carried = WorkflowCode.carries(key, request);
    panel.querySelector("pre").hidden = !carried;
    find("fold").hidden = true;
    if (!carried) {
      find("code-said").textContent = say("no-place");
      return;
    }
    const text = addressed(WorkflowCode.render(key, request), key, `${request.path}${request.body}`);
    lay(panel, text, WorkflowCode.core(text));
  }

  // Show a program that the page has, after `change` put the values of a form into it.
  function showPrinted(change = (text) => text) {
    const panel = current();
    if (!panel) return;
    find("code-said").textContent = "";
    const text = change(addressed(printed.get(panel), panel.dataset.key, ""));
    lay(panel, text, coreOf(text));
  }

  // The lines between the marks, without their indentation.
  function coreOf(text) {
    const lines = text.split("\n");
    const marks = lines.flatMap((line, at) => (line.trimEnd().endsWith("region core") ? [at] : []));
    const inside = lines.slice(marks[0] + 1, marks.at(-1));
    const margin = Math.min(...inside.filter((line) => line.trim()).map((line) => line.search(/\S/)));
    return marks.length ? inside.map((line) => line.slice(margin)).join("\n") : text;
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
    on(document, "server", act);
  }

  if (panels.length && !find("form")) {
    start(() => showPrinted());
    showPrinted();
  }
  return { show, showPrinted, start };
})();
