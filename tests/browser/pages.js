// Every page that a person can meet, in one table: what it is called, its route, who sees it, where it is, and what must be
// done on it to bring it about. Tests walk through the table; `journeys/map_of_pages.spec.js` fails when a page is not in it.
import { choosePlace, describe, newWord, receiptOn, sendButton } from "./people/citizen.js";
import { words } from "./world/words.js";

const DESK = "/commune-agadir/desk/complaints";
const MANDATES = "/commune-agadir/desk/mandates";
const STRANGE = "/check?number=26-AGA-000001-X&code=AAAAA-AAAAA";

const of = (state, rest = "") => ({ complaints }) => `/commune-agadir/complaints/${complaints[state].number}${rest}`;
const item = (state) => ({ complaints }) => `${DESK}/${complaints[state].number}`;
const press = (key) => (page, lang) => page.getByRole("main").getByRole("button", { name: words(lang)(key), exact: true }).click();

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} route as the address is built; `null` for what stands at the address of another page
 * @property {string} who whose cookies: see `world/states.js`
 * @property {string | ((states: object) => string)} at the address after the language
 * @property {(page: import("@playwright/test").Page, lang: string, states: object) => Promise<unknown>} [then]
 * @property {number} [status] of the page in the end; 200 when not given
 * @type {Row[]}
 */
export const PAGES = [
  { name: "the front door", route: "/", who: "nobody", at: "/" },
  { name: "the front door with the display panel open", route: "/", who: "nobody", at: "/", then: (page) => page.locator("[data-display] > summary").click() },
  { name: "a search that finds administrations", route: "/", who: "nobody", at: "/?q=agadir" },
  { name: "a search that finds nothing", route: "/", who: "nobody", at: "/?q=zzzz" },
  { name: "an administration", route: "/{tenant}/", who: "nobody", at: "/commune-agadir/" },
  { name: "the form of a complaint", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: mapIsThere },
  { name: "the form of a complaint to one administration", route: "/{tenant}/complaints/new", who: "nobody", at: "/commune-agadir/complaints/new", then: mapIsThere },
  { name: "the form of a complaint with errors", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: press("complaint-send"), status: 422 },
  { name: "the form of a complaint that was sent a moment ago", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: sendTwice, status: 409 },
  { name: "the receipt", route: "/{tenant}/complaints/{number}/receipt", who: "citizen", at: of("received", "/receipt") },
  { name: "the form to follow", route: "/follow", who: "nobody", at: "/follow" },
  { name: "the form to follow with an error", route: "/follow", who: "nobody", at: "/follow", then: press("follow-submit"), status: 422 },
  { name: "a complaint whose code must be given", route: "/{tenant}/complaints/{number}", who: "nobody", at: of("received") },
  { name: "a complaint that was received", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("received") },
  { name: "a complaint in progress", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("assigned") },
  { name: "a complaint that was answered", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("answered") },
  { name: "a complaint that was contested", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("contested") },
  { name: "a complaint that is settled", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("settled") },
  { name: "the form to contest", route: "/{tenant}/complaints/{number}/contest", who: "citizen", at: of("answered", "/contest") },
  { name: "the form to contest with an error", route: "/{tenant}/complaints/{number}/contest", who: "citizen", at: of("answered", "/contest"), then: press("contest-submit"), status: 422 },
  { name: "the check of a receipt", route: "/check", who: "nobody", at: "/check" },
  { name: "the check of a genuine receipt", route: "/check", who: "citizen", at: of("received", "/receipt"), then: checkReceipt },
  { name: "the check of an unknown receipt", route: "/check", who: "nobody", at: STRANGE },
  { name: "the sign-in", route: "/sign-in", who: "nobody", at: "/sign-in" },
  { name: "the sign-in with an error", route: "/sign-in", who: "nobody", at: "/sign-in", then: press("sign-in-submit"), status: 422 },
  { name: "a citizen's own space with nothing in it", route: "/me", who: "amina", at: "/me" },
  { name: "a citizen's own space", route: "/me", who: "youssef", at: "/me" },
  { name: "an officer's own space", route: "/me", who: "officer", at: "/me" },
  { name: "an operator's own space", route: "/me", who: "operator", at: "/me" },
  { name: "the worklist", route: "/{tenant}/desk/complaints", who: "dispatcher", at: DESK },
  { name: "the worklist with its shortcuts", route: "/{tenant}/desk/complaints", who: "dispatcher", at: DESK, then: openShortcuts },
  { name: "the worklist when nothing matches", route: "/{tenant}/desk/complaints", who: "dispatcher", at: `${DESK}?q=zzzzzzzz` },
  { name: "a complaint to be assigned", route: "/{tenant}/desk/complaints/{number}", who: "dispatcher", at: item("received") },
  { name: "a complaint to be assigned with an error", route: null, who: "dispatcher", at: item("received"), then: press("item-assign"), status: 422 },
  { name: "a complaint to be answered", route: "/{tenant}/desk/complaints/{number}", who: "officer", at: item("assigned") },
  { name: "a complaint to be answered with errors", route: null, who: "officer", at: item("assigned"), then: press("answer-send"), status: 422 },
  { name: "a complaint on the desk when all is done", route: "/{tenant}/desk/complaints/{number}", who: "dispatcher", at: item("settled") },
  { name: "the mandates", route: "/{tenant}/desk/mandates", who: "counter", at: MANDATES },
  { name: "the mandates when nothing matches", route: "/{tenant}/desk/mandates", who: "counter", at: `${MANDATES}?q=zzzzzzzz` },
  { name: "the form of a mandate", route: "/{tenant}/desk/mandates/new", who: "counter", at: `${MANDATES}/new` },
  { name: "the form of a mandate with errors", route: "/{tenant}/desk/mandates/new", who: "counter", at: `${MANDATES}/new`, then: press("mandate-write"), status: 422 },
  { name: "a mandate that waits for a signature", route: "/{tenant}/desk/mandates/{mandate}", who: "counter", at: ({ mandates }) => mandates.pending },
  { name: "a mandate in force", route: "/{tenant}/desk/mandates/{mandate}", who: "counter", at: ({ mandates }) => mandates.active },
  { name: "the paper of a mandate", route: "/{tenant}/desk/mandates/{mandate}/paper", who: "counter", at: ({ mandates }) => `${mandates.active}/paper` },
  { name: "the complaints of a mandate", route: "/{tenant}/desk/mandates/{mandate}/complaints", who: "counter", at: ({ mandates }) => `${mandates.followed}/complaints` },
  { name: "the form of a complaint for somebody", route: "/{tenant}/desk/mandates/{mandate}/complaints/new", who: "counter", at: ({ mandates }) => `${mandates.active}/complaints/new`, then: mapIsThere },
  { name: "the code of a mandate", route: "/mandate", who: "nobody", at: "/mandate" },
  { name: "the code of a mandate with an error", route: "/mandate", who: "nobody", at: "/mandate", then: press("mandate-code-open"), status: 422 },
  { name: "the answer to a mandate", route: null, who: "nobody", at: "/mandate", then: openMandate },
  { name: "a person's mandates", route: "/me/mandates", who: "youssef", at: "/me/mandates" },
  { name: "a person's mandates when there are none", route: "/me/mandates", who: "amina", at: "/me/mandates" },
  { name: "the journal of a person", route: "/me/journal", who: "youssef", at: "/me/journal" },
  { name: "the journal of a person with nothing in it", route: "/me/journal", who: "clerk", at: "/me/journal" },
  { name: "a person's companies", route: "/me/companies", who: "youssef", at: "/me/companies" },
  { name: "a person's companies with errors", route: "/me/companies", who: "amina", at: "/me/companies", then: press("company-declare-send"), status: 422 },
  { name: "the people of a company", route: "/me/companies/{company}", who: "youssef", at: ({ company }) => `/me/companies/${company}` },
  { name: "an invitation to a company with errors", route: null, who: "youssef", at: ({ company }) => `/me/companies/${company}`, then: press("company-invite-send"), status: 422 },
  { name: "the companies to check", route: "/platform/companies", who: "operator", at: "/platform/companies" },
  { name: "the consent to support", route: "/{tenant}/desk/support", who: "admin", at: "/commune-agadir/desk/support" },
  { name: "the support of the platform", route: "/platform/support", who: "operator", at: "/platform/support" },
  { name: "a question for support with errors", route: "/platform/support", who: "operator", at: "/platform/support", then: press("support-ask-send"), status: 422 },
  { name: "the worklist under a support access", route: "/{tenant}/desk/complaints", who: "operator", at: DESK },
  { name: "the failed jobs", route: "/platform/failed-jobs", who: "operator", at: "/platform/failed-jobs" },
  { name: "the help", route: "/help", who: "nobody", at: "/help" },
  { name: "the page on accessibility", route: "/accessibility", who: "nobody", at: "/accessibility" },
  { name: "the page on privacy", route: "/privacy", who: "nobody", at: "/privacy" },
  { name: "the gallery of components", route: "/gallery", who: "nobody", at: "/gallery", then: mapIsThere },
  { name: "an address that does not exist", route: null, who: "nobody", at: "/nothing/here", status: 404 },
  { name: "an act that one may not do", route: null, who: "clerk", at: item("received"), then: assignAllTheSame, status: 403 },
  { name: "an act on what has changed", route: null, who: "dispatcher", at: item("received"), then: assignFromAnOldPage, status: 409 },
  { name: "a form that has expired", route: null, who: "nobody", at: "/follow", then: sendWithoutSeat, status: 403 },
];

async function sendTwice(page, lang) {
  const complaint = { text: newWord(), email: "amina@citizen.example" };
  const send = async () => {
    await choosePlace(page);
    await describe(page, lang, complaint);
    await sendButton(page, lang).click();
  };
  await send();
  await receiptOn(page);
  await page.goto(`/${lang}/complaints/new`);
  await send();
  await page.locator("[name=again]").waitFor();
}

async function mapIsThere(page) {
  // It is drawn for whoever comes to it.
  await page.locator("[data-map]").first().scrollIntoViewIfNeeded();
  await page.locator(".territory-region").first().waitFor({ state: "attached" });
}

async function openMandate(page, lang, { mandates }) {
  await page.locator("#reference").fill(mandates.reference);
  await page.locator("#code").fill(mandates.code);
  await press("mandate-code-open")(page, lang);
}

function checkReceipt(page) {
  return page.locator(".qr a").click();
}

async function openShortcuts(page) {
  await page.locator("[data-keys-hint]").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
}

/** The page shows no form for it, so the person writes one. */
function assignAllTheSame(page) {
  return Promise.all([
    page.waitForNavigation(),
    page.evaluate(() => {
      const form = document.querySelector("form[action$='/display']").cloneNode(true);
      form.action = `${location.pathname}/assign`;
      for (const [name, value] of [["version", "1"], ["assignee", crypto.randomUUID()]]) {
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
      document.body.append(form);
      form.submit();
    }),
  ]);
}

async function assignFromAnOldPage(page, lang) {
  await page.locator("#assignee").selectOption({ index: 1 });
  await page.locator("form[action$='/assign'] [name=version]").evaluate((field) => (field.value = "0"));
  await press("item-assign")(page, lang);
}

async function sendWithoutSeat(page, lang) {
  await page.context().clearCookies({ name: "seat" });
  await press("follow-submit")(page, lang);
}
