// What a subject asks: with scripts at once, without them by a button.
import { expect, test } from "../people/visitors.js";
import { choosePlace, describe, newAddress, newWord, receiptOn, sendButton } from "../people/citizen.js";
import { words } from "../world/words.js";

for (const lang of ["ar", "fr"]) {
  test.describe(`without scripts (${lang})`, () => {
    test.use({ javaScriptEnabled: false });

    test("a button shows the questions, and their answers arrive", async ({ page }) => {
      const say = words(lang);
      await page.goto(`/${lang}/complaints/new`);
      await choosePlace(page);
      await describe(page, lang, { text: `Le lampadaire est éteint. ${newWord()}`, email: newAddress() });
      await page.getByRole("button", { name: say("form-ask"), exact: true }).click();
      await expect(page.locator("#asks")).toBeVisible();
      await expect(page.locator("#text"), "what was typed stays").toHaveValue(/lampadaire/);

      await page.locator("input[name=q-danger][value=yes]").check();
      await page.locator("[name=q-pole]").fill("P-114");
      await sendButton(page, lang).click();
      await expect(page.getByText(say("form-diverted-title"))).toBeVisible();
      await expect(page.locator("a[href='tel:15']")).toBeVisible();

      await page.locator("input[name=q-danger][value=no]").check();
      await sendButton(page, lang).click();
      await receiptOn(page);
      await expect(page.getByRole("main")).toContainText("P-114");
    });
  });
}

test("with scripts the questions follow the subject", async ({ page }) => {
  const say = words("fr");
  await page.goto("/fr/commune-agadir/complaints/new");
  await expect(page.getByRole("button", { name: say("form-ask"), exact: true })).toHaveCount(0);
  await page.locator("#category").selectOption("lighting");
  await expect(page.locator("[name=q-pole]")).toBeVisible();
  await page.locator("#category").selectOption("waste");
  await expect(page.locator("[name=q-pole]")).toHaveCount(0);
  await expect(page.locator("[name=q-since]")).toBeVisible();
  await page.locator("#anonymous").check();
  await expect(page.locator("#email")).toBeHidden();
  await page.locator("#anonymous").uncheck();
  await expect(page.locator("#email")).toBeVisible();
});
