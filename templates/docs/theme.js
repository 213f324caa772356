"use strict";
// Before the first line is drawn: that scripts run, and the theme that was chosen.
document.documentElement.className = "js";
try {
  document.documentElement.dataset.theme = localStorage.getItem("workflow.theme");
} catch {
  // Where storage is blocked, the theme of the system holds.
}
