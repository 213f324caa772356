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
function make(name, attributes, ...children) {
const element = document.createElement(name);
for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
element.append(...children);
return element;
}
function startTheme() {
const theme = find("theme");
theme.value = recall("theme");
theme.addEventListener("change", () => {
remember("theme", theme.value);
if (theme.value) document.documentElement.dataset.theme = theme.value;
else delete document.documentElement.dataset.theme;
});
}
function fit(asked, words) {
const allowed = asked.length > 7 ? 2 : asked.length > 3 ? 1 : 0;
return words.reduce((most, word) => {
const at = word.indexOf(asked);
const score = word === asked ? 10 : at === 0 ? 8 : at > 0 ? 5 : allowed && mistakes(asked, word, allowed) <= allowed ? 3 : 0;
return Math.max(most, score);
}, 0);
}
function mistakes(asked, word, allowed) {
if (word.length < asked.length - allowed) return 9;
let before = [];
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
function search(query) {
rows ??= WorkflowIndex.map(([title, note, href, names, words]) => ({
title, note, href, names, titles: split(title), named: names.map(split), words: [...split(note), ...words.split(" ")],
}));
const asked = query.toLowerCase().trim().split(/\s+/);
const found = rows.map((row) => {
let member = "";
const scores = asked.map((word) => {
const title = fit(word, row.titles) * (row.titles[0].includes(" ") ? 3 : 9);
const named = row.named.map((words) => fit(word, words) * 7);
const name = Math.max(0, ...named);
if (name > title) member = row.names[named.indexOf(name)];
return Math.max(title, name) || fit(word, row.words);
});
const place = member && (row.href.includes("#") ? `.${member}` : `#arg-${member}`);
return { title: member ? `${row.title}: ${member}` : row.title, note: row.note, href: root + row.href + place, score: Math.min(...scores) && scores.reduce((one, other) => one + other) };
});
return found.filter(({ score }) => score).sort((one, other) => other.score - one.score).slice(0, 12);
}
function startSearch() {
const box = find("search");
const list = find("found");
let at = -1;
let loading;
function load() {
loading ??= new Promise((done) => {
const script = make("script", { src: root + "assets/index.js" });
script.addEventListener("load", done);
document.head.append(script);
});
return loading;
}
function close() {
list.hidden = true;
box.setAttribute("aria-expanded", "false");
box.removeAttribute("aria-activedescendant");
}
function mark(next) {
const entries = [...list.children];
at = entries.length ? (next + entries.length) % entries.length : -1;
entries.forEach((entry, number) => entry.setAttribute("aria-selected", String(number === at)));
entries[at]?.scrollIntoView({ block: "nearest" });
if (at >= 0) box.setAttribute("aria-activedescendant", `found-${at}`);
}
async function show() {
await load();
const found = box.value.trim() ? search(box.value) : [];
list.replaceChildren(...found.map((entry, number) => {
const item = make("li", { role: "option", id: `found-${number}`, "aria-selected": "false", "data-href": entry.href },
make("b", {}, entry.title), make("span", {}, entry.note));
item.addEventListener("mousedown", (event) => {
event.preventDefault();
open(entry.href);
});
return item;
}));
list.hidden = !found.length;
box.setAttribute("aria-expanded", String(found.length > 0));
find("found-count").textContent = box.value ? `${found.length || "nothing"} found` : "";
if (found.length) mark(0);
else close();
}
function open(href) {
close();
location.href = href;
}
box.addEventListener("focus", load, { once: true });
box.addEventListener("input", show);
box.addEventListener("blur", close);
box.addEventListener("keydown", (event) => {
const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
if (step && !list.hidden) {
event.preventDefault();
mark(at + step);
} else if (event.key === "Enter" && !list.hidden && at >= 0) {
open(list.children[at].dataset.href);
} else if (event.key === "Escape") {
close();
}
});
document.addEventListener("keydown", (event) => {
const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
if (slash || k) {
event.preventDefault();
box.focus();
box.select();
}
});
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
const asked = location.hash.match(/^#code-([a-z0-9-]+)$/)?.[1];
if (has(asked)) show(asked);
}
choice.addEventListener("change", () => {
remember("language", choice.value);
show(choice.value);
});
find("copy").addEventListener("click", () => {
copy(panels.find((panel) => panel.open).querySelector("code").textContent, find("copy"));
});
addEventListener("hashchange", follow);
if (has(recall("language"))) show(recall("language"));
follow();
}
async function copy(text, button) {
const label = button.dataset.label ??= button.textContent;
try {
await navigator.clipboard.writeText(text);
button.textContent = "Copied";
} catch {
const area = make("textarea", { "aria-hidden": "true", class: "only-heard" });
area.value = text;
document.body.append(area);
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
startSearch();
return { copy, find, make, recall, remember, search };
})();
