// One complaint in each state, and the browsers' memories (cookies) of everybody who may read them: where most pages begin.
import { Cases } from "./cases.js";
import { Wire } from "../people/wire.js";
import { AGADIR } from "../people/citizen.js";

/** Everything is new for each worker, so that tests need no order. */
export async function makeStates() {
  const cases = await Cases.start();
  const received = await cases.received();
  const assigned = await cases.assigned(await cases.received());
  const answered = await cases.answered(await cases.assigned(await cases.received()));
  const contested = await cases.answered(await cases.assigned(await cases.received()));
  const settled = await cases.answered(await cases.assigned(await cases.received()), "resolved");
  for (const one of [received, assigned, answered, contested, settled]) await cases.opened(one);
  await cases.contested(contested);
  await cases.settled(settled);
  const member = await Wire.start("youssef@citizen.example");
  await member.send("/fr/complaints/new", "/fr/complaints/new", {
    kind: "suggestion",
    region: AGADIR.region,
    province: AGADIR.province,
    category: "parks",
    text: "Un banc à l’ombre près de l’arrêt.",
    lang: "fr",
    consent: "yes",
  });
  const admin = await Wire.start("admin@commune-agadir.example");
  const webhook = await makeWebhook(admin);
  const others = await Promise.all(
    ["clerk@commune-agadir.example", "operator@diwan.example", "amina@citizen.example", "admin@commune-fes.example"].map((email) => Wire.start(email)),
  );
  const wires = [cases.citizen, cases.dispatcher, cases.officer, member, admin, ...others];
  const [citizen, dispatcher, officer, youssef, administrator, clerk, operator, amina, stranger] = await Promise.all(wires.map((wire) => wire.cookies()));
  await Promise.all([cases.end(), member.end(), admin.end(), ...others.map((wire) => wire.end())]);
  return {
    complaints: { received, assigned, answered, contested, settled },
    webhook,
    cookies: { nobody: undefined, citizen, dispatcher, officer, youssef, administrator, clerk, operator, amina, stranger },
  };
}

/** A webhook to which a message was sent that does not arrive: its address leads to this machine. */
async function makeWebhook(admin) {
  const list = "/fr/commune-agadir/desk/webhooks";
  const fields = { description: `Tableau de bord ${crypto.randomUUID()}`, url: "https://localhost/diwan", kinds: "complaint.closed" };
  await admin.send(`${list}/new`, `${list}/new`, fields, { status: 200 });
  const before = (await admin.open(list)).split(fields.description)[0];
  const id = before.slice(before.lastIndexOf("/webhooks/")).match(/[0-9a-f-]{36}/)[0];
  await admin.send(`${list}/${id}`, `${list}/${id}/test`, {});
  return id;
}
