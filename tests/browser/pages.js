// Every page that a person can meet, in one table: what it is called, its route, who sees it, where it is, and what must be
// done on it to bring it about. Tests walk through the table; `journeys/map_of_pages.spec.js` fails when a page is not in it.
import { choosePlace, describe, newWord, receiptOn, sendButton } from "./people/citizen.js";
import { PASSWORD } from "./people/wire.js";
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
  { name: "the second step of a sign-in", route: "/sign-in/second", who: "nobody", at: "/sign-in", then: proveOneFactor },
  { name: "the second step by a recovery code, with an error", route: null, who: "nobody", at: "/sign-in", then: mistypeRecoveryCode, status: 422 },
  { name: "the security of an account", route: "/me/security", who: "amina", at: "/me/security" },
  { name: "the security of an account with a second step", route: "/me/security", who: "strong", at: "/me/security" },
  { name: "the form of a new password", route: "/me/security/password", who: "amina", at: "/me/security/password" },
  { name: "the form of a new password with an error", route: "/me/security/password", who: "amina", at: "/me/security/password", then: press("password-submit"), status: 422 },
  { name: "a renewed proof by password", route: "/me/security/confirm", who: "amina", at: "/me/security/confirm" },
  { name: "a renewed proof by a second factor, with an error", route: "/me/security/confirm", who: "strong", at: "/me/security/confirm", then: press("confirm-submit"), status: 422 },
  { name: "an authenticator to be linked", route: "/me/security/authenticator", who: "amina", at: "/me/security", then: afterProof(press("security-authenticator-add")) },
  { name: "the recovery codes", route: null, who: "strong", at: "/me/security", then: afterProof(makeCodes) },
  { name: "a passkey to be added", route: "/me/security/passkeys", who: "amina", at: "/me/security", then: afterProof(openPasskeys) },
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

/** Somebody whose account has a second factor gives their password. */
async function proveOneFactor(page, lang, { strong }) {
  const say = words(lang);
  await page.getByLabel(say("sign-in-email")).fill(strong.email);
  await page.getByLabel(say("sign-in-password")).fill(PASSWORD);
  await press("sign-in-submit")(page, lang);
  await page.waitForURL(/\/sign-in\/second$/);
}

/** Does what asks for a fresh proof, and gives one if it is asked for: a worker's sessions may be older than that. */
function afterProof(act) {
  return async (page, lang, states) => {
    await act(page, lang, states);
    await page.waitForLoadState();
    if (!page.url().includes("/me/security/confirm")) return;
    const password = page.locator("main [name=password]");
    if (await password.count()) await password.fill(PASSWORD);
    else await page.locator("main [name=code]").fill(states.strong.codes.pop());
    await press("confirm-submit")(page, lang);
    await page.waitForURL(/\/me\/security(\/passkeys)?$/);
    if (page.url().endsWith("/me/security")) await act(page, lang, states);
  };
}

async function makeCodes(page, lang, { strong }) {
  await press("security-codes-make")(page, lang);
  await page.waitForURL(/recovery-codes|confirm/);
  const codes = await page.locator("[data-codes] li").allTextContents();
  if (codes.length) strong.codes = codes;
}

function openPasskeys(page, lang) {
  return page.getByRole("link", { name: words(lang)("security-passkey-add"), exact: true }).click();
}

async function mistypeRecoveryCode(page, lang, states) {
  await proveOneFactor(page, lang, states);
  await page.getByRole("link", { name: words(lang)("second-use-recovery") }).click();
  await page.getByLabel(words(lang)("second-recovery-code"), { exact: true }).fill("0000-0000-0000-0000");
  await press("sign-in-submit")(page, lang);
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
