// A phone's app that shows codes (RFC 6238), and what its owner does with it.
import { createHmac } from "node:crypto";
import { expect } from "@playwright/test";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code that an app with this secret shows, as it is typed into it. */
export function codeOf(secret, at = Date.now()) {
  const bits = [...secret.replaceAll(" ", "")].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** Links an app to the account of somebody without a browser; gives the recovery codes. */
export async function linkApp(wire) {
  const page = await wire.send("/fr/me/security", "/fr/me/security/authenticator", {});
  const html = await wire.open(page);
  const [, secret] = html.match(/data-secret>([A-Z2-7 ]+)</);
  const [, csrf] = html.match(/name="csrf" value="([^"]+)"/);
  const token = crypto.randomUUID();
  const form = { csrf, token, code: codeOf(secret) };
  const answer = await wire.context.post("/fr/me/security/authenticator/confirm", { form });
  expect(answer.status(), "the app is linked").toBe(200);
  return [...(await answer.text()).matchAll(/<li>([0-9A-Z-]{19})<\/li>/g)].map(([, code]) => code);
}
