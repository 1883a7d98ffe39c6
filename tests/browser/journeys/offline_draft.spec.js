// Where there is no connection: the form opens all the same, what cannot be sent waits on the phone with its photographs, is
// offered when the connection is back, and goes only by a press of the button.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../people/visitors.js";
import { AGADIR, choosePlace, describe, newAddress, newWord, receiptOn, send, sendButton } from "../people/citizen.js";
import { NAMES, addressOf, openDesk, signIn } from "../people/staff.js";
import { photoFromAgadir } from "../world/photo.js";
import { words } from "../world/words.js";

const PHONE = { viewport: { width: 390, height: 800 }, permissions: ["geolocation"], geolocation: { latitude: 30.42, longitude: -9.6 } };
const PHOTO = { name: "lampadaire.jpg", mimeType: "image/jpeg", buffer: photoFromAgadir() };

for (const lang of ["fr", "ar"]) {
  test(`a complaint written without a connection is kept, offered, and sent by a press (${lang})`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const say = words(lang);
    const [email, text] = [newAddress(), `Lampadaire ${newWord()}`];
    const page = await somebody({ ...PHONE, locale: lang });

    await test.step("the form was opened once, and opens again without a connection", async () => {
      await page.goto(`/${lang}/complaints/new`);
      await isKept(page, `/${lang}/complaints/new`);
      await isKept(page, `/${lang}/territory.geojson`);
      await page.context().setOffline(true);
      await page.reload();
      await expect(page.getByText(say("offline-copy-title"))).toBeVisible();
    });

    await test.step("what is sent in vain is kept, and the page says so", async () => {
      if (lang === "ar") {
        await page.getByRole("button", { name: say("place-my-position") }).click();
        await expect(page.locator("#province"), "the map is there too").toHaveValue(AGADIR.province);
      } else {
        await choosePlace(page);
      }
      await describe(page, lang, { text, email });
      await page.locator("#photos").setInputFiles(PHOTO);
      await sendButton(page, lang).click();
      const told = page.locator("[data-told]");
      await expect(told).toContainText(say("offline-kept-title"));
      await expect(told).toBeFocused();
      expect(await barriers(page)).toEqual([]);
    });

    await test.step("other pages say that there is no connection, and the list has what waits", async () => {
      await page.goto(`/${lang}/follow`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("offline-title"));
      await page.getByRole("link", { name: say("drafts-title") }).click();
      await expect(page.getByRole("heading", { level: 2 })).toHaveText(text);
      expect(await barriers(page)).toEqual([]);
    });

    await test.step("with the connection it is offered, opens filled in, and is not sent by itself", async () => {
      await page.context().setOffline(false);
      await page.goto(`/${lang}/`);
      const notice = page.locator("[data-unsent-notice]");
      await expect(notice).toContainText(say("unsent-one"));
      expect(await barriers(page)).toEqual([]);
      await notice.getByRole("link", { name: say("drafts-open") }).click();
      await expect(page.getByText(say("offline-opened-title"))).toBeVisible();
      await expect(page.locator("#text")).toHaveValue(text);
      await expect(page.locator("#email")).toHaveValue(email);
      await expect(page.locator("#province")).toHaveValue(AGADIR.province);
      expect(await page.locator("#photos").evaluate((input) => [...input.files].map((file) => file.name))).toEqual([PHOTO.name]);
      await expect(page.locator(".previews canvas")).toHaveCount(1);
    });

    await test.step("one press sends it, and nothing stays on the phone", async () => {
      await send(page, lang);
      await receiptOn(page);
      await expect.poll(() => waiting(page)).toEqual([]);
      await page.goto(`/${lang}/complaints/new`, { waitUntil: "networkidle" });
      await expect(page.locator("[data-unsent-notice], [data-told]")).toHaveCount(0);
      await expect(page.getByText(say("draft-found"))).toHaveCount(0);
    });
  });
}

test("a copy that is still open when the connection is back is sent by one press", async ({ somebody }) => {
  const say = words("fr");
  const page = await somebody(PHONE);
  await page.goto("/fr/complaints/new");
  await isKept(page, "/fr/complaints/new");
  await isKept(page, "/fr/territory.geojson");
  await page.context().setOffline(true);
  await page.reload();
  await isReady(page);
  await choosePlace(page);
  await describe(page, "fr", { text: newWord(), email: newAddress() });
  await sendButton(page, "fr").click();
  await expect(page.getByText(say("offline-kept-title"))).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(say("offline-back-title"))).toBeVisible();
  await sendButton(page, "fr").click();
  await receiptOn(page);
  await expect.poll(() => waiting(page)).toEqual([]);
});

test("several wait in a list, and each can be thrown away", async ({ somebody }) => {
  const say = words("fr");
  const page = await somebody(PHONE);
  await page.goto("/fr/complaints/new");
  await isKept(page, "/fr/complaints/new");
  await isKept(page, "/fr/territory.geojson");
  await page.context().setOffline(true);
  for (const text of ["Premier lampadaire", "Second lampadaire"]) {
    await page.goto("/fr/complaints/new");
    await isReady(page);
    await page.locator("#text").fill(text);
    await sendButton(page, "fr").click();
    await expect(page.getByText(say("offline-kept-title"))).toBeVisible();
  }
  await page.context().setOffline(false);
  await page.goto("/fr/");
  await expect(page.locator("[data-unsent-notice]")).toContainText(say("unsent-many"));
  await page.locator("[data-unsent-notice]").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Second lampadaire", "Premier lampadaire"]);
  await page.getByRole("button", { name: say("drafts-throw") }).first().click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Premier lampadaire"]);
  await page.getByRole("button", { name: say("drafts-throw") }).first().click();
  await expect(page.getByText(say("drafts-none-title"))).toBeVisible();
  expect(await waiting(page)).toEqual([]);
});

test("what was sent, and whose answer was lost on the way, is one complaint when it is sent again", async ({ somebody }) => {
  const page = await somebody({ ...PHONE, serviceWorkers: "block" });
  await page.goto("/fr/complaints/new");
  await choosePlace(page);
  await describe(page, "fr", { text: newWord(), email: newAddress() });
  await page.locator("#photos").setInputFiles(PHOTO);
  await isReady(page);
  let first;
  await page.route("**/complaints/new", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    first = (await route.fetch({ maxRedirects: 0 })).headers().location;
    // An empty answer leaves the person in front of the form.
    await route.fulfill({ status: 204 });
  });
  await sendButton(page, "fr").click();
  await expect.poll(() => first).toContain("/receipt");
  await page.unroute("**/complaints/new");

  await page.goto("/fr/");
  await page.locator("[data-unsent-notice]").getByRole("link").click();
  await expect(page.getByText(words("fr")("offline-opened-title"))).toBeVisible();
  await sendButton(page, "fr").click();
  expect(first).toContain((await receiptOn(page)).number);
  await expect.poll(() => waiting(page)).toEqual([]);
});

test("a browser that keeps nothing is told so, and what was typed stays in the page", async ({ somebody }) => {
  const page = await somebody(PHONE);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("#text").fill("Lampadaire");
  await isReady(page);
  await page.context().setOffline(true);
  await sendButton(page, "fr").click();
  await expect(page.getByText(words("fr")("offline-failed-text"))).toBeVisible();
  await expect(page.locator("#text")).toHaveValue("Lampadaire");
  await page.context().setOffline(false);
  await page.goto("/fr/drafts");
  await expect(page.getByText(words("fr")("drafts-failed"))).toBeVisible();
});

test("nothing of a desk, and nobody's name, is kept on the device", async ({ page }) => {
  await page.goto("/fr/complaints/new");
  await isKept(page, "/fr/complaints/new");
  await signIn(page, "fr", addressOf("officer"));
  await openDesk(page, "fr");
  await page.goto("/fr/commune-agadir/complaints/new");
  await isKept(page, "/fr/commune-agadir/complaints/new");
  const kept = await page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push([new URL(request.url).pathname, await (await cache.match(request)).text()]);
    }
    return found;
  });
  const meant = /^\/(assets\/[^/]+|(ar|fr|zgh|en)\/(offline|drafts|territory\.geojson|([\w-]+\/)?complaints\/new))$/;
  expect(kept.map(([path]) => path).filter((path) => !meant.test(path))).toEqual([]);
  const own = [NAMES.officer, addressOf("officer"), "/sign-out", "/desk/complaints"];
  const telling = kept.filter(([path, text]) => !path.startsWith("/assets/") && own.some((word) => text.includes(word)));
  expect(telling.map(([path]) => path)).toEqual([]);
});

test("of files of one name, who takes one back keeps the others in the draft", async ({ somebody }) => {
  const page = await somebody(PHONE);
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("#text").fill(newWord());
  await isReady(page);
  await page.locator("#photos").setInputFiles([PHOTO, PHOTO]);
  await sendButton(page, "fr").click();
  const boxes = page.locator("[data-files-kept] input");
  await expect(boxes).toHaveCount(2);
  await isReady(page);
  const files = async () => (await drafts(page)).map((draft) => draft.files);
  await boxes.last().uncheck();
  await expect.poll(files).toEqual([1]);
  await boxes.first().uncheck();
  await expect.poll(files).toEqual([0]);
});

test("a form that came back is corrected, and not offered as one that was not sent", async ({ somebody }) => {
  const page = await somebody(PHONE);
  // Neither where the tab may remember nothing.
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("#text").fill(newWord());
  await isReady(page);
  await sendButton(page, "fr").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await isReady(page);
  await page.locator("#photos").setInputFiles(PHOTO);
  await expect.poll(async () => (await drafts(page)).map((draft) => draft.files)).toEqual([1]);
  await expect(page.locator("[data-unsent-notice], [data-told]")).toHaveCount(0);
});

test("sign-out forgets what waits, with its files", async ({ page }) => {
  await signIn(page, "fr", "youssef@citizen.example");
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("#text").fill("Lampadaire");
  await page.locator("#photos").setInputFiles(PHOTO);
  await expect.poll(async () => (await waiting(page)).length).toBe(1);
  await page.goto("/fr/me");
  await page.locator("form[data-forget-drafts] button").click();
  await expect(page).not.toHaveURL(/\/fr\/me/);
  expect(await waiting(page)).toEqual([]);
});

/** Waits until the worker has a copy of what is at `path`. */
async function isKept(page, path) {
  const find = () => page.evaluate(async (path) => Boolean(await caches.match(path, { ignoreVary: true })), path);
  await expect.poll(find, { timeout: 20_000 }).toBe(true);
}

/** Waits until the form knows what to do without a connection: a page learns it when somebody begins to write. */
function isReady(page) {
  return expect(page.locator("form[data-offline=ready]")).toBeVisible();
}

/** All that waits on the device: the names of drafts, and of forms that the page itself keeps. */
async function waiting(page) {
  const typed = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")));
  return [...(await drafts(page)).map((draft) => draft.id), ...typed];
}

/** The drafts that wait on the device, each with the number of its files. */
function drafts(page) {
  return page.evaluate(async () => {
    const base = await new Promise((resolve, reject) => {
      const request = indexedDB.open("diwan", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("drafts", { keyPath: "id" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const drafts = await new Promise((resolve, reject) => {
      const request = base.transaction("drafts").objectStore("drafts").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    base.close();
    return drafts.map(({ id, files }) => ({ id, files: files.length }));
  });
}

async function barriers(page) {
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ["violations"] }).setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
