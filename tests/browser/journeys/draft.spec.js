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

test("a draft follows into another language, is forgotten on request, and goes at sign-out", async ({ page }) => {
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")));
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("#text").fill(TEXT);
  // At once, without the pause after which a draft is kept.
  await page.locator(".languages a[lang=en]").click();
  await expect(page).toHaveURL(/\/en\/complaints\/new/);
  const english = words("en");
  await page.getByRole("button", { name: english("draft-restore") }).click();
  await expect(page.locator("#text")).toHaveValue(TEXT);
  await page.getByRole("button", { name: english("draft-forget") }).click();
  await expect(page.getByText(english("draft-forgotten"))).toBeVisible();
  await page.locator("#name").fill("Amina");
  await page.goto("/fr/help");
  expect(await kept()).toEqual([]);

  await page.evaluate(() => localStorage.setItem("draft:answer-26-AGA-000001-X", "{}"));
  await page.goto("/fr/sign-in");
  await page.locator("#email").fill("youssef@citizen.example");
  await page.locator("#password").fill("demo-Diwan-2026");
  await page.locator("main button[type=submit]").first().click();
  await expect(page).toHaveURL(/\/fr\/me/);
  await page.locator("form[data-forget-drafts] button").click();
  await expect(page).not.toHaveURL(/\/fr\/me/);
  expect(await kept(), "an officer's too").toEqual([]);
});

test("a draft of last week is no longer offered", async ({ page }) => {
  await page.goto("/fr/help");
  await page.evaluate((text) => {
    const fields = [["text", "textarea", "", text]];
    const at = Date.now() - 7 * 24 * 60 * 60 * 1000 - 1000;
    localStorage.setItem("draft:complaint", JSON.stringify({ at, fields }));
  }, TEXT);
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await expect(page.getByText(say("draft-found"))).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("draft:complaint"))).toBeNull();
});
