"use strict";
var WorkflowSite = (() => {
const root = document.body?.dataset.root ?? "";
const find = (id) => document.getElementById(id);
function recall(key) {
try {
return localStorage.getItem("workflow." + key) ?? "";
} catch {
return "";
}
}
function remember(key, value) {
try {
if (value) localStorage.setItem("workflow." + key, value);
else localStorage.removeItem("workflow." + key);
} catch {
}
}
const on = (element, event, act) => element.addEventListener(event, act);
function make(name, attributes, ...children) {
const element = document.createElement(name);
for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
element.append(...children);
return element;
}
function startTheme() {
const theme = find("theme");
theme.value = recall("theme");
on(theme, "change", () => {
remember("theme", theme.value);
document.documentElement.dataset.theme = theme.value;
});
}
const known = {};
function fit(asked, words, similar) {
const allowed = !similar ? 0 : asked.length > 7 ? 2 : asked.length > 3 ? 1 : 0;
return words.reduce((most, word) => {
const at = word.indexOf(asked);
const score = (known[allowed + asked + " " + word] ??= word === asked ? 10 : at === 0 ? 8 : at > 0 ? 5 : allowed && mistakes(asked, word, allowed) <= allowed ? 3 : 0);
return Math.max(most, score);
}, 0);
}
function mistakes(asked, word, allowed) {
let before;
let row = [...Array(Math.min(word.length, asked.length + allowed) + 1).keys()];
for (let i = 0; i < asked.length; i++) {
const next = [i + 1];
for (let j = 0; j + 1 < row.length; j++) {
const turned = asked[i] === word[j - 1] && asked[i - 1] === word[j];
next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (asked[i] !== word[j]), turned ? before[j - 1] + 1 : 9));
}
[before, row] = [row, next];
}
return Math.min(...row.slice(asked.length - allowed));
}
const split = (text) => [text.toLowerCase(), ...text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u)];
let rows;
function entries() {
rows ??= WorkflowIndex.map(([title, note, href, names, words, pattern, own, uses]) => ({
title, note, href, names, titles: [title, note].filter((text) => !text.includes(" ")).flatMap(split), sentence: split(title), named: names.map(split), words: [...split(note), ...words.split(" ")],
pattern: pattern && new RegExp(pattern, "s"), own: own?.split(" "), uses,
}));
return rows;
}
function refusals(query) {
const said = new Set(split(query));
if (said.size < 4) return [];
const found = entries().filter(({ own }) => own).map((row) => [
row.pattern.test(query) ? 2 : row.own.length > 1 ? row.own.filter((word) => said.has(word)).length / row.own.length : 0, row,
]).filter(([share]) => share > 0.7).sort(([one, first], [other, second]) => other - one || second.own.length - first.own.length);
const [best] = found;
if (!best) return [];
const users = best[1].uses.map((at) => ({ ...rows[at], note: `${rows[at].note}, may answer with this text` }));
return [best[1], ...users, ...found.slice(1, 4).map(([, row]) => row)];
}
function matches(asked, similar) {
const found = entries().map((row) => {
let member = "";
const scores = asked.map((word) => {
const title = Math.max(fit(word, row.titles, similar) * 9, fit(word, row.sentence, similar) * 3);
const named = row.named.map((words) => fit(word, words, similar) * 7);
const name = Math.max(0, ...named);
if (name > title) member = row.names[named.indexOf(name)];
return Math.max(title, name) || fit(word, row.words, similar);
});
const place = member && (row.href.includes("#") ? `.${member}` : `#arg-${member}`);
return { title: member ? `${row.title}: ${member}` : row.title, note: row.note, href: row.href + place, score: Math.min(...scores) && scores.reduce((one, other) => one + other) };
});
return found.filter(({ score }) => score).sort((one, other) => other.score - one.score);
}
function search(query) {
const asked = query.toLowerCase().trim().split(/\s+/);
const exact = [...refusals(query), ...matches(asked)];
const found = exact.length < 4 ? [...exact, ...matches(asked, true)] : exact;
const seen = new Set();
return found.filter(({ href }) => !seen.has(href) && seen.add(href)).slice(0, 20).map(({ title, note, href }) => ({ title, note, href: root + href }));
}
function startSearch() {
const box = find("search");
const list = find("found");
let at = 0;
let loading;
function load() {
loading ??= new Promise((done) => {
const script = make("script", { src: root + "assets/index.js" });
on(script, "load", done);
document.head.append(script);
});
return loading;
}
function close() {
list.hidden = true;
box.setAttribute("aria-expanded", false);
box.removeAttribute("aria-activedescendant");
}
function mark(next) {
const entries = [...list.children];
at = (next + entries.length) % entries.length;
entries.forEach((entry, number) => entry.setAttribute("aria-selected", number === at));
entries[at].scrollIntoView({ block: "nearest" });
box.setAttribute("aria-activedescendant", entries[at].id);
}
async function show() {
await load();
const found = box.value.trim() ? search(box.value) : [];
list.replaceChildren(...found.map(({ title, note, href }, number) =>
make("li", { role: "option", id: `found-${number}`, "data-href": href }, make("b", {}, title), make("span", {}, note))));
const said = find("found-count");
const nothing = box.value.trim() && !found.length;
said.textContent = nothing ? said.dataset.nothing : box.value && `${found.length} found`;
said.className = nothing ? "nothing" : "only-heard";
close();
if (found.length) {
list.hidden = false;
box.setAttribute("aria-expanded", true);
mark(0);
}
}
function open(entry) {
close();
location.href = entry.dataset.href;
}
on(box, "focus", load);
on(box, "input", show);
on(box, "blur", close);
on(list, "mousedown", (event) => {
event.preventDefault();
open(event.target.closest("li"));
});
on(box, "keydown", (event) => {
const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
if (event.key === "Escape") {
if (!list.hidden) event.preventDefault();
close();
} else if (list.hidden) step && show();
else if (event.key === "Enter") open(list.children[at]);
else if (step) {
event.preventDefault();
mark(at + step);
}
});
on(document, "keydown", (event) => {
const held = event.ctrlKey || event.metaKey;
if (held ? event.key === "k" : event.key === "/" && !event.target.closest("input, textarea, select")) {
event.preventDefault();
box.select();
}
});
}
function startMenu() {
const menu = find("menu");
const here = menu.querySelector("li [aria-current]");
if (here) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;
}
function startSections() {
const sections = [...document.querySelectorAll(".page:not(.wide) article h2")].map((heading) => [heading, heading.closest("[id]").id]);
if (sections.length < 4) return;
const links = sections.map(([heading, id]) => make("a", { href: `#${id}` }, heading.firstChild.textContent.trim()));
const list = make("details", { class: "sections" }, make("summary", {}, "On this page"), make("ul", {}, ...links.map((link) => make("li", {}, link))));
const wide = matchMedia("(min-width: 80rem)");
const unfold = () => { list.open = wide.matches; };
on(wide, "change", unfold);
unfold();
find("main").prepend(make("nav", { "aria-label": "On this page" }, list));
function follow() {
const last = sections.findLastIndex(([heading]) => heading.getBoundingClientRect().top < innerHeight / 3);
links.forEach((link, at) => (at === last ? link.setAttribute("aria-current", true) : link.removeAttribute("aria-current")));
}
on(document, "scroll", follow);
follow();
}
function startLanguages() {
const choice = find("language");
if (!choice) return;
const panels = [...document.querySelectorAll(".lang")];
const has = (key) => panels.some((panel) => panel.dataset.key === key);
function show(key) {
choice.value = key;
for (const panel of panels) panel.open = panel.dataset.key === key;
document.dispatchEvent(new Event("language"));
}
function follow() {
const asked = location.hash.replace("#code-", "");
if (has(asked)) show(asked);
}
on(choice, "change", () => {
remember("language", choice.value);
show(choice.value);
});
on(find("copy"), "click", () => copy(panels.find((panel) => panel.open).querySelector("code").textContent, find("copy")));
on(window, "hashchange", follow);
if (has(recall("language"))) show(recall("language"));
follow();
}
function startBlocks() {
for (const block of document.querySelectorAll(".block")) {
const button = block.querySelector("button");
on(button, "click", () => copy(block.querySelector("code").textContent, button));
}
}
async function copy(text, button) {
const label = button.dataset.label ??= button.textContent;
try {
await navigator.clipboard.writeText(text);
button.textContent = "Copied";
} catch {
button.textContent = "Not copied";
}
setTimeout(() => { button.textContent = label; }, 2000);
}
if (location.hash === "#own-server" && location.protocol.startsWith("http")) remember("server", location.origin);
startTheme();
startLanguages();
startBlocks();
startMenu();
startSections();
startSearch();
return { copy, find, make, on, recall, remember, search };
})();
var WorkflowAccess = (() => {
const { find, on, recall, remember } = WorkflowSite;
const said = (key, values) => { find("access-said").textContent = say(key, values); };
const options = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", redirect: "error" };
let fetched;
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
var WorkflowForm = (() => {
const { copy, find, make, on, remember } = WorkflowSite;
const { isLocal, isPrivate, options, say } = WorkflowAccess;
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
find("guard-yes").onclick = () => dialog.close("yes");
find("guard-no").onclick = () => dialog.close("no");
dialog.oncancel = () => { dialog.returnValue = "no"; };
dialog.onclose = () => done(dialog.returnValue === "yes");
});
}
const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt().toString(16).toUpperCase()}`);
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
async function explained(server) {
const url = new URL(server);
const values = { server, origin: location.origin };
if (location.protocol === "https:" && url.protocol === "http:" && !isLocal(url)) return say("mixed", values);
const reached = await fetch(`${server}/auth-info`, { ...options, mode: "no-cors", redirect: "follow" }).then(() => true, () => false);
return say(reached ? "cors" : url.protocol === "https:" ? "tls" : "unreached", values);
}
function judged({ error, status, text }, enveloped) {
if (error) return { bad: true, title: "No reply", note: error };
if (status === 500 && text.includes("OpenId Connect authentication")) return { bad: true, title: "Sign-in needed", note: say("sign-in") };
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
const shown = runs.map(([kind, piece]) => (kind ? make("i", { class: kind }, piece) : piece));
return at ? ["\n", ...shown] : shown;
});
code.replaceChildren(...nodes);
}
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
function handOn() {
const field = form.fields.find(({ wire }) => wire === root.dataset.sharedId);
const value = field && form.values()[field.name];
for (const link of document.querySelectorAll(".hand-on")) link.hash = value ? `+${new URLSearchParams({ [field.name]: value })}` : "";
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
