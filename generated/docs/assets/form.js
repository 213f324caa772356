"use strict";
var WorkflowAccess = (() => {
const { find, recall, remember } = WorkflowSite;
const said = (key, values) => { find("access-said").textContent = say(key, values); };
let fetched;
let clock;
const say = (key, values = {}) => find(`say-${key}`).textContent.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
const isLocal = (url) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
const isPrivate = (address) => {
const url = new URL(address);
return url.protocol === "https:" || isLocal(url);
};
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
"use strict";
var WorkflowForm = (() => {
const { copy, find, make, remember } = WorkflowSite;
const { isLocal, isPrivate, say } = WorkflowAccess;
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
if (kind === "secret") return text || control.dataset.part ? true : undefined;
if (text === "") return undefined;
if (kind === "parameter") {
const type = named(`${name}.type`).value;
return { type, value: type === "yesno" ? text === "true" : text };
}
if (kind === "yesno") return text === "true";
return kind === "constant" ? true : text;
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
const tell = (own, wrong, controls) => {
wrong.textContent = own.map(({ message }) => message).join(" ");
wrong.hidden = !own.length;
for (const [key, control] of Object.entries(controls)) {
control.setAttribute("aria-invalid", own.some(({ part: at = key }) => at === key));
}
};
for (const { name } of fields) {
const own = problems.filter((problem) => problem.field === name && (all || touched.has(name)));
const wrong = find(`wrong-${id}-${name}`);
if (wrong) tell(own.filter(({ row }) => row === undefined), wrong, grid(name) ? {} : { value: named(name) });
for (const [number, row] of grid(name) ? rowsOf(name).entries() : []) {
tell(own.filter((problem) => problem.row === number), row.querySelector(".wrong"), { name: part(row, "name"), value: part(row, "value") });
}
}
return root.querySelector('[aria-invalid="true"]');
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
const address = URL.createObjectURL(new Blob());
URL.revokeObjectURL(address);
return address.slice(-36);
}
function confirmed(what) {
const dialog = find("guard");
find("guard-text").textContent = say("guard", { what, server: WorkflowAccess.server() });
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
const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt().toString(16).toUpperCase()}`);
async function send(request, secrets = {}, signal = undefined) {
const server = WorkflowAccess.server();
const token = request.bearer ? WorkflowAccess.token() : "";
const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name, value]));
if (token) headers.Authorization = `Bearer ${token}`;
let body = request.body || undefined;
for (const { name } of request.secrets) {
if (!isPrivate(server)) throw new Error(say("private"));
body = [body, `${name}=${percent(secrets[name])}`].filter(Boolean).join("&");
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
if (error.name === "AbortError") throw new Error(say("stopped"));
throw new Error(await explained(server));
}
}
async function explained(server) {
const url = new URL(server);
const values = { server, origin: location.origin };
if (location.protocol === "https:" && url.protocol === "http:" && !isLocal(url)) return say("mixed", values);
const reached = await fetch(`${server}/auth-info`, { mode: "no-cors", credentials: "omit", cache: "no-store" }).then(() => true, () => false);
return say(reached ? "cors" : url.protocol === "https:" ? "tls" : "unreached", values);
}
function judged({ error, status, text }, enveloped) {
if (error) return { bad: true, title: "No reply", note: error };
if (status === 500 && text.includes("authentication for Workflow API failed")) return { bad: true, title: "Sign-in needed", note: say("sign-in") };
let data;
try {
data = JSON.parse(text, (key, value, from) => (typeof value === "number" && from ? new Digits(from.source) : value));
} catch {
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
function tree(key, value, open) {
const label = key && `${key}: `;
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
const found = judged(reply, enveloped);
const { bad, title, note, data } = found;
const shown = { tabindex: "0", role: "group", "aria-label": "Reply" };
panel.className = bad ? "reply-panel bad" : "reply-panel";
panel.replaceChildren(make("h3", {}, title), make("p", {}, note ?? ""));
if (!reply.error) {
const button = make("button", { type: "button" }, "Copy the reply");
button.addEventListener("click", () => copy(reply.text, button));
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
"use strict";
(() => {
const { copy, find, make, recall } = WorkflowSite;
const { say } = WorkflowAccess;
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
const missing = [...new Set(problems.map(({ field }) => form.fields.find(({ name }) => name === field)?.wire))];
find("code-said").textContent = missing.length ? say("waits", { names: missing.join(", ") }) : "";
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
const secrets = () => form.fields.filter(({ kind }) => kind === "secret").map((field) => [field, root.querySelector(`[name="${field.name}"]`).value]);
async function send(event) {
event.preventDefault();
if (sending) return sending.abort();
const { problems = [] } = form.request();
const typed = secrets();
for (const [{ name }, value] of typed) {
if (!value && form.values()[name]) problems.push({ field: name, message: say("needed") });
}
const wrong = form.complain(problems, true);
const said = find("said");
if (!WorkflowAccess.server()) return find("server").focus();
if (problems.length) {
said.textContent = say("wrong");
return wrong?.focus();
}
if (root.dataset.changes && !(await WorkflowForm.confirmed(root.dataset.changes))) {
said.textContent = say("kept");
return undefined;
}
sending = new AbortController();
find("send").textContent = "Stop";
said.textContent = "Sending …";
const reply = await WorkflowForm.send(request, Object.fromEntries(typed.map(([{ wire }, value]) => [wire, value])), sending.signal).catch((error) => ({ error: error.message }));
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
