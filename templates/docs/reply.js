// Sending a request, and its reply: what it means, its JSON, its headers.
var WorkflowReply = (() => {
  const { copy, make, on } = WorkflowSite;
  const { isLocal, isPrivate, options, say } = WorkflowAccess;
  const root = document.body.dataset.root;

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
      return { status: reply.status, text, headers: [...reply.headers], time: performance.now() - began, size: new Blob([text]).size };
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

  class Digits {
    constructor(source) {
      this.source = source;
    }
  }

  // JSON with all digits of its numbers.
  const parsed = (text) => JSON.parse(text, (key, value, from) => (typeof value === "number" && from ? new Digits(from.source) : value));

  const isBranch = (value) => value !== null && typeof value === "object" && !(value instanceof Digits);
  const leaf = (value) => (value instanceof Digits ? value.source : JSON.stringify(value));

  // A value as JSON, a member on each line; on one line without `indent`.
  function printed(value, indent) {
    if (!isBranch(value)) return leaf(value);
    const list = Array.isArray(value);
    const items = Object.entries(value).map(([name, item]) => (list ? "" : `${JSON.stringify(name)}: `) + printed(item, indent && `${indent}  `));
    const [begin, end] = list ? "[]" : "{}";
    if (!items.length || !indent) return begin + items.join(", ") + end;
    return `${begin}${indent}  ${items.join(`,${indent}  `)}${indent}${end}`;
  }

  // What a reply means: title, words, whether it is an error, and its JSON.
  function judged({ error, status, text }, enveloped) {
    if (error) return { bad: true, title: "No reply", note: error };
    if (status === 500 && text.includes("OpenId Connect authentication")) return { bad: true, title: "Sign-in needed", note: say("sign-in") };
    let data;
    try {
      data = parsed(text);
    } catch {
      // A reply that is not JSON is shown as text.
    }
    const bad = status !== 200 || (enveloped && data?.success !== true);
    const title = !bad ? "Done" : status === 200 ? "Refused" : `Status ${status}`;
    const lost = status === 404 && !data ? say("path") : "";
    return { bad, title, data, note: bad ? data?.error_description || data?.error || lost : data?.message };
  }

  let loading;
  // The known errors are loaded when there is the first to explain: as a script, since a page from
  // a file may not fetch.
  function known() {
    loading ??= new Promise((done) => {
      const script = make("script", { src: `${root}assets/errors.js` });
      on(script, "load", () => done(WorkflowErrors));
      on(script, "error", () => done([]));
      document.head.append(script);
    });
    return loading;
  }

  // Which known error a text of the server is, what it means and what to do. The meaning of the text
  // itself is on the page if the operation is known to reply with it.
  async function why(text, status) {
    const rows = (await known()).flatMap(([name, means, cure, texts]) => texts.map((row) => [name, means, cure, ...row]));
    const found = rows.find(([, , , pattern, at]) => at === status && new RegExp(pattern, "su").test(text));
    if (!found) return [];
    const [name, means, cure, , , anchor] = found;
    const href = `errors.html#${anchor}`;
    const here = document.querySelector(`.refusal a[href$="${href}"]`)?.closest("details").querySelector("p")?.textContent;
    return [
      make("p", {}, make("a", { href: root + href }, make("code", {}, name)), `: ${here ?? means}`),
      make("p", {}, make("b", {}, "What to do: "), cure),
    ];
  }

  // A value as JSON whose branches fold; the inside of one is made when it is opened.
  function tree(label, value, open, comma = "") {
    const entries = isBranch(value) ? Object.entries(value) : [];
    if (!entries.length) {
      const shown = isBranch(value) ? (Array.isArray(value) ? "[]" : "{}") : leaf(value);
      return make("div", {}, label, make("span", { class: shown[0] === '"' ? "s" : "n" }, shown), comma);
    }
    const list = Array.isArray(value);
    const [begin, end] = list ? "[]" : "{}";
    const branch = make("details", {}, make("summary", {}, label, begin, make("span", { class: "c" }, ` ${entries.length} … ${end}${comma}`)));
    const grow = () => {
      if (branch.children.length > 1) return;
      const inside = make("div", {});
      let at = 0;
      const more = () => {
        const next = entries.slice(at, (at += 100));
        inside.append(...next.map(([name, item]) => tree(list ? "" : `${JSON.stringify(name)}: `, item, open && entries.length < 30 ? open - 1 : 0, item === entries.at(-1)[1] ? "" : ",")));
        if (at < entries.length) {
          const button = make("button", { type: "button" }, `${entries.length - at} more`);
          on(button, "click", () => { button.remove(); more(); });
          inside.append(button);
        }
      };
      more();
      branch.append(inside, make("p", {}, end + comma));
    };
    on(branch, "toggle", grow);
    if (open > 0) {
      branch.open = true;
      grow();
    }
    return branch;
  }

  // Fold a printed example like a reply.
  function folds(code) {
    try {
      const data = parsed(code.textContent);
      const { parentElement: printed } = code;
      printed.replaceWith(make("div", { tabindex: "0", role: "group", "aria-label": printed.ariaLabel, class: "tree" }, tree("", data, 3)));
    } catch {
      // A text stays as it is.
    }
  }

  function saved(text, name) {
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // Show a reply, or why there is none. Returns the verdict.
  function show(panel, reply, enveloped, name) {
    const found = judged(reply, enveloped);
    const { bad, title, note, data } = found;
    panel.classList.toggle("bad", bad);
    panel.replaceChildren(make("h3", {}, title), make("p", {}, note ?? ""));
    panel.hidden = false;
    if (reply.error) return found;
    const means = make("div", {});
    if (bad) why(String(data?.error ?? reply.text), reply.status).then((words) => means.append(...words));
    const text = data === undefined ? reply.text : printed(data, "\n");
    const shown = { tabindex: "0", role: "group", "aria-label": "Reply" };
    const button = (words, act) => {
      const made = make("button", { type: "button" }, words);
      on(made, "click", () => act(made));
      return made;
    };
    const headers = make("dl", {}, ...reply.headers.flatMap(([key, value]) => [make("dt", {}, key), make("dd", {}, value)]));
    panel.append(
      means,
      make("p", { class: "where" }, `Status ${reply.status}, ${Math.round(reply.time)} ms, ${reply.size} bytes`),
      make("p", { class: "buttons" },
        button("Copy", (made) => copy(text, made)),
        button("Download", () => saved(text, `${name}.${data === undefined ? "txt" : "json"}`)),
        button("Fold", () => panel.querySelectorAll(".tree details details").forEach((branch) => { branch.open = false; }))),
      data === undefined ? make("pre", shown, reply.text.slice(0, 100000)) : make("div", { ...shown, class: "tree" }, tree("", data, 3)),
      make("details", { class: "headers" }, make("summary", {}, "Headers that the browser shows"), headers),
    );
    return found;
  }

  return { folds, parsed, printed, send, show };
})();
