// What the public sees of complaints: with a keyboard, on a small screen, without scripts.
import { expect, test } from "../people/visitors.js";
import { newWord } from "../people/citizen.js";
import { go, use } from "../people/keyboard.js";
import { openMap } from "../world/public.js";
import { words } from "../world/words.js";

/** Reported anew, and shown: the list says it a few seconds later. */
async function reported(page, cases, lang) {
  await openMap();
  const word = newWord();
  await cases.received({ text: `Lampadaire éteint, ${word}.`, lang });
  await expect(async () => {
    await page.goto(`/${lang}/commune-agadir/complaints`);
    await expect(page.locator("[data-public-list]")).toContainText(word, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  return word;
}

for (const lang of ["ar", "fr"]) {
  test(`the map is opened with the keyboard, down to one complaint (${lang})`, async ({ page, cases }) => {
    const say = words(lang);
    const word = await reported(page, cases, lang);
    const marks = page.locator(".cluster-mark a");
    await page.locator("[data-map]").scrollIntoViewIfNeeded();
    await marks.first().waitFor();
    await expect(page.locator("[data-map-status]")).not.toBeEmpty();
    const before = page.url();
    const isSingle = (await marks.first().innerText()) === "";
    await marks.first().focus();
    await page.keyboard.press("Enter");
    // A single complaint is opened; a cluster comes closer, and the keyboard goes on from the map.
    if (isSingle) await expect(page).toHaveURL(/\/complaints\/public\//);
    else await expect(page.locator("[data-map]")).toBeFocused();
    await page.goto(before);
    await go(page, page.getByRole("link", { name: say("map-skip") }));
    await expect(page).toHaveURL(/#list$/);
    await use(page, page.locator("[data-public-list] li", { hasText: word }).getByRole("link"));
    await expect(page.locator("[data-text]")).toContainText(word);
    await expect(page.getByText("Amina Idrissi")).toHaveCount(0);
  });
}

test("on a small screen nothing is cut off, and the heat map explains itself", async ({ somebody, cases }) => {
  const page = await somebody({ viewport: { width: 320, height: 640 } });
  await reported(page, cases, "fr");
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect(await fits()).toBe(true);
  await page.getByRole("link", { name: words("fr")("map-as-heat") }).click();
  await page.locator("[data-map]").scrollIntoViewIfNeeded();
  await page.locator("path.heat").first().waitFor({ state: "attached" });
  await expect(page.locator("[data-heat-legend] li").first()).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
  expect(await fits()).toBe(true);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is filtered, read and left for an alert", async ({ page, cases }) => {
    const say = words("fr");
    const word = await reported(page, cases, "fr");
    await expect(page.locator("[data-public-map]"), "no map that does not work").toBeHidden();
    await page.locator("#subject").selectOption("lighting");
    await page.locator("#state").selectOption("open");
    await page.getByRole("button", { name: say("desk-filter") }).click();
    await expect(page).toHaveURL(/subject=lighting/);
    await page.locator("[data-public-list] li", { hasText: word }).getByRole("link").click();
    await expect(page.locator("[data-text]")).toContainText(word);
    await page.getByRole("link", { name: say("map-alert-here") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("alerts-title"));
    await expect(page.getByText(say("alerts-radius"))).toBeVisible();
  });
});
