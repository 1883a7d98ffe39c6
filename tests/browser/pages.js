// Every page that a person can meet, in one table: what it is called, its route, who sees it, where it is, and what must be
// done on it to bring it about. Tests walk through the table; `journeys/map_of_pages.spec.js` fails when a page is not in it.
import { choosePlace, describe, newWord, receiptOn, sendButton } from "./people/citizen.js";
import { words } from "./world/words.js";

const DESK = "/commune-agadir/desk/complaints";
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
  { name: "the sign-in after a visit to a provider that expired", route: null, who: "nobody", at: "", then: callbackWithout, status: 400 },
  { name: "the sign-in of an administration's own people", route: "/sign-in/administration", who: "nobody", at: "/sign-in/administration" },
  { name: "the sign-in of an administration's own people with an error", route: "/sign-in/administration", who: "nobody", at: "/sign-in/administration", then: press("ways-continue"), status: 422 },
  { name: "the sign-in by e-mail", route: "/sign-in/email", who: "nobody", at: "/sign-in/email" },
  { name: "the sign-in by e-mail with an error", route: "/sign-in/email", who: "nobody", at: "/sign-in/email", then: press("ways-send-link"), status: 422 },
  { name: "the page after a link was sent", route: "/sign-in/email/sent", who: "nobody", at: "/sign-in/forgotten", then: askForLink },
  { name: "the sign-in by telephone", route: "/sign-in/phone", who: "nobody", at: "/sign-in/phone" },
  { name: "the sign-in by telephone with an error", route: "/sign-in/phone", who: "nobody", at: "/sign-in/phone", then: press("phone-send"), status: 422 },
  { name: "the page for a code from the telephone", route: "/sign-in/phone/code", who: "nobody", at: "/sign-in/phone/code" },
  { name: "the form for one's telephone number", route: "/me/profile/phone", who: "amina", at: "/me/profile/phone" },
  { name: "the page for a code that proves a number", route: "/me/profile/phone/code", who: "amina", at: "/me/profile/phone/code" },
  { name: "a password forgotten", route: "/sign-in/forgotten", who: "nobody", at: "/sign-in/forgotten" },
  { name: "the sign-up", route: "/sign-up", who: "nobody", at: "/sign-up" },
  { name: "the sign-up with errors", route: "/sign-up", who: "nobody", at: "/sign-up", then: press("sign-up-submit"), status: 422 },
  { name: "a link that is no longer good", route: "/proof", who: "nobody", at: "/proof?t=x", status: 410 },
  { name: "the form to add a complaint to one's account", route: "/me/complaints/add", who: "amina", at: "/me/complaints/add" },
  { name: "the form to add a complaint to one's account with an error", route: "/me/complaints/add", who: "amina", at: "/me/complaints/add", then: press("claim-submit"), status: 422 },
  { name: "the form for another address", route: "/me/profile/email", who: "amina", at: "/me/profile/email" },
  { name: "a person's profile", route: "/me/profile", who: "amina", at: "/me/profile" },
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

async function callbackWithout(page, lang) {
  await page.context().addCookies([{ name: "lang", value: lang, url: page.url() }]);
  await page.goto("/sign-in/provider/callback?code=x&state=y");
}

async function askForLink(page, lang) {
  await page.locator("#email").fill(`${newWord()}@citizen.example`);
  await press("ways-send-link")(page, lang);
  await page.locator("[data-code]").waitFor();
}

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
