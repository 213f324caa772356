"use strict";
document.documentElement.className = "js";
try {
document.documentElement.dataset.theme = localStorage.getItem("workflow.theme");
} catch {
}
