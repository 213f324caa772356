// The server and the token of the requests. Secrets stay in variables of this page.
var WorkflowAccess = (() => {
  const { find, on, recall, remember } = WorkflowSite;
  const said = (key, values) => { find("access-said").textContent = say(key, values); };
  // No cookies or referrer are sent, no redirect is followed, nothing is cached.
  const options = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", redirect: "error" };
  let fetched;

  // A message of the page, with its values filled in.
  const say = (key, values = {}) => find(`say-${key}`).textContent.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

  const isLocal = (url) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  // Whether a secret may be sent there: over HTTPS, or within this computer.
  const isPrivate = (address) => {
    const url = new URL(address);
    return url.protocol === "https:" || isLocal(url);
  };

  // The server's URL without a slash at its end; "" if the field has no valid URL.
  function server() {
    const text = find("server").value.trim().replace(/\/+$/, "");
    const fits = /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(text) && URL.canParse(text);
    find("wrong-server").hidden = fits;
    find("server").setAttribute("aria-invalid", !fits);
    return fits ? text : "";
  }

  function show() {
    const kind = find("access-kind").value;
    find("access-token").hidden = kind !== "token";
    find("access-client").hidden = kind !== "client";
    const ends = fetched && `a token until ${new Date(fetched.ends).toLocaleTimeString()}`;
    const held = kind === "client" ? ends : find("token").value && "a token";
    find("access-state").textContent = kind === "none" ? kind : held || "no token yet";
  }

  function forget() {
    fetched = undefined;
    find("token").value = find("client-secret").value = "";
    show();
  }

  // Client credentials: the discovery document names the endpoint to which the form is sent.
  async function fetchToken() {
    const base = server();
    if (!base) return;
    let place = `${base}/.well-known/openid-configuration`;
    try {
      const found = await (await fetch(place, options)).json();
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
      const reply = await (await fetch(place, { ...options, method: "POST", body: form })).json();
      if (!reply.access_token) throw new Error(`${reply.error} ${reply.error_description}`);
      fetched = { token: reply.access_token, ends: Date.now() + 1000 * (reply.expires_in ?? 3600) };
      said("got");
    } catch (error) {
      fetched = undefined;
      said("not-got", { place, why: error.message });
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

  function start() {
    find("server").value = recall("server") || find("server").dataset.default;
    on(find("server"), "change", () => {
      if (server()) remember("server", server() === find("server").dataset.default ? "" : server());
      forget();
    });
    on(find("access-kind"), "change", show);
    on(find("token"), "input", show);
    on(find("get-token"), "click", fetchToken);
    show();
  }

  if (find("server")) start();
  return { isLocal, isPrivate, options, say, server, token };
})();
