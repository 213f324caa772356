// Forms: their values, the request that is sent, the reply.
var WorkflowForm = (() => {
  const { copy, find, make, on, remember } = WorkflowSite;
  const { isLocal, isPrivate, options, say } = WorkflowAccess;

  // The controls of one operation within `root`; `changed` is called after each change.
  function bind(root, id, changed) {
    const { fields, example } = WorkflowOperations.operations[id];
    const named = (name) => root.querySelector(`[name="${name}"]`);
    const grid = (name) => root.querySelector(`[data-grid="${name}"]`);
    const rowsOf = (name) => [...grid(name).querySelectorAll(".row")];
    const part = (row, name) => row.querySelector(`.row-${name}`);

    function addRow(name, { name: title = "", type = "text", value = "", keep = false } = {}) {
      const row = find("row").content.firstElementChild.cloneNode(true);
      const wrong = row.querySelector(".wrong");
      wrong.id = `wrong-${newId()}`;
      part(row, "name").value = title;
      part(row, "type").value = type;
      part(row, type === "yesno" ? "yes" : "value").value = value;
      part(row, "keep").checked = keep;
      for (const key of ["name", "value"]) part(row, key).setAttribute("aria-describedby", wrong.id);
      on(part(row, "remove"), "click", () => {
        row.remove();
        number(name);
        grid(name).focus();
        changed();
      });
      grid(name).querySelector(".rows").append(row);
      number(name);
      return row;
    }

    function number(name) {
      rowsOf(name).forEach((row, at) => {
        row.setAttribute("aria-label", `Parameter ${at + 1}`);
        const yes = part(row, "type").value === "yesno";
        part(row, "yes").closest("label").hidden = !yes;
        part(row, "value").closest("label").hidden = yes;
      });
    }

    const rowHeld = (row) => {
      const type = part(row, "type").value;
      return { name: part(row, "name").value, type, value: part(row, type === "yesno" ? "yes" : "value").value, keep: part(row, "keep").checked };
    };

    // The value of a field as the code engine takes it; undefined if it is not sent.
    function held({ name, kind, required }) {
      if (kind === "parameters") {
        const rows = grid(name) ? rowsOf(name).map(rowHeld) : [];
        return rows.length || required ? rows : undefined;
      }
      const control = named(name);
      if (!control) return undefined;
      if (named(`${name}.null`)?.checked) return null;
      const text = control.value;
      if (kind === "list") {
        const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
        return lines.length || required ? lines : undefined;
      }
      // As in the example, the code has the secret before it is typed.
      if (kind === "secret") return text || control.dataset.part ? true : undefined;
      if (text === "") return undefined;
      return kind === "parameter" ? { type: named(`${name}.type`).value, value: text } : text;
    }

    function hold({ name, kind }, value) {
      if (kind === "parameters") {
        if (!grid(name)) return;
        grid(name).querySelector(".rows").replaceChildren();
        for (const row of value ?? []) addRow(name, row);
        return;
      }
      const control = named(name);
      if (!control) return;
      if (named(`${name}.null`)) named(`${name}.null`).checked = value === null;
      if (kind === "parameter") named(`${name}.type`).value = value?.type ?? "text";
      const plain = kind === "parameter" ? value?.value : value;
      if (kind === "secret") control.dataset.part = value ? 1 : "";
      if (kind === "constant") control.selectedIndex = value ? control.length - 1 : 0;
      else control.value = kind === "secret" ? "" : plain?.join?.("\n") ?? plain ?? "";
    }

    const values = () => Object.fromEntries(fields.map((field) => [field.name, held(field)]).filter(([, value]) => value !== undefined));
    function fill(given) {
      for (const field of fields) hold(field, given[field.name]);
      changed();
    }

    // Show each problem next to its field, missing values only with `all`. Returns the control of the first problem.
    function complain(problems, all) {
      const tell = (own, wrong, controls) => {
        wrong.textContent = own.map(({ message }) => message).join(" ");
        wrong.hidden = !own.length;
        for (const [key, control] of Object.entries(controls)) {
          control.setAttribute("aria-invalid", own.some(({ part: at = key }) => at === key));
        }
      };
      for (const { name } of fields) {
        const own = problems.filter((problem) => problem.field === name && (all || !problem.message.includes("need")));
        const wrong = find(`wrong-${id}-${name}`);
        if (wrong) tell(own.filter(({ row }) => row === undefined), wrong, grid(name) ? {} : { value: named(name) });
        for (const [number, row] of grid(name) ? rowsOf(name).entries() : []) {
          tell(own.filter((problem) => problem.row === number), row.querySelector(".wrong"), { name: part(row, "name"), value: part(row, "value") });
        }
      }
      return root.querySelector('[aria-invalid="true"]');
    }

    on(root, "input", ({ target }) => {
      if (target.matches(".row-type")) number(target.closest("[data-grid]").dataset.grid);
      if (target.dataset.remember) remember(target.dataset.remember, target.value);
      changed();
    });
    on(root, "click", ({ target }) => {
      if (target.matches(".new-id")) {
        const control = target.closest(".control").querySelector("input");
        control.value = newId();
        control.dispatchEvent(new Event("input", { bubbles: true }));
      } else if (target.matches(".add")) {
        part(addRow(target.closest("[data-grid]").dataset.grid), "name").focus();
        changed();
      }
    });
    return { complain, example, fields, fill, values, request: () => WorkflowCode.request(id, values()) };
  }

  // A random id: that of an object URL, which also works on pages over plain HTTP.
  function newId() {
    const address = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(address);
    return address.slice(-36);
  }

  // Ask before the server is changed.
  function confirmed(what) {
    const dialog = find("guard");
    find("guard-text").textContent = say("guard", { what, server: WorkflowAccess.server() });
    dialog.showModal();
    return new Promise((done) => {
      find("guard-yes").onclick = () => dialog.close("yes");
      find("guard-no").onclick = () => dialog.close("no");
      dialog.oncancel = () => { dialog.returnValue = "no"; };
      dialog.onclose = () => done(dialog.returnValue === "yes");
    });
  }

  // Percent-encoded as curl does it, which leaves fewer characters unchanged.
  const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt().toString(16).toUpperCase()}`);

  // Send exactly this request. `secrets` are the values of the fields that no code shows.
  async function send(request, secrets = {}) {
    const server = WorkflowAccess.server();
    const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name, value]));
    let { body } = request;
    try {
      const token = request.bearer && WorkflowAccess.token();
      if (token) headers.Authorization = `Bearer ${token}`;
      for (const { name } of request.secrets) {
        if (!isPrivate(server)) throw new Error(say("private"));
        body = [body, `${name}=${percent(secrets[name])}`].filter(Boolean).join("&");
      }
      const began = performance.now();
      const reply = await fetch(server + request.path, {
        ...options, method: request.method, headers, body: body || undefined, signal: AbortSignal.timeout(120000),
      });
      const text = await reply.text();
      return { status: reply.status, text, time: performance.now() - began, size: new Blob([text]).size };
    } catch (error) {
      return { error: error.name === "TypeError" ? await explained(server) : error.name === "Error" ? error.message : say("stopped") };
    }
  }

  // Why there was no reply, as far as a page can find out.
  async function explained(server) {
    const url = new URL(server);
    const values = { server, origin: location.origin };
    if (location.protocol === "https:" && url.protocol === "http:" && !isLocal(url)) return say("mixed", values);
    const reached = await fetch(`${server}/auth-info`, { ...options, mode: "no-cors", redirect: "follow" }).then(() => true, () => false);
    return say(reached ? "cors" : url.protocol === "https:" ? "tls" : "unreached", values);
  }

  // What a reply means: title, words, whether it is an error, and its JSON with all digits.
  function judged({ error, status, text }, enveloped) {
    if (error) return { bad: true, title: "No reply", note: error };
    if (status === 500 && text.includes("OpenId Connect authentication")) return { bad: true, title: "Sign-in needed", note: say("sign-in") };
    let data;
    try {
      data = JSON.parse(text, (key, value, from) => (typeof value === "number" && from ? new Digits(from.source) : value));
    } catch {
      // A reply that is not JSON is shown as text.
    }
    const bad = status !== 200 || (enveloped && data?.success !== true);
    const title = !bad ? "Done" : status === 200 ? "Refused" : `Status ${status}`;
    return { bad, title, data, note: bad ? data?.error_description || data?.error : data?.message };
  }

  class Digits {
    constructor(source) {
      this.source = source;
    }
  }

  // A value as a tree that is folded if it is large; the inside is made when it is opened.
  function tree(key, value, open) {
    const label = key && key + ": ";
    const isBranch = value !== null && typeof value === "object" && !(value instanceof Digits);
    const entries = isBranch ? Object.entries(value) : [];
    if (!entries.length) {
      const shown = value instanceof Digits ? value.source : JSON.stringify(value);
      return make("div", {}, label, make("span", { class: shown[0] === '"' ? "s" : "n" }, shown));
    }
    const count = Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`;
    const branch = make("details", {}, make("summary", {}, label, make("span", { class: "c" }, count)));
    const grow = () => {
      if (branch.children.length > 1) return;
      const inside = make("div", {});
      let at = 0;
      const more = () => {
        const next = entries.slice(at, (at += 100));
        inside.append(...next.map(([name, item]) => tree(name, item, open && entries.length < 30 ? open - 1 : 0)));
        if (at < entries.length) {
          const button = make("button", { type: "button" }, `${entries.length - at} more`);
          on(button, "click", () => { button.remove(); more(); });
          inside.append(button);
        }
      };
      more();
      branch.append(inside);
    };
    on(branch, "toggle", grow);
    if (open > 0) {
      branch.open = true;
      grow();
    }
    return branch;
  }

  // Show a reply, or why there is none. Returns the verdict.
  function showReply(panel, reply, enveloped) {
    const found = judged(reply, enveloped);
    const { bad, title, note, data } = found;
    const shown = { tabindex: "0", role: "group", "aria-label": "Reply" };
    panel.className = bad ? "reply-panel bad" : "reply-panel";
    panel.replaceChildren(make("h3", {}, title), make("p", {}, note ?? ""));
    if (!reply.error) {
      const button = make("button", { type: "button" }, "Copy the reply");
      on(button, "click", () => copy(reply.text, button));
      panel.append(
        make("p", { class: "where" }, `Status ${reply.status}, ${Math.round(reply.time)} ms, ${reply.size} bytes`),
        data === undefined ? make("pre", shown, reply.text.slice(0, 100000)) : make("div", { ...shown, class: "tree" }, tree("", data, 3)),
        button,
      );
    }
    panel.hidden = false;
    panel.scrollIntoView({ block: "nearest" });
    return found;
  }

  return { bind, confirmed, send, showReply };
})();
