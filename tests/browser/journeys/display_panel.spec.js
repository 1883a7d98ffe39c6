// The display panel, and the switch of languages: each choice shows at once, stays from page to page, and needs no script.
import { expect, test } from "../people/visitors.js";
import { words } from "../world/words.js";

const say = words("fr");

const isDark = () => {
  const colours = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
  return colours.reduce((sum, colour) => sum + colour) < 200;
};

/** Each setting: how it is chosen, and what a person then sees. */
const SETTINGS = [
  { choice: "display-size-125", seen: () => getComputedStyle(document.documentElement).fontSize, is: "20px" },
  { choice: "display-size-150", seen: () => getComputedStyle(document.documentElement).fontSize, is: "24px" },
  { choice: "display-theme-dark", seen: isDark, is: true },
  { choice: "display-theme-light", seen: isDark, is: false, colorScheme: "dark" },
  { choice: "display-contrast", seen: () => getComputedStyle(document.querySelector(".footer p")).color === getComputedStyle(document.body).color, is: true },
  { choice: "display-spacing", seen: () => parseFloat(getComputedStyle(document.querySelector("main p")).letterSpacing) > 1, is: true },
  { choice: "display-font", seen: () => getComputedStyle(document.body).fontFamily.startsWith("Lexend"), is: true },
  { choice: "display-motion", seen: () => getComputedStyle(document.querySelector("main a, a")).transitionDuration, is: "0s" },
  { choice: "display-keys", seen: () => document.documentElement.dataset.keys, is: "off" },
];

for (const javaScriptEnabled of [true, false]) {
  for (const { choice, seen, is, colorScheme = "light" } of SETTINGS) {
    const how = javaScriptEnabled ? "with" : "without";
    test(`“${say(choice)}” stays from page to page, ${how} scripts`, async ({ somebody }) => {
      const page = await somebody({ javaScriptEnabled, colorScheme, reducedMotion: "no-preference" });
      // Evaluating works in a page without scripts too: it is the browser that looks, not the page.
      const look = () => page.evaluate(seen);
      await page.goto("/fr/?q=agadir");
      expect(await look(), "not yet").not.toBe(is);
      await page.locator("[data-display] > summary").click();
      await page.getByLabel(say(choice), { exact: true }).check();
      if (javaScriptEnabled) expect(await look(), "at once").toBe(is);
      const back = page.waitForEvent("framenavigated");
      await page.getByRole("button", { name: say("display-save") }).click();
      await back;
      await page.waitForLoadState();
      await expect(page, "the same page").toHaveURL(/\/fr\/\?q=agadir$/);
      expect(await look(), "on the same page").toBe(is);
      await page.getByRole("link", { name: say("help"), exact: true }).click();
      await expect(page).toHaveURL(/\/fr\/help$/);
      await page.waitForLoadState();
      expect(await look(), "on the next page").toBe(is);
    });
  }
}

test("shortcuts that are turned off do nothing", async ({ somebody, states, baseURL }) => {
  const page = await somebody({ storageState: states.cookies.dispatcher });
  await page.context().addCookies([{ name: "display", value: "nokeys", url: baseURL }]);
  await page.goto("/fr/commune-agadir/desk/complaints", { waitUntil: "networkidle" });
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("body")).toBeFocused();
});

test("the switch of languages stays on the same page", async ({ page }) => {
  await page.goto("/fr/commune-agadir/complaints/new?from=poster");
  for (const lang of ["ar", "zgh", "en", "fr"]) {
    await page.locator(`.languages a[hreflang="${lang}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/commune-agadir/complaints/new\\?from=poster$`));
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(lang)("complaint-new-title"));
  }
});

test("an Arabic page is the mirror of a French one", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const middles = async (path) => {
    await page.goto(path);
    const places = [".brand", "h1", ".door >> nth=0", "[data-display] > summary"];
    const boxes = await Promise.all(places.map((place) => page.locator(place).first().boundingBox()));
    // The heading is as wide as the page: what counts is where its words begin.
    boxes[1] = await page.locator("h1").evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const { x, width } = range.getBoundingClientRect();
      return { x, width };
    });
    return boxes.map(({ x, width }) => x + width / 2 < 640);
  };
  expect(await middles("/fr/")).toEqual([true, true, true, false]);
  expect(await middles("/ar/")).toEqual([false, false, false, true]);
});

test("the first page is in the language of the browser", async ({ somebody }) => {
  for (const [locale, lang] of [["ar-MA", "ar"], ["en-GB", "en"], ["fr-MA", "fr"], ["zgh", "zgh"], ["de-DE", "fr"]]) {
    const page = await somebody({ locale });
    await page.goto("/");
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
  }
});
