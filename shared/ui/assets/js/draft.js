// Keeps what was typed into a form with `data-draft` on this device and offers it back. Never sends anything.
const KEPT_FOR_MS = 7 * 24 * 60 * 60 * 1000;
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
  let timer;
  const now = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    if (!form.dataset.draftForgotten) keep(name, read(form));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, KEEP_AFTER_MS);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  // Who changes the language or locks the phone right after a word keeps that word.
  addEventListener("pagehide", now);
  document.addEventListener("visibilitychange", () => document.hidden && now());
  // A form that came back with errors, or with a question, already holds what was typed.
  if (found && !("cameBack" in form.dataset || document.querySelector(".error-summary"))) offer(form, name, found);
}

function offer(form, name, fields) {
  const notice = document.querySelector("template[data-draft-notice]").content.cloneNode(true).firstElementChild;
  form.before(notice);
  const restore = notice.querySelector("[data-draft-restore]");
  const forgetting = notice.querySelector("[data-draft-delete]");
  let isRestored = false;
  restore.addEventListener("click", () => {
    // The questions of a subject come after it was chosen.
    form.addEventListener("asked", () => write(form, fields.filter(([name]) => name.startsWith("q-"))), { once: true });
    write(form, fields);
    restore.remove();
    notice.querySelector("p").textContent = notice.dataset.textRestored;
    forgetting.textContent = notice.dataset.textForget;
    isRestored = true;
    form.querySelector("textarea, input:not([type=hidden])")?.focus();
  });
  forgetting.addEventListener("click", () => {
    forget(name);
    if (isRestored) {
      // What stands in the form stays, and is not kept again behind the person's back.
      form.dataset.draftForgotten = "yes";
      notice.querySelector("p").textContent = notice.dataset.textForgotten;
      forgetting.remove();
      return;
    }
    notice.remove();
    form.querySelector("textarea, input:not([type=hidden])")?.focus();
  });
}

function draftable(form) {
  return [...form.elements].filter((field) => field.name && (field.matches("[data-lat], [data-lon]") || !LEFT_OUT.has(field.type)));
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
    forget(name);
  } catch {}
  return null;
}

/** Erases every draft on this device: whoever signs out may leave it to somebody else. */
export function forgetAll() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("draft:")) localStorage.removeItem(key);
  } catch {}
}

function forget(name) {
  try {
    localStorage.removeItem(`draft:${name}`);
  } catch {}
}
