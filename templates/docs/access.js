// The server and the token of the requests. Secrets stay in variables of this page; a token goes
// into the storage of the tab if the reader wants that.
var WorkflowAccess = (() => {
  const { find, on, recall, remember } = WorkflowSite;
  const said = (key, values) => { find("access-said").textContent = say(key, values); };
  // No cookies or referrer are sent, no redirect is followed, nothing is cached.
  const options = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", redirect: "error" };
  let fetched;

  // A message of the page, with its values filled in.
  const say = (key, values = {}) => find(`say-${key}`).textContent.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

  // What is kept until the tab is closed; null if there is nothing or storage is blocked.
  function kept(key) {
    try {
      return JSON.parse(sessionStorage.getItem("workflow." + key));
    } catch {
      return null;
    }
  }

  function keep(key, value) {
    try {
      if (value === undefined) sessionStorage.removeItem("workflow." + key);
      else sessionStorage.setItem("workflow." + key, JSON.stringify(value));
    } catch {
      // The page works without a memory.
    }
  }

  const isLocal = (url) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  // Whether a secret may be sent there: over HTTPS, or within this computer.
  const isPrivate = (address) => {
    const url = new URL(address);
    return url.protocol === "https:" || isLocal(url);
  };

  // A typed address with its scheme, without slashes and /workflowapi at its end.
  function tidy(typed) {
    const text = typed.trim().replace(/\/+$/, "").replace(/\/workflowapi$/i, "");
    if (!text || text.includes("://")) return text;
    return `${/^(localhost|127\.|\[::1\]|[^.:/]+(:|\/|$))/i.test(text) ? "http" : "https"}://${text}`;
  }

  // The server's URL without a slash at its end; "" if the field has no valid URL.
  function server() {
    const text = tidy(find("server").value);
    const fits = /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(text) && URL.canParse(text);
    find("wrong-server").hidden = fits;
    find("server").setAttribute("aria-invalid", !fits);
    return fits ? text : "";
  }

  const usual = () => find("server").dataset.default;

  function show() {
    const kind = find("access-kind").value;
    find("access-token").hidden = kind !== "token";
    find("access-client").hidden = kind !== "client";
    find("access-kept").hidden = kind === "none";
    const ends = fetched && `a token until ${new Date(fetched.ends).toLocaleTimeString()}`;
    const held = kind === "client" ? ends : find("token").value && "a token";
    find("access-state").textContent = kind === "none" ? "no sign-in" : held || "no token yet";
    find("server-shown").textContent = server() || find("server").value;
    const token = kind === "token" ? find("token").value : fetched;
    const stored = { server: server(), kind, token, client: find("client-id").value, scope: find("scope").value };
    keep("access", find("access-keep").checked && token && kind !== "none" ? stored : undefined);
  }

  function restore() {
    const stored = kept("access");
    if (stored?.server !== server()) return;
    find("access-kind").value = stored.kind;
    find("access-keep").checked = true;
    find("client-id").value = stored.client;
    find("scope").value = stored.scope;
    if (stored.kind === "token") find("token").value = stored.token;
    else fetched = stored.token;
  }

  function forget() {
    fetched = undefined;
    find("token").value = find("client-secret").value = "";
    show();
  }

  async function read(place, more) {
    const reply = await fetch(place, { ...options, ...more });
    if (reply.status === 404) throw new Error("404");
    return reply.json().catch(() => { throw new Error(`status ${reply.status}, and no JSON`); });
  }

  // Client credentials: the discovery document names the endpoint to which the form is sent.
  async function fetchToken() {
    const base = server();
    if (!base) return;
    let place = `${base}/.well-known/openid-configuration`;
    try {
      const found = await read(place);
      if (!found.token_endpoint) throw new Error(found.error_description);
      place = found.token_endpoint;
      if (!isPrivate(place)) throw new Error(say("private"));
      said("asking", { place });
      const form = new URLSearchParams({
        grant_type: "client_credentials",
        client_id: find("client-id").value,
        client_secret: find("client-secret").value,
      });
      if (find("scope").value) form.set("scope", find("scope").value);
      const reply = await read(place, { method: "POST", body: form });
      if (!reply.access_token) throw new Error(`${reply.error} ${reply.error_description}`);
      fetched = { token: reply.access_token, ends: Date.now() + 1000 * (reply.expires_in ?? 3600) };
      said("got");
    } catch (error) {
      fetched = undefined;
      said(error.message === "404" ? "signs-nobody-in" : "not-got", { place, why: error.message });
    }
    show();
  }

  // The token to send, "" for none. Throws if a token is chosen that cannot be sent.
  function token() {
    const kind = find("access-kind").value;
    if (kind === "none") return "";
    const found = kind === "token" ? find("token").value.trim().replace(/^bearer\s+/i, "") : fetched?.token;
    const wrong = !found ? "no-token" : kind === "client" && fetched.ends < Date.now() ? "expired" : /[^!-~]/.test(found) ? "bad-token" : !isPrivate(server()) && "private";
    if (wrong) throw new Error(say(wrong));
    return found;
  }

  function moved() {
    document.dispatchEvent(new Event("server"));
    find("server-shown").textContent = server() || find("server").value;
  }

  function start() {
    const field = find("server");
    const panel = find("access");
    field.value = recall("server") || usual();
    on(field, "input", moved);
    on(field, "change", () => {
      const found = server();
      find("server-said").textContent = /\/workflowapi\/*$/i.test(field.value) ? say("cut") : "";
      if (found) {
        field.value = found;
        remember("server", found === usual() ? "" : found);
      }
      forget();
      moved();
    });
    for (const id of ["access-kind", "access-keep"]) on(find(id), "change", show);
    on(find("token"), "input", show);
    on(find("get-token"), "click", fetchToken);
    // A panel over the page closes like a menu.
    on(document, "click", ({ target }) => { if (!panel.contains(target)) panel.open = false; });
    on(panel, "keydown", ({ key }) => {
      if (key !== "Escape") return;
      panel.open = false;
      panel.querySelector("summary").focus();
    });
    restore();
    show();
  }

  start();
  return { isLocal, isPrivate, keep, kept, options, say, server, token, usual };
})();
