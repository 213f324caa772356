"use strict";
// Before the first paint: mark that scripts run, and set the chosen theme.
document.documentElement.className = "js";
try {
  document.documentElement.dataset.theme = localStorage.getItem("workflow.theme");
} catch {
  // If storage is blocked, the system's theme applies.
}
