// One complaint in each state, and the browsers' memories (cookies) of everybody who may read them: where most pages begin.
import { makeActing } from "./acting.js";
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
  const acting = await makeActing();
  const others = await Promise.all(
    ["clerk@commune-agadir.example", "operator@diwan.example", "amina@citizen.example"].map((email) => Wire.start(email)),
  );
  const wires = [cases.citizen, cases.dispatcher, cases.officer, member, ...others];
  const [citizen, dispatcher, officer, youssef, clerk, operator, amina] = await Promise.all(wires.map((wire) => wire.cookies()));
  await Promise.all([cases.end(), member.end(), ...others.map((wire) => wire.end())]);
  return {
    complaints: { received, assigned, answered, contested, settled },
    mandates: acting.mandates,
    company: acting.company,
    cookies: { ...acting.cookies, nobody: undefined, citizen, dispatcher, officer, youssef, clerk, operator, amina },
  };
}
