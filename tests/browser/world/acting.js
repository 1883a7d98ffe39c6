// Somebody acts for somebody: mandates in each state, a company, a support access.
import { randomUUID } from "node:crypto";
import { Wire } from "../people/wire.js";
import { PAPER } from "./newcomer.js";

const DESK = "/fr/commune-agadir/desk";

/** A right ICE that no other test has: a multiple of 97. */
export function newIce() {
  const body = BigInt(`0x${randomUUID().replaceAll("-", "").slice(0, 10)}`) * 100n;
  return String(body + ((97n - (body % 97n)) % 97n)).padStart(15, "0");
}

export async function makeActing() {
  const [counter, clerk, admin, operator, youssef] = await Promise.all(
    ["counter@commune-agadir.example", "clerk@commune-agadir.example", "admin@commune-agadir.example", "operator@diwan.example", "youssef@citizen.example"].map((email) => Wire.start(email)),
  );
  const write = async (name, acts, email) => {
    const fields = { name, acts, email, phone: "", lang: "fr", days: "31", consent: "signature" };
    const at = await counter.send(`${DESK}/mandates/new`, `${DESK}/mandates/new`, fields);
    return at.replace(/^\/fr/, "");
  };
  const handIn = async (mandate) => {
    await counter.send(`/fr${mandate}/sign`, `/fr${mandate}/sign`, { document: "card", last: "456X", scan: PAPER });
    return mandate;
  };
  const sign = async (mandate) => {
    await handIn(mandate);
    await clerk.open(`/fr${mandate}/scan`);
    await clerk.send(`/fr${mandate}`, `/fr${mandate}/compare`, { answer: "yes", reason: "" });
    return mandate;
  };
  const pending = await write("Zahra Ouhssain", "complaints.submit", "");
  const active = await sign(await write("Zahra Ouhssain", "complaints.submit", "youssef@citizen.example"));
  const texted = (await counter.send(`${DESK}/mandates/new`, `${DESK}/mandates/new`, { name: "Zahra Ouhssain", acts: "complaints.submit", email: "", phone: "0612345678", lang: "ar", days: "31", consent: "sms" })).replace(/^\/fr/, "");
  const followed = await sign(await write("Brahim Amzil", "complaints.follow", ""));
  const signed = await handIn(await write("Fatna Bouhlal", "complaints.submit", ""));
  const slip = await counter.open(`/fr${followed}/slip`);
  const part = (name) => slip.match(new RegExp(`data-${name}[^>]*>(?:<bdi>)?([^<]+)<`))[1];

  const ice = newIce();
  await youssef.send("/fr/me/companies", "/fr/me/companies", { ice, name: "Atlas Bois SARL" });
  const waiting = await operator.open("/fr/platform/companies");
  const declared = waiting.slice(waiting.indexOf(ice)).match(/name="company" value="([^"]+)"/)[1];
  const html = waiting.match(/name="csrf" value="([^"]+)"/)[1];
  await operator.context.post("/fr/platform/companies/decide", { form: { csrf: html, company: declared, answer: "yes", ground: "Modèle J" } });
  await youssef.send("/fr/me/companies", "/fr/me/companies", { ice: newIce(), name: "Argan du Souss" });

  const ticket = `SUP-${randomUUID().slice(0, 8)}`;
  const ask = { administration: "commune-agadir", ticket };
  await operator.send("/fr/platform/support", "/fr/platform/support", ask);
  const asked = await admin.open(`/fr/commune-agadir/desk/support`);
  const access = asked.slice(asked.indexOf(ticket)).match(/name="access" value="([^"]+)"/)[1];
  const csrf = asked.match(/name="csrf" value="([^"]+)"/)[1];
  await admin.context.post("/fr/commune-agadir/desk/support", { form: { csrf, access, answer: "yes" } });
  await operator.send("/fr/platform/support", "/fr/platform/support", { ...ask, ticket: `${ticket}-B` });

  const cookies = { counter: await counter.cookies(), admin: await admin.cookies() };
  await Promise.all([counter, clerk, admin, operator, youssef].map((wire) => wire.end()));
  return { mandates: { pending, signed, texted, active, followed, reference: part("reference"), code: part("code") }, company: declared, cookies };
}
