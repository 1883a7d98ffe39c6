// The citizen's part with a keyboard and nothing else where the page runs from right to left. What is chosen in a list is reached
// with the arrows, for not every keyboard writes Arabic; the complaint is followed by its number and code, as on another device.
import { expect, test } from "../people/visitors.js";
import { AGADIR, newAddress, receiptOn, sendButton } from "../people/citizen.js";
import { go, press, type, use } from "../people/keyboard.js";
import { words } from "../world/words.js";

const LANG = "ar";
const say = words(LANG);

test("a citizen sends, follows and contests in Arabic with the keyboard only", async ({ page, cases }) => {
  test.setTimeout(120_000);
  await page.goto(`/${LANG}/`);
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: say("skip-to-content") }), "the first stop").toBeFocused();
  await press(page, "Enter");
  await expect(page.locator("#main")).toBeFocused();
  await go(page, page.getByRole("link", { name: say("home-complaint") }));
  await expect(page).toHaveURL(/complaints\/new$/);

  await test.step("an empty form comes back with the focus on what is wrong, which leads to the field", async () => {
    await go(page, sendButton(page, LANG));
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await press(page, "Tab");
    await expect(summary.getByRole("link").first()).toBeFocused();
    await press(page, "Enter");
    await expect(page.locator("#place")).toBeFocused();
  });

  const receipt = await test.step("the form is filled in and sent", async () => {
    await use(page, page.getByRole("link", { name: say("place-map-skip") }));
    await expect(page.locator("#region")).toBeFocused();
    await arrowTo(page, page.locator("#region"), AGADIR.region);
    await press(page, "Tab");
    await arrowTo(page, page.locator("#province"), AGADIR.province);
    await press(page, "Tab");
    await arrowTo(page, page.locator("#commune"), AGADIR.commune);
    await press(page, "Tab");
    await press(page, "Tab");
    await arrowTo(page, page.locator("#category"), "lighting");
    await type(page, page.getByLabel(say("complaint-text")), "مصباح الشارع أمام المدرسة مطفأ.");
    await type(page, page.locator("#name"), "أمينة الإدريسي");
    await type(page, page.locator("#email"), newAddress());
    await use(page, page.getByLabel(say("complaint-consent")), "Space");
    await go(page, sendButton(page, LANG));
    return receiptOn(page);
  });

  await cases.assigned(receipt);
  await cases.answered(receipt);

  await test.step("the complaint is found again from the front door", async () => {
    await go(page, page.locator("a.brand"));
    await expect(page).toHaveURL(/\/ar\/$/);
    await go(page, page.getByRole("link", { name: say("home-follow-title") }));
    await expect(page).toHaveURL(/\/follow$/);
    await type(page, page.getByLabel(say("follow-number")), receipt.number);
    await type(page, page.getByLabel(say("follow-code")), receipt.code);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(receipt.number);
    await expect(page.locator("[data-answer]")).toBeVisible();
  });

  await test.step("the answer is contested", async () => {
    await go(page, page.getByRole("link", { name: say("follow-contest") }));
    await expect(page).toHaveURL(/\/contest$/);
    await type(page, page.getByLabel(say("contest-reason"), { exact: true }), "المصباح الثالث ما زال مطفأ.");
    await go(page, page.getByRole("button", { name: say("contest-submit") }));
    await expect(page.getByText(say("state-contested"), { exact: true })).toBeVisible();
  });
});

/** Goes down a list that has the focus until `value` is chosen. */
async function arrowTo(page, list, value) {
  await expect(list).toBeFocused();
  for (let left = await list.locator("option").count(); left > 0; left--) {
    if ((await list.inputValue()) === value) return;
    await press(page, "ArrowDown");
  }
  await expect(list).toHaveValue(value);
}
