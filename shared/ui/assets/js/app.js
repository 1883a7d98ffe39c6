// What every page runs: small, and each page works without it. Bigger parts are fetched only where the page has use for them.
import { previewDisplay } from "./display.js";
import { guardForms } from "./forms.js";

guardForms();
previewDisplay();

// The error summary, or the answer to what was just done, is what the person must hear first.
document.querySelector("[data-focus]")?.focus();

// Rows that are shown as cards are blocks, and what reads a page aloud may then forget that they are a table's.
const TABLE = { "thead, tbody": "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
for (const table of document.querySelectorAll(".table-cards")) {
  table.setAttribute("role", "table");
  for (const [parts, role] of Object.entries(TABLE)) table.querySelectorAll(parts).forEach((part) => part.setAttribute("role", role));
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
if (document.querySelector("[data-draft], [data-draft-done]")) {
  import("./draft.js").then((draft) => draft.keepDrafts());
}
if (document.querySelector("[data-forget-drafts]")) {
  import("./draft.js").then((draft) => {
    document.querySelectorAll("[data-forget-drafts]").forEach(draft.forgetAllWith);
  });
}
// A page is a copy, something waits to be sent, or a form is being filled in that works without a connection.
const writing = document.querySelector("form[data-offline]");
let isReady = false;
const workOffline = () => {
  if (!isReady) import("./offline.js").then((offline) => offline.begin()).catch(() => {});
  isReady = true;
};
if ("kept" in document.documentElement.dataset || isWaiting() || location.search.includes("draft=")) workOffline();
for (const kind of ["focusin", "change"]) writing?.addEventListener(kind, workOffline, { once: true });
if (document.querySelector("[data-drafts]")) {
  import("./drafts.js").then((drafts) => drafts.listDrafts(document.querySelector("[data-drafts]")));
}
if (document.querySelector("[data-worklist]")) {
  import("./desk.js").then((desk) => desk.listenToKeys());
}
if (document.querySelector("[data-place]")) {
  import("./place.js").then((place) => place.enhancePlaces());
}
if (document.querySelector("[data-public-map]")) {
  import("./public_map.js").then((map) => map.showPublicMap(document.querySelector("[data-public-map]")));
}
const placeMap = document.querySelector("[data-place-map]");
if (placeMap) import("./place_map.js").then((map) => map.showPlaceMap(placeMap));
const asks = document.querySelector("[data-asks-at]");
if (asks) import("./questions.js").then((questions) => questions.followSubject(asks));
const boxes = document.querySelector("[data-boxes]");
if (boxes) {
  import("./moderate.js").then((moderate) => moderate.drawBoxes(boxes));
}
if (document.querySelector("[data-aloud-toggle]") && "speechSynthesis" in window) {
  import("./aloud.js").then((aloud) => aloud.offerReading());
}
if (document.querySelector("[data-passkey]")) {
  import("./passkeys.js").then((passkeys) => passkeys.offerPasskeys());
}

function isWaiting() {
  try {
    return localStorage.getItem("unsent") !== null;
  } catch {
    return false;
  }
}
