// The people in front of browsers. Whoever they are, no page that they see may have a fault: see `world/watch.js`.
import { test as base, expect } from "@playwright/test";
import { Cases } from "../world/cases.js";
import { makeStates } from "../world/states.js";
import { watch } from "../world/watch.js";

export { expect };

export const test = base.extend({
  baseURL: ({}, use) => use(process.env.DIWAN_URL),

  context: async ({ context }, use) => {
    const faults = watch(context);
    await use(context);
    expect(faults).toEqual([]);
  },

  /** Makes the page of somebody else, in a browser of their own. */
  somebody: async ({ browser, baseURL }, use) => {
    const visits = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, reducedMotion: "reduce", ...options });
      visits.push({ context, faults: watch(context) });
      return context.newPage();
    });
    for (const { context } of visits) await context.close();
    expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
  },

  /** One browser for all walks through many pages: to start one for each page takes longer than the page. */
  walker: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: process.env.DIWAN_URL, reducedMotion: "reduce" });
      const faults = watch(context);
      await use({ context, faults, page: await context.newPage() });
      await context.close();
    },
    { scope: "worker" },
  ],

  /** The walker's page, with the cookies of whoever is to walk and none of the walk before. */
  walk: async ({ walker: { context, faults, page } }, use) => {
    faults.length = 0;
    await use(async (state, viewport = { width: 1280, height: 900 }) => {
      await context.clearCookies();
      if (state) await context.addCookies(state.cookies);
      await page.setViewportSize(viewport);
      return page;
    });
    expect(faults).toEqual([]);
  },

  /** Brings complaints to the state in which a test begins. */
  cases: [
    async ({}, use) => {
      const cases = await Cases.start();
      await use(cases);
      await cases.end();
    },
    { scope: "worker" },
  ],

  /** One complaint in each state, and the cookies of everybody. */
  states: [({}, use) => makeStates().then(use), { scope: "worker", timeout: 60_000 }],
});
