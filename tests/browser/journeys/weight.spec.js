// What a first page costs on a weak link: the front door, and the form that many come to by a link.
import { expect, test } from "../people/visitors.js";
import { LANGUAGES } from "../world/words.js";

const MOST = 150 * 1024;
const MAP = ["/territory.geojson", "/assets/leaflet", "/assets/map"];

for (const lang of LANGUAGES) {
  for (const [name, path] of [
    ["the front door", "/"],
    ["the complaint form", "/complaints/new"],
  ]) {
    test(`${name} weighs less than 150 KB at first (${lang})`, async ({ page }) => {
      const sizes = await weigh(page, `/${lang}${path}`);
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      expect(sizes.size, "a page, its style, its script, its letters").toBeGreaterThan(3);
      test.info().annotations.push({ type: "bytes", description: String(bytes) });
      expect(bytes, [...sizes].map(([url, size]) => `${url} ${size}`).join("\n")).toBeLessThan(MOST);
    });
  }
}

test("the map is fetched by whoever comes to it, and by nobody else", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const isMap = (url) => MAP.some((part) => url.includes(part));
  const before = await weigh(page, "/ar/complaints/new");
  expect([...before.keys()].filter(isMap)).toEqual([]);
  await page.locator("[data-map]").scrollIntoViewIfNeeded();
  await expect(page.locator(".territory-region").first()).toBeVisible();
  await expect(page.locator(".map-name span:visible").first(), "something to aim at").toBeVisible();
});

/** The bytes over the wire of all that the page asks for, by address. */
async function weigh(page, path) {
  const wire = await page.context().newCDPSession(page);
  const [addresses, sizes] = [new Map(), new Map()];
  wire.on("Network.requestWillBeSent", ({ requestId, request }) => addresses.set(requestId, request.url));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(addresses.get(requestId), encodedDataLength));
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(path, { waitUntil: "networkidle" });
  return sizes;
}
