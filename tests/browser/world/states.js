// One complaint in each state, and the browsers' memories (cookies) of everybody who may read them: where most pages begin.
import { Cases } from "./cases.js";
import { Wire } from "../people/wire.js";
import { AGADIR } from "../people/citizen.js";
import { linkApp } from "../people/phone_app.js";

/** Whose account has a second factor, one for each worker: no other test signs in as them. */
const PLACES = ["commune-rabat", "commune-casablanca", "commune-fes", "ministere-education", "ministere-emploi", "cri-rabat"];
const STRONG = `counter@${PLACES[Number(process.env.TEST_WORKER_INDEX) % PLACES.length]}.example`;

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
    ["clerk@commune-agadir.example", "operator@diwan.example", "amina@citizen.example"].map((email) => Wire.start(email)),
  );
  const strong = await Wire.start(STRONG);
  const codes = await linkApp(strong);
  const wires = [cases.citizen, cases.dispatcher, cases.officer, member, ...others, strong];
  const [citizen, dispatcher, officer, youssef, clerk, operator, amina, secured] = await Promise.all(wires.map((wire) => wire.cookies()));
  await Promise.all([cases.end(), member.end(), strong.end(), ...others.map((wire) => wire.end())]);
  return {
    complaints: { received, assigned, answered, contested, settled },
    cookies: { nobody: undefined, citizen, dispatcher, officer, youssef, clerk, operator, amina, strong: secured },
    strong: { email: STRONG, codes },
  };
}
