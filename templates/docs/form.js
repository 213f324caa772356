// Forms: their values, the problems of these, and the request that is made of them.
var WorkflowForm = (() => {
  const { find, on } = WorkflowSite;
  const { keep, kept, say } = WorkflowAccess;

  // The controls of one operation within `root`; `changed` is called after each change.
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

    // A value that is chosen from yes and no has a list to choose from.
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

    // The value of a field as the code engine takes it; undefined if it is not sent.
    function held({ name, kind, items, required }) {
      if (kind === "parameters") {
        const rows = grid(name) ? rowsOf(name).map(rowHeld) : [];
        return rows.length || required ? rows : undefined;
      }
      const control = named(name);
      if (!control) return undefined;
      if (named(`${name}.null`)?.checked) return null;
      const isEmpty = named(`${name}.empty`)?.checked;
      const text = control.value;
      if (kind === "list") {
        const lines = text.split("\n").map((line) => tidy(items.kind, line.trim())).filter(Boolean);
        return lines.length || required || isEmpty ? lines : undefined;
      }
      // As in the example, the code has the secret before it is typed.
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
        for (const row of value ?? []) addRow(name, row);
        return;
      }
      const control = named(name);
      if (!control) return;
      if (named(`${name}.null`)) named(`${name}.null`).checked = value === null;
      if (named(`${name}.empty`)) named(`${name}.empty`).checked = value?.length === 0;
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

    // Keep an id or the identity for the next operations.
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

    // A folded argument that has a value is in sight.
    function unfold() {
      const folded = find("folded");
      if (folded && fields.some((field) => folded.contains(named(field.name)) && held(field) !== undefined)) folded.open = true;
    }

    const isNew = (field) => root.dataset.changes && !field.required && field.kind === "uuid" && named(field.name)?.dataset.remember;

    // The example with new ids, all of it, or what a reader sees first: nothing that would hide
    // something in a list or overwrite something, and the ids of the last calls.
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
        // An optional id is a filter.
        if (!from || (field.kind === "uuid" && !field.required)) continue;
        control.value = from.value;
        if (from.from !== root.dataset.summary) find(`hint-${id}-${field.name}`).textContent = say("kept-from", { from: `“${from.from}”` });
      }
      changed();
    }

    function clear() {
      for (const control of root.querySelectorAll("[data-remember]")) keep(`id.${control.dataset.remember}`);
      fill({});
    }

    // Show each problem next to its field, missing values only with `all`. Returns the control of the first problem.
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
    return { clear, complain, example, fields, fill, handAll, start, values, request: () => WorkflowCode.request(id, values()) };
  }

  // What is typed, without what people add: blanks, braces around an id, a power of ten.
  function tidy(kind, typed) {
    if (!/^(uuid|integer|number|decimal|date|localdate)/.test(kind)) return typed;
    const text = typed.trim();
    if (kind !== "uuid") return expanded(text);
    const digits = text.replace(/^\{|\}$|-/g, "");
    return /^[\da-f]{32}$/i.test(digits) ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") : text;
  }

  // A number with a power of ten, without it.
  function expanded(text) {
    const [, sign, whole, fraction = "", power] = /^(-?)(\d+)(?:\.(\d*))?e([+-]?\d{1,2})$/i.exec(text) ?? [];
    if (!whole) return text;
    const point = whole.length + Number(power);
    const digits = "0".repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, "0");
    const cut = Math.max(1, point);
    const rest = digits.slice(cut).replace(/0+$/, "");
    return sign + digits.slice(0, cut).replace(/^0+(?=\d)/, "") + (rest && `.${rest}`);
  }

  // A random id: that of an object URL, which also works on pages over plain HTTP.
  function newId() {
    const address = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(address);
    return address.slice(-36);
  }

  // Ask before the server is changed. Enter in a field must not change it when pressed twice.
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
