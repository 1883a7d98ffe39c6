// One complaint in each state, and the browsers' memories (cookies) of everybody who may read them: where most pages begin.
import { makeActing } from "./acting.js";
import { Cases } from "./cases.js";
import { makeAlerts, openMap, publicId } from "./public.js";
import { asking } from "./newcomer.js";
import { makeTransfers } from "./transfers.js";
import { Wire } from "../people/wire.js";
import { AGADIR, newAddress } from "../people/citizen.js";
import { messageTo } from "./outbox.js";
import { linkApp } from "../people/phone_app.js";

/** Who else has a session, and their address. */
const OTHERS = {
  clerk: "clerk@commune-agadir.example",
  operator: "operator@diwan.example",
  amina: "amina@citizen.example",
  admin: "admin@commune-agadir.example",
  stranger: "admin@commune-fes.example",
  approver: "admin@region-souss-massa.example",
  idle: "admin@region-fes-meknes.example",
};

/**
 * Whose account has a second factor, one for each worker: no other test signs in as them. A worker begins anew after each
 * failure, so there are as many as failures that are waited for (`maxFailures`).
 */
const PLACES = ["commune-rabat", "commune-casablanca", "commune-fes", "ministere-education", "ministere-emploi", "cri-rabat"];
const ROLES = ["counter", "clerk"];
const WORKER = Number(process.env.TEST_WORKER_INDEX);
const STRONG = `${ROLES[Math.floor(WORKER / PLACES.length)]}@${PLACES[WORKER % PLACES.length]}.example`;

/** Everything is new for each worker, so that tests need no order. */
export async function makeStates() {
  await openMap();
  const cases = await Cases.start();
  const received = await cases.received();
  const assigned = await cases.assigned(await cases.received());
  const answered = await cases.answered(await cases.assigned(await cases.received()));
  const contested = await cases.answered(await cases.assigned(await cases.received()));
  const settled = await cases.answered(await cases.assigned(await cases.received()), "resolved");
  const proposed = await cases.proposed(await cases.received());
  const refused = await cases.refused(await cases.proposed(await cases.received()));
  for (const one of [received, assigned, answered, contested, settled]) await cases.opened(one);
  await cases.contested(contested);
  await cases.settled(settled);
  // A cookie holds five: this one is in a browser of its own.
  const asker = await Wire.start();
  const asked = await cases.opened(await cases.asked(await cases.assigned(await cases.received())), asker);
  const member = await Wire.start("youssef@citizen.example");
  const sent = await member.send("/fr/complaints/new", "/fr/complaints/new", {
    kind: "suggestion",
    region: AGADIR.region,
    province: AGADIR.province,
    category: "parks",
    text: "Un banc à l’ombre près de l’arrêt.",
    lang: "fr",
    consent: "yes",
  });
  // Somebody opens it, so that its author's journal has a line.
  await cases.dispatcher.open(sent.replace(/\/receipt$/, "").replace("/complaints/", "/desk/complaints/"));
  const shown = await publicId();
  const alert = await makeAlerts(member, newAddress);
  const acting = await makeActing();
  const administration = await administered();
  const others = Object.fromEntries(
    await Promise.all(Object.entries(OTHERS).map(async ([who, email]) => [who, await Wire.start(email)])),
  );
  const webhook = await makeWebhook(others.admin);
  const domain = await makeDomain(others.admin);
  await makeProvider(others.admin);
  await makeNames(others.admin);
  const strong = await Wire.start(STRONG);
  const codes = await linkApp(strong);
  const wires = { citizen: cases.citizen, dispatcher: cases.dispatcher, officer: cases.officer, youssef: member, strong, asker, ...others };
  const trial = await asking();
  const transfers = await makeTransfers();
  const cookies = { ...acting.cookies, nobody: undefined, newcomer: trial.cookies };
  for (const [who, wire] of Object.entries(wires)) cookies[who] = await wire.cookies();
  await Promise.all([cases, member, strong, asker, ...Object.values(others)].map((wire) => wire.end()));
  return { shown, alert, mandates: acting.mandates, company: acting.company, administration, webhook, domain, trial: trial.slug, tried: trial.number, transfers, complaints: { received, assigned, asked, answered, contested, settled, proposed, refused }, cookies, strong: { email: STRONG, codes } };
}

/** What an administrator made: a unit, a role, an invitation with its link; and the page of a member. */
async function administered() {
  const admin = await Wire.start("admin@commune-agadir.example");
  const desk = "/fr/commune-agadir/desk";
  // A worker that begins anew finds what the one before it made.
  const word = Math.random().toString(36).slice(2, 10);
  const names = { name_ar: "مصلحة الإنارة", name_fr: `Éclairage ${word}` };
  await admin.send(`${desk}/units/new`, `${desk}/units/new`, { ...names, code: word, parent: "" });
  await admin.send(`${desk}/roles/new`, `${desk}/roles/new`, { ...names, permissions: "complaints.read" });
  const email = `${word}@ville.example`;
  await admin.send(`${desk}/people/invite`, `${desk}/people/invite`, { name: "Leïla Tahiri", email, lang: "fr", roles: "officer", "unit-officer": "" });
  const idOn = async (page, label) => (await admin.open(page)).match(new RegExp(`href="${page}/([^"/]+)"><bdi>${label}`))[1];
  const made = {
    unit: await idOn(`${desk}/units`, names.name_fr),
    role: await idOn(`${desk}/roles`, names.name_fr),
    person: await idOn(`${desk}/people`, "Nadia El Fassi"),
    invitation: (await messageTo(email, "Invitation")).text.match(/\/invitation\?token=\S+/)[0],
  };
  // Somebody's access is being restored; a worker that begins anew finds it under way.
  made.recovered = await idOn(`${desk}/people`, "Hassan Amrani");
  const recovery = `${desk}/people/${made.recovered}/recovery`;
  const isNew = async () => (await admin.open(recovery)).includes('name="seen"');
  if (await isNew()) {
    await admin.send(recovery, recovery, { seen: "yes", checked: "card", email: "" }).catch(async (error) => {
      // Unless another worker was faster.
      if (await isNew()) throw error;
    });
  }
  Object.assign(made, await makeCalendar(admin));
  await admin.end();
  return made;
}

/** A closed day and summer hours of its own, far enough ahead to move no deadline of a test; again they are the same. */
async function makeCalendar(admin) {
  const list = "/fr/commune-agadir/desk/calendar";
  const idOf = async (kind) => (await admin.open(list)).match(new RegExp(`${list}/${kind}/([0-9a-f-]{36})`))?.[1];
  const ahead = (days) => new Date(Date.now() + days * 86_400_000);
  const iso = (date) => date.toISOString().slice(0, 10);
  const ground = "Décision du conseil";
  // The next Wednesday that is no holiday.
  for (let weeks = 44; !(await idOf("days")); weeks++) {
    const day = ahead(weeks * 7);
    day.setUTCDate(day.getUTCDate() + ((10 - day.getUTCDay()) % 7));
    await admin.send(`${list}/days/new`, `${list}/days/new`, { day: iso(day), kind: "closed", name_fr: "Moussem", ground }).catch((error) => {
      if (weeks > 47) throw error;
    });
  }
  if (!(await idOf("hours"))) {
    const summer = { season: "summer", from: iso(ahead(300)), to: iso(ahead(330)), opens: "08:00", closes: "14:00", ground };
    await admin.send(`${list}/hours/new`, `${list}/hours/new`, summer).catch(async (error) => {
      // Unless another worker was faster.
      if (!(await idOf("hours"))) throw error;
    });
  }
  return { day: await idOf("days"), hours: await idOf("hours") };
}

/** A webhook to which a message was sent that does not arrive: nothing is at such a name (RFC 6761). */
async function makeWebhook(admin) {
  const list = "/fr/commune-agadir/desk/webhooks";
  const fields = { description: `Tableau de bord ${crypto.randomUUID()}`, url: "https://tableau.agadir.example/diwan", kinds: "complaint.closed" };
  await admin.send(`${list}/new`, `${list}/new`, fields, { status: 200 });
  const before = (await admin.open(list)).split(fields.description)[0];
  const id = before.slice(before.lastIndexOf("/webhooks/")).match(/[0-9a-f-]{36}/)[0];
  await admin.send(`${list}/${id}`, `${list}/${id}/test`, {});
  return id;
}

/** A domain that waits for its record; again it is the same. */
async function makeDomain(admin) {
  const list = "/fr/commune-agadir/desk/setup/domains";
  return (await admin.send(list, list, { name: "www.agadir.example" })).split("/").at(-1);
}

/** Names that wait for approval; again they are the same. */
async function makeNames(admin) {
  const words = "/fr/commune-agadir/desk/setup/words";
  const html = await admin.open(words);
  const value = (field) => html.match(new RegExp(`name="${field}"[^>]* value="([^"]*)"`))[1];
  const fields = Object.fromEntries(["name_ar", "name_fr", "name_zgh", "seen"].map((field) => [field, value(field)]));
  await admin.send(words, words, { ...fields, name_en: "City of Agadir" });
}

/** A provider of its own, entered and not tried; an administration has one. */
async function makeProvider(admin) {
  const page = "/fr/commune-agadir/desk/setup/sign-in";
  if ((await admin.open(page)).includes('/try"')) return;
  const fields = { issuer: "https://connexion.agadir.example", client_id: "diwan", client_secret: "secret", acr_high: "eidas3" };
  await admin.send(`${page}/new`, `${page}/new`, fields);
}
