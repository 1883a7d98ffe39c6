// The table of pages is whole: whatever the pages link to is in it.
import { expect, test } from "../people/visitors.js";
import { PAGES } from "../pages.js";

const DEPTH = 4;
/** Who has many pages of a desk finds them in sections, one step further away. */
const DEEPER = { admin: 5, approver: 5 };
/** Of one route; the worklist alone links to fifty complaints. */
const OF_ONE_ROUTE = 2;
const STARTS = { nobody: "/fr/", citizen: "/fr/", youssef: "/fr/me", dispatcher: "/fr/me", counter: "/fr/me", operator: "/fr/me", admin: "/fr/me", approver: "/fr/me" };
/** Linked to, but no pages. */
const FILES = ["/{tenant}/complaints.rss", "/{tenant}/complaints/public/{face}/files/{file}", "/join/convention.pdf", "/{tenant}/checkpoint", "/{tenant}/desk/mandates/{mandate}/scan", "/{tenant}/desk/audit.csv", "/{tenant}/desk/figures.csv", "/{tenant}/desk/dashboard.csv", "/{tenant}/figures.csv", "/{tenant}/open-data.csv", "/{tenant}/desk/audit/{event}/proof", "/{tenant}/complaints/{number}/proof", "/{tenant}/complaints/{number}/receipt.pdf", "/{tenant}/complaints/{number}/files/{file}", "/{tenant}/desk/complaints/{number}/files/{file}"];

for (const [who, start] of Object.entries(STARTS)) {
  test(`every page that ${who} is led to is in the table of pages`, async ({ walk, states }) => {
    const page = await walk(states.cookies[who]);
    const known = new Set([...PAGES.map((row) => row.route), ...FILES]);
    const seen = new Map();
    let level = [start, ...(who === "citizen" ? [`/fr/commune-agadir/complaints/${states.complaints.answered.number}`] : [])];
    for (let depth = 0; depth < (DEEPER[who] ?? DEPTH) && level.length; depth++) {
      const next = new Set();
      for (const path of level) {
        const route = routeOf(path);
        const count = seen.get(route) ?? 0;
        seen.set(route, count + 1);
        if (count >= OF_ONE_ROUTE || FILES.includes(route)) continue;
        const answer = await page.goto(path);
        expect(answer.status(), `${path} is linked to`).toBe(200);
        for (const link of await linksOn(page)) next.add(link);
      }
      level = [...next];
    }
    expect(seen.size).toBeGreaterThan(3);
    expect([...seen.keys()].filter((route) => !known.has(route))).toEqual([]);
  });
}

function linksOn(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href]")]
      .map((link) => new URL(link.href))
      .filter((url) => url.origin === location.origin && url.pathname.split("/")[1] === document.documentElement.lang)
      .map((url) => url.pathname + url.search),
  );
}

/** `/fr/commune-agadir/complaints/26-AGA-000001-X?…` is an address of `/{tenant}/complaints/{number}`. */
function routeOf(path) {
  return path
    .replace(/[?#].*$/, "")
    .replace(/^\/fr/, "")
    .replace(/^\/(commune|ministere|prefecture|province|region|cri)-[\w-]+/, "/{tenant}")
    .replace(/^\/join\/to\/[\w.-]+/, "/join/to/{place}")
    .replace(/^(\/platform\/tenants|\/\{tenant\}\/desk\/approvals)\/[\w-]+/, "$1/{slug}")
    .replace(/\/\d\d-[A-Z0-9]+-(?:\d{6}|E\d{5})-[A-Z0-9](?=\/|$)/, "/{number}")
    .replace(/\/tenants\/\{slug\}\/people\/[0-9a-f-]{36}/, "/tenants/{slug}/people/{person}")
    .replace(/\/complaints\/public\/[0-9a-f-]{36}/, "/complaints/public/{face}")
    .replace(/\/mandates\/[0-9a-f-]{36}/, "/mandates/{mandate}")
    .replace(/\/transfers\/[0-9a-f-]{36}/, "/transfers/{transfer}")
    .replace(/\/companies\/[0-9a-f-]{36}/, "/companies/{company}")
    .replace(/\/files\/[\w-]{20,}/, "/files/{file}")
    .replace(/\/moderate\/[\w-]{20,}/, "/moderate/{file}")
    .replace(/\/desk\/audit\/[0-9a-f-]{36}/, "/desk/audit/{event}")
    .replace(/\/desk\/webhooks\/[0-9a-f-]{36}/, "/desk/webhooks/{webhook}")
    .replace(/\/setup\/domains\/[0-9a-f-]{36}/, "/setup/domains/{domain}")
    .replace(/\/desk\/templates\/[0-9a-f-]{36}/, "/desk/templates/{template}")
    .replace(/\/desk\/people\/[0-9a-f-]{36}/, "/desk/people/{person}")
    .replace(/\/desk\/roles\/(?!new$)[\w-]+/, "/desk/roles/{role}")
    .replace(/\/desk\/subjects\/(?!new$)[\w-]+/, "/desk/subjects/{subject}")
    .replace(/\/questions\/(?!new$)[\w-]+/, "/questions/{question}")
    .replace(/\/desk\/units\/[0-9a-f-]{36}/, "/desk/units/{unit}")
    .replace(/\/desk\/incidents\/[0-9a-f-]{36}/, "/desk/incidents/{incident}")
    .replace(/\/desk\/calendar\/days\/[0-9a-f-]{36}/, "/desk/calendar/days/{day}")
    .replace(/\/desk\/calendar\/hours\/[0-9a-f-]{36}/, "/desk/calendar/hours/{hours}")
    .replace(/\/desk\/calendar\/holidays\/[a-z_]+\/[\d-]{10}/, "/desk/calendar/holidays/{holiday}/{first}")
    .replace(/^\/\{tenant\}\/desk$/, "/{tenant}/desk/complaints");
}
