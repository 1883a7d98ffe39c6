// The service worker: keeps the form of a complaint, and what it is made of, so that it opens without a connection. It sends
// nothing, sees nothing that is sent, and keeps no page of anybody: its copies are asked for without cookies, and only of
// what the server says may be kept. `KEPT` (version, languages, pages, files, map) is written before this by the server.
const CACHE = `diwan-${KEPT.version}`;
/** What the server says of a page that may be kept. */
const MAY_BE_KEPT = ["diwan-offline", "keep"];
const LANG = `/(?:${KEPT.langs.join("|")})`;
const FORM = new RegExp(`^${LANG}/(?:[a-z0-9-]+/)?complaints/new$`);
/** The pages that have an answer without a connection. Desks, accounts and all else are left to the browser. */
const OURS = new RegExp(`^${LANG}/(?:[a-z0-9-]+/|(?:[a-z0-9-]+/)?complaints/new|offline|drafts|help|follow|check|privacy|accessibility)?$`);
/** Forms that one device keeps; beyond that the one goes that was opened longest ago. */
const MOST_FORMS = 6;
const FRESH_MS = 60 * 60 * 1000;
/** On a link that is as good as none, a copy is shown after this time. */
const PATIENCE_MS = 8_000;
const TAKEN_AT = "diwan-taken-at";
/** What is an administration's own, and not among our files: a copy goes without. */
const OWN_LOOK = /<link [^>]*\/brand\.css[^>]*>|<img class="service-logo"[^>]*>/g;

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(install());
});

addEventListener("activate", (event) => event.waitUntil(replaceOlder()));

addEventListener("message", (event) => {
  const { keep, used, thrifty } = event.data ?? {};
  if (typeof keep === "string" && FORM.test(keep)) event.waitUntil(keepForm(keep, used ?? [], thrifty).catch(() => {}));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (OURS.test(url.pathname)) event.respondWith(visit(request, url.pathname));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(kept(url.pathname).then((copy) => copy ?? fetch(request)));
  } else if (url.pathname.endsWith("/territory.geojson")) {
    event.respondWith(fetch(request).catch(async () => (await kept(url.pathname)) ?? Response.error()));
  }
});

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT.files);
  for (const page of KEPT.pages) await keepPage(cache, page);
  // The forms that were kept before name files of the version before: they are asked for anew.
  const older = (await caches.keys()).filter((name) => name.startsWith("diwan-") && name !== CACHE);
  for (const name of older) {
    const requests = await (await caches.open(name)).keys();
    for (const path of requests.map((request) => new URL(request.url).pathname)) {
      const isStill = FORM.test(path) || path.endsWith("/territory.geojson") || KEPT.all.includes(path);
      if (FORM.test(path)) await keepPage(cache, path).catch(() => {});
      else if (isStill && !(await cache.match(path))) await keepFile(cache, path).catch(() => {});
    }
  }
}

async function replaceOlder() {
  for (const name of await caches.keys()) if (name.startsWith("diwan-") && name !== CACHE) await caches.delete(name);
  await clients.claim();
}

/** The network first; without it a copy, and where there is none the page that says so. */
async function visit(request, path) {
  const copy = async () => (await kept(path)) ?? (await kept(`/${path.split("/")[1]}/offline`));
  const asked = fetch(request);
  if (await kept(path)) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    return Promise.race([asked, late.then(copy)]).catch(copy);
  }
  return asked.catch(async () => (await copy()) ?? Response.error());
}

async function kept(path) {
  return (await caches.open(CACHE)).match(path, { ignoreSearch: true, ignoreVary: true });
}

async function keepForm(path, used, thrifty) {
  const cache = await caches.open(CACHE);
  const before = await cache.match(path, { ignoreVary: true });
  if (!before || Date.now() - Number(before.headers.get(TAKEN_AT)) > FRESH_MS) await keepPage(cache, path);
  const lang = path.split("/")[1];
  // Who counts every byte gets the map when they open it, and not before.
  const map = thrifty ? [] : [...KEPT.map, `/${lang}/territory.geojson`];
  for (const file of [...used.filter((file) => KEPT.all.includes(file)), ...map]) {
    if (!(await cache.match(file, { ignoreVary: true }))) await keepFile(cache, file);
  }
  const forms = (await cache.keys()).filter((request) => FORM.test(new URL(request.url).pathname));
  for (const request of forms.slice(0, Math.max(0, forms.length - MOST_FORMS))) await cache.delete(request);
}

/** What everybody gets, and shared caches may keep. */
async function keepFile(cache, path) {
  const answer = await fetch(path, { credentials: "omit" });
  const isPublic = (answer.headers.get("cache-control") ?? "").includes("public");
  if (answer.ok && !answer.redirected && isPublic) await cache.put(path, answer);
}

/** A copy as somebody without cookies gets it, marked as a copy. */
async function keepPage(cache, path) {
  const answer = await fetch(path, { credentials: "omit", cache: "no-store" });
  const [name, value] = MAY_BE_KEPT;
  await cache.delete(path, { ignoreVary: true });
  if (!answer.ok || answer.redirected || answer.headers.get(name) !== value) return;
  const headers = new Headers(answer.headers);
  for (const gone of ["content-encoding", "content-length", "vary"]) headers.delete(gone);
  headers.set(TAKEN_AT, String(Date.now()));
  const html = (await answer.text()).replace("<html ", "<html data-kept ").replace(OWN_LOOK, "");
  await cache.put(path, new Response(html, { headers }));
}
