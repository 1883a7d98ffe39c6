// What the public sees of Agadir's complaints, opened by its administrator; and alerts about them.
import { expect } from "@playwright/test";
import { AGADIR } from "../people/citizen.js";
import { Wire } from "../people/wire.js";
import { messageTo } from "./outbox.js";

export const LIST = "/fr/commune-agadir/complaints";

/** From now on new complaints are shown if nothing in their texts looks like somebody's data; again it is the same. */
export async function openMap() {
  const admin = await Wire.start("admin@commune-agadir.example");
  const page = "/fr/commune-agadir/desk/showing";
  await admin.send(page, page, { map: "yes", publishes: "unflagged" });
  await admin.end();
}

/** The id of a complaint that the public sees; what is new is seen a few seconds later. */
export async function publicId() {
  const anybody = await Wire.start();
  let id;
  const find = async () => {
    id = (await anybody.open(`${LIST}?subject=lighting`)).match(/\/complaints\/public\/([0-9a-f-]{36})"/)?.[1];
    return id ?? "none";
  };
  await expect.poll(find, { message: "a complaint that the public sees", timeout: 20_000 }).not.toBe("none");
  await anybody.end();
  return id;
}

/** A confirmed alert of somebody, and the address of a link that waits to be followed, after the language. */
export async function makeAlerts(wire, newAddress) {
  const ask = async () => {
    const email = newAddress();
    await wire.send(`${LIST}/alerts`, `${LIST}/alerts`, { territory: AGADIR.commune, subject: "", email });
    const { text } = await messageTo(email, "Confirmez votre demande");
    return text.match(/\/fr(\/commune-agadir\/complaints\/alerts\/confirm\?t=\S+)/)[1];
  };
  const confirmed = await ask();
  await wire.send(`/fr${confirmed}`, `${LIST}/alerts/confirm`, {});
  return ask();
}
