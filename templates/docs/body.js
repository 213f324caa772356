// The body of a request as JSON text, in step with the form.
var WorkflowBody = (() => {
  const { find, on } = WorkflowSite;
  const { parsed, printed } = WorkflowReply;

  // How a form holds the value of a process parameter that is sent as this text.
  function rowOf(text) {
    let inner;
    try {
      inner = JSON.parse(text);
    } catch {
      // Then it is no JSON text.
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

  // How a form holds the value of a member.
  function heldOf({ kind }, value) {
    if (value === null) return null;
    if (kind === "parameters" && Array.isArray(value)) return value.map((item) => ({ name: item.name, ...rowOf(plain(item.value)), keep: item.persist === true }));
    if (kind === "parameter") return rowOf(plain(value));
    if (kind === "list" && Array.isArray(value)) return value.map(plain);
    return kind === "json" ? printed(value) : plain(value);
  }

  // The switch between both. Returns what keeps the text in step, and what is wrong with it.
  function bind(form) {
    const area = find("json");
    if (!area) return { follow() {}, trouble: () => "" };
    const wrong = find("wrong-json");
    let isTyped = false;

    // The form takes what it can hold; then the text would be sent as it is.
    function take() {
      const body = parsed(area.value);
      if (Array.isArray(body) || body === null || typeof body !== "object") throw new Error("A JSON object is needed: { }.");
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
        else if (printed(parsed(body)) !== printed(parsed(area.value))) wrong.textContent = "The form cannot hold this. It would send: " + printed(parsed(body));
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
      // After each change of the form.
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
