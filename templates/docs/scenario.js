"use strict";
// The guided page: four forms in a row, which pass on the id and the commands.
(() => {
  const { make } = WorkflowSite;
  const steps = [...document.querySelectorAll(".step")].map((root) => {
    const step = { root, id: root.dataset.operation, said: root.querySelector(".said"), sent: root.querySelector(".sent code") };
    step.form = WorkflowForm.bind(root, step.id, () => show(step));
    return step;
  });

  function show(step) {
    if (!step.form) return;
    const request = step.form.request();
    step.form.complain(request.problems ?? [], false);
    if (!request.problems) step.sent.textContent = `${request.method} ${WorkflowAccess.server()}${request.path}\n${pretty(request.body)}`;
    WorkflowListing.showPrinted(followed);
  }

  const pretty = (body) => (body ? WorkflowReply.printed(WorkflowReply.parsed(body), "\n") : "");

  // A program with the words of the forms, as far as every language writes them alike.
  function followed(text) {
    let now = text;
    let isLeft = false;
    for (const { form } of steps.filter((step) => step.form)) {
      const values = form.values();
      for (const { name, kind } of form.fields) {
        const [before, value] = [form.example[name], values[name]];
        if (kind === "parameters") isLeft ||= JSON.stringify(before) !== JSON.stringify(value?.map(({ keep, ...row }) => (keep ? { ...row, keep } : row)));
        if (kind !== "text" || !before || before === value) continue;
        if (/^[\w .@-]+$/.test(value)) now = now.replaceAll(new RegExp(`(["'])${before}(\\\\?["'])`, "g"), (found, one, other) => one + value + other);
        else isLeft = true;
      }
    }
    if (isLeft) document.getElementById("code-said").textContent = WorkflowAccess.say("parameters");
    return now;
  }

  // Give a value to every later form that has such a field and does not have it from the reader.
  function handOn(name, value, from) {
    for (const step of steps.slice(steps.indexOf(from) + 1)) {
      const control = step.root.querySelector(`[name="${name}"]`);
      if (!control) continue;
      control.value = value;
      show(step);
    }
  }

  // The commands that were listed, to choose from.
  function offer(commands) {
    const control = steps.map((step) => step.root.querySelector('[name="command"]')).find(Boolean);
    const list = document.getElementById("commands") ?? make("datalist", { id: "commands" });
    list.replaceChildren(...commands.map((command) => make("option", { value: command.CommandName })));
    control.after(list);
    control.setAttribute("list", "commands");
    if (commands.length && !commands.some((command) => command.CommandName === control.value)) {
      control.value = commands[0].CommandName;
    }
    show(steps.find((step) => step.root.contains(control)));
  }

  async function send(step) {
    const request = step.form.request();
    const wrong = step.form.complain(request.problems ?? [], true);
    if (request.problems) {
      step.said.textContent = WorkflowAccess.say("wrong");
      return wrong?.focus();
    }
    if (!WorkflowAccess.server()) return document.getElementById("server").focus();
    if (step.root.dataset.changes && !(await WorkflowForm.confirmed(step.root.dataset.changes))) {
      step.said.textContent = WorkflowAccess.say("kept");
      return undefined;
    }
    step.said.textContent = "Sending …";
    const reply = await WorkflowReply.send(request);
    const { bad, title, data } = WorkflowReply.show(step.root.querySelector(".panel"), reply, request.enveloped, step.id);
    step.said.textContent = `${title}.`;
    if (bad) return undefined;
    if (step.id === "listCommands" && Array.isArray(data?.data)) offer(data.data);
    return undefined;
  }

  WorkflowListing.start(() => steps.forEach(show));
  for (const step of steps) {
    step.form.fill(step.form.example);
    step.root.querySelector(".step-send").addEventListener("click", () => send(step));
    step.root.addEventListener("input", ({ target }) => {
      if (["process_id", "identity_id"].includes(target.name)) handOn(target.name, target.value, step);
    });
  }
  steps[0].root.querySelector(".new-id")?.click();
  document.getElementById("form").addEventListener("submit", (event) => event.preventDefault());
})();
