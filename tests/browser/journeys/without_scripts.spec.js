// The same journey in a browser that runs no script: lists instead of the map, plain forms for everything.
import { expect, test } from "../people/visitors.js";
import { choosePlace, describe, follow, newAddress, receiptOn, sendButton } from "../people/citizen.js";
import { answer, assign, findItem, openDesk, NAMES, addressOf, signIn } from "../people/staff.js";
import { photoFromAgadir } from "../world/photo.js";
import { words } from "../world/words.js";

test.use({ javaScriptEnabled: false });

for (const lang of ["ar", "fr"]) {
  test(`a citizen sends, follows and contests without scripts (${lang})`, async ({ page, somebody, cases }) => {
    const say = words(lang);
    await page.goto(`/${lang}/`);
    await page.getByRole("link", { name: say("home-complaint") }).click();

    await expect(page.locator("[data-pin]"), "no map that does not work").toBeHidden();
    await sendButton(page, lang).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByRole("alert").getByRole("link", { name: say("form-text-missing") }).click();
    await expect(page).toHaveURL(/#text$/);

    await choosePlace(page);
    await describe(page, lang, { text: "Le lampadaire devant l’école est éteint.", email: newAddress() });
    await page.locator("#photos").setInputFiles({ name: "lampadaire.jpg", mimeType: "image/jpeg", buffer: photoFromAgadir() });
    await sendButton(page, lang).click();
    const receipt = await receiptOn(page);
    expect(receipt.slug).toBe("commune-agadir");

    await cases.assigned(receipt);
    await cases.answered(receipt);

    const elsewhere = await somebody({ javaScriptEnabled: false });
    await follow(elsewhere, lang, receipt);
    await expect(elsewhere.locator("[data-answer]")).toBeVisible();
    await elsewhere.getByRole("link", { name: say("follow-contest") }).click();
    await elsewhere.getByLabel(say("contest-reason"), { exact: true }).fill("Le troisième est toujours éteint.");
    await elsewhere.getByRole("button", { name: say("contest-submit") }).click();
    await expect(elsewhere.getByText(say("state-contested"), { exact: true })).toBeVisible();
  });
}

test("a dispatcher and an officer work without scripts", async ({ page, somebody, cases }) => {
  const { number } = await cases.received();
  await signIn(page, "fr", addressOf("dispatcher"));
  await openDesk(page, "fr");
  await findItem(page, "fr", number);
  await assign(page, "fr", NAMES.officer);
  const officer = await somebody({ javaScriptEnabled: false });
  await signIn(officer, "fr", addressOf("officer"));
  await openDesk(officer, "fr");
  await findItem(officer, "fr", number);
  await answer(officer, "fr", "resolved", "Le lampadaire est réparé.");
  await expect(officer.getByText(words("fr")("state-answered"), { exact: true }).first()).toBeVisible();
});
