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
if (rows) return rows;
const texts = WorkflowErrors.flatMap(([name, , , list]) => list.map(([pattern, , anchor]) => [name, `errors.html#${anchor}`, new RegExp(pattern.replace("\\r?\\n", "\\s*"), "s")]));
rows = WorkflowIndex.concat(WorkflowTexts.map(([title, words, uses], at) => {
const [note, href, pattern] = texts[at];
const values = Object.values(pattern.exec(title)?.groups ?? {}).filter(Boolean);
const own = split(values.reduce((text, value) => text.replace(value, " "), title)).slice(1);
return [title, note, href, [], words, pattern, own.filter((word) => word && !/\d/.test(word)), uses];
})).map(([title, note, href, names, words, pattern, own, uses]) => ({
title, note, href, names, titles: [title, note].filter((text) => !text.includes(" ")).flatMap(split), sentence: split(title), named: names.map(split), words: [...split(note), ...words.split(" ")], pattern, own, uses,
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
loading ??= Promise.all(["errors", "index"].map((name) => new Promise((done) => {
const script = make("script", { src: `${root}assets/${name}.js` });
on(script, "load", done);
document.head.append(script);
})));
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
const area = make("textarea", { class: "only-heard" });
area.value = text;
button.after(area);
area.select();
button.textContent = document.execCommand("copy") ? "Copied" : "Not copied";
area.remove();
button.focus();
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
}
}
const isLocal = (url) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
const isPrivate = (address) => {
const url = new URL(address);
return url.protocol === "https:" || isLocal(url);
};
function tidy(typed) {
const text = typed.trim().replace(/\/+$/, "").replace(/\/workflowapi$/i, "");
if (!text || text.includes("://")) return text;
return `${/^(localhost|127\.|\[::1\]|[^.:/]+(:|\/|$))/i.test(text) ? "http" : "https"}://${text}`;
}
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
var WorkflowForm = (() => {
const { find, on } = WorkflowSite;
const { keep, kept, say } = WorkflowAccess;
function bind(root, id, changed) {
const { fields, example } = WorkflowOperations.operations[id];
const named = (name) => root.querySelector(`[name="${name}"]`);
const grid = (name) => root.querySelector(`[data-grid="${name}"]`);
const rowsOf = (name) => [...grid(name).querySelectorAll(".row")];
const part = (row, name) => row.querySelector(`.row-${name}`);
function addRow(name, { name: title = "", type = "text", value = "", keep: keeps = false } = {}) {
const row = find("row").content.firstElementChild.cloneNode(true);
const wrong = row.querySelector(".wrong");
wrong.id = `wrong-${newId()}`;
part(row, "name").value = title;
part(row, "type").value = type;
part(row, type === "yesno" ? "yes" : "value").value = value;
part(row, "keep").checked = keeps;
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
function single(name) {
const yes = named(`${name}.type`).value === "yesno";
named(`${name}.yes`).hidden = !yes;
named(name).hidden = yes;
}
const typed = (type, value) => (type === "number" ? tidy("number", value) : value);
const rowHeld = (row) => {
const type = part(row, "type").value;
const value = typed(type, part(row, type === "yesno" ? "yes" : "value").value);
return { name: part(row, "name").value, type, value, keep: part(row, "keep").checked };
};
function held({ name, kind, items, required }) {
if (kind === "parameters") {
const rows = grid(name) ? rowsOf(name).map(rowHeld) : [];
return rows.length || required || grid(name)?.dataset.empty ? rows : undefined;
}
const control = named(name);
if (!control || kind === "password") return undefined;
if (named(`${name}.null`)?.checked) return null;
const isEmpty = named(`${name}.empty`)?.checked || control.dataset.empty;
const text = control.value;
if (kind === "list") {
const lines = text.split("\n").map((line) => tidy(items.kind, line.trim())).filter(Boolean);
return lines.length || required || isEmpty ? lines : undefined;
}
if (kind === "secret") return text || control.dataset.part ? true : undefined;
if (kind === "parameter") {
const type = named(`${name}.type`).value;
const value = type === "yesno" ? named(`${name}.yes`).value : typed(type, text);
return value === "" ? undefined : { type, value };
}
return text === "" && !isEmpty ? undefined : tidy(kind, text);
}
function hold({ name, kind }, value) {
if (kind === "parameters") {
if (!grid(name)) return;
grid(name).querySelector(".rows").replaceChildren();
grid(name).dataset.empty = value?.length === 0 ? 1 : "";
for (const row of value ?? []) addRow(name, row);
return;
}
const control = named(name);
if (!control || kind === "password") return;
if (named(`${name}.null`)) named(`${name}.null`).checked = value === null;
if (named(`${name}.empty`)) named(`${name}.empty`).checked = value?.length === 0;
control.dataset.empty = value?.length === 0 ? 1 : "";
if (kind === "parameter") {
named(`${name}.type`).value = value?.type ?? "text";
if (value?.type === "yesno") named(`${name}.yes`).value = value.value;
single(name);
}
const plain = kind === "parameter" ? value?.value : value;
if (kind === "secret") control.dataset.part = value ? 1 : "";
if (kind === "constant") control.selectedIndex = value ? control.length - 1 : 0;
else if (kind === "secret") control.value = value ? control.value : "";
else control.value = plain?.join?.("\n") ?? plain ?? "";
}
function hand(control) {
const { kind } = fields.find(({ name }) => name === control.name);
if (control.value) keep(`id.${control.dataset.remember}`, { value: tidy(kind, control.value), from: root.dataset.summary });
}
const handAll = () => root.querySelectorAll("[data-remember]").forEach(hand);
const values = () => Object.fromEntries(fields.map((field) => [field.name, held(field)]).filter(([, value]) => value !== undefined));
function fill(given) {
for (const field of fields) hold(field, given[field.name]);
unfold();
changed();
}
function unfold() {
const folded = find("folded");
if (folded && fields.some((field) => folded.contains(named(field.name)) && held(field) !== undefined)) folded.open = true;
}
const isNew = (field) => root.dataset.changes && !field.required && field.kind === "uuid" && named(field.name)?.dataset.remember;
function start(all) {
const given = {};
const partial = !root.dataset.changes || fields.some(({ nullable }) => nullable);
for (const field of fields) {
if (all || !partial || field.required || field.kind === "secret") given[field.name] = example[field.name];
if (isNew(field)) given[field.name] = newId();
}
fill(given);
for (const field of all ? [] : fields) {
const control = named(field.name);
const from = !isNew(field) && kept(`id.${control?.dataset.remember}`);
if (!from || (field.kind === "uuid" && !field.required)) continue;
control.value = from.value;
if (from.from !== root.dataset.summary) find(`hint-${id}-${field.name}`).textContent = say("kept-from", { from: `“${from.from}”` });
}
changed();
}
function clear() {
for (const control of root.querySelectorAll("[data-remember]")) keep(`id.${control.dataset.remember}`);
for (const control of root.querySelectorAll("[type=password]")) control.value = "";
fill({});
}
const passwords = () => fields.filter(({ name, kind }) => kind === "password" && named(name)?.value).map(({ name, wire }) => [wire, named(name).value]);
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
const first = root.querySelector('[aria-invalid="true"]');
if (all && first?.closest("details")) first.closest("details").open = true;
return first;
}
on(root, "input", ({ target }) => {
delete target.dataset.empty;
if (target.matches(".row-type")) number(target.closest("[data-grid]").dataset.grid);
if (target.closest(".single")) single(target.closest(".single").dataset.single);
if (target.dataset.remember) {
find(`hint-${id}-${target.name}`).textContent = "";
hand(target);
}
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
return { clear, complain, example, fields, fill, handAll, passwords, start, values, request: () => WorkflowCode.request(id, values()) };
}
function tidy(kind, typed) {
if (!/^(uuid|integer|number|decimal|date|localdate)/.test(kind)) return typed;
const text = typed.trim();
if (kind !== "uuid") return expanded(text);
const digits = text.replace(/^\{|\}$|-/g, "");
return /^[\da-f]{32}$/i.test(digits) ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") : text;
}
function expanded(text) {
const [, sign, whole, fraction = "", power] = /^(-?)(\d+)(?:\.(\d*))?e([+-]?\d{1,2})$/i.exec(text) ?? [];
if (!whole) return text;
const point = whole.length + Number(power);
const digits = "0".repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, "0");
const cut = Math.max(1, point);
const rest = digits.slice(cut).replace(/0+$/, "");
return sign + digits.slice(0, cut).replace(/^0+(?=\d)/, "") + (rest && `.${rest}`);
}
function newId() {
const address = URL.createObjectURL(new Blob());
URL.revokeObjectURL(address);
return address.slice(-36);
}
function confirmed(what) {
const dialog = find("guard");
const isPressed = document.activeElement?.matches("button");
find("guard-text").textContent = say("guard", { what, server: WorkflowAccess.server() });
dialog.showModal();
find(isPressed ? "guard-yes" : "guard-no").focus();
return new Promise((done) => {
find("guard-yes").onclick = () => dialog.close("yes");
find("guard-no").onclick = () => dialog.close("no");
dialog.oncancel = () => { dialog.returnValue = "no"; };
dialog.onclose = () => done(dialog.returnValue === "yes");
});
}
return { bind, confirmed, newId };
})();
var WorkflowReply = (() => {
const { copy, make, on } = WorkflowSite;
const { isLocal, isPrivate, options, say } = WorkflowAccess;
const root = document.body.dataset.root;
const percent = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt().toString(16).toUpperCase()}`);
async function send(request, secrets = {}, passwords = []) {
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
if (passwords.length && !isPrivate(server)) throw new Error(say("private"));
for (const [name, value] of passwords) {
body = `${body.slice(0, -1)}${body === "{}" ? "" : ", "}${JSON.stringify(name)}: ${JSON.stringify(value)}}`;
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
const parsed = (text) => JSON.parse(text, (key, value, from) => (typeof value === "number" && from ? new Digits(from.source) : value));
const isBranch = (value) => value !== null && typeof value === "object" && !(value instanceof Digits);
const leaf = (value) => (value instanceof Digits ? value.source : JSON.stringify(value));
function printed(value, indent) {
if (!isBranch(value)) return leaf(value);
const list = Array.isArray(value);
const items = Object.entries(value).map(([name, item]) => (list ? "" : `${JSON.stringify(name)}: `) + printed(item, indent && `${indent}  `));
const [begin, end] = list ? "[]" : "{}";
if (!items.length || !indent) return begin + items.join(", ") + end;
return `${begin}${indent}  ${items.join(`,${indent}  `)}${indent}${end}`;
}
function judged({ error, status, text }, enveloped) {
if (error) return { bad: true, title: "No reply", note: error };
if (status === 500 && text.includes("OpenId Connect authentication")) return { bad: true, title: "Sign-in needed", note: say("sign-in") };
let data;
try {
data = parsed(text);
} catch {
}
const bad = status !== 200 || (enveloped && data?.success !== true);
const title = !bad ? "Done" : status === 200 ? "Refused" : `Status ${status}`;
const lost = status === 404 && !data ? say("path") : "";
return { bad, title, data, note: bad ? data?.error_description || data?.error || lost : data?.message };
}
let loading;
function known() {
loading ??= new Promise((done) => {
const script = make("script", { src: `${root}assets/errors.js` });
on(script, "load", () => done(WorkflowErrors));
on(script, "error", () => done([]));
document.head.append(script);
});
return loading;
}
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
function folds(code) {
try {
const data = parsed(code.textContent);
const { parentElement: printed } = code;
printed.replaceWith(make("div", { tabindex: "0", role: "group", "aria-label": printed.ariaLabel, class: "tree" }, tree("", data, 3)));
} catch {
}
}
function saved(text, name) {
const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: name });
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
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
return { folds, isBranch, parsed, printed, send, show };
})();
var WorkflowBody = (() => {
const { find, on } = WorkflowSite;
const { isBranch, parsed, printed } = WorkflowReply;
const isObject = (value) => isBranch(value) && !Array.isArray(value);
function rowOf(text) {
let inner;
try {
inner = JSON.parse(text);
} catch {
}
const choices = [["yesno", text], ["number", text], ["text", text], ["date", inner], ["text", inner], ["json", text]];
const fits = ([type, value]) => {
try {
return WorkflowCode.rowText({ type, value }) === text;
} catch {
return false;
}
};
const [type, value] = choices.find(fits) ?? ["raw", text];
return { type, value };
}
const plain = (value) => (typeof value === "string" ? value : printed(value));
function ordered(value) {
const sorted = (item) => (isObject(item) ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)])) : Array.isArray(item) ? item.map(sorted) : item);
return printed(sorted(value));
}
function heldOf({ kind }, value) {
if (value === null) return null;
if (kind === "parameters" && Array.isArray(value)) return value.map((item) => ({ name: item.name, ...rowOf(plain(item.value)), keep: item.persist === true }));
if (kind === "parameter") return rowOf(plain(value));
if (kind === "list" && Array.isArray(value)) return value.map(plain);
return kind === "json" ? printed(value) : plain(value);
}
function bind(form) {
const area = find("json");
if (!area) return { follow() {}, trouble: () => "" };
const wrong = find("wrong-json");
let isTyped = false;
function take() {
const body = parsed(area.value);
if (!isObject(body)) throw new Error("A JSON object is needed: { }.");
const inBody = form.fields.filter(({ where }) => where === "body");
const known = new Set(inBody.map(({ wire }) => wire));
const strange = Object.keys(body).find((name) => !known.has(name));
if (strange) throw new Error(`There is no argument ${strange}.`);
const given = form.values();
for (const field of inBody) given[field.name] = Object.hasOwn(body, field.wire) ? heldOf(field, body[field.wire]) : undefined;
isTyped = true;
form.fill(given);
isTyped = false;
}
on(area, "input", (event) => {
event.stopPropagation();
wrong.textContent = "";
try {
take();
const { problems = [], body } = form.request();
if (problems.length) wrong.textContent = problems[0].message;
else if (ordered(parsed(body)) !== ordered(parsed(area.value))) wrong.textContent = "The form cannot hold this. It would send: " + printed(parsed(body));
} catch (error) {
wrong.textContent = error.name === "SyntaxError" ? `This is not JSON: ${error.message}` : error.message;
}
area.setAttribute("aria-invalid", Boolean(wrong.textContent));
area.dispatchEvent(new Event("judged", { bubbles: true }));
});
function turn(json) {
find("form").classList.toggle("json", json);
find("body-text").hidden = !json;
find("as-json").setAttribute("aria-pressed", json);
find("as-form").setAttribute("aria-pressed", !json);
}
on(find("as-json"), "click", () => turn(true));
on(find("as-form"), "click", () => turn(false));
return {
follow(request) {
if (isTyped || !request) return;
area.value = printed(parsed(request.body), "\n");
wrong.textContent = "";
area.setAttribute("aria-invalid", false);
},
trouble: () => wrong.textContent,
};
}
return { bind };
})();
var WorkflowListing = (() => {
const { find, make, on, recall, remember } = WorkflowSite;
const { say, server, usual } = WorkflowAccess;
const panels = [...document.querySelectorAll(".lang")];
const printed = new Map(panels.map((panel) => [panel, panel.querySelector("code").textContent]));
const WORDS = "and as async await break case catch char class const def defer do done echo else except exit fi final finally for foreach from func function if import in int let namespace new nil None not null or package private public raise require rescue return set static string struct switch then throw throws true false True try use using var void while with";
const COLOURED = new RegExp(`("(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*')|((?:^|\\s)(?:#|//|rem )[^\\n]*)|(?<![\\w-])(?:(${WORDS.replaceAll(" ", "|")})(?![\\w-])|(\\d[\\d.]*)\\b)`, "gm");
function painted(text) {
const runs = [];
let at = 0;
for (const found of text.matchAll(COLOURED)) {
const kind = "sckn"[found.slice(1).findIndex((part) => part !== undefined)];
runs.push(text.slice(at, found.index), make("i", { class: kind }, found[0]));
at = found.index + found[0].length;
}
return [...runs, text.slice(at)];
}
function paint(panel, lines, from, to) {
const ended = (part, end) => (part.length ? part.join("\n") + end : "");
const [head, core, tail] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)];
panel.querySelector("code").replaceChildren(
make("span", { class: "rest" }, ...painted(ended(head, "\n"))),
...painted(ended(core, tail.length ? "\n" : "")),
make("span", { class: "rest" }, ...painted(ended(tail, ""))),
);
}
function placed(whole, core) {
const bare = whole.map((line) => line.trim());
const first = core.map((line) => line.trim());
const from = bare.findIndex((_, at) => first.every((line, more) => bare[at + more] === line));
return from < 0 ? [0, whole.length] : [from, from + core.length];
}
function addressed(text, key, fixed) {
const now = server();
if (!now || now === usual()) return text;
const [, host, path] = /^https?:\/\/([\w.:[\]-]+)((?:\/[\w.~-]+)*)$/.exec(now) ?? [];
if (!host || fixed.includes(usual())) {
find("code-said").textContent = say("own-server", { server: now });
return text;
}
const message = text.replaceAll(`Host: ${new URL(usual()).host}`, () => `Host: ${host}`).replace(/^((?:GET|POST) )\//gm, (line, method) => `${method}${path}/`);
return (key.startsWith("http-message") ? message : text).replaceAll(usual(), () => now);
}
const split = (text) => text.replaceAll("\r\n", "\n").replace(/\n+$/, "").split("\n");
const current = () => panels.find((one) => one.open);
function lay(panel, whole, core) {
const isExcerpt = find("whole").value;
const lines = split(isExcerpt ? core : whole);
const [from, to] = isExcerpt ? [0, lines.length] : placed(lines, split(core));
paint(panel, lines, from, to);
const folded = lines.length - (to - from);
find("fold").hidden = !folded;
find("fold-said").textContent = say("folded", { folded, all: lines.length });
}
function show(request) {
const panel = current();
if (!panel || !request) return;
const { key } = panel.dataset;
const carried = WorkflowCode.carries(key, request);
panel.querySelector("pre").hidden = !carried;
find("fold").hidden = true;
if (!carried) {
find("code-said").textContent = say("no-place");
return;
}
const text = addressed(WorkflowCode.render(key, request), key, `${request.path}${request.body}`);
lay(panel, text, WorkflowCode.core(text));
}
function showPrinted(change = (text) => text) {
const panel = current();
if (!panel) return;
find("code-said").textContent = "";
const text = change(addressed(printed.get(panel), panel.dataset.key, ""));
lay(panel, text, coreOf(text));
}
function coreOf(text) {
const lines = text.split("\n");
const marks = lines.flatMap((line, at) => (line.trimEnd().endsWith("region core") ? [at] : []));
const inside = lines.slice(marks[0] + 1, marks.at(-1));
const margin = Math.min(...inside.filter((line) => line.trim()).map((line) => line.search(/\S/)));
return marks.length ? inside.map((line) => line.slice(margin)).join("\n") : text;
}
function start(act) {
find("whole-choice").hidden = false;
find("whole").value = recall("whole");
on(find("whole"), "change", () => {
remember("whole", find("whole").value);
act();
});
on(find("unfold"), "click", () => {
const all = document.querySelector(".in-code").classList.toggle("all");
find("unfold").setAttribute("aria-pressed", all);
find("unfold").textContent = all ? "Fold" : "Show all";
});
on(document, "language", act);
on(document, "server", act);
}
if (panels.length && !find("form")) {
start(() => showPrinted());
showPrinted();
}
return { show, showPrinted, start };
})();
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
const given = how === "+" ? kept(`values.${id}`) ?? {} : {};
if (how === "+") form.start();
for (const [name, value] of new URLSearchParams(text)) {
try {
given[name.replace(/~$/, "")] = name.endsWith("~") ? JSON.parse(value) : value;
} catch {
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
const reply = await WorkflowReply.send(request, Object.fromEntries(typed.map(([{ wire }, value]) => [wire, value])), form.passwords());
find("send").disabled = false;
const { title } = WorkflowReply.show(panels.live, reply, request.enveloped, id);
find("tab-live").textContent = reply.error ? "Live" : `Live ${reply.status} · ${Math.round(reply.time)} ms`;
if (title === "Done") form.handAll();
open("live");
sheet("reply");
said.textContent = `${title}.`;
}
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
