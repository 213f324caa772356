// The code of the chosen language, painted for the values of the form.
var WorkflowListing = (() => {
  const { find, make, on, recall, remember } = WorkflowSite;
  const { say, server, usual } = WorkflowAccess;
  const panels = [...document.querySelectorAll(".lang")];
  const original = new Map(panels.map((panel) => [panel, linesOf(panel.querySelector("code"))]));

  // The lines of code as it was printed, each as runs of class and text.
  function linesOf(code) {
    const lines = [[]];
    for (const node of code.childNodes) {
      node.textContent.split("\n").forEach((text, at) => {
        if (at) lines.push([]);
        if (text) lines.at(-1).push([node.className ?? "", text]);
      });
    }
    return lines.map((runs) => ({ text: runs.map(([, text]) => text).join(""), runs }));
  }

  // The runs of a line that is new: those of the most similar line, with the difference marked.
  function coloured(line, known) {
    let best = { runs: [], head: 0, tail: 0 };
    for (const { text, runs } of known) {
      const most = Math.min(text.length, line.length);
      let head = 0;
      while (head < most && text[head] === line[head]) head++;
      let tail = 0;
      while (tail < most - head && text.at(-1 - tail) === line.at(-1 - tail)) tail++;
      if (head + tail > best.head + best.tail) best = { runs, head, tail, length: text.length };
    }
    const cut = (from, to) => {
      let at = 0;
      return best.runs.flatMap(([kind, text]) => {
        const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
        at += text.length;
        return piece ? [[kind, piece]] : [];
      });
    };
    if (best.head + best.tail < line.length / 3) return [["", line]];
    return [...cut(0, best.head), ["mark", line.slice(best.head, line.length - best.tail)], ...cut(best.length - best.tail, best.length)];
  }

  // A line of code that the page did not have when it was printed has the colours of every language.
  const WORDS = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|((?:^|\s)(?:#|\/\/|rem ).*$)|\b(async|await|catch|class|const|def|defer|echo|else|except|exit|fi|finally|for|foreach|from|func|function|if|import|let|new|package|public|raise|require|return|static|string|then|throw|try|using|var|void|with)\b/g;
  function guessed(line) {
    const runs = [];
    let at = 0;
    for (const found of line.matchAll(WORDS)) {
      runs.push(["", line.slice(at, found.index)], [found[1] ? "s" : found[2] ? "c" : "k", found[0]]);
      at = found.index + found[0].length;
    }
    return [...runs, ["", line.slice(at)]];
  }

  const painted = (runs) => runs.filter(([, piece]) => piece).map(([kind, piece]) => (kind ? make("i", { class: kind }, piece) : piece));

  // The lines of a text; `from` and `to` bound its core, whose indentation is `margin`.
  function paint(panel, lines, from, to, margin) {
    const known = original.get(panel);
    const nodes = lines.map((line, at) => {
      const end = at + 1 < lines.length ? "\n" : "";
      if (at < from || at >= to) return make("span", { class: "rest" }, ...painted(guessed(line)), end);
      const text = line.slice(margin);
      const same = known.find((other) => other.text === text);
      return [line.slice(0, margin), ...painted(same ? same.runs : coloured(text, known)), end];
    });
    panel.querySelector("code").replaceChildren(...nodes.flat());
  }

  // Where the core is in the whole text: its first line, the line after it, its indentation.
  function placed(whole, core) {
    const bare = whole.map((line) => line.trim());
    const first = core.map((line) => line.trim());
    const from = bare.findIndex((_, at) => first.every((line, more) => bare[at + more] === line));
    return from < 0 ? [0, whole.length, 0] : [from, from + core.length, whole[from].length - core[0].length];
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
      paint(panel, core, 0, core.length, 0);
      return;
    }
    const lines = split(text);
    const [from, to, margin] = placed(lines, core);
    paint(panel, lines, from, to, margin);
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
