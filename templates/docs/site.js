"use strict";
// On every page: what is remembered, the theme, the search. Nothing here asks another host.
var WorkflowSite = (() => {
  const root = document.body?.dataset.root ?? "";
  const find = (id) => document.getElementById(id);

  // What was kept under a key on an earlier page; "" where nothing was, or storage is blocked.
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
      // The page works without a memory.
    }
  }

  // An element with attributes and children; texts stay texts.
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

  // How well a word of the query fits a word of the index, 0 for not at all.
  function fit(asked, word) {
    if (word === asked) return 1;
    if (word.startsWith(asked)) return 0.8;
    if (asked.length > 1 && word.includes(asked)) return 0.55;
    const allowed = asked.length > 7 ? 2 : asked.length > 3 ? 1 : 0;
    return allowed && mistakes(asked, word, allowed) <= allowed ? 0.35 : 0;
  }

  // How many typing mistakes lie between the two, the end of the word left out of account.
  function mistakes(asked, word, allowed) {
    if (word.length < asked.length - allowed) return 9;
    const end = Math.min(word.length, asked.length + allowed);
    let before = [];
    let row = Array.from({ length: end + 1 }, (_, at) => at);
    for (let i = 1; i <= asked.length; i++) {
      const next = [i];
      for (let j = 1; j <= end; j++) {
        const same = asked[i - 1] === word[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        const turned = i > 1 && j > 1 && asked[i - 1] === word[j - 2] && asked[i - 2] === word[j - 1];
        if (turned) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      before = row;
      row = next;
      if (Math.min(...row) > allowed) return 9;
    }
    return Math.min(...row.slice(Math.max(0, asked.length - allowed)));
  }

  const best = (asked, words) => words.reduce((most, word) => Math.max(most, fit(asked, word)), 0);
  const split = (text) => text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u);

  let rows;
  function prepared() {
    rows ??= WorkflowIndex.map(([title, note, href, names, words]) => ({
      title, note, href, names,
      titles: [title.toLowerCase(), ...split(title)],
      notes: split(note),
      named: names.map((name) => [name.toLowerCase(), ...split(name)]),
      words: words.toLowerCase().split(" "),
    }));
    return rows;
  }

  // The best entries for a query: each word of it must be found somewhere in the entry.
  function search(query) {
    const asked = query.toLowerCase().trim().split(/\s+/).filter(Boolean);
    const found = [];
    for (const row of asked.length ? prepared() : []) {
      let total = 0;
      let member = "";
      for (const word of asked) {
        const title = best(word, row.titles) * 10;
        const note = best(word, row.notes) * 6;
        let name = 0;
        row.named.forEach((words, at) => {
          const score = best(word, words) * 7;
          if (score > name) [name, member] = [score, score > Math.max(title, note) ? row.names[at] : member];
        });
        const score = Math.max(title, note, name) || best(word, row.words) * 3;
        if (!score) {
          total = 0;
          break;
        }
        total += score;
      }
      if (total) found.push({ row, total, member });
    }
    found.sort((one, other) => other.total - one.total);
    return found.slice(0, 12).map(({ row, member }) => ({
      title: member ? `${row.title}: ${member}` : row.title,
      note: row.note,
      href: root + row.href + (!member ? "" : row.href.includes("#") ? `.${member}` : `#arg-${member}`),
    }));
  }

  function startSearch() {
    const box = find("search");
    const list = find("found");
    let at = -1;
    let loading;

    function load() {
      // The index comes when it is first wanted: as a script, since a page from a file may not fetch.
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
      const found = search(box.value);
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

  // The code of one language at a time; which one is kept for all pages, or comes from the address.
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

  // Put a text on the clipboard and say so on the button.
  async function copy(text, button) {
    const label = button.dataset.label ??= button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      // Pages from a file may have no clipboard of the new kind.
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

  // The command that serves pages and server together says so; nobody else's address is taken over.
  if (location.hash === "#own-server" && location.protocol.startsWith("http")) remember("server", location.origin);
  startTheme();
  startLanguages();
  startSearch();
  return { copy, find, make, recall, remember, search };
})();
