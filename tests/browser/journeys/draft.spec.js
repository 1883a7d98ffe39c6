// A long form on a weak link: what was typed stays on the device until it is sent.
import { expect, test } from "../people/visitors.js";
import { choosePlace, describe, newAddress, receiptOn, sendButton } from "../people/citizen.js";
import { words } from "../world/words.js";

const say = words("fr");
const TEXT = "Le lampadaire devant l’école est éteint.";

test("a form that was left is offered back, and forgotten once it is sent", async ({ page }) => {
  const email = newAddress();
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await choosePlace(page);
  await describe(page, "fr", { text: TEXT, email });
  await expect.poll(() => page.evaluate(() => localStorage.getItem("draft:complaint"))).toContain(email);

  await page.goto("/fr/help");
  await page.goto("/fr/complaints/new");
  await expect(page.locator("#text"), "nothing is put into a form unasked").toHaveValue("");
  await page.getByRole("button", { name: say("draft-restore") }).click();
  await expect(page.locator("#text")).toHaveValue(TEXT);
  await expect(page.locator("#email")).toHaveValue(email);
  await expect(page.locator("#commune")).not.toHaveValue("");
  await expect(page.getByText(say("draft-restored"))).toBeVisible();

  await sendButton(page, "fr").click();
  await receiptOn(page);
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await expect(page.getByText(say("draft-found"))).toHaveCount(0);
});

test("a draft can be thrown away", async ({ page }) => {
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("#text").fill(TEXT);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("draft:complaint"))).toContain(TEXT);
  await page.reload();
  await page.getByRole("button", { name: say("draft-delete") }).click();
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByText(say("draft-found"))).toHaveCount(0);
});
