// Keeps what was typed into a form with `data-draft` on this device and offers it back. Never sends anything.
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;
const KEEP_AFTER_MS = 800;
const LEFT_OUT = new Set(["password", "file", "hidden", "submit", "button"]);

export function keepDrafts() {
  for (const done of document.querySelectorAll("[data-draft-done]")) {
    forget(done.dataset.draftDone);
  }
  document.querySelectorAll("form[data-draft]").forEach(keepDraft);
}

function keepDraft(form) {
  const name = form.dataset.draft;
  const found = recall(name);
  if (found && !cameBack()) offer(form, name, found);
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(name, read(form)), KEEP_AFTER_MS);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
}

function offer(form, name, fields) {
  const notice = document.querySelector("template[data-draft-notice]").content.cloneNode(true).firstElementChild;
  form.before(notice);
  notice.querySelector("[data-draft-restore]").addEventListener("click", () => {
    write(form, fields);
    notice.querySelector(".actions").remove();
    notice.querySelector("p").textContent = notice.dataset.textRestored;
    form.querySelector("textarea, input:not([type=hidden])")?.focus();
  });
  notice.querySelector("[data-draft-delete]").addEventListener("click", () => {
    forget(name);
    notice.remove();
    form.querySelector("textarea, input:not([type=hidden])")?.focus();
  });
}

function draftable(form) {
  return [...form.elements].filter((field) => field.name && (field.matches("[data-lat], [data-lon]") || !LEFT_OUT.has(field.type)));
}

// A form that came back with errors, or with the question whether to send the same again, already holds what was typed.
function cameBack() {
  return document.querySelector(".error-summary, form[data-draft] [name=again]") !== null;
}

function read(form) {
  return draftable(form).map((field) => {
    const isTicked = field.type === "radio" || field.type === "checkbox";
    return [field.name, field.type, isTicked ? field.value : "", isTicked ? field.checked : field.value];
  });
}

function write(form, fields) {
  for (const [name, type, choice, value] of fields) {
    const field = draftable(form).find((one) => one.name === name && one.type === type && (choice === "" || one.value === choice));
    if (!field) continue;
    if (choice === "") field.value = value;
    else field.checked = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

// The device's memory may be full or forbidden: then there is no draft, and the form works as ever.
function keep(name, fields) {
  try {
    localStorage.setItem(`draft:${name}`, JSON.stringify({ at: Date.now(), fields }));
  } catch {}
}

function recall(name) {
  try {
    const draft = JSON.parse(localStorage.getItem(`draft:${name}`));
    const isWorth = draft?.fields.some(([, , choice, value]) => choice === "" && value !== "");
    if (isWorth && Date.now() - draft.at < KEPT_FOR_MS) return draft.fields;
  } catch {}
  return null;
}

function forget(name) {
  try {
    localStorage.removeItem(`draft:${name}`);
  } catch {}
}
