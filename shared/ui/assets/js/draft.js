// Keeps what was typed into a form with `data-draft` on this device and offers it back. Never sends anything.
const KEPT_FOR_MS = 7 * 24 * 60 * 60 * 1000;
const KEEP_AFTER_MS = 800;
const FORGET_WITHIN_MS = 2_000;
const LEFT_OUT = new Set(["password", "file", "hidden", "submit", "button"]);

export function keepDrafts() {
  for (const done of document.querySelectorAll("[data-draft-done]")) {
    forget(done.dataset.draftDone);
  }
  document.querySelectorAll("form[data-draft]").forEach(keepDraft);
  if (document.querySelector("form[data-offline]")) keepPage();
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
  // A form that came back with errors, or with a question, already holds what was typed; so does one that was opened with
  // a complaint that could not be sent.
  const isFilled = "cameBack" in form.dataset || document.querySelector(".error-summary") || location.search.includes("draft=");
  if (found && !isFilled) offer(form, name, found);
}

/** Has the worker keep this page for when there is no connection: once it is done, so that nothing is taken from what the person waits for. */
function keepPage() {
  const workers = navigator.serviceWorker;
  if (!workers || "kept" in document.documentElement.dataset) return;
  const go = async () => {
    try {
      localStorage.setItem("look", JSON.stringify(document.documentElement.dataset));
      await workers.register("/sw.js", { updateViaCache: "none" });
      const { active } = await workers.ready;
      await document.fonts.ready;
      const used = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
      active.postMessage({ keep: location.pathname, used, thrifty: navigator.connection?.saveData === true });
    } catch {
      // A private window, or an old browser: the form works as ever, with a connection.
    }
  };
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(go);
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
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

// A file that came back with a form is a reference that this form alone has.
function draftable(form) {
  const isOwn = (field) => field.name && !field.closest("[data-files-kept]");
  return [...form.elements].filter((field) => isOwn(field) && (field.matches("[data-lat], [data-lon]") || !LEFT_OUT.has(field.type)));
}

/** Name, type, choice and value of each field. */
export function read(form) {
  return draftable(form).map((field) => {
    const isTicked = field.type === "radio" || field.type === "checkbox";
    return [field.name, field.type, isTicked ? field.value : "", isTicked ? field.checked : field.value];
  });
}

/** Writes fields back as if they were typed; gives those that the form does not have (yet). */
export function write(form, fields) {
  return fields.filter(([name, type, choice, value]) => {
    const field = draftable(form).find((one) => one.name === name && one.type === type && (choice === "" || one.value === choice));
    if (!field) return true;
    if (choice === "") field.value = value;
    else field.checked = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return false;
  });
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

/** Erases every draft on this device when the form is sent: whoever signs out may leave it to somebody else. */
export function forgetAllWith(form) {
  form.addEventListener("submit", async (event) => {
    if (form.dataset.forgotten) return;
    event.preventDefault();
    event.stopPropagation();
    forgetAll();
    // A page that is left takes its work with it: this waits, but not for ever.
    const shelf = import("./shelf.js").then(({ clear }) => clear());
    await Promise.race([shelf.catch(() => {}), new Promise((resolve) => setTimeout(resolve, FORGET_WITHIN_MS))]);
    form.dataset.forgotten = "yes";
    if (form.requestSubmit) form.requestSubmit(event.submitter ?? undefined);
    else form.submit();
  });
}

function forgetAll() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("draft:")) localStorage.removeItem(key);
  } catch {}
}

/** Erases the draft of this name. */
export function forget(name) {
  try {
    localStorage.removeItem(`draft:${name}`);
  } catch {}
}
