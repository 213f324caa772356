"use strict";
// Where requests go, and the token that goes with them. Secrets stay in variables of this page.
var WorkflowAccess = (() => {
  const { find, recall, remember } = WorkflowSite;
  const said = (key, values) => { find("access-said").textContent = say(key, values); };
  let fetched;
  let clock;

  // A text of the page, with values in its places.
  const say = (key, values = {}) => find(`say-${key}`).textContent.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

  const isLocal = (url) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  // Whether a secret may travel there: by https, or within this computer.
  const isPrivate = (address) => {
    const url = new URL(address);
    return url.protocol === "https:" || isLocal(url);
  };

  // The server's address without a slash at its end; "" where the field holds no address.
  function server() {
    const text = find("server").value.trim().replace(/\/+$/, "");
    const fits = /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(text) && URL.canParse(text);
    find("wrong-server").hidden = fits;
    find("wrong-server").textContent = fits ? "" : say("address");
    find("server").setAttribute("aria-invalid", String(!fits));
    return fits ? text : "";
  }

  function show() {
    const kind = find("access-kind").value;
    find("access-token").hidden = kind !== "token";
    find("access-client").hidden = kind !== "client";
    const left = fetched && Math.round((fetched.ends - Date.now()) / 1000);
    const words = { none: "none", token: find("token").value ? "a token" : "no token yet", client: "no token yet" };
    if (kind === "client" && fetched) words.client = left > 0 ? `a token for ${Math.floor(left / 60)} min ${left % 60} s` : "the token has expired";
    find("access-state").textContent = words[kind];
  }

  function forget() {
    fetched = undefined;
    clearInterval(clock);
    find("token").value = find("client-secret").value = "";
    show();
  }

  async function json(reply) {
    const text = await reply.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`status ${reply.status}`);
    }
  }

  // Client credentials: the discovery document names the endpoint, a form asks it for a token.
  async function fetchToken() {
    const base = server();
    if (!base) return;
    const options = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" };
    let place = `${base}/.well-known/openid-configuration`;
    try {
      said("asking", { place });
      const found = await json(await fetch(place, options));
      if (!found.token_endpoint) throw new Error(found.error_description ?? "token_endpoint");
      place = found.token_endpoint;
      if (!isPrivate(place)) throw new Error(say("private"));
      said("asking", { place });
      const form = new URLSearchParams({
        grant_type: "client_credentials",
        client_id: find("client-id").value,
        client_secret: find("client-secret").value,
      });
      if (find("scope").value) form.set("scope", find("scope").value);
      const reply = await json(await fetch(place, { ...options, method: "POST", body: form }));
      if (!reply.access_token) throw new Error([reply.error, reply.error_description].filter(Boolean).join(": ") || "access_token");
      fetched = { token: reply.access_token, ends: Date.now() + 1000 * (reply.expires_in ?? 3600) };
      clearInterval(clock);
      clock = setInterval(show, 1000);
      said("got");
    } catch (error) {
      fetched = undefined;
      said("not-got", { place, why: error.message });
    }
    show();
  }

  // The token to send, "" for none. Throws where one is chosen that cannot be sent.
  function token() {
    const kind = find("access-kind").value;
    if (kind === "none") return "";
    const found = kind === "token" ? find("token").value.trim().replace(/^bearer\s+/i, "") : fetched?.token;
    if (!found) throw new Error(say("no-token"));
    if (kind === "client" && fetched.ends < Date.now()) throw new Error(say("expired"));
    if (!/^[\x21-\x7e]+$/.test(found)) throw new Error(say("bad-token"));
    if (!isPrivate(server())) throw new Error(say("private"));
    return found;
  }

  function start() {
    find("server").value = recall("server") || find("server").dataset.default;
    find("server").addEventListener("change", () => {
      if (server()) remember("server", server() === find("server").dataset.default ? "" : server());
      forget();
    });
    find("access-kind").addEventListener("change", show);
    find("token").addEventListener("input", show);
    find("get-token").addEventListener("click", fetchToken);
    show();
  }

  if (find("server")) start();
  return { isLocal, isPrivate, say, server, token };
})();
