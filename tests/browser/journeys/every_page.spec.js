// Every page, in every language: no barrier that a program can find, and nothing wider than the screen.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../people/visitors.js";
import { PAGES } from "../pages.js";
import { LANGUAGES } from "../world/words.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The cookie of whoever signed in. */
const SESSION = "session";
const PHONE = { width: 320, height: 640 };

for (const row of PAGES) {
  for (const lang of LANGUAGES) {
    test(`${row.name} has no barrier and fits its screen (${lang})`, async ({ walk, states }) => {
      const page = await walk(states.cookies[row.who]);
      await open(page, row, lang, states);
      await keepSession(page, states.cookies[row.who]);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
      await expect(page.locator("h1:visible")).toHaveCount(1);
      expect(await page.locator("body").innerText(), "a text without translation").not.toMatch(/«[a-z-]+»/);
      // From right to left, and from left to right: the other languages differ from these in their words alone.
      if (["ar", "fr"].includes(lang)) expect(await barriers(page)).toEqual([]);
      expect(await overflow(page), "wider than a desk's screen").toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await overflow(page), "wider than a phone's screen").toEqual([]);
    });
  }
}

for (const [name, display] of [["in the dark", "dark"], ["in high contrast", "high"], ["in the dark in high contrast", "dark-high"]]) {
  test(`the components have no barrier ${name}`, async ({ walk, baseURL }) => {
    const page = await walk();
    await page.context().addCookies([{ name: "display", value: display, url: baseURL }]);
    await page.goto("/fr/gallery");
    expect(await barriers(page)).toEqual([]);
  });
}

test("the largest letters with the widest spaces still fit a phone", async ({ walk, baseURL }) => {
  const page = await walk(undefined, PHONE);
  await page.context().addCookies([{ name: "display", value: "150-wide", url: baseURL }]);
  for (const path of ["/fr/", "/ar/", "/fr/complaints/new", "/ar/complaints/new", "/fr/gallery", "/fr/sign-in"]) {
    await page.goto(path);
    expect(await overflow(page), path).toEqual([]);
  }
});

/** A renewed proof renews the session's cookie: the next walk begins with that one. */
async function keepSession(page, state) {
  const session = ({ name }) => name === SESSION;
  const [before, after] = [state?.cookies.find(session), (await page.context().cookies()).find(session)];
  if (before && after) before.value = after.value;
}

/** Opens the page of a row, and waits until the page is there that it leads to. */
async function open(page, row, lang, states) {
  let status;
  const note = (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) status = response.status();
  };
  page.on("response", note);
  const at = typeof row.at === "function" ? row.at(states) : row.at;
  await page.goto(`/${lang}${at}`);
  await row.then?.(page, lang, states);
  // What was pressed leads on a moment later.
  await expect.poll(() => status).toBe(row.status ?? 200);
  await page.waitForLoadState();
  page.off("response", note);
}

async function barriers(page) {
  const found = await new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ["violations"] }).setLegacyMode().analyze();
  const left = [];
  for (const { id, help, nodes } of found.violations) {
    for (const { target } of nodes) {
      const selector = target.join(" ");
      // Marks on a map may lie close together: the list beside it leads to the same (WCAG 2.5.8, exception "equivalent").
      const isExempt = id === "target-size" && (await page.locator(selector).first().evaluate((node) => node.closest(".leaflet-marker-pane") !== null));
      if (!isExempt) left.push(`${id} (${help}): ${selector}`);
    }
  }
  return left;
}

/** What sticks out at the side, if the page can be moved sideways. */
function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= innerWidth) return [];
    const isOut = ({ left, right, width }) => width > 0 && (right > innerWidth + 1 || left < -1);
    const out = [...document.querySelectorAll("body *")].filter((element) => isOut(element.getBoundingClientRect()));
    return [`${scrollWidth} px on ${innerWidth}`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}
