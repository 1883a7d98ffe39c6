// What people of an administration do at their desk, in a browser.
import { expect } from "@playwright/test";
import { words } from "../world/words.js";
import { PASSWORD } from "./wire.js";

/** The names that stand on the acts of the demonstration's staff. */
export const NAMES = { dispatcher: "Karim Ouazzani", officer: "Nadia El Fassi", head: "Hassan Amrani" };

/** The address of somebody of an administration. */
export function addressOf(role, slug = "commune-agadir") {
  return `${role}@${slug}.example`;
}

export async function signIn(page, lang, email) {
  const say = words(lang);
  await page.goto(`/${lang}/sign-in`);
  await page.getByLabel(say("sign-in-email")).fill(email);
  await page.getByLabel(say("sign-in-password")).fill(PASSWORD);
  await page.getByRole("button", { name: say("sign-in-submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/me$`));
}

/** From one's own space to the worklist. */
export async function openDesk(page, lang) {
  await page.getByRole("link", { name: words(lang)("me-desk-open") }).click();
  await expect(page).toHaveURL(/\/desk\/complaints$/);
}

/** Finds a complaint by the search of the worklist, whatever its state, and opens it. It is found soon after it came in. */
export async function findItem(page, lang, number, text = number) {
  const say = words(lang);
  const row = page.getByRole("link", { name: number });
  await page.getByLabel(say("desk-state"), { exact: true }).selectOption("all");
  await expect(async () => {
    await page.getByRole("searchbox").fill(text);
    await page.getByRole("button", { name: say("desk-filter"), exact: true }).click();
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await row.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
}

export async function assign(page, lang, name) {
  const say = words(lang);
  await page.getByLabel(say("item-assign-to"), { exact: true }).selectOption({ label: name });
  await page.getByRole("button", { name: say("item-assign"), exact: true }).click();
}

/** Answers with an outcome: `resolved`, `partly`, `not-resolved`, `not-ours`. */
export async function answer(page, lang, outcome, text) {
  const say = words(lang);
  await page.getByLabel(say(`outcome-${outcome}`), { exact: true }).check();
  await page.getByLabel(say("answer-text")).fill(text);
  await page.getByRole("button", { name: say("answer-send"), exact: true }).click();
}
