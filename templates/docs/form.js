"use strict";
// Forms: what they hold, the code that follows them, the request that leaves, the reply.
var WorkflowForm = (() => {
  const { copy, find, make, recall, remember } = WorkflowSite;

  // The controls of one operation within `root`; `changed` is called after each change.
  function bind(root, id, changed) {
    const { fields, example } = WorkflowOperations.operations[id];
    const touched = new Set();
    const named = (name) => root.querySelector(`[name="${name}"]`);
    const grid = (name) => root.querySelector(`[data-grid="${name}"]`);
    const rowsOf = (name) => [...grid(name).querySelectorAll(".row")];
    const part = (row, name) => row.querySelector(`.row-${name}`);

    function addRow(name, { name: title = "", type = "text", value = "", keep = false } = {}) {
      const row = find("row").content.firstElementChild.cloneNode(true);
      const wrong = row.querySelector(".wrong");
      wrong.id = `wrong-${id}-${name}-${addRow.count = (addRow.count ?? 0) + 1}`;
      part(row, "name").value = title;
      part(row, "type").value = type;
      part(row, type === "yesno" ? "yes" : "value").value = String(value);
      part(row, "keep").checked = keep;
      for (const key of ["name", "value"]) part(row, key).setAttribute("aria-describedby", wrong.id);
      part(row, "remove").addEventListener("click", () => {
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
      const value = type === "yesno" ? part(row, "yes").value === "true" : part(row, "value").value;
      return { name: part(row, "name").value, type, value, keep: part(row, "keep").checked };
    };

    // What a field holds in the words of the code engine; undefined: it is not sent.
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
      if (text === "") return undefined;
      if (kind === "parameter") {
        const type = named(`${name}.type`).value;
        return { type, value: type === "yesno" ? text === "true" : text };
      }
      if (kind === "yesno") return text === "true";
      return kind === "constant" || kind === "secret" ? true : text;
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
      if (kind === "constant") control.value = value ? control.options[control.options.length - 1].value : "";
      else control.value = kind === "secret" ? "" : Array.isArray(plain) ? plain.join("\n") : String(plain ?? "");
    }

    const values = () => Object.fromEntries(fields.map((field) => [field.name, held(field)]).filter(([, value]) => value !== undefined));
    function fill(given) {
      for (const field of fields) hold(field, given[field.name]);
      touched.clear();
      changed();
    }

    // Show each problem beside its field: all of them, or of fields that were touched. Gives the first control.
    function complain(problems, all) {
      let first;
      for (const { name } of fields) {
        const own = problems.filter((problem) => problem.field === name && (all || touched.has(name)));
        const at = own.filter((problem) => problem.row === undefined);
        const wrong = find(`wrong-${id}-${name}`);
        if (wrong) {
          wrong.textContent = at.map((problem) => problem.message).join(" ");
          wrong.hidden = !at.length;
          (grid(name) ?? named(name)).setAttribute("aria-invalid", String(at.length > 0));
          if (grid(name)) grid(name).removeAttribute("aria-invalid");
          if (at.length) first ??= named(name) ?? grid(name);
        }
        for (const [number, row] of grid(name) ? rowsOf(name).entries() : []) {
          const here = own.filter((problem) => problem.row === number);
          const text = row.querySelector(".wrong");
          text.textContent = here.map((problem) => problem.message).join(" ");
          text.hidden = !here.length;
          for (const key of ["name", "value"]) {
            const bad = here.some((problem) => problem.part === key);
            part(row, key).setAttribute("aria-invalid", String(bad));
            if (bad) first ??= part(row, key);
          }
        }
      }
      return first;
    }

    root.addEventListener("input", (event) => {
      const { target } = event;
      const name = target.name?.replace(/\.(null|type)$/, "") || target.closest("[data-grid]")?.dataset.grid;
      if (name) touched.add(name);
      if (target.matches(".row-type")) number(name);
      if (target.dataset.remember) remember(target.dataset.remember, target.value);
      changed();
    });
    root.addEventListener("click", ({ target }) => {
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

  // A random id. Pages by plain http have no randomUUID.
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  // Ask before the server is changed.
  function confirmed(what) {
    const dialog = find("guard");
    find("guard-text").textContent = `${what} at ${WorkflowAccess.server()}. This changes the server.`;
    dialog.showModal();
    return new Promise((done) => {
      const answer = (yes) => () => {
        find("guard-yes").onclick = find("guard-no").onclick = dialog.oncancel = null;
        dialog.close();
        done(yes);
      };
      find("guard-yes").onclick = answer(true);
      find("guard-no").onclick = dialog.oncancel = answer(false);
    });
  }

  // Send exactly this request. `secrets` are the values of the fields that stand in no code.
  async function send(request, secrets = {}, signal = undefined) {
    const server = WorkflowAccess.server();
    const token = request.bearer ? WorkflowAccess.token() : "";
    const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name, value]));
    if (token) headers.Authorization = `Bearer ${token}`;
    let body = request.body || undefined;
    for (const { name } of request.secrets) {
      if (!WorkflowAccess.isPrivate(server)) throw new Error("A secret is sent by https, or to this computer only.");
      body = [body, `${name}=${encodeURIComponent(secrets[name])}`].filter(Boolean).join("&");
    }
    const began = performance.now();
    try {
      const reply = await fetch(server + request.path, {
        method: request.method, headers, body, signal,
        credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", redirect: "error",
      });
      const text = await reply.text();
      return { status: reply.status, text, time: performance.now() - began, size: new Blob([text]).size };
    } catch (error) {
      if (error.name === "AbortError") throw new Error("Stopped. The server may have done it all the same.");
      throw new Error(await explained(server));
    }
  }

  // Why nothing came back, as far as a page can find out.
  async function explained(server) {
    const url = new URL(server);
    if (location.protocol === "https:" && url.protocol === "http:" && !WorkflowAccess.isLocal(url)) {
      return "The browser sends nothing from a page by https to a server by http. Open these pages from a file, or use the server's https address.";
    }
    const options = { mode: "no-cors", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };
    const reached = await fetch(`${server}/auth-info`, options).then(() => true, () => false);
    if (reached) {
      return `The server is there, but it does not let this page in (CORS). As delivered it lets in every page; a proxy before it must allow the origin ${location.origin}, the method and the headers authorization and content-type. Or run python -m generator serve --upstream ${server}: then no permission is needed.`;
    }
    if (url.protocol === "https:") {
      return `Nothing answered at ${server}. Either nothing listens there, or the browser does not trust its certificate (TLS): open the address in a tab to see, and add the certificate of the server to those that this computer trusts.`;
    }
    return `Nothing answered at ${server}. Is the server running, and is the address right? In a container it must be published to this computer.`;
  }

  // What a reply means: the words above it, and whether it is an error.
  function judged({ status, text }, enveloped) {
    let data;
    try {
      // The digits of numbers are shown as they came, where the browser tells them.
      data = JSON.parse(text, (key, value, from) => (typeof value === "number" && from ? new Digits(from.source) : value));
    } catch {
      data = undefined;
    }
    const refused = enveloped && data?.success !== true;
    if (status === 500 && /authentication for Workflow API failed/.test(text)) {
      return { bad: true, title: "Sign-in needed", note: "The server asks for a token, or did not accept the one that was sent: it may have expired. See Access." };
    }
    if (status !== 200) return { bad: true, title: `Status ${status}`, note: data?.error_description ?? data?.error ?? "", data };
    if (refused) return { bad: true, title: "Refused", note: data?.error ?? "The reply is no envelope.", data };
    return { bad: false, title: "Done", note: data?.message ?? "", data };
  }

  class Digits {
    constructor(source) {
      this.source = source;
    }
  }

  // A value as a tree that is folded where it is large; the inside is made when it is opened.
  function tree(key, value, open) {
    const label = key === null ? "" : `${key}: `;
    const isBranch = value !== null && typeof value === "object" && !(value instanceof Digits);
    const entries = isBranch ? Object.entries(value) : [];
    if (!entries.length) {
      const shown = value instanceof Digits ? value.source : JSON.stringify(value);
      const kind = typeof value === "string" ? "s" : isBranch ? "" : "n";
      return make("div", {}, label, make("span", { class: kind }, shown));
    }
    const list = Array.isArray(value);
    const branch = make("details", {}, make("summary", {}, label, make("span", { class: "c" }, list ? `[${entries.length}]` : `{${entries.length}}`)));
    const grow = () => {
      if (branch.children.length > 1) return;
      const inside = make("div", {});
      let at = 0;
      const more = () => {
        const next = entries.slice(at, (at += 100));
        inside.append(...next.map(([name, item]) => tree(name, item, open && entries.length < 30 ? open - 1 : 0)));
        if (at < entries.length) {
          const button = make("button", { type: "button" }, `${entries.length - at} more`);
          button.addEventListener("click", () => { button.remove(); more(); });
          inside.append(button);
        }
      };
      more();
      branch.append(inside);
    };
    branch.addEventListener("toggle", grow);
    if (open > 0) {
      branch.open = true;
      grow();
    }
    return branch;
  }

  // Show a reply, or why there is none. Gives what was judged.
  function showReply(panel, reply, enveloped) {
    const { bad, title, note, data } = reply.error ? { bad: true, title: "No reply", note: reply.error } : judged(reply, enveloped);
    panel.className = bad ? "reply-panel bad" : "reply-panel";
    panel.hidden = false;
    const parts = [make("h3", {}, title)];
    if (note) parts.push(make("p", {}, note));
    if (!reply.error) {
      const size = reply.size > 2047 ? `${(reply.size / 1024).toFixed(1)} kB` : `${reply.size} bytes`;
      const button = make("button", { type: "button" }, "Copy the reply");
      button.addEventListener("click", () => copy(reply.text, button));
      parts.push(make("p", { class: "where" }, `Status ${reply.status}, ${Math.round(reply.time)} ms, ${size}`));
      if (data === undefined) parts.push(make("pre", { tabindex: "0", role: "group", "aria-label": "Reply" }, reply.text.slice(0, 100000)));
      else parts.push(make("div", { class: "tree", tabindex: "0", role: "group", "aria-label": "Reply" }, tree(null, data, 3)));
      parts.push(make("p", {}, button));
    }
    panel.replaceChildren(...parts);
    return { bad, title, data };
  }

  return { bind, confirmed, send, showReply };
})();
