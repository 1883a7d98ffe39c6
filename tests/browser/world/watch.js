// What no page may do: ask another host for anything, break its own content policy, or have a fault in a script.

/** The browser says this of every answer from 400 on, also when that answer is the page itself and meant to be so. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** What a page asks for in vain while a test has taken its connection away. */
const OFFLINE = /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/;

/**
 * Notes every fault of every page of a browser context from now on.
 * @param {import("@playwright/test").BrowserContext} context
 * @returns {string[]} the faults, growing
 */
export function watch(context) {
  const faults = [];
  const home = new URL(process.env.DIWAN_URL).origin;
  const pages = new Set();
  context.on("request", (request) => {
    if (request.isNavigationRequest()) pages.add(request.url());
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== "data:" && protocol !== "blob:") faults.push(`asked for ${request.url()}`);
  });
  context.on("console", (message) => {
    const isRefused = REFUSED.test(message.text()) && pages.has(message.location().url);
    const isMeant = isRefused || OFFLINE.test(message.text());
    if (message.type() === "error" && !isMeant) faults.push(`${message.page()?.url()} says: ${message.text()}`);
  });
  context.on("weberror", (fault) => faults.push(`a script fails: ${fault.error()}`));
  return faults;
}
