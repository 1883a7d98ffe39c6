// What a citizen does, in a browser.
import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { words } from "../world/words.js";

/** The lists' codes of the place of most tests. */
export const AGADIR = { region: "09", province: "09.001", commune: "09.001.01.01" };

/** An address that no other test writes to. */
export function newAddress() {
  return `amina.${randomUUID().slice(0, 8)}@citizen.example`;
}

/** A word that no other complaint has. Without digits: enough of them look like a telephone number. */
export function newWord() {
  const letters = randomUUID().replaceAll("-", "").replace(/\d/g, (digit) => "ghijklmnop"[digit]);
  return `mot${letters.slice(0, 12)}`;
}

/** The button that sends the form of the page. */
export function sendButton(page, lang) {
  return page.getByRole("button", { name: words(lang)("complaint-send"), exact: true });
}

/** Sends the form; if others said so nearby, once more, since this is another matter. */
export async function send(page, lang) {
  await sendButton(page, lang).click();
  const near = page.locator("[data-near]");
  await expect(near.or(page.locator("[data-number]"))).toBeVisible();
  const other = page.getByRole("button", { name: words(lang)("form-nearby-other"), exact: true });
  if (await near.isVisible()) await other.click();
}

/** Chooses region, province and commune from the lists. */
export async function choosePlace(page, place = AGADIR) {
  await page.locator("#region").selectOption(place.region);
  await page.locator("#province").selectOption(place.province);
  if (place.commune) await page.locator("#commune").selectOption(place.commune);
}

/** Everything but the place and the files. */
export async function describe(page, lang, { text, email, category = "lighting", name = "Amina Idrissi" }) {
  const say = words(lang);
  await page.getByLabel(say("complaint-category")).selectOption(category);
  await page.getByLabel(say("complaint-text")).fill(text);
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.getByLabel(say("complaint-consent")).check();
}

/** Reads number and code from the receipt. */
export async function receiptOn(page) {
  await expect(page).toHaveURL(/\/complaints\/[\w-]+\/receipt$/);
  const number = (await page.locator("[data-number]").innerText()).trim();
  const code = (await page.locator("[data-code]").innerText()).trim();
  expect(number).toMatch(/^\d\d-[A-Z0-9]{3,4}-(\d{6}|E\d{5})-[A-Z0-9]$/);
  expect(code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
  return { number, code, slug: new URL(page.url()).pathname.split("/")[2] };
}

/** From the front door to the page of a complaint, with its number and its code. */
export async function follow(page, lang, { number, code }) {
  const say = words(lang);
  await page.goto(`/${lang}/`);
  await page.getByRole("link", { name: say("home-follow-title") }).click();
  await page.getByLabel(say("follow-number")).fill(number);
  await page.getByLabel(say("follow-code")).fill(code);
  await page.getByRole("button", { name: say("follow-submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
}
