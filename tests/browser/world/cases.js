// One complaint in each state, brought there by the same forms that people use.
import { expect } from "@playwright/test";
import { Wire } from "../people/wire.js";

const SLUG = "commune-agadir";

/** The people who bring complaints from state to state. */
export class Cases {
  static async start() {
    const cases = new Cases();
    [cases.dispatcher, cases.officer, cases.citizen] = await Promise.all([
      Wire.start(`dispatcher@${SLUG}.example`),
      Wire.start(`officer@${SLUG}.example`),
      Wire.start(),
    ]);
    return cases;
  }

  async end() {
    await Promise.all([this.dispatcher, this.officer, this.citizen].map((wire) => wire.end()));
  }

  /** A new complaint: its number and its code. */
  async received({ text = "Le lampadaire devant l’école est éteint.", lang = "fr", email = "amina@citizen.example" } = {}) {
    const answer = await this.citizen.context.post(`/api/v1/${SLUG}/complaints`, {
      data: { kind: "complaint", category: "lighting", text, lang, place: { lat: 30.42, lon: -9.6 }, contact: { name: "Amina Idrissi", email } },
    });
    expect(answer.status()).toBe(201);
    const { number, code } = await answer.json();
    return { number, code, slug: SLUG };
  }

  /** The officer is put in charge; after an answer was contested, somebody else. */
  async assigned(one, name = "Nadia El Fassi") {
    const item = itemOf(one);
    const html = await this.dispatcher.open(item);
    const assignee = html.match(new RegExp(`<option value="([^"]+)"[^>]*>${name}`))[1];
    await this.dispatcher.send(item, `${item}/assign`, { assignee });
    return one;
  }

  /** The officer asks the author something. */
  async asked(one) {
    const item = itemOf(one);
    const until = (await this.officer.open(`${item}/ask`)).match(/name="until"[^>]* value="([^"]+)"/)[1];
    await this.officer.send(`${item}/ask`, `${item}/ask`, { text: "À quel numéro de la rue se trouve le lampadaire ?", until });
    return one;
  }

  async answered(one, outcome = "partly_resolved") {
    const item = itemOf(one);
    await this.officer.send(item, `${item}/answer`, { outcome, text: "Deux lampadaires sur trois sont réparés.\nLe troisième le sera lundi." });
    return one;
  }

  /** A browser without a name, that of the citizen unless another is given, may read the complaint from now on; its cookie holds the last five. */
  async opened(one, wire = this.citizen) {
    await wire.send("/fr/follow", "/fr/follow", { number: one.number, code: one.code });
    return one;
  }

  async contested(one) {
    const page = `/fr/${one.slug}/complaints/${one.number}`;
    await this.citizen.send(`${page}/contest`, `${page}/contest`, { reason: "Le troisième est toujours éteint." });
    return one;
  }

  async settled(one) {
    const page = `/fr/${one.slug}/complaints/${one.number}`;
    await this.citizen.send(page, `${page}/accept`, {});
    return one;
  }
}

function itemOf({ slug, number }) {
  return `/fr/${slug}/desk/complaints/${number}`;
}
