// Complaints that could not be sent, with their photographs and recordings, on this device and nowhere else (IndexedDB).
// Nothing here sends anything. Where the device refuses to keep something (a private window, no room), the answer says so.
const BASE = "diwan";
const STORE = "drafts";
/** Tells `app.js` without opening the base that something lies in it. */
const MARK = "unsent";
/** After this time a draft is forgotten. */
export const KEPT_FOR_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_DRAFTS = 5;
/** Of all files together: five photographs of the largest that Diwan takes. */
const MOST_BYTES = 75 * 1024 * 1024;

/**
 * A complaint that waits.
 * @typedef {object} Draft
 * @property {string} id
 * @property {number} at when it was kept
 * @property {string} path its form's address after the language
 * @property {string} token by which the form acts once
 * @property {Array} fields see `draft.js`
 * @property {{ chosenIn: string, file: File }[]} files each with the id of its field
 * @property {string} summary the first words
 */

/** The drafts that wait, the newest first; those that are too old go. Fails where the device lets nothing be read. */
export async function all() {
  const drafts = await run("readonly", (store) => store.getAll());
  const old = drafts.filter((draft) => Date.now() - draft.at > KEPT_FOR_MS);
  for (const draft of old) await run("readwrite", (store) => store.delete(draft.id));
  const left = drafts.filter((draft) => !old.includes(draft)).sort((one, other) => other.at - one.at);
  mark(left.length);
  return left;
}

/** The draft of this id, if it waits; none where nothing can be read. */
export async function find(id) {
  return id ? (await all().catch(() => [])).find((draft) => draft.id === id) : undefined;
}

/**
 * Keeps a draft in place of the one of its id.
 * @param {Draft} draft
 * @returns {Promise<"kept" | "without-files" | "full" | "failed">}
 */
export async function put(draft) {
  try {
    const others = (await all()).filter((other) => other.id !== draft.id);
    if (others.length >= MOST_DRAFTS) return "full";
    const bytes = [...others, draft].flatMap((one) => one.files).reduce((sum, { file }) => sum + file.size, 0);
    let kept = bytes > MOST_BYTES ? "without-files" : "kept";
    const write = (files) => run("readwrite", (store) => store.put({ ...draft, files }));
    if (kept === "kept") {
      // Some browsers keep texts and no files, and a small device may have room for one and not for the other.
      await write(draft.files).catch(async () => {
        await write([]);
        kept = draft.files.length ? "without-files" : "kept";
      });
    } else {
      await write([]);
    }
    mark(others.length + 1);
    return kept;
  } catch {
    return "failed";
  }
}

/** Forgets one draft. */
export async function remove(id) {
  try {
    await run("readwrite", (store) => store.delete(id));
    await all();
  } catch {}
}

/** Forgets all: whoever signs out may leave the device to somebody else. */
export async function clear() {
  try {
    await run("readwrite", (store) => store.clear());
    mark(0);
  } catch {}
}

function mark(count) {
  try {
    if (count) localStorage.setItem(MARK, String(count));
    else localStorage.removeItem(MARK);
  } catch {}
}

async function run(mode, work) {
  const base = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = base.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    base.close();
  }
}

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(BASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}
