// Where a complaint is, as its officers see it: on a map that they open, and in words without scripts.
import { expect, test } from "../people/visitors.js";
import { use } from "../people/keyboard.js";
import { addressOf, signIn } from "../people/staff.js";
import { words } from "../world/words.js";

const itemOf = (lang, { slug, number }) => `/${lang}/${slug}/desk/complaints/${number}`;
const PLACE = "30.42000, -9.60000";

for (const lang of ["ar", "fr"]) {
  test(`the map of a complaint is opened with the keyboard, and is open on the next page (${lang})`, async ({ page, cases }) => {
    const say = words(lang);
    const [one, other] = [await cases.received(), await cases.received()];
    await signIn(page, lang, addressOf("dispatcher"));
    await page.goto(itemOf(lang, one));
    const part = page.locator("[data-place-map]");
    await expect(page.locator("[data-map]")).toBeHidden();
    await use(page, part.locator("summary"));
    const pin = page.getByRole("img", { name: say("place-shown-pin") });
    await expect(pin).toBeVisible();
    await page.locator(".territory-region").first().waitFor({ state: "attached" });
    await expect(page.locator("[data-map-status]")).toBeEmpty();
    // The same is on the map as in the list.
    await expect(part.locator(".cluster-mark a")).toHaveCount(await part.locator("li").count());
    await expect(part.getByRole("link", { name: other.number })).toHaveCount(2);

    await page.goto(itemOf(lang, other));
    await expect(pin).toBeVisible();
    await part.locator("summary").click();
    await expect(page.locator("[data-map]")).toBeHidden();
    await page.reload();
    await expect(page.locator("[data-map]")).toBeHidden();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the place of a complaint stands in words", async ({ page, cases }) => {
    const one = await cases.received();
    await signIn(page, "fr", addressOf("dispatcher"));
    await page.goto(itemOf("fr", one));
    await expect(page.getByText(PLACE)).toBeVisible();
    await expect(page.locator("[data-map]"), "no map that does not work").toBeHidden();
  });
});
