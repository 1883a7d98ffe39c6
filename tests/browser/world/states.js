// One complaint in each state, and the browsers' memories (cookies) of everybody who may read them: where most pages begin.
import { Cases } from "./cases.js";
import { asking } from "./newcomer.js";
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
  const others = await Promise.all(
    [
      "clerk@commune-agadir.example",
      "operator@diwan.example",
      "amina@citizen.example",
      "admin@commune-agadir.example",
      "admin@region-souss-massa.example",
      "admin@region-fes-meknes.example",
    ].map((email) => Wire.start(email)),
  );
  const trial = await asking();
  const wires = [cases.citizen, cases.dispatcher, cases.officer, member, ...others];
  const [citizen, dispatcher, officer, youssef, clerk, operator, amina, admin, approver, stranger] = await Promise.all(wires.map((wire) => wire.cookies()));
  await Promise.all([cases.end(), member.end(), ...others.map((wire) => wire.end())]);
  return {
    trial: trial.slug,
    complaints: { received, assigned, answered, contested, settled },
    cookies: { nobody: undefined, citizen, dispatcher, officer, youssef, clerk, operator, amina, admin, approver, stranger, newcomer: trial.cookies },
  };
}
