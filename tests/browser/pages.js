// Every page that a person can meet, in one table: what it is called, its route, who sees it, where it is, and what must be
// done on it to bring it about. Tests walk through the table; `journeys/map_of_pages.spec.js` fails when a page is not in it.
import { expect } from "@playwright/test";
import { choosePlace, describe, newWord, receiptOn, sendButton } from "./people/citizen.js";
import { codeTo } from "./world/newcomer.js";
import { messageTo } from "./world/outbox.js";
import { PASSWORD } from "./people/wire.js";
import { words } from "./world/words.js";

const DESK = "/commune-agadir/desk/complaints";
const HOOKS = "/commune-agadir/desk/webhooks";
const MANDATES = "/commune-agadir/desk/mandates";
const CALENDAR = "/commune-agadir/desk/calendar";
const STRANGE = "/check?number=26-AGA-000001-X&code=AAAAA-AAAAA";

const of = (state, rest = "") => ({ complaints }) => `/commune-agadir/complaints/${complaints[state].number}${rest}`;
const item = (state, rest = "") => ({ complaints }) => `${DESK}/${complaints[state].number}${rest}`;
const made = (kind, rest = "") => ({ administration }) => `/commune-agadir/desk/${kind}/${administration[{ people: "person", roles: "role", units: "unit" }[kind]]}${rest}`;
const PUBLIC = "/commune-agadir/complaints";
const publicMapIsThere = (page) => page.locator(".cluster-mark a").first().waitFor();
const heatIsThere = (page) => page.locator("path.heat").first().waitFor({ state: "attached" });
const press = (key) => (page, lang) => page.getByRole("main").getByRole("button", { name: words(lang)(key), exact: true }).click();

/** A commune that nobody brings in. */
const AKKA = "/join/to/t-09.551.01.01";
const setup = (rest) => `/commune-agadir/desk/setup${rest}`;
const onTrial = (rest) => ({ trial }) => `/${trial}${rest}`;

const openedByCode = (state) => async (page, lang, { complaints }) => {
  await page.getByLabel(words(lang)("follow-code")).fill(complaints[state].code);
  await press("follow-submit")(page, lang);
};

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
  { name: "the documentation of the API", route: "/docs", who: "nobody", at: "/docs" },
  { name: "an administration", route: "/{tenant}/", who: "nobody", at: "/commune-agadir/" },
  { name: "an administration in figures, for everybody", route: "/{tenant}/figures", who: "nobody", at: "/commune-agadir/figures" },
  { name: "what an administration does with personal data", route: "/{tenant}/data", who: "nobody", at: "/commune-agadir/data" },
  { name: "what all administrations do with personal data", route: "/data", who: "nobody", at: "/data" },
  { name: "what all administrations do with personal data when none is found", route: "/data", who: "nobody", at: "/data?q=zzzz" },
  { name: "the form of a complaint", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: mapIsThere },
  { name: "the form of a complaint to one administration", route: "/{tenant}/complaints/new", who: "nobody", at: "/commune-agadir/complaints/new", then: mapIsThere },
  { name: "the form of a complaint with errors", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: press("complaint-send"), status: 422 },
  { name: "the form of a complaint that was sent a moment ago", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: sendTwice, status: 409 },
  { name: "the public complaints of an administration", route: "/{tenant}/complaints", who: "nobody", at: PUBLIC, then: publicMapIsThere },
  { name: "the public complaints as a heat map", route: "/{tenant}/complaints", who: "nobody", at: `${PUBLIC}?view=heat`, then: heatIsThere },
  { name: "the public complaints when nothing matches", route: "/{tenant}/complaints", who: "nobody", at: `${PUBLIC}?subject=zzzz` },
  { name: "the public complaints of an administration that shows none", route: "/{tenant}/complaints", who: "nobody", at: "/commune-rabat/complaints" },
  { name: "a complaint as the public sees it", route: "/{tenant}/complaints/public/{face}", who: "nobody", at: ({ shown }) => `${PUBLIC}/public/${shown}` },
  { name: "the form for alerts", route: "/{tenant}/complaints/alerts", who: "nobody", at: `${PUBLIC}/alerts` },
  { name: "the form for alerts around a point", route: "/{tenant}/complaints/alerts", who: "nobody", at: `${PUBLIC}/alerts?lat=30.42&lon=-9.6` },
  { name: "the form for alerts with an error", route: "/{tenant}/complaints/alerts", who: "nobody", at: `${PUBLIC}/alerts`, then: press("alerts-send"), status: 422 },
  { name: "the link that confirms an alert", route: "/{tenant}/complaints/alerts/confirm", who: "nobody", at: ({ alert }) => alert },
  { name: "the link of an alert that is no longer good", route: "/{tenant}/complaints/alerts/end", who: "nobody", at: `${PUBLIC}/alerts/end?t=x`, status: 410 },
  { name: "a person's alerts", route: "/me/alerts", who: "youssef", at: "/me/alerts" },
  { name: "a person's alerts when there are none", route: "/me/alerts", who: "amina", at: "/me/alerts" },
  { name: "what an administration shows to the public", route: "/{tenant}/desk/showing", who: "admin", at: "/commune-agadir/desk/showing" },
  { name: "the complaints that were not sent when there are none", route: "/drafts", who: "nobody", at: "/drafts" },
  { name: "the page without a connection", route: "/offline", who: "nobody", at: "/offline" },
  { name: "the form of a complaint with what its subject asks", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: seeQuestions },
  { name: "the form of a complaint with how it will look in public", route: "/complaints/new", who: "nobody", at: "/complaints/new", then: seePreview },
  { name: "complaints nearby when there are none", route: "/{tenant}/complaints/nearby", who: "nobody", at: "/commune-agadir/complaints/nearby" },
  { name: "the receipt", route: "/{tenant}/complaints/{number}/receipt", who: "citizen", at: of("received", "/receipt") },
  { name: "the proof of the trails", route: "/proof", who: "nobody", at: "/proof" },
  { name: "the proof of the trails when nothing matches", route: "/proof", who: "nobody", at: "/proof?q=zzzz" },
  { name: "the form to follow", route: "/follow", who: "nobody", at: "/follow" },
  { name: "the form to follow with an error", route: "/follow", who: "nobody", at: "/follow", then: press("follow-submit"), status: 422 },
  { name: "what can be handed to the Médiateur", route: "/{tenant}/complaints/{number}/mediator", who: "citizen", at: of("received", "/mediator") },
  { name: "a complaint whose code must be given", route: "/{tenant}/complaints/{number}", who: "nobody", at: of("received") },
  { name: "a complaint that was received", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("received") },
  { name: "a complaint in progress", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("assigned") },
  { name: "a complaint that was answered", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("answered") },
  { name: "a complaint that was contested", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("contested") },
  { name: "a complaint that is settled", route: "/{tenant}/complaints/{number}", who: "citizen", at: of("settled") },
  { name: "a complaint that was refused", route: null, who: "nobody", at: of("refused"), then: openedByCode("refused") },
  { name: "the form to contest", route: "/{tenant}/complaints/{number}/contest", who: "citizen", at: of("answered", "/contest") },
  { name: "the form to contest with an error", route: "/{tenant}/complaints/{number}/contest", who: "citizen", at: of("answered", "/contest"), then: press("contest-submit"), status: 422 },
  { name: "a complaint whose author is asked something", route: "/{tenant}/complaints/{number}", who: "asker", at: of("asked") },
  { name: "the form to reply to a question", route: "/{tenant}/complaints/{number}/reply", who: "asker", at: of("asked", "/reply") },
  { name: "the form to reply to a question with an error", route: "/{tenant}/complaints/{number}/reply", who: "asker", at: of("asked", "/reply"), then: press("author-reply-submit"), status: 422 },
  { name: "the form to add to a complaint", route: "/{tenant}/complaints/{number}/add", who: "citizen", at: of("received", "/add") },
  { name: "the form to add to a complaint with an error", route: "/{tenant}/complaints/{number}/add", who: "citizen", at: of("received", "/add"), then: press("author-add-submit"), status: 422 },
  { name: "a reminder that is not possible yet", route: "/{tenant}/complaints/{number}/remind", who: "citizen", at: of("received", "/remind") },
  { name: "the form to take a complaint back", route: "/{tenant}/complaints/{number}/withdraw", who: "citizen", at: of("received", "/withdraw") },
  { name: "the check of a receipt", route: "/check", who: "nobody", at: "/check" },
  { name: "the check of a genuine receipt", route: "/check", who: "citizen", at: of("received", "/receipt"), then: checkReceipt },
  { name: "the check of an unknown receipt", route: "/check", who: "nobody", at: STRANGE },
  { name: "the sign-in", route: "/sign-in", who: "nobody", at: "/sign-in" },
  { name: "the sign-in with an error", route: "/sign-in", who: "nobody", at: "/sign-in", then: press("sign-in-submit"), status: 422 },
  { name: "the sign-in after a visit to a provider that expired", route: null, who: "nobody", at: "", then: callbackWithout, status: 400 },
  { name: "the sign-in of an administration's own people", route: "/sign-in/administration", who: "nobody", at: "/sign-in/administration" },
  { name: "the sign-in of an administration's own people with an error", route: "/sign-in/administration", who: "nobody", at: "/sign-in/administration", then: press("ways-continue"), status: 422 },
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
  { name: "a link that is no longer good", route: "/sign-in/link", who: "nobody", at: "/sign-in/link?t=x", status: 410 },
  { name: "the form to add a complaint to one's account", route: "/me/complaints/add", who: "amina", at: "/me/complaints/add" },
  { name: "the form to add a complaint to one's account with an error", route: "/me/complaints/add", who: "amina", at: "/me/complaints/add", then: press("claim-submit"), status: 422 },
  { name: "help for who can no longer sign in", route: "/sign-in/lost", who: "nobody", at: "/sign-in/lost" },
  { name: "a link to restore access that is no longer good", route: "/sign-in/recovery", who: "nobody", at: "/sign-in/recovery?t=x", status: 410 },
  { name: "the stop of a recovery when there is none", route: "/sign-in/recovery/stop", who: "nobody", at: "/sign-in/recovery/stop?t=x", status: 410 },
  { name: "the form for another address", route: "/me/profile/email", who: "amina", at: "/me/profile/email" },
  { name: "a person's profile", route: "/me/profile", who: "amina", at: "/me/profile" },
  { name: "a citizen's own space with nothing in it", route: "/me", who: "amina", at: "/me" },
  { name: "a citizen's own space", route: "/me", who: "youssef", at: "/me" },
  { name: "an officer's own space", route: "/me", who: "officer", at: "/me" },
  { name: "an operator's own space", route: "/me", who: "operator", at: "/me" },
  { name: "the worklist", route: "/{tenant}/desk/complaints", who: "dispatcher", at: DESK },
  { name: "the deadlines of a desk", route: "/{tenant}/desk/deadlines", who: "dispatcher", at: "/commune-agadir/desk/deadlines" },
  { name: "the worklist with its shortcuts", route: "/{tenant}/desk/complaints", who: "dispatcher", at: DESK, then: openShortcuts },
  { name: "the worklist when nothing matches", route: "/{tenant}/desk/complaints", who: "dispatcher", at: `${DESK}?q=zzzzzzzz` },
  { name: "a queue of the worklist", route: "/{tenant}/desk/complaints", who: "dispatcher", at: `${DESK}?tab=dispatch` },
  { name: "the kept views", route: "/{tenant}/desk/views", who: "dispatcher", at: "/commune-agadir/desk/views" },
  { name: "several complaints at once", route: "/{tenant}/desk/bulk", who: "dispatcher", at: ({ complaints }) => `/commune-agadir/desk/bulk?act=assign&n=${complaints.received.number}&n=${complaints.settled.number}` },
  { name: "the incidents", route: "/{tenant}/desk/incidents", who: "dispatcher", at: "/commune-agadir/desk/incidents" },
  { name: "the form of an incident", route: "/{tenant}/desk/incidents/new", who: "dispatcher", at: "/commune-agadir/desk/incidents/new" },
  { name: "the form of an incident with errors", route: null, who: "dispatcher", at: "/commune-agadir/desk/incidents/new", then: press("incident-open"), status: 422 },
  { name: "an incident", route: "/{tenant}/desk/incidents/{incident}", who: "dispatcher", at: "/commune-agadir/desk/incidents/new", then: openIncident },
  { name: "the form to join a complaint to an incident", route: "/{tenant}/desk/complaints/{number}/merge", who: "dispatcher", at: ({ complaints }) => `${DESK}/${complaints.received.number}/merge` },
  { name: "the competences", route: "/{tenant}/desk/competences", who: "admin", at: "/commune-agadir/desk/competences" },
  { name: "a complaint to be assigned", route: "/{tenant}/desk/complaints/{number}", who: "dispatcher", at: item("received") },
  { name: "a complaint to be assigned with an error", route: null, who: "dispatcher", at: item("received"), then: press("item-assign"), status: 422 },
  { name: "a complaint with its map open", route: "/{tenant}/desk/complaints/{number}", who: "dispatcher", at: item("received"), then: openPlaceMap },
  { name: "a complaint to be answered", route: "/{tenant}/desk/complaints/{number}", who: "officer", at: item("assigned") },
  { name: "a complaint to be answered with errors", route: null, who: "officer", at: item("assigned"), then: press("answer-send"), status: 422 },
  { name: "a complaint that waits for its author", route: "/{tenant}/desk/complaints/{number}", who: "officer", at: item("asked") },
  { name: "the form to ask the author", route: "/{tenant}/desk/complaints/{number}/ask", who: "officer", at: item("assigned", "/ask") },
  { name: "the form to ask the author with an error", route: "/{tenant}/desk/complaints/{number}/ask", who: "officer", at: item("assigned", "/ask"), then: press("ask-send"), status: 422 },
  { name: "the form of an internal note", route: "/{tenant}/desk/complaints/{number}/note", who: "officer", at: item("assigned", "/note") },
  { name: "the form of an internal note with an error", route: "/{tenant}/desk/complaints/{number}/note", who: "officer", at: item("assigned", "/note"), then: press("ask-note-save"), status: 422 },
  { name: "the form of a complaint that somebody makes at the desk", route: "/{tenant}/desk/complaints/new", who: "dispatcher", at: `${DESK}/new`, then: mapIsThere },
  { name: "what waits for a moderator", route: "/{tenant}/desk/moderation", who: "dispatcher", at: "/commune-agadir/desk/moderation" },
  { name: "what waits for a moderator when nothing matches", route: "/{tenant}/desk/moderation", who: "dispatcher", at: "/commune-agadir/desk/moderation?moderation=asked" },
  { name: "what the public sees of a complaint", route: "/{tenant}/desk/complaints/{number}/moderate", who: "dispatcher", at: item("received", "/moderate") },
  { name: "a complaint to be given to somebody else", route: "/{tenant}/desk/complaints/{number}", who: "dispatcher", at: item("contested") },
  { name: "a complaint whose refusal waits for a second person", route: null, who: "dispatcher", at: item("proposed") },
  { name: "the form to refuse", route: "/{tenant}/desk/complaints/{number}/refuse", who: "dispatcher", at: item("received", "/refuse") },
  { name: "the form to refuse with errors", route: null, who: "dispatcher", at: item("received", "/refuse"), then: press("refuse-send"), status: 422 },
  { name: "a proposal to decide on", route: "/{tenant}/desk/complaints/{number}/decide", who: "admin", at: item("proposed", "/decide") },
  { name: "a proposal that is declined without a reason", route: null, who: "admin", at: item("proposed", "/decide"), then: press("decide-decline"), status: 422 },
  { name: "the form to open again", route: "/{tenant}/desk/complaints/{number}/reopen", who: "admin", at: item("answered", "/reopen") },
  { name: "the form to open again with an error", route: null, who: "admin", at: item("answered", "/reopen"), then: press("reopen-send"), status: 422 },
  { name: "a complaint on the desk that was refused", route: null, who: "dispatcher", at: item("refused") },
  { name: "the templates", route: "/{tenant}/desk/templates", who: "admin", at: "/commune-agadir/desk/templates" },
  { name: "the templates when none fits", route: "/{tenant}/desk/templates", who: "admin", at: "/commune-agadir/desk/templates?category=roads" },
  { name: "the form of a new template", route: "/{tenant}/desk/templates/new", who: "admin", at: "/commune-agadir/desk/templates/new" },
  { name: "the form of a new template with errors", route: null, who: "admin", at: "/commune-agadir/desk/templates/new", then: press("templates-save"), status: 422 },
  { name: "a template", route: "/{tenant}/desk/templates/{template}", who: "admin", at: "/commune-agadir/desk/templates", then: (page) => page.locator("tbody a").first().click() },
  { name: "a complaint on the desk when all is done", route: "/{tenant}/desk/complaints/{number}", who: "dispatcher", at: item("settled") },
  { name: "passing a complaint on", route: "/{tenant}/desk/complaints/{number}/transfer", who: "dispatcher", at: ({ complaints }) => `${DESK}/${complaints.received.number}/transfer?q=rabat` },
  { name: "passing a complaint on with errors", route: null, who: "dispatcher", at: ({ complaints }) => `${DESK}/${complaints.received.number}/transfer?q=rabat`, then: press("transfer-send"), status: 422 },
  { name: "passing a complaint on that is over", route: null, who: "dispatcher", at: ({ complaints }) => `${DESK}/${complaints.settled.number}/transfer` },
  { name: "the transfers", route: "/{tenant}/desk/transfers", who: "dispatcher", at: "/commune-agadir/desk/transfers" },
  { name: "the transfers that others are asked to take", route: "/{tenant}/desk/transfers", who: "dispatcher", at: "/commune-agadir/desk/transfers?side=out&state=all" },
  { name: "a complaint that one is asked to take", route: "/{tenant}/desk/transfers/{transfer}", who: "dispatcher", at: ({ transfers }) => `/commune-agadir/desk/transfers/${transfers.incoming}` },
  { name: "a refusal to take a complaint with errors", route: null, who: "dispatcher", at: ({ transfers }) => `/commune-agadir/desk/transfers/${transfers.incoming}`, then: press("transfer-refuse"), status: 422 },
  { name: "the people", route: "/{tenant}/desk/people", who: "admin", at: "/commune-agadir/desk/people" },
  { name: "the people when nobody matches", route: "/{tenant}/desk/people", who: "admin", at: "/commune-agadir/desk/people?q=zzzz" },
  { name: "the form to invite", route: "/{tenant}/desk/people/invite", who: "admin", at: "/commune-agadir/desk/people/invite", then: provedAnew },
  { name: "the form to invite with errors", route: "/{tenant}/desk/people/invite", who: "admin", at: "/commune-agadir/desk/people/invite", then: proved(press("people-invite-send")), status: 422 },
  { name: "a member", route: "/{tenant}/desk/people/{person}", who: "admin", at: made("people") },
  { name: "the form to restore a member's access", route: "/{tenant}/desk/people/{person}/recovery", who: "admin", at: made("people", "/recovery") },
  { name: "the form to restore a member's access with errors", route: "/{tenant}/desk/people/{person}/recovery", who: "admin", at: made("people", "/recovery"), then: press("recovery-start"), status: 422 },
  { name: "a member whose access is being restored", route: "/{tenant}/desk/people/{person}/recovery", who: "admin", at: ({ administration }) => `/commune-agadir/desk/people/${administration.recovered}/recovery` },
  { name: "the end of a membership", route: "/{tenant}/desk/people/{person}/end", who: "admin", at: made("people", "/end") },
  { name: "an invitation", route: "/invitation", who: "nobody", at: ({ administration }) => administration.invitation },
  { name: "an invitation with errors", route: null, who: "nobody", at: ({ administration }) => administration.invitation, then: press("invitation-accept"), status: 422 },
  { name: "an invitation for somebody else", route: "/invitation", who: "amina", at: ({ administration }) => administration.invitation },
  { name: "an invitation that is not valid any more", route: "/invitation", who: "nobody", at: "/invitation", status: 404 },
  { name: "the roles", route: "/{tenant}/desk/roles", who: "admin", at: "/commune-agadir/desk/roles" },
  { name: "the form of a new role with errors", route: "/{tenant}/desk/roles/new", who: "admin", at: "/commune-agadir/desk/roles/new", then: press("roles-save"), status: 422 },
  { name: "a role", route: "/{tenant}/desk/roles/{role}", who: "admin", at: made("roles") },
  { name: "the subjects", route: "/{tenant}/desk/subjects", who: "admin", at: "/commune-agadir/desk/subjects" },
  { name: "the form of a new subject with errors", route: "/{tenant}/desk/subjects/new", who: "admin", at: "/commune-agadir/desk/subjects/new", then: press("subjects-save"), status: 422 },
  { name: "a subject", route: "/{tenant}/desk/subjects/{subject}", who: "admin", at: "/commune-agadir/desk/subjects/lighting" },
  { name: "the form of a new question with errors", route: "/{tenant}/desk/subjects/{subject}/questions/new", who: "admin", at: "/commune-agadir/desk/subjects/lighting/questions/new", then: press("subjects-save"), status: 422 },
  { name: "a question of a subject", route: "/{tenant}/desk/subjects/{subject}/questions/{question}", who: "admin", at: "/commune-agadir/desk/subjects/lighting/questions/danger" },
  { name: "the units", route: "/{tenant}/desk/units", who: "admin", at: "/commune-agadir/desk/units" },
  { name: "the form of a new unit with errors", route: "/{tenant}/desk/units/new", who: "admin", at: "/commune-agadir/desk/units/new", then: press("units-save"), status: 422 },
  { name: "a unit", route: "/{tenant}/desk/units/{unit}", who: "admin", at: made("units") },
  { name: "the calendar", route: "/{tenant}/desk/calendar", who: "admin", at: CALENDAR },
  { name: "the form of a day of the calendar", route: "/{tenant}/desk/calendar/days/new", who: "admin", at: `${CALENDAR}/days/new` },
  { name: "the form of a day of the calendar with errors", route: "/{tenant}/desk/calendar/days/new", who: "admin", at: `${CALENDAR}/days/new`, then: press("calendar-save"), status: 422 },
  { name: "a day of the calendar", route: "/{tenant}/desk/calendar/days/{day}", who: "admin", at: ({ administration }) => `${CALENDAR}/days/${administration.day}` },
  { name: "a day that is taken back with errors", route: null, who: "admin", at: ({ administration }) => `${CALENDAR}/days/${administration.day}`, then: press("calendar-day-remove"), status: 422 },
  { name: "an estimated holiday", route: "/{tenant}/desk/calendar/holidays/{holiday}/{first}", who: "admin", at: `${CALENDAR}/holidays/eid_al_fitr/2030-02-04` },
  { name: "an estimated holiday with errors", route: "/{tenant}/desk/calendar/holidays/{holiday}/{first}", who: "admin", at: `${CALENDAR}/holidays/eid_al_fitr/2030-02-04`, then: press("calendar-save"), status: 422 },
  { name: "the weekly days off", route: "/{tenant}/desk/calendar/week", who: "admin", at: `${CALENDAR}/week` },
  { name: "the weekly days off with errors", route: "/{tenant}/desk/calendar/week", who: "admin", at: `${CALENDAR}/week`, then: press("calendar-save"), status: 422 },
  { name: "the form of working hours", route: "/{tenant}/desk/calendar/hours/new", who: "admin", at: `${CALENDAR}/hours/new?season=ramadan` },
  { name: "the form of working hours with errors", route: "/{tenant}/desk/calendar/hours/new", who: "admin", at: `${CALENDAR}/hours/new`, then: press("calendar-save"), status: 422 },
  { name: "working hours", route: "/{tenant}/desk/calendar/hours/{hours}", who: "admin", at: ({ administration }) => `${CALENDAR}/hours/${administration.hours}` },
  { name: "the tokens", route: "/{tenant}/desk/tokens", who: "admin", at: "/commune-agadir/desk/tokens" },
  { name: "the tokens with errors", route: null, who: "admin", at: "/commune-agadir/desk/tokens", then: proved(press("tokens-make")), status: 422 },
  { name: "a token that is shown once", route: null, who: "admin", at: "/commune-agadir/desk/tokens", then: proved(makeToken), status: 201 },
  { name: "the absences", route: "/{tenant}/desk/delegations", who: "officer", at: "/commune-agadir/desk/delegations" },
  { name: "the absences, with rights over the administration", route: "/{tenant}/desk/delegations", who: "admin", at: "/commune-agadir/desk/delegations" },
  { name: "the absences with errors", route: null, who: "officer", at: "/commune-agadir/desk/delegations", then: press("delegations-give"), status: 422 },
  { name: "the webhooks", route: "/{tenant}/desk/webhooks", who: "admin", at: HOOKS },
  { name: "the webhooks when there is none", route: "/{tenant}/desk/webhooks", who: "stranger", at: HOOKS.replace("agadir", "fes") },
  { name: "the form of a webhook", route: "/{tenant}/desk/webhooks/new", who: "admin", at: `${HOOKS}/new`, then: provedAnew },
  { name: "the form of a webhook with errors", route: "/{tenant}/desk/webhooks/new", who: "admin", at: `${HOOKS}/new`, then: proved(press("webhooks-add")), status: 422 },
  { name: "the secret of a webhook", route: "/{tenant}/desk/webhooks/new", who: "admin", at: `${HOOKS}/new`, then: proved(addWebhook) },
  { name: "a webhook with its log", route: "/{tenant}/desk/webhooks/{webhook}", who: "admin", at: ({ webhook }) => `${HOOKS}/${webhook}`, then: openDetails },
  { name: "the audit trail", route: "/{tenant}/desk/audit", who: "admin", at: "/commune-agadir/desk/audit" },
  { name: "the audit trail when nothing matches", route: "/{tenant}/desk/audit", who: "admin", at: "/commune-agadir/desk/audit?kind=nothing" },
  { name: "the dashboard", route: "/{tenant}/desk/dashboard", who: "dispatcher", at: "/commune-agadir/desk/dashboard" },
  { name: "the dashboard of one subject", route: "/{tenant}/desk/dashboard", who: "dispatcher", at: "/commune-agadir/desk/dashboard?months=24&subject=lighting" },
  { name: "the dashboard when nothing matches", route: "/{tenant}/desk/dashboard", who: "dispatcher", at: "/commune-agadir/desk/dashboard?subject=nothing" },
  { name: "the figures", route: "/{tenant}/desk/figures", who: "admin", at: "/commune-agadir/desk/figures?days=365" },
  { name: "the figures of a region", route: "/{tenant}/desk/figures", who: "approver", at: "/region-souss-massa/desk/figures?days=365" },
  { name: "the register of personal data, to read", route: "/{tenant}/desk/register", who: "admin", at: "/commune-agadir/desk/register" },
  { name: "the mandates", route: "/{tenant}/desk/mandates", who: "counter", at: MANDATES },
  { name: "the mandates when nothing matches", route: "/{tenant}/desk/mandates", who: "counter", at: `${MANDATES}?q=zzzzzzzz` },
  { name: "the form of a mandate", route: "/{tenant}/desk/mandates/new", who: "counter", at: `${MANDATES}/new` },
  { name: "the form of a mandate with errors", route: "/{tenant}/desk/mandates/new", who: "counter", at: `${MANDATES}/new`, then: press("mandate-write"), status: 422 },
  { name: "a mandate that waits for a signature", route: "/{tenant}/desk/mandates/{mandate}", who: "counter", at: ({ mandates }) => mandates.pending },
  { name: "a mandate that waits for the code of an SMS", route: "/{tenant}/desk/mandates/{mandate}", who: "counter", at: ({ mandates }) => mandates.texted },
  { name: "a mandate whose SMS has another code", route: "/{tenant}/desk/mandates/{mandate}", who: "counter", at: ({ mandates }) => mandates.texted, then: press("mandate-sms-confirm"), status: 422 },
  { name: "a mandate in force", route: "/{tenant}/desk/mandates/{mandate}", who: "counter", at: ({ mandates }) => mandates.active },
  { name: "the form of a signed mandate", route: "/{tenant}/desk/mandates/{mandate}/sign", who: "counter", at: ({ mandates }) => `${mandates.pending}/sign` },
  { name: "the form of a signed mandate with errors", route: "/{tenant}/desk/mandates/{mandate}/sign", who: "counter", at: ({ mandates }) => `${mandates.pending}/sign`, then: press("mandate-sign"), status: 422 },
  { name: "the mandates to compare", route: "/{tenant}/desk/mandates", who: "clerk", at: MANDATES },
  { name: "a signed mandate to compare", route: "/{tenant}/desk/mandates/{mandate}", who: "clerk", at: ({ mandates }) => mandates.signed },
  { name: "a signed mandate to compare with an error", route: "/{tenant}/desk/mandates/{mandate}", who: "clerk", at: ({ mandates }) => mandates.signed, then: press("mandate-compare-send"), status: 422 },
  { name: "the paper with the code of a mandate", route: "/{tenant}/desk/mandates/{mandate}/slip", who: "counter", at: ({ mandates }) => `${mandates.followed}/slip` },
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
  { name: "what waits for the arbiter", route: "/platform/transfers", who: "operator", at: "/platform/transfers" },
  { name: "a complaint that waits for the arbiter", route: "/platform/transfers/{transfer}", who: "operator", at: "/platform/transfers", then: openDisputed },
  { name: "the failed jobs", route: "/platform/failed-jobs", who: "operator", at: "/platform/failed-jobs" },
  { name: "the way to one's administration", route: "/join", who: "nobody", at: "/join" },
  { name: "a search that finds administrations to bring in", route: "/join", who: "nobody", at: "/join?q=a" },
  { name: "who brings an administration in", route: "/join/to/{place}", who: "nobody", at: AKKA },
  { name: "who brings an administration in with errors", route: "/join/to/{place}", who: "nobody", at: AKKA, then: press("join-send-code"), status: 422 },
  { name: "who comes for what others try out", route: "/join/to/{place}", who: "nobody", at: ({ trial }) => `/join/to/${trial}` },
  { name: "who comes for what takes part", route: "/join/to/{place}", who: "nobody", at: "/join/to/commune-agadir" },
  { name: "an administration that is missing", route: "/join/missing", who: "nobody", at: "/join/missing" },
  { name: "an administration that is missing with errors", route: "/join/missing", who: "nobody", at: "/join/missing", then: press("join-send-code"), status: 422 },
  { name: "the second page of what is found", route: "/join", who: "nobody", at: "/join?q=commune&p=2" },
  { name: "the code for an official address", route: "/join/proof", who: "nobody", at: AKKA, then: askForCode },
  { name: "the code for an official address with an error", route: "/join/proof", who: "nobody", at: AKKA, then: sendNoCode, status: 422 },
  { name: "the signed agreement", route: "/join/agreement", who: "nobody", at: AKKA, then: proveAddress },
  { name: "the signed agreement with errors", route: "/join/agreement", who: "nobody", at: AKKA, then: signNothing, status: 422 },
  { name: "the signed agreement in a browser without a claim", route: "/join/agreement", who: "nobody", at: "/join/agreement" },
  { name: "the link to go on with a claim", route: "/join/continue", who: "nobody", at: AKKA, then: goOnElsewhere },
  { name: "a link to go on with a claim that is over", route: "/join/continue", who: "nobody", at: "/join/continue", status: 410 },
  { name: "the wording of the agreement", route: "/join/convention", who: "nobody", at: "/join/convention" },
  { name: "the agreement with names to be signed", route: "/join/convention", who: "nobody", at: "/join/convention?administration=Commune+d%E2%80%99Akka&signer=Lahcen+Oubella&position=Pr%C3%A9sident" },
  { name: "an administration on trial", route: "/{tenant}/", who: "nobody", at: onTrial("/") },
  { name: "the form of an administration that takes no complaints yet", route: "/{tenant}/complaints/new", who: "nobody", at: onTrial("/complaints/new") },
  { name: "a complaint that its own people only try", route: "/{tenant}/complaints/{number}", who: "newcomer", at: ({ trial, tried }) => `/${trial}/complaints/${tried}` },
  { name: "the receipt of a trial", route: "/{tenant}/complaints/{number}/receipt", who: "newcomer", at: ({ trial, tried }) => `/${trial}/complaints/${tried}/receipt` },
  { name: "the setting up of an administration on trial", route: "/{tenant}/desk/setup", who: "newcomer", at: onTrial("/desk/setup") },
  { name: "the messages that were held back", route: "/{tenant}/desk/setup/messages", who: "newcomer", at: onTrial("/desk/setup/messages") },
  { name: "the messages when none was held back", route: "/{tenant}/desk/setup/messages", who: "admin", at: setup("/messages") },
  { name: "the setting up of a live administration", route: "/{tenant}/desk/setup", who: "stranger", at: setup("").replace("agadir", "fes") },
  { name: "the setting up while new names wait", route: "/{tenant}/desk/setup", who: "admin", at: setup("") },
  { name: "names and opening text", route: "/{tenant}/desk/setup/words", who: "admin", at: setup("/words") },
  { name: "names and opening text with an error", route: "/{tenant}/desk/setup/words", who: "admin", at: setup("/words"), then: saveWithout("#name_fr"), status: 422 },
  { name: "names and opening text that somebody else saved meanwhile", route: "/{tenant}/desk/setup/words", who: "admin", at: setup("/words"), then: saveTooLate, status: 409 },
  { name: "the colour and the logo", route: "/{tenant}/desk/setup/look", who: "admin", at: setup("/look") },
  { name: "a colour that is too pale", route: "/{tenant}/desk/setup/look", who: "admin", at: setup("/look"), then: choosePale, status: 422 },
  { name: "the modules", route: "/{tenant}/desk/setup/modules", who: "admin", at: setup("/modules") },
  { name: "the domains", route: "/{tenant}/desk/setup/domains", who: "admin", at: setup("/domains") },
  { name: "the domains when there is none", route: "/{tenant}/desk/setup/domains", who: "stranger", at: setup("/domains").replace("agadir", "fes") },
  { name: "the domains with an error", route: "/{tenant}/desk/setup/domains", who: "admin", at: setup("/domains"), then: proved(press("domain-add")), status: 422 },
  { name: "a domain that waits for its record", route: "/{tenant}/desk/setup/domains/{domain}", who: "admin", at: ({ domain }) => setup(`/domains/${domain}`), then: openDetails },
  { name: "a provider of one's own when there is none", route: "/{tenant}/desk/setup/sign-in", who: "stranger", at: setup("/sign-in").replace("agadir", "fes") },
  { name: "the form of a provider of one's own", route: "/{tenant}/desk/setup/sign-in/new", who: "admin", at: setup("/sign-in/new"), then: provedAnew },
  { name: "a provider of one's own", route: "/{tenant}/desk/setup/sign-in", who: "admin", at: setup("/sign-in"), then: openDetails },
  { name: "the register of personal data", route: "/{tenant}/desk/setup/register", who: "admin", at: setup("/register") },
  { name: "the register of personal data with errors", route: "/{tenant}/desk/setup/register", who: "admin", at: setup("/register"), then: saveWithout("#contact"), status: 422 },
  { name: "the agreement that is handed in later", route: "/{tenant}/desk/setup/agreement", who: "admin", at: setup("/agreement") },
  { name: "the agreement that is handed in later with errors", route: "/{tenant}/desk/setup/agreement", who: "admin", at: setup("/agreement"), then: press("agreement-save"), status: 422 },
  { name: "the agreement that was handed in", route: "/{tenant}/desk/setup/agreement", who: "newcomer", at: onTrial("/desk/setup/agreement") },
  { name: "the requests to go live", route: "/{tenant}/desk/approvals", who: "approver", at: "/region-souss-massa/desk/approvals" },
  { name: "the requests to go live when there are none", route: "/{tenant}/desk/approvals", who: "idle", at: "/region-fes-meknes/desk/approvals" },
  { name: "new names that wait for a decision", route: "/{tenant}/desk/approvals/{slug}", who: "approver", at: "/region-souss-massa/desk/approvals/commune-agadir" },
  { name: "new names that are refused without a reason", route: "/{tenant}/desk/approvals/{slug}", who: "approver", at: "/region-souss-massa/desk/approvals/commune-agadir", then: press("names-refuse"), status: 422 },
  { name: "a request to go live", route: "/{tenant}/desk/approvals/{slug}", who: "approver", at: ({ trial }) => `/region-souss-massa/desk/approvals/${trial}` },
  { name: "a claim of somebody else that is decided without a reason", route: null, who: "approver", at: ({ trial }) => `/region-souss-massa/desk/approvals/${trial}`, then: proved(press("rival-keep")), status: 422 },
  { name: "a request that is sent back without a reason", route: "/{tenant}/desk/approvals/{slug}", who: "approver", at: ({ trial }) => `/region-souss-massa/desk/approvals/${trial}`, then: press("approval-send-back"), status: 422 },
  { name: "the administrations", route: "/platform/tenants", who: "operator", at: "/platform/tenants" },
  { name: "the administrations that ask to go live", route: "/platform/tenants", who: "operator", at: "/platform/tenants?state=asked" },
  { name: "an administration as the platform sees it", route: "/platform/tenants/{slug}", who: "operator", at: "/platform/tenants/commune-agadir" },
  { name: "who administers an administration, for the platform", route: "/platform/tenants/{slug}/people", who: "operator", at: "/platform/tenants/commune-agadir/people" },
  { name: "a member for whom the platform does not vouch", route: "/platform/tenants/{slug}/people/{person}", who: "operator", at: ({ administration }) => `/platform/tenants/commune-agadir/people/${administration.person}`, then: provedAnew },
  { name: "a member for whom the platform may vouch", route: null, who: "operator", at: "/platform/tenants/commune-rabat/people", then: openLost },
  { name: "a recovery by the platform with errors", route: null, who: "operator", at: "/platform/tenants/commune-rabat/people", then: openLostWithErrors, status: 422 },
  { name: "an administrator who cannot be named", route: "/platform/tenants/{slug}/first", who: "operator", at: "/platform/tenants/commune-agadir/first", then: provedAnew },
  { name: "recoveries that a region agrees to when there are none", route: "/{tenant}/desk/approvals/{slug}/recoveries", who: "approver", at: "/region-souss-massa/desk/approvals/commune-agadir/recoveries" },
  { name: "limits of an administration that are no numbers", route: "/platform/tenants/{slug}", who: "operator", at: "/platform/tenants/commune-agadir", then: saveWrongQuotas, status: 422 },
  { name: "the help", route: "/help", who: "nobody", at: "/help" },
  { name: "the page on accessibility", route: "/accessibility", who: "nobody", at: "/accessibility" },
  { name: "the page on privacy", route: "/privacy", who: "nobody", at: "/privacy" },
  { name: "the gallery of components", route: "/gallery", who: "nobody", at: "/gallery", then: mapIsThere },
  { name: "an address that does not exist", route: null, who: "nobody", at: "/nothing/here", status: 404 },
  { name: "an act that one may not do", route: null, who: "clerk", at: item("received"), then: assignAllTheSame, status: 403 },
  { name: "an act on what has changed", route: null, who: "dispatcher", at: item("received"), then: assignFromAnOldPage, status: 409 },
  { name: "a form that has expired", route: null, who: "nobody", at: "/follow", then: sendWithoutSeat, status: 403 },
];

/** The page of the first of those who administer. */
/** A job brings it to the arbiter. */
async function openDisputed(page, lang, { transfers }) {
  const link = page.getByRole("link", { name: transfers.disputed });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await link.click();
  await page.waitForLoadState();
}

async function openLost(page, lang) {
  await page.getByRole("main").locator(".found a").first().click();
  await page.waitForLoadState();
  await provedAnew(page, lang);
}

async function openLostWithErrors(page, lang) {
  await openLost(page, lang);
  await press("recovery-start")(page, lang);
}

async function callbackWithout(page, lang) {
  await page.context().addCookies([{ name: "lang", value: lang, url: page.url() }]);
  await page.goto("/sign-in/provider/callback?code=x&state=y");
}

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

/** Gives the proof that a page asks for before it opens, if the session is older than that. */
async function provedAnew(page, lang) {
  if (!page.url().includes("/me/security/confirm")) return;
  await page.locator("main [name=password]").fill(PASSWORD);
  await press("confirm-submit")(page, lang);
  await page.waitForURL((url) => !url.pathname.includes("/me/security/confirm"));
}

/** Does what asks for a fresh proof on a page that leads back to itself, and gives one if it is asked for, before or after. */
function proved(act) {
  return async (page, lang, states) => {
    await provedAnew(page, lang);
    const asks = page.locator("[data-asks-proof]");
    if (await asks.count()) {
      await asks.click();
      await page.waitForURL(/confirm/);
      await provedAnew(page, lang);
    }
    await act(page, lang, states);
    await page.waitForLoadState();
    if (!page.url().includes("/me/security/confirm")) return;
    await provedAnew(page, lang);
    await act(page, lang, states);
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

async function seeQuestions(page) {
  await page.locator("#category").selectOption("lighting");
  await page.locator("#asks").waitFor();
}

async function seePreview(page, lang) {
  await choosePlace(page);
  await describe(page, lang, { text: newWord(), email: "amina@citizen.example" });
  await press("form-preview")(page, lang);
  await page.locator("[data-preview]").waitFor();
}

async function makeToken(page, lang) {
  await page.locator("#name").fill("Tableau de bord");
  await page.locator("[name=scopes]").first().check();
  await press("tokens-make")(page, lang);
  await page.locator("[data-token]").waitFor();
}

async function mapIsThere(page) {
  // It is drawn for whoever comes to it.
  await page.locator("[data-map]").first().scrollIntoViewIfNeeded();
  await page.locator(".territory-region").first().waitFor({ state: "attached" });
}

async function askForCode(page, lang) {
  const email = newWord() + "@commune.example";
  await page.locator("#name").fill("Brahim Ait Ali");
  await page.locator("#position").fill("Directeur des services");
  await page.locator("#email").fill(email);
  await press("join-send-code")(page, lang);
  await page.locator("#code").waitFor();
  return email;
}

async function sendNoCode(page, lang) {
  await askForCode(page, lang);
  await press("join-code-send")(page, lang);
}

async function proveAddress(page, lang) {
  const email = await askForCode(page, lang);
  await page.locator("#code").fill(await codeTo(email));
  await press("join-code-send")(page, lang);
  await page.locator("#paper").waitFor();
  return email;
}

async function goOnElsewhere(page, lang) {
  const email = await proveAddress(page, lang);
  const subject = words(lang)("mail-join-continue-subject", { administration: "" }).trim();
  const message = await messageTo(email, subject);
  const [link] = message.text.match(/\/\w+\/join\/continue\?t=[\w-]+/);
  await page.goto(link);
}

async function signNothing(page, lang) {
  await proveAddress(page, lang);
  await press("join-begin")(page, lang);
}

function saveWithout(field) {
  return async (page, lang) => {
    await page.locator(field).fill("");
    await press("save")(page, lang);
  };
}

async function saveWrongQuotas(page, lang) {
  await page.locator("#messages_a_day").fill("0");
  await press("quotas-save")(page, lang);
}

/** As if somebody else had saved since the form was opened. */
async function saveTooLate(page, lang) {
  await page.locator("[name=seen]").evaluate((field) => field.setAttribute("value", "0"));
  await page.locator("#opening_fr").fill("La commune vous répond.");
  await press("save")(page, lang);
}

async function choosePale(page, lang) {
  await page.locator("#colour").fill("#ffd33d");
  await press("look-colour-save")(page, lang);
}

async function openMandate(page, lang, { mandates }) {
  await page.locator("#reference").fill(mandates.reference);
  await page.locator("#code").fill(mandates.code);
  await press("mandate-code-open")(page, lang);
}

function checkReceipt(page) {
  return page.locator(".qr a").click();
}

async function addWebhook(page, lang) {
  await page.locator("#description").fill("Tableau de bord");
  await page.locator("#url").fill("https://tableau.agadir.example/diwan");
  await press("webhooks-add")(page, lang);
  await page.locator("[data-secret]").waitFor();
}

function openDetails(page) {
  return page.getByRole("main").locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

async function openPlaceMap(page) {
  await page.locator("[data-place-map] > summary").click();
  await page.locator("[data-place-map] .territory-region").first().waitFor({ state: "attached" });
  // Other walks of this browser begin with it closed.
  await page.evaluate(() => localStorage.removeItem("place-map"));
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

/** Opens an incident by its form, and stays on its page. */
async function openIncident(page, lang) {
  await page.locator("#title").fill("Panne d’éclairage");
  for (const field of ["#category", "#territory"]) await page.locator(field).selectOption({ index: 1 });
  await press("incident-open")(page, lang);
}
