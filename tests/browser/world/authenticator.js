// The application on a phone that shows a new code every 30 seconds (RFC 6238), for people who must have one.
import { createHmac } from "node:crypto";
import { expect } from "@playwright/test";
import { words } from "./words.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code of now for a key as pages show it, in groups of letters. */
export function codeOf(key) {
  const bits = [...key.replace(/\s/g, "")].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", secret).update(step).digest();
  const at = mac[mac.length - 1] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** On the page of one's own security: links an application to the account, by its pages. */
export async function enrol(page, lang) {
  const say = words(lang);
  await page.getByRole("button", { name: say("security-authenticator-add"), exact: true }).click();
  await page.locator("#code").fill(codeOf(await page.locator("[data-secret]").innerText()));
  await page.getByRole("button", { name: say("authenticator-submit"), exact: true }).click();
  await expect(page.locator("[data-codes]")).toBeVisible();
}

/** The same without a browser. */
export async function enrolByWire(wire) {
  const at = "/fr/me/security/authenticator";
  await wire.send("/fr/me/security", at, {});
  const html = await wire.open(at);
  const of = (pattern) => html.match(pattern)[1];
  const form = { csrf: of(/name="csrf" value="([^"]*)"/), code: codeOf(of(/data-secret>([^<]*)</)) };
  const confirm = html.split("<form").find((part) => part.includes(`action="${at}/confirm"`));
  form.token = confirm.match(/name="token" value="([^"]*)"/)[1];
  const answer = await wire.context.post(`${at}/confirm`, { form });
  expect(answer.status()).toBe(200);
}
