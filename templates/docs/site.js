"use strict";
// On every page: stored values, the theme, the search. Nothing here contacts another host.
var WorkflowSite = (() => {
  const root = document.body?.dataset.root ?? "";
  const find = (id) => document.getElementById(id);

  // The value stored under a key by an earlier page; "" if there is none or storage is blocked.
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

  const on = (element, event, act) => element.addEventListener(event, act);

  // An element with attributes and children; strings become text, never markup.
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
  // How well a word of the query fits the best of these words, 0 for not at all.
  function fit(asked, words) {
    const allowed = asked.length > 7 ? 2 : asked.length > 3 ? 1 : 0;
    return words.reduce((most, word) => {
      const at = word.indexOf(asked);
      // Most words occur in many entries.
      const score = (known[asked + " " + word] ??= word === asked ? 10 : at === 0 ? 8 : at > 0 ? 5 : allowed && mistakes(asked, word, allowed) <= allowed ? 3 : 0);
      return Math.max(most, score);
    }, 0);
  }

  // How many typing mistakes separate the two, ignoring the end of the word.
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
  // The best entries for a query: each word of it must be found somewhere in the entry.
  function search(query) {
    rows ??= WorkflowIndex.map(([title, note, href, names, words]) => ({
      title, note, href, names, titles: split(title), named: names.map(split), words: [...split(note), ...words.split(" ")],
    }));
    const asked = query.toLowerCase().trim().split(/\s+/);
    const found = rows.map((row) => {
      let member = "";
      const scores = asked.map((word) => {
        // A name counts for more than a sentence that has the word in it.
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
    let at = 0;
    let loading;

    function load() {
      // The index is loaded on first use: as a script, since a page from a file may not fetch.
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
      find("found-count").textContent = box.value && `${found.length} found`;
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
      if (event.key === "Escape" || list.hidden) close();
      else if (event.key === "Enter") open(list.children[at]);
      else if (step) {
        event.preventDefault();
        mark(at + step);
      }
    });
    on(document, "keydown", (event) => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.closest("input, textarea, select")) {
        event.preventDefault();
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

  // Copy to the clipboard and say so on the button.
  async function copy(text, button) {
    const label = button.dataset.label ??= button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      // Pages over plain HTTP from another computer have no clipboard; a selection can be copied.
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

  // Set by the command that serves pages and server together; no other link sets the server URL.
  if (location.hash === "#own-server" && location.protocol.startsWith("http")) remember("server", location.origin);
  startTheme();
  startLanguages();
  startBlocks();
  startSearch();
  return { copy, find, make, on, recall, remember, search };
})();
