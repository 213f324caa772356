"use strict";
// Before the first line is drawn: whether scripts run, and the theme that was chosen.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("workflow.theme");
    if (theme) root.dataset.theme = theme;
  } catch {
    // Where storage is blocked, the theme of the system holds.
  }
})();
