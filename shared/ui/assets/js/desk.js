// Single-key shortcuts of a worklist. They never act while a field has the focus, and the display panel turns them off.
export function listenToKeys() {
  offerAll();
  const hint = document.querySelector("[data-keys-hint]");
  if (hint && isOn()) hint.hidden = false;
  document.addEventListener("keydown", (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const act = ACTS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const ACTS = {
  j: () => move(1),
  k: () => move(-1),
  "/": () => document.querySelector("[data-search] input, input[data-search], input[type=search]")?.focus(),
  "?": () => document.querySelector("[data-keys-dialog]")?.showModal(),
};

// Enter needs no code: the row's link has the focus. A box in the row is one Shift-Tab before it.
function move(step) {
  const links = [...document.querySelectorAll("[data-worklist] tbody tr")].map((row) => row.querySelector("a")).filter(Boolean);
  const at = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: "nearest" });
}

function isOn() {
  return document.documentElement.dataset.keys !== "off";
}

// In a box that is ticked nobody types: the keys go on working beside it.
function isTyping(target) {
  return target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable], .map") !== null;
}

// Ticks all rows of the page at once.
function offerAll() {
  const all = document.querySelector("[data-pick-all]");
  const box = all?.querySelector("input");
  if (!box) return;
  all.hidden = false;
  const boxes = () => [...document.querySelectorAll("[data-bulk] input.pick")];
  box.addEventListener("change", () => {
    for (const pick of boxes()) pick.checked = box.checked;
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches?.("input.pick")) box.checked = boxes().every((pick) => pick.checked);
  });
}
