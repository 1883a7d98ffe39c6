// A complaint that Agadir is asked to take, and one that waits for the arbiter, brought there by the calls that programs make.
import { expect } from "@playwright/test";
import { Wire } from "../people/wire.js";

const REASON = "La rue relève de votre commune, d’après son dernier plan.";
const NO = "Cette voie n’est pas la nôtre ; voyez avec la préfecture.";

/** Complaints of Rabat that were passed on: the transfers' identities. */
export async function makeTransfers() {
  const [rabat, fes, casablanca] = await Promise.all(
    ["commune-rabat", "commune-fes", "commune-casablanca"].map((slug) => Wire.start(`dispatcher@${slug}.example`)),
  );
  const number = async () => {
    const contact = { name: "Amina Idrissi", email: "amina@citizen.example" };
    const data = { kind: "complaint", category: "lighting", text: "Le lampadaire est éteint.", lang: "fr", place: { territory: "04.421" }, contact };
    const answer = await rabat.context.post("/api/v1/commune-rabat/complaints", { data });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()).number;
  };
  const ask = async (one, target) => {
    const answer = await rabat.context.post(`/api/v1/commune-rabat/complaints/${one}/moves`, { data: { move: "transfer", target, text: REASON } });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  /** What waits at an administration for this number; a job brings it there. */
  const waiting = async (wire, slug, one) => {
    let found;
    const look = async () => {
      const answer = await wire.context.get(`/api/v1/${slug}/transfers`);
      found = (await answer.json()).transfers.find((transfer) => transfer.number === one);
      return Boolean(found);
    };
    await expect.poll(look, { message: `${one} at ${slug}`, timeout: 20_000 }).toBe(true);
    return found.id;
  };
  const refused = async (wire, slug, one) => {
    await ask(one, slug);
    const id = await waiting(wire, slug, one);
    const answer = await wire.context.post(`/api/v1/${slug}/transfers/${id}`, { data: { decision: "refuse", text: NO } });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  const here = await Wire.start("dispatcher@commune-agadir.example");
  const asked = await number();
  await ask(asked, "commune-agadir");
  const incoming = await waiting(here, "commune-agadir", asked);
  const disputed = await number();
  await refused(fes, "commune-fes", disputed);
  await refused(casablanca, "commune-casablanca", disputed);
  await ask(disputed, "commune-agadir");
  await Promise.all([rabat, fes, casablanca, here].map((wire) => wire.end()));
  return { incoming, disputed };
}
