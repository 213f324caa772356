"use strict";
var WorkflowAccess = (() => {
const { find, recall, remember } = WorkflowSite;
const said = (text) => { find("access-said").textContent = text; };
let fetched;
let clock;
const isLocal = (url) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
const isPrivate = (address) => {
const url = new URL(address);
return url.protocol === "https:" || isLocal(url);
};
function server() {
const text = find("server").value.trim().replace(/\/+$/, "");
const fits = /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(text) && URL.canParse(text);
find("wrong-server").hidden = fits;
find("wrong-server").textContent = fits ? "" : "An address begins with http:// or https://.";
find("server").setAttribute("aria-invalid", String(!fits));
return fits ? text : "";
}
function show() {
const kind = find("access-kind").value;
find("access-token").hidden = kind !== "token";
find("access-client").hidden = kind !== "client";
const left = fetched && Math.round((fetched.ends - Date.now()) / 1000);
const words = {
none: "none",
token: find("token").value ? "a token" : "a token, still missing",
client: !fetched ? "a client, no token yet" : left > 0 ? `token for ${Math.floor(left / 60)} min ${left % 60} s` : "token has expired",
};
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
throw new Error(`status ${reply.status}, and no JSON`);
}
}
async function fetchToken() {
const base = server();
if (!base) return;
const options = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" };
let place = `${base}/.well-known/openid-configuration`;
try {
said("Looking for the token endpoint …");
const found = await json(await fetch(place, options));
if (!found.token_endpoint) throw new Error(found.error_description ?? "no token_endpoint in the reply");
place = found.token_endpoint;
if (!isPrivate(place)) throw new Error("a secret is sent by https only");
said(`Asking ${place} …`);
const form = new URLSearchParams({
grant_type: "client_credentials",
client_id: find("client-id").value,
client_secret: find("client-secret").value,
});
if (find("scope").value) form.set("scope", find("scope").value);
const reply = await json(await fetch(place, { ...options, method: "POST", body: form }));
if (!reply.access_token) throw new Error([reply.error, reply.error_description].filter(Boolean).join(": ") || "no token in the reply");
fetched = { token: reply.access_token, ends: Date.now() + 1000 * (reply.expires_in ?? 3600) };
clearInterval(clock);
clock = setInterval(show, 1000);
said("There is a token. Ask again when it has expired.");
} catch (error) {
fetched = undefined;
said(`No token from ${place}: ${error.message}. Discovery and tokens are given by https only; the browser must trust the certificate.`);
}
show();
}
function token() {
const kind = find("access-kind").value;
if (kind === "none") return "";
const found = kind === "token" ? find("token").value.trim().replace(/^bearer\s+/i, "") : fetched?.token;
if (!found) throw new Error("There is no token yet. See Access.");
if (kind === "client" && fetched.ends < Date.now()) throw new Error("The token has expired. Get another under Access.");
if (!/^[\x21-\x7e]+$/.test(found)) throw new Error("This is no token: it has blanks or other characters.");
if (!isPrivate(server())) throw new Error("A token is sent by https, or to this computer only.");
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
return { isLocal, isPrivate, server, token };
})();
"use strict";
var WorkflowForm = (() => {
const { copy, find, make, recall, remember } = WorkflowSite;
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
function newId() {
const bytes = crypto.getRandomValues(new Uint8Array(16));
bytes[6] = (bytes[6] & 15) | 64;
bytes[8] = (bytes[8] & 63) | 128;
const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
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
function judged({ status, text }, enveloped) {
let data;
try {
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
"use strict";
(() => {
const { copy, find, make, recall } = WorkflowSite;
const root = find("form");
const id = root?.dataset.operation;
if (!id) return;
if (!Object.hasOwn(WorkflowOperations.operations, id)) {
document.documentElement.classList.remove("js");
return;
}
const panels = [...document.querySelectorAll(".lang")];
const original = new Map(panels.map((panel) => [panel, linesOf(panel.querySelector("code"))]));
const form = WorkflowForm.bind(root, id, update);
const remembered = [...root.querySelectorAll("[data-remember]")].filter((control) => control.dataset.remember);
let request;
let sending;
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
const shown = runs.map(([kind, piece]) => (kind ? make(kind === "mark" ? "mark" : "i", kind === "mark" ? {} : { class: kind }, piece) : piece));
return at ? ["\n", ...shown] : shown;
});
code.replaceChildren(...nodes);
}
function showCode() {
const panel = panels.find((one) => one.open);
const note = find("code-said");
if (!panel) return;
panel.classList.toggle("stale", !request);
if (!request) return;
const carried = WorkflowCode.carries(panel.dataset.key, request);
note.textContent = carried ? "" : "This language has no place for such values. Choose another.";
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
const missing = [...new Set(problems.map(({ field }) => form.fields.find(({ name }) => name === field)?.wire))];
find("code-said").textContent = missing.length ? `The code follows when these are right: ${missing.join(", ")}.` : "";
showCode();
handOn();
}
function handOn() {
const field = form.fields.find(({ wire, where }) => wire === root.dataset.handedOn && where === "path");
const value = field && form.values()[field.name];
for (const link of document.querySelectorAll(".hand-on")) {
const [page] = link.getAttribute("href").split("#");
link.setAttribute("href", value ? `${page}#+${new URLSearchParams({ [field.name]: value })}` : page);
}
}
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
}
}
form.fill(given);
if (how === "+") recalled();
return true;
}
function recalled() {
for (const control of remembered) control.value = recall(control.dataset.remember) || control.value;
update();
}
function example() {
form.fill(form.example);
recalled();
}
function secrets() {
const hidden = form.fields.filter(({ kind }) => kind === "secret");
return Object.fromEntries(hidden.map(({ name, wire }) => [wire, root.querySelector(`[name="${name}"]`).value]));
}
async function send(event) {
event.preventDefault();
if (sending) return sending.abort();
const { problems = [] } = form.request();
const wrong = form.complain(problems, true);
const said = find("said");
if (!WorkflowAccess.server()) return find("server").focus();
if (problems.length) {
said.textContent = "Not sent: some arguments are missing or wrong.";
return wrong?.focus();
}
if (root.dataset.changes && !(await WorkflowForm.confirmed(root.dataset.changes))) {
said.textContent = "Not sent.";
return undefined;
}
sending = new AbortController();
find("send").textContent = "Stop";
said.textContent = "Sending …";
const reply = await WorkflowForm.send(request, secrets(), sending.signal).catch((error) => ({ error: error.message }));
sending = undefined;
find("send").textContent = "Send";
const { title } = WorkflowForm.showReply(find("reply-panel"), reply, request.enveloped);
said.textContent = reply.error ? "There was no reply." : `${title}: status ${reply.status}.`;
return undefined;
}
root.addEventListener("submit", send);
find("reset").addEventListener("click", example);
find("clear").addEventListener("click", () => form.fill({}));
find("share").addEventListener("click", () => copy(linked(), find("share")));
find("whole-choice").hidden = false;
find("whole").addEventListener("change", showCode);
document.addEventListener("language", showCode);
addEventListener("hashchange", follow);
if (!follow()) example();
})();
