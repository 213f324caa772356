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
  function fit(asked, words, similar) {
    const allowed = !similar ? 0 : asked.length > 7 ? 2 : asked.length > 3 ? 1 : 0;
    return words.reduce((most, word) => {
      const at = word.indexOf(asked);
      // Most words occur in many entries.
      const score = (known[allowed + asked + " " + word] ??= word === asked ? 10 : at === 0 ? 8 : at > 0 ? 5 : allowed && mistakes(asked, word, allowed) <= allowed ? 3 : 0);
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
  // The entries of the index; those of known texts have a pattern and the words that stay the same.
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

  // The known texts that a pasted text contains or resembles, and who answers with the best one.
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

  // The entries in which each word of a query is found, the best first.
  function matches(asked, similar) {
    const found = entries().map((row) => {
      let member = "";
      const scores = asked.map((word) => {
        // A name counts for more than a sentence that has the word in it.
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

  // What a query finds, each place once: known texts, exact words, and only then similar ones.
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
      // The index is loaded on first use: as a script, since a page from a file may not fetch.
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
        // The first one keeps the query; the browser empties the field at the second one.
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

  // The entry of this page, in the middle of a menu that scrolls by itself.
  function startMenu() {
    const menu = find("menu");
    const here = menu.querySelector("li [aria-current]");
    if (here) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;
  }

  // A list of the sections of a long page, with the one that is being read.
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
  startMenu();
  startSections();
  startSearch();
  return { copy, find, make, on, recall, remember, search };
})();
