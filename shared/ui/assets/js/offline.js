// A complaint without a connection: the form is kept on the device, what cannot be sent waits there, and is offered when the
// connection is back. Nothing is ever sent but by the person's own press of the button.
import { forget, read, write } from "./draft.js";
import * as shelf from "./shelf.js";

const KEEP_AFTER_MS = 800;
const PATIENCE_MS = 8_000;
/** A form's token lasts a day: before that, a new one is asked for. */
const OLD_MS = 20 * 60 * 60 * 1000;
/** In the tab's memory: which draft is on its way. */
const SENDING = "sending";
/** How the person wants pages to look (`draft.js` noted it): a copy was asked for without cookies, and does not know. */
const LOOK = ["size", "contrast", "theme", "spacing", "font", "motion", "keys"];
const root = document.documentElement;
const isCopy = "kept" in root.dataset;
/** The page that holds the words of all this: pages that need none of them stay light. */
const WORDS = `/${root.lang}/drafts`;
let words;

export async function begin() {
  if (isCopy) wearLook();
  if (document.querySelector("[data-draft-done]")) await forgetSent();
  const form = document.querySelector("form[data-offline]");
  // Whoever is at work, or in their own space, is not asked.
  if (!form && document.querySelector(".service-links, [data-acting]")) return;
  words = await fetchWords();
  const own = form?.requestSubmit ? await attend(form) : undefined;
  const offer = () => offerUnsent(own);
  addEventListener("online", offer);
  // A page from the browser's memory may still offer what was sent since.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    document.querySelector("[data-unsent-notice]")?.remove();
    offer();
  });
  await offer();
}

/** A form and its draft: `before` are the draft's files that the form does not hold itself. */
async function attend(form) {
  const state = { form, id: crypto.randomUUID(), before: [] };
  form.addEventListener("submit", (event) => send(event, state));
  // A phone that opens its camera may forget the page behind it: from the first file on, the draft is kept with its files.
  form.addEventListener("change", ({ target }) => target.type === "file" && target.files.length && !state.isHeld && shelve(state));
  const asked = new URLSearchParams(location.search).get("draft");
  if (isCopy) {
    // Each complaint that is written on a copy acts by itself.
    form.elements.token.value = crypto.randomUUID();
    if (!asked) tell(form, "copy", false);
  }
  const hasFiles = [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length);
  if ("cameBack" in form.dataset) {
    const draft = await findReturned(form);
    if (draft) {
      Object.assign(state, { id: draft.id, before: draft.files });
      hold(state);
    }
  } else if (asked) {
    await openDraft(state, asked);
  } else if (hasFiles) {
    await shelve(state);
  }
  form.dataset.offline = "ready";
  return state;
}

/** The draft of a form that came back: what the tab remembers to have sent, or what acts by the same token. */
async function findReturned(form) {
  const id = memory("getItem");
  const drafts = await shelf.all().catch(() => []);
  return drafts.find((draft) => draft.id === id) ?? drafts.find((draft) => draft.token === form.elements.token.value);
}

async function openDraft(state, id) {
  const { form } = state;
  const draft = await shelf.find(id);
  if (!draft) {
    tell(form, "gone");
    return;
  }
  Object.assign(state, { id, isOpened: true });
  // Sent twice, it is one complaint.
  if (draft.token) form.elements.token.value = draft.token;
  writeAsTheyCome(form, draft.fields);
  giveFiles(form, draft.files);
  const notice = tell(form, "opened");
  notice.querySelector("[data-at]").textContent = moment(draft.at);
  notice.querySelector("[data-throw]").addEventListener("click", async () => {
    state.isThrown = true;
    await shelf.remove(id);
    location.replace(location.pathname);
  });
  hold(state);
}

/** Fields that a form shows only after others were filled in get their answers when they appear. */
function writeAsTheyCome(form, fields) {
  let missing = write(form, fields);
  if (!missing.length) return;
  const watch = new MutationObserver(() => {
    missing = write(form, missing);
    if (!missing.length) watch.disconnect();
  });
  watch.observe(form, { childList: true, subtree: true });
}

function giveFiles(form, files) {
  for (const input of form.querySelectorAll("input[type=file][name]")) {
    const own = files.filter(({ chosenIn }) => chosenIn === input.id);
    if (!own.length) continue;
    const carrier = new DataTransfer();
    for (const { file } of own) carrier.items.add(file);
    input.files = carrier.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function draftOf({ form, id, before }) {
  const inputs = [...form.querySelectorAll("input[type=file][name]")];
  const chosen = inputs.flatMap((input) => [...input.files].map((file) => ({ chosenIn: input.id, file })));
  const isChosen = ({ file }) => chosen.some((one) => one.file.name === file.name && one.file.size === file.size);
  const boxes = [...form.querySelectorAll("[data-files-kept] input")];
  // Phones call every photograph image.jpg: of one name, the first box is the first file's, and so on.
  const boxOf = ({ file }) => {
    const same = before.filter((one) => one.file.name === file.name).findIndex((one) => one.file === file);
    return boxes.filter((box) => box.labels[0].textContent === file.name)[same];
  };
  const isTakenBack = (one) => boxOf(one)?.checked === false;
  return {
    id,
    at: Date.now(),
    path: location.pathname.replace(/^\/[a-z]+/, ""),
    token: form.elements.token.value,
    fields: read(form),
    // A form that came back carries its files as references that last for a day: the draft has the files themselves.
    files: [...before.filter((file) => !isChosen(file) && !isTakenBack(file)), ...chosen],
    summary: (form.querySelector("textarea")?.value ?? "").trim().slice(0, 120),
  };
}

/** Puts the draft to those that wait. */
async function shelve(state) {
  const outcome = await shelf.put(draftOf(state));
  if (outcome === "kept" || outcome === "without-files") {
    // One of the two memories is enough.
    if (!state.isOpened) forget(state.form.dataset.draft);
    hold(state);
  }
  return outcome;
}

/** Keeps the draft first, then looks whether there is a connection, then sends; or says that nothing was sent. */
async function send(event, state) {
  const { form } = state;
  if (state.isReady) {
    state.isReady = false;
    return;
  }
  // The guard of all forms holds it back: it is on its way.
  if (form.dataset.sent) return;
  event.preventDefault();
  event.stopPropagation();
  if (state.isTrying) return;
  state.isTrying = true;
  const button = event.submitter;
  button?.setAttribute("aria-disabled", "true");
  const outcome = await shelve(state);
  const isThere = await reach(form);
  button?.removeAttribute("aria-disabled");
  state.isTrying = false;
  if (!isThere) {
    tell(form, outcome);
    return;
  }
  memory("removeItem");
  if (state.isHeld) memory("setItem", state.id);
  state.isReady = true;
  state.isLeaving = true;
  form.requestSubmit(button ?? undefined);
}

/** Whether Diwan answers. A copy, or a page that was open for long, gets a fresh token on the occasion. */
async function reach(form) {
  if (!navigator.onLine) return false;
  const options = { cache: "no-store", signal: AbortSignal.timeout?.(PATIENCE_MS) };
  try {
    if (!isCopy && performance.now() < OLD_MS) {
      await fetch("/robots.txt", { ...options, method: "HEAD" });
      return true;
    }
    const page = await fetch(form.getAttribute("action"), options);
    const html = new DOMParser().parseFromString(await page.text(), "text/html");
    const fresh = html.querySelector("form[data-offline] [name=csrf]");
    // Without it the server shows the form again, as it is filled in, and asks for one more press.
    if (fresh) form.elements.csrf.value = fresh.value;
    return true;
  } catch {
    return false;
  }
}

/** From now on changes go to the draft that waits, and not to the page's own. */
function hold(state) {
  const { form } = state;
  form.dataset.draftForgotten = "yes";
  if (state.isHeld) return;
  state.isHeld = true;
  let timer;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!state.isLeaving && !state.isThrown) shelf.put(draftOf(state));
  };
  const later = () => {
    state.isLeaving = false;
    clearTimeout(timer);
    timer = setTimeout(now, KEEP_AFTER_MS);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.addEventListener("visibilitychange", () => document.hidden && timer && now());
}

/** Shows one of the notices above the form. */
function tell(form, name, isAnswer = true) {
  document.querySelector("[data-told]")?.remove();
  const notice = take("offline-notices", `[data-notice="${name}"]`);
  notice.dataset.told = name;
  form.before(notice);
  if (isAnswer) notice.focus();
  return notice;
}

/** A copy of what stands in a template of the page of words. */
function take(template, part) {
  return document.importNode(words.querySelector(`template[data-${template}]`).content.querySelector(part), true);
}

/** The page of words: this one, a copy that was kept, or as it is now. */
async function fetchWords() {
  if (location.pathname === WORDS) return document;
  const copy = await window.caches?.match(WORDS, { ignoreVary: true });
  const page = copy ?? (await fetch(WORDS));
  return new DOMParser().parseFromString(await page.text(), "text/html");
}

/** After the receipt nothing of what was sent stays. */
async function forgetSent() {
  const id = memory("getItem");
  const visit = performance.getEntriesByType("navigation")[0];
  const isFromForm = /\/complaints\/new(\?|$)/.test(document.referrer) || visit?.redirectCount > 0;
  if (!id || !isFromForm) return;
  memory("removeItem");
  await shelf.remove(id);
}

/** While there is a connection, whatever waits is offered; of a form that is open, not its own draft. */
async function offerUnsent(own) {
  // The list of drafts offers them by itself.
  if (!navigator.onLine || document.querySelector("[data-unsent-notice], [data-drafts]")) return;
  const told = document.querySelector('[data-told="kept"], [data-told="without-files"]');
  if (told) tell(own.form, "back");
  const all = await shelf.all().catch(() => []);
  const drafts = all.filter((draft) => draft.id !== own?.id);
  if (!drafts.length || document.querySelector("[data-unsent-notice]")) return;
  const notice = take("unsent", "[data-unsent-notice]");
  const [open, away] = [notice.querySelector("[data-open]"), notice.querySelector("[data-throw]")];
  notice.querySelector(drafts.length === 1 ? "[data-many]" : "[data-one]").remove();
  const [draft] = drafts;
  if (drafts.length === 1) {
    open.href = addressOf(draft);
    notice.querySelector("[data-summary]").textContent = draft.summary;
    away.addEventListener("click", async () => {
      await shelf.remove(draft.id);
      notice.remove();
      document.getElementById("main").focus();
    });
  } else {
    open.textContent = open.dataset.textMany;
    notice.querySelector("[data-summary]").remove();
    away.remove();
  }
  document.getElementById("main").prepend(notice);
}

/** Where a draft is opened. */
export function addressOf(draft) {
  return `/${root.lang}${draft.path}?draft=${draft.id}`;
}

/** A moment as the page's language writes it. Browsers know no Amazigh. */
export function moment(at) {
  const lang = { ar: "ar-MA-u-nu-latn", zgh: "fr" }[root.lang] ?? root.lang;
  return new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(at);
}

function wearLook() {
  try {
    const look = JSON.parse(localStorage.getItem("look")) ?? {};
    for (const name of LOOK) {
      if (look[name] === undefined) delete root.dataset[name];
      else root.dataset[name] = look[name];
    }
  } catch {}
}

/** The tab's memory, which may be forbidden. */
function memory(act, ...value) {
  try {
    return sessionStorage[act](SENDING, ...value);
  } catch {
    return undefined;
  }
}
