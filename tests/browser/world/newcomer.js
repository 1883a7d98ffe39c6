// An administration on trial, brought in by the same forms that people use: where the pages of its setting up begin.
import { randomUUID } from "node:crypto";
import { PASSWORD, Wire } from "../people/wire.js";
import { enrolByWire } from "./authenticator.js";
import { messages } from "./outbox.js";
import { expect } from "@playwright/test";

/** Communes of one region, of which each worker takes another: what was taken once cannot be taken again. */
const COMMUNES = [
  "09.001.05.09",
  "09.001.07.03",
  "09.273.01.15",
  "09.273.01.05",
  "09.273.01.13",
  "09.273.01.17",
  "09.163.01.11",
  "09.163.01.03",
  "09.541.01.09",
  "09.541.01.07",
  "09.541.01.02",
  "09.541.01.11",
];

/** A signed agreement, as far as its first bytes tell. */
export const PAPER = { name: "convention.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n") };

/** The six digits of the latest message to that address. */
export async function codeTo(address) {
  let code;
  await expect
    .poll(
      async () => {
        const all = await messages(address);
        code = all.map((message) => message.text.match(/^\d{6}$/m)?.[0]).findLast(Boolean);
        return Boolean(code);
      },
      { message: `a code to ${address}`, timeout: 20_000 },
    )
    .toBe(true);
  return code;
}

/** Somebody else who says that the commune is theirs. */
async function claimToo(slug) {
  const email = `secretaire.${randomUUID().slice(0, 8)}@commune.example`;
  const wire = await Wire.start();
  const who = `/fr/join/to/${slug}`;
  await wire.send(who, who, { name: "Fatima Ouhammou", position: "Secrétaire générale", email });
  await wire.send("/fr/join/proof", "/fr/join/proof", { code: await codeTo(email) });
  const signed = { paper: PAPER, signer: "Lahcen Oubella", position: "Président", signed_on: "2026-01-15", password: PASSWORD };
  await wire.send("/fr/join/agreement", "/fr/join/agreement", signed);
  await wire.end();
}

/** The commune that this worker brings in: its slug, and the cookies of its administrator, who has asked to go live. */
export async function asking() {
  const commune = COMMUNES[Number(process.env.TEST_WORKER_INDEX ?? 0) % COMMUNES.length];
  const email = `directeur.${randomUUID().slice(0, 8)}@commune.example`;
  const wire = await Wire.start();
  const who = `/fr/join/to/t-${commune}`;
  await wire.send(who, who, { name: "Brahim Ait Ali", position: "Directeur des services", email });
  await wire.send("/fr/join/proof", "/fr/join/proof", { code: await codeTo(email) });
  const signed = { paper: PAPER, signer: "Lahcen Oubella", position: "Président", signed_on: "2026-01-15", password: PASSWORD };
  const next = await wire.send("/fr/join/agreement", "/fr/join/agreement", signed);
  const slug = next.match(/next=\/fr\/([\w-]+)\/desk/)[1];
  await wire.send("/fr/sign-in", "/fr/sign-in", { email, password: PASSWORD });
  await enrolByWire(wire);
  const setup = `/fr/${slug}/desk/setup`;
  const register = { purpose: "Traiter les réclamations.", basis: "Décret n° 2-17-265.", months: "60", contact: "Secrétariat général", pending: "yes" };
  await wire.send(`${setup}/register`, `${setup}/register`, register);
  // On trial its own people alone may send one.
  const form = `/fr/${slug}/complaints/new`;
  const tried = { kind: "complaint", category: "lighting", text: "Essai de l’équipe.", lang: "fr", email: "essai@citizen.example", consent: "yes" };
  const receipt = await wire.send(form, form, tried);
  const [, number] = receipt.match(/\/complaints\/([\w-]+)\/receipt$/);
  const item = `/fr/${slug}/desk/complaints/${number}`;
  const [, assignee] = (await wire.open(item)).match(/name="assignee"[\s\S]*?<option value="([0-9a-f-]{36})"/);
  await wire.send(item, `${item}/assign`, { assignee });
  await wire.send(item, `${item}/answer`, { outcome: "resolved", text: "L’essai est bien arrivé." });
  await wire.send(setup, `${setup}/ask`, {});
  await claimToo(slug);
  const cookies = await wire.cookies();
  await wire.end();
  return { slug, cookies, number };
}
