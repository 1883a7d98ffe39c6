// The messages that Diwan wrote instead of sending them.
import { expect } from "@playwright/test";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";

/**
 * Waits until a message to `address` has `part` in its subject.
 * @param {string} address
 * @param {string} part
 */
export async function messageTo(address, part) {
  let found;
  await expect
    .poll(
      async () => {
        const all = await messages(address);
        found = all.find((message) => spaced(message.subject).includes(spaced(part)));
        return found ? "there" : all.map((message) => message.subject);
      },
      { message: `a message to ${address} about ${part}`, timeout: 20_000 },
    )
    .toBe("there");
  return found;
}

/** Encoding a subject for the journey may change the kind of its spaces. */
export function spaced(text) {
  return text.replace(/\s+/g, " ");
}

/** All messages to `address` so far. */
export async function messages(address) {
  const folder = process.env.DIWAN_OUTBOX;
  const names = await readdir(folder).catch(() => []);
  const raw = await Promise.all(names.filter((name) => name.endsWith(".eml")).map((name) => readFile(join(folder, name))));
  const parsed = await Promise.all(raw.map((bytes) => PostalMime.parse(bytes)));
  return parsed.filter((message) => message.to?.some((to) => to.address === address));
}
