// The page of one operation: its form, its code in the chosen language, links with values.
(() => {
  const { copy, find, make, on, recall } = WorkflowSite;
  const { say } = WorkflowAccess;
  const root = find("form");
  const id = root?.dataset.operation;
  if (!id) return;
  const panels = [...document.querySelectorAll(".lang")];
  const original = new Map(panels.map((panel) => [panel, linesOf(panel.querySelector("code"))]));
  const form = WorkflowForm.bind(root, id, update);
  let request;

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

  function paint(panel, text) {
    const known = original.get(panel);
    const code = panel.querySelector("code");
    const nodes = text.split("\n").flatMap((line, at) => {
      const same = known.find((other) => other.text === line);
      const runs = (same ? same.runs : coloured(line, known)).filter(([, piece]) => piece);
      const shown = runs.map(([kind, piece]) => (kind ? make("i", { class: kind }, piece) : piece));
      return at ? ["\n", ...shown] : shown;
    });
    code.replaceChildren(...nodes);
  }

  // The code of the language that is shown.
  function showCode() {
    const panel = panels.find((one) => one.open);
    const note = find("code-said");
    if (!panel || !request) return;
    const carried = WorkflowCode.carries(panel.dataset.key, request);
    note.textContent = carried ? "" : say("no-place");
    panel.querySelector("pre").hidden = !carried;
    if (!carried) return;
    const whole = WorkflowCode.render(panel.dataset.key, request);
    paint(panel, (find("whole").checked ? whole : WorkflowCode.core(whole)).replaceAll("\r\n", "\n").replace(/\n+$/, ""));
  }

  function update() {
    if (!form) return;
    const found = form.request();
    const problems = found.problems ?? [];
    request = found.problems ? undefined : found;
    form.complain(problems, false);
    const names = form.fields.filter(({ name }) => problems.some(({ field }) => field === name)).map(({ wire }) => wire).join(", ");
    find("code-said").textContent = names && say("waits", { names });
    showCode();
    handOn();
  }

  // Add the shared id to the links to operations about the same thing.
  function handOn() {
    const field = form.fields.find(({ wire }) => wire === root.dataset.sharedId);
    const value = field && form.values()[field.name];
    for (const link of document.querySelectorAll(".hand-on")) link.hash = value ? `+${new URLSearchParams({ [field.name]: value })}` : "";
  }

  // The values as part of a URL: strings unchanged, everything else as JSON after `~`. Never a secret.
  function linked() {
    const pairs = new URLSearchParams();
    for (const { name, kind } of form.fields) {
      const value = form.values()[name];
      if (value === undefined || kind === "secret") continue;
      if (typeof value === "string") pairs.set(name, value);
      else pairs.set(`${name}~`, JSON.stringify(value));
    }
    return `${location.href.split("#")[0]}#?${pairs}`;
  }

  function follow() {
    const [, how, text] = location.hash.match(/^#([?+])(.*)$/s) ?? [];
    if (!how) return false;
    const given = how === "+" ? { ...form.example } : {};
    for (const [name, value] of new URLSearchParams(text)) {
      try {
        given[name.replace(/~$/, "")] = name.endsWith("~") ? JSON.parse(value) : value;
      } catch {
        // A link that was cut leaves the field empty.
      }
    }
    form.fill(given);
    if (how === "+") recalled();
    return true;
  }

  function recalled() {
    for (const control of root.querySelectorAll("[data-remember]")) control.value = recall(control.dataset.remember) || control.value;
    update();
  }

  function example() {
    form.fill(form.example);
    recalled();
  }

  const secrets = () => form.fields.filter(({ kind }) => kind === "secret").map((field) => [field, root.querySelector(`[name="${field.name}"]`).value]);

  async function send(event) {
    event.preventDefault();
    const { problems = [] } = form.request();
    const typed = secrets();
    for (const [{ name }, value] of typed) {
      if (!value && form.values()[name]) problems.push({ field: name, message: say("needed") });
    }
    const wrong = form.complain(problems, true);
    const said = find("said");
    if (!WorkflowAccess.server() || problems.length) {
      said.textContent = say("wrong");
      (wrong ?? find("server")).focus();
      return;
    }
    if (root.dataset.changes && !(await WorkflowForm.confirmed(root.dataset.changes))) {
      said.textContent = say("kept");
      return;
    }
    find("send").disabled = true;
    said.textContent = "Sending …";
    const reply = await WorkflowForm.send(request, Object.fromEntries(typed.map(([{ wire }, value]) => [wire, value])));
    find("send").disabled = false;
    const { title } = WorkflowForm.showReply(find("reply-panel"), reply, request.enveloped);
    said.textContent = `${title}.`;
  }

  on(root, "submit", send);
  on(find("reset"), "click", example);
  on(find("clear"), "click", () => form.fill({}));
  on(find("share"), "click", () => copy(linked(), find("share")));
  find("whole-choice").hidden = false;
  on(find("whole"), "change", showCode);
  on(document, "language", showCode);
  on(window, "hashchange", follow);
  if (!follow()) example();
})();
