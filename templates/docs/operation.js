// The page of one operation: its form, its code, its reply, links with values.
(() => {
  const { copy, find, make, on } = WorkflowSite;
  const { keep, kept, say, server } = WorkflowAccess;
  const root = find("form");
  const id = root?.dataset.operation;
  if (!id) return;
  const panels = { example: find("reply-example"), refusals: find("reply-refusals"), live: find("reply-panel") };
  const form = WorkflowForm.bind(root, id, update);
  const body = WorkflowBody.bind(form);
  let request;

  function showCode() {
    find("code-said").textContent = "";
    const { problems = [] } = form.request();
    const names = form.fields.filter(({ name }) => problems.some(({ field }) => field === name)).map(({ wire }) => wire).join(", ");
    if (names) find("code-said").textContent = say("waits", { names });
    find("missing").textContent = names && `${names.split(", ").length} to fill in`;
    find("target").textContent = request ? `${request.method} ${server()}${request.path}` : "";
    WorkflowListing.show(request);
  }

  function update() {
    if (!form) return;
    const found = form.request();
    request = found.problems ? undefined : found;
    form.complain(found.problems ?? [], false);
    body.follow(request);
    showCode();
    handOn();
    const values = Object.entries(form.values()).filter(([name]) => !form.fields.some((field) => field.name === name && field.kind === "secret"));
    keep(`values.${id}`, Object.fromEntries(values));
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
    const given = how === "+" ? kept(`values.${id}`) ?? {} : {};
    if (how === "+") form.start();
    for (const [name, value] of new URLSearchParams(text)) {
      try {
        given[name.replace(/~$/, "")] = name.endsWith("~") ? JSON.parse(value) : value;
      } catch {
        // A link that was cut leaves the field empty.
      }
    }
    form.fill(how === "+" ? { ...form.values(), ...given } : given);
    return true;
  }

  const secrets = () => form.fields.filter(({ kind }) => kind === "secret").map((field) => [field, root.querySelector(`[name="${field.name}"]`).value]);

  function open(name) {
    for (const [key, panel] of Object.entries(panels)) {
      panel.hidden = key !== name;
      find(`tab-${key}`).setAttribute("aria-selected", key === name);
      find(`tab-${key}`).tabIndex = key === name ? 0 : -1;
    }
  }

  async function send(event) {
    event.preventDefault();
    const { problems = [] } = form.request();
    const typed = secrets();
    for (const [{ name }, value] of typed) {
      if (!value && form.values()[name]) problems.push({ field: name, message: say("needed") });
    }
    const wrong = form.complain(problems, true);
    const said = find("said");
    // The reply of an earlier call would look like that of this one.
    find("tab-live").textContent = "Live";
    panels.live.replaceChildren();
    open("example");
    if (!server()) {
      find("access").open = true;
      find("server").focus();
      said.textContent = say("wrong");
      return;
    }
    if (problems.length || body.trouble()) {
      said.textContent = say("wrong");
      (root.classList.contains("json") && !wrong?.checkVisibility() ? find("json") : wrong)?.focus();
      return;
    }
    const shared = form.fields.find(({ wire }) => wire === root.dataset.sharedId);
    const ids = shared ? form.values()[shared.name] : form.fields.filter(({ kind }) => kind === "uuid").map(({ name }) => form.values()[name]).filter(Boolean).join(", ");
    if (root.dataset.changes && !(await WorkflowForm.confirmed([root.dataset.changes, ids].filter(Boolean).join(" ")))) {
      said.textContent = say("kept");
      return;
    }
    find("send").disabled = true;
    said.textContent = "Sending …";
    const reply = await WorkflowReply.send(request, Object.fromEntries(typed.map(([{ wire }, value]) => [wire, value])));
    find("send").disabled = false;
    const { title } = WorkflowReply.show(panels.live, reply, request.enveloped, id);
    find("tab-live").textContent = reply.error ? "Live" : `Live ${reply.status} · ${Math.round(reply.time)} ms`;
    if (title === "Done") form.handAll();
    open("live");
    sheet("reply");
    said.textContent = `${title}.`;
  }

  // Each refusal as a reply, beside the call.
  function startRefusals() {
    const rows = [...document.querySelectorAll(".refusal")];
    find("tab-refusals").textContent = `Refusals (${rows.length})`;
    find("tab-refusals").hidden = !rows.length;
    for (const row of rows) {
      const shown = row.cloneNode(true);
      const error = row.querySelector(".text").textContent;
      const text = row.dataset.status === "200" ? JSON.stringify({ data: null, success: false, error, message: "" }, null, 2) : error;
      shown.append(make("pre", { tabindex: "0", role: "group", "aria-label": "Reply" }, make("code", {}, text)));
      panels.refusals.append(shown);
    }
    const names = Object.keys(panels);
    for (const name of names) {
      on(find(`tab-${name}`), "click", () => open(name));
      on(find(`tab-${name}`), "keydown", ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        if (!step) return;
        const others = names.filter((other) => !find(`tab-${other}`).hidden);
        const next = others.at((others.indexOf(name) + step) % others.length);
        open(next);
        find(`tab-${next}`).focus();
      });
    }
    panels.example.querySelectorAll("code").forEach(WorkflowReply.folds);
    open("example");
  }

  // On a small screen code and reply cover the page when they are wanted.
  function sheet(name) {
    const shown = document.body.dataset.sheet === name && name !== "reply" ? "" : name;
    document.body.dataset.sheet = shown;
    for (const button of document.querySelectorAll(".to-sheet")) button.setAttribute("aria-expanded", button.dataset.sheet === shown);
  }

  on(root, "submit", send);
  on(root, "judged", showCode);
  if (find("share")) {
    on(find("share"), "click", () => copy(linked(), find("share")));
    on(find("reset"), "click", () => form.start(true));
    on(find("clear"), "click", form.clear);
  }
  for (const button of document.querySelectorAll(".to-sheet")) {
    on(button, "click", () => sheet(document.body.dataset.sheet === button.dataset.sheet ? "" : button.dataset.sheet));
  }
  on(document, "keydown", ({ key }) => { if (key === "Escape") sheet(""); });
  on(window, "hashchange", follow);
  WorkflowListing.start(showCode);
  startRefusals();
  if (!follow()) {
    const before = kept(`values.${id}`);
    if (before) form.fill(before);
    else form.start();
  }
})();
